import { type Units, WORD } from './units';

/** Arrays of units. */
type Arrays = Pick<Units, 'start' | 'end' | 'stops' | 'id' | 'anchor' | 'sort'>;

/** Bytes that are kept: all that is said of one head and a few titles fits in. */
const KEPT = 384 * 1024;

/** Units behind the last that may be asked for: words that nobody knows. */
const BEYOND = 32;

/**
 * Room for what is found in one text. Each new piece of memory takes longer to get than most texts to read: what is done with when a search
 * ends stands in one that is used again and again.
 */
export class Room {
  private used = 0;

  constructor(private readonly memory: ArrayBuffer | null = null) {}

  /** Room for the units of so many characters. Nothing is in it yet, whatever was before; see `settleUnits`. */
  units(size: number): Arrays {
    const [memory, from] = this.take(17 * size);
    return {
      start: new Int32Array(memory, from, size),
      end: new Int32Array(memory, from + 4 * size, size),
      stops: new Int32Array(memory, from + 8 * size, size),
      id: new Int16Array(memory, from + 12 * size, size).fill(-1),
      anchor: new Int16Array(memory, from + 14 * size, size).fill(-1),
      sort: new Uint8Array(memory, from + 16 * size, size).fill(WORD),
    };
  }

  /** So many numbers, all of them 0. */
  numbers(size: number): Int32Array {
    const [memory, from] = this.take(4 * size);
    return new Int32Array(memory, from, size).fill(0);
  }

  copy(numbers: Int16Array, size: number): Int16Array {
    const [memory, from] = this.take(2 * size);
    const copied = new Int16Array(memory, from, size);
    copied.set(numbers.subarray(0, size));
    return copied;
  }

  empty(): void {
    this.used = 0;
  }

  private take(bytes: number): readonly [memory: ArrayBuffer, from: number] {
    const from = this.used;
    const size = (bytes + 7) & ~7;
    if (!this.memory || from + size > this.memory.byteLength) return [new ArrayBuffer(bytes), 0];
    this.used += size;
    return [this.memory, from];
  }
}

/** Room that is new each time: what is in it may be kept. */
export const NEW_ROOM = new Room();

/** What was split: so many units and stops of so many characters. */
export function settleUnits({ stops, ...arrays }: Arrays, length: number, stop: number): Arrays {
  const size = Math.min(arrays.sort.length, length + BEYOND);
  return {
    start: arrays.start.fill(0, length, size).subarray(0, size),
    end: arrays.end.fill(0, length, size).subarray(0, size),
    stops: stops.subarray(0, stop),
    id: arrays.id.subarray(0, size),
    anchor: arrays.anchor.subarray(0, size),
    sort: arrays.sort.subarray(0, size),
  };
}

let free: Room | null = null;

/** Room to be used until it is given back; of two searches that take turns each has its own. */
export function takeRoom(): Room {
  const room = free ?? new Room(new ArrayBuffer(KEPT));
  free = null;
  return room;
}

export function giveBack(room: Room): void {
  room.empty();
  free = room;
}
