/** Shortest and longest string, in characters. */
const SHORTEST = 3;
const LONGEST = 12;
/** How often a string must come before it is looked at. */
export const LEAST = 3;

const KEY = /[\p{Script=Han}A-Za-z]/u;

/** Strings that come at least three times and cannot be made longer without coming less often. */
export function recurringStrings(text: string): readonly string[] {
  const counts = new Uint8Array(TABLE);
  const slots = new Int32Array(text.length).fill(-1);
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    letters = isKey(text.charCodeAt(at)) ? letters + 1 : 0;
    if (letters < SHORTEST) continue;
    const start = at - SHORTEST + 1;
    const slot = hash(text, start);
    slots[start] = slot;
    if ((counts[slot] ?? 0) < LEAST) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const places = new Map<string, number[]>();
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? -1;
    if (slot < 0 || (counts[slot] ?? 0) < LEAST) continue;
    const gram = text.slice(at, at + SHORTEST);
    const list = places.get(gram);
    if (list) list.push(at);
    else places.set(gram, [at]);
  }
  const found = new Set<string>();
  for (const list of places.values()) {
    if (list.length < LEAST) continue;
    const [start, end] = widen(text, list);
    const first = list[0] ?? 0;
    const string = text.slice(first - start, first + end);
    if (string.length <= LONGEST) found.add(string);
  }
  return [...found];
}

const TABLE = 1 << 16;

function hash(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 31 * 31 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (TABLE - 1)
  );
}

/** Chinese characters and Latin letters, by code: this is asked for every character of a page. */
function isKey(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  );
}

/** How far all places agree to the left and to the right. */
function widen(text: string, places: readonly number[]): readonly [number, number] {
  const first = places[0] ?? 0;
  const agree = (step: number) => {
    const sign = text[first + step] ?? '';
    return KEY.test(sign) && places.every((at) => text[at + step] === sign);
  };
  let start = 0;
  let end = SHORTEST;
  while (start < LONGEST && agree(-start - 1)) start += 1;
  while (end < LONGEST + 1 && agree(end)) end += 1;
  return [start, end];
}
