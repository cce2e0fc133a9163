import { traditionalPairs } from '../../data/traditionalPairs';

/**
 * Forms of one character that mean the same to a reader of figures, each followed by the form that the tables use.
 * Four dashes stand for one window on pages of the same issuer; NFKC-normalised pages have ASCII marks only.
 */
const SAME_FORMS =
  '，,（(）)：:∶:；;％%．.‧.！!？?／/｜|［[］]【[】]〔(〕)﹙(﹚)﹔;﹕:﹐,｡。､、—-–-－-―-−-‐-‑-～-〜-~-─-　 \u00a0 \u2002 \u2003 \u2009 \u202f \u3007零﹪%＋+○零﹑、證证歿殁羣群裏里爲为衞卫陜陕';

let map: Map<number, number> | null = null;

function buildMap(): Map<number, number> {
  const built = new Map<number, number>();
  const add = (pairs: string) => {
    for (let i = 0; i + 1 < pairs.length; i += 2) built.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  };
  add(traditionalPairs());
  add(SAME_FORMS);
  for (let code = 0xff10; code <= 0xff19; code++) built.set(code, code - 0xff10 + 0x30);
  for (let code = 0xff21; code <= 0xff5a; code++) {
    if (code <= 0xff3a || code >= 0xff41) built.set(code, code - 0xfee0);
  }
  return built;
}

/** So many characters are made a string at once. */
const PIECE = 4_096;

/**
 * Folds a Chinese text to simplified characters, ASCII digits and one form of each mark, so that one table reads all scripts.
 * @returns a string of the same length in UTF-16: every offset means the same in both
 */
export function foldText(text: string): string {
  map ??= buildMap();
  let folded = '';
  for (let from = 0; from < text.length; from += PIECE) {
    const codes: number[] = [];
    for (let i = from; i < Math.min(text.length, from + PIECE); i++) {
      const code = text.charCodeAt(i);
      codes.push(map.get(code) ?? code);
    }
    folded += String.fromCharCode(...codes);
  }
  return folded;
}
