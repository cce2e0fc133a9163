/** Red, green, blue 0..255, alpha 0..1. */
export type Colour = readonly [number, number, number, number];

const NAMED: Readonly<Record<string, Colour>> = {
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
  white: [255, 255, 255, 1],
};

/** Reads a computed colour (rgb(), rgba(), #hex, the few names that are used to hide); null for any other. */
export function parseColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const hex = /^#([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex) return parseHex(hex);
  const inner = /^rgba?\(([^()]{1,60})\)$/.exec(text)?.[1];
  if (!inner) return null;
  const [red, green, blue, alpha = 1] = inner.split(/[\s,/]+/).map((part) => parseFloat(part));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha].some(Number.isNaN) ? null : [red, green, blue, alpha];
}

function parseHex(hex: string): Colour | null {
  const size = hex.length <= 4 ? 1 : 2;
  if (hex.length !== 3 * size && hex.length !== 4 * size) return null;
  const part = (i: number) => {
    const digits = hex.slice(i * size, (i + 1) * size);
    return digits === '' ? 255 : parseInt(size === 1 ? digits + digits : digits, 16);
  };
  return [part(0), part(1), part(2), part(3) / 255];
}

/** Whether text of one colour cannot be told from the other: no eye sees a few steps of 255. */
export function sameColour(a: Colour, b: Colour): boolean {
  return [0, 1, 2].every((i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0)) <= 6);
}
