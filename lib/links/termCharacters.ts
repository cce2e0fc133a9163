/** Kinds of characters that terms are made of. */
export const OTHER = 1;
export const HAN = 2;
export const KANA = 3;
export const LATIN = 4;

type Kind = typeof OTHER | typeof HAN | typeof KANA | typeof LATIN;

const PATTERNS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  [HAN, /[\p{Script=Han}々]/u],
  [KANA, /[\p{Script=Katakana}ー]/u],
  [LATIN, /[\p{Script=Latin}\p{M}]/u],
];

/** By UTF-16 unit, its kind; 0 as long as nobody has asked. */
const known = new Uint8Array(65536);

/** The kind of the character that begins at a place of a text: asked for each of them, so each is looked into once. */
export function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const before = known[code] as Kind | 0 | undefined;
  if (before) return before;
  const kind = kindOf(String.fromCharCode(code));
  known[code] = kind;
  return kind;
}

function kindOf(character: string): Kind {
  return PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
}
