/** Red, green, blue 0..255, alpha 0..1. */
export type Colour = readonly [number, number, number, number];

const TRANSPARENT: Colour = [0, 0, 0, 0];
const NAMED: Readonly<Record<string, Colour>> = {
  black: [0, 0, 0, 1],
  transparent: TRANSPARENT,
  white: [255, 255, 255, 1],
};

/**
 * Reads a computed colour; null for one of no form that is used to hide. Newer forms (`oklch()`, `lab()`, `color(srgb …)`) are
 * computed as they were written: of those that are measured as the eye sees, greys alone are read, since their hue takes no part.
 */
export function parseColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const hex = /^#([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex) return parseHex(hex);
  const [, form = '', inner = ''] = /^(rgba?|color|(?:ok)?l(?:ab|ch))\(([^()]{1,60})\)$/.exec(text) ?? [];
  const [first, second, third, alpha = 1] = inner
    .replace(/^srgb(?=\s)/, '')
    .trim()
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : parseFloat(part)));
  if (first === undefined || second === undefined || third === undefined) return null;
  if ([first, second, third, alpha].some(Number.isNaN)) return null;
  if (form.startsWith('rgb')) return [first, second, third, alpha];
  if (form === 'color') return [255 * first, 255 * second, 255 * third, alpha];
  return alpha < 0.02 ? TRANSPARENT : greyOf(form, [first, second, third], alpha);
}

/** A colour by its lightness as the eye sees it (CIE Lab, in per cent; Oklab, up to 1), where it has no hue. */
function greyOf(
  form: string,
  [light, second, third]: readonly [number, number, number],
  alpha: number,
): Colour | null {
  const isOk = form.startsWith('ok');
  const chroma = form.endsWith('ch') ? second : Math.hypot(second, third);
  if (chroma > (isOk ? 0.01 : 2)) return null;
  const linear = isOk ? light ** 3 : Math.max(0, (light + 16) / 116) ** 3;
  const grey = 255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055);
  return [grey, grey, grey, alpha];
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
