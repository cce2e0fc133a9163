import { type Units, WORD } from './units';

/** Arrays of units. */
type Arrays = Pick<Units, 'start' | 'end' | 'stops' | 'id' | 'anchor' | 'sort'>;

/** Room for so many units, all of them words that nobody knows. One piece of memory: to get six takes as long as to fill them. */
function emptyUnits(size: number): Arrays {
  const room = new ArrayBuffer(17 * size);
  return {
    start: new Int32Array(room, 0, size),
    end: new Int32Array(room, 4 * size, size),
    stops: new Int32Array(room, 8 * size, size),
    id: new Int16Array(room, 12 * size, size),
    anchor: new Int16Array(room, 14 * size, size),
    sort: new Uint8Array(room, 16 * size, size),
  };
}

/** Most units that room is kept for: more than a head has characters. */
const MOST_KEPT = 8_192;

let kept: Arrays | null = null;

/**
 * Room for as many units as a text has characters. Most of it stays empty where words are long, and new memory takes longer to get than to
 * fill: a head is split in room that is kept, and what it has of units copied.
 */
export function roomFor(size: number): Arrays {
  if (size <= MOST_KEPT) kept ??= emptyUnits(MOST_KEPT);
  const room = size <= MOST_KEPT && kept ? kept : emptyUnits(size);
  room.id.fill(-1, 0, size);
  room.anchor.fill(-1, 0, size);
  room.sort.fill(WORD, 0, size);
  for (const places of [room.start, room.end]) places.fill(0, 0, size);
  return room;
}

/** Units behind the last that may be asked for: words that nobody knows. */
const BEYOND = 32;

const ARRAYS = ['start', 'end', 'stops', 'id', 'anchor', 'sort'] as const;

/** What was split, so many units and stops of so many characters, in room of its own. */
export function ownRoom(room: Arrays, size: number, length: number, stops: number): Arrays {
  let own = room;
  if (room === kept) {
    own = emptyUnits(Math.min(size, length + BEYOND));
    for (const name of ARRAYS) own[name].set(room[name].subarray(0, own[name].length));
  }
  return { ...own, stops: own.stops.subarray(0, stops) };
}
