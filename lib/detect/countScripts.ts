/** UTF-16 units of a text that are letters, by script. */
interface ScriptCounts {
  readonly han: number;
  readonly kana: number;
  readonly latin: number;
  /** Of any script, but for Latin words of one or two letters. */
  readonly letters: number;
}

const LETTER = /\p{L}/u;
const SCRIPTS = { han: /\p{Script=Han}/u, kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u };
const LATIN = /\p{Script=Latin}/u;
/** A Latin word no longer than this says nothing: forums strew single letters over a text to foil copying. */
const STREWN = 2;

/** Counts letters in one walk: nearly all are told by their code, and patterns would go over the text once for each script. */
export function countScripts(text: string): ScriptCounts {
  const counts = { han: 0, kana: 0, latin: 0, letters: 0 };
  /** The word that is being read. */
  let length = 0;
  let isLatin = true;
  const endWord = () => {
    if (!isLatin || length > STREWN) counts.letters += length;
    length = 0;
    isLatin = true;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const lower = code | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) {
        counts.latin++;
        length++;
      } else endWord();
    } else if (code >= 0x4e00 && code <= 0x9fff) {
      counts.han++;
      length++;
      isLatin = false;
    } else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? code);
      i += character.length - 1;
      if (SCRIPTS.han.test(character)) counts.han += character.length;
      else if (SCRIPTS.kana.test(character)) counts.kana += character.length;
      const latin = LATIN.test(character);
      if (latin) counts.latin += character.length;
      if (!LETTER.test(character)) endWord();
      else {
        length += character.length;
        isLatin &&= latin;
      }
    }
  }
  endWord();
  return counts;
}
