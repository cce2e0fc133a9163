/** The letters that patterns ask for by their Unicode name (`L`, `Script=Han`), each as what a class holds. */
export type Alphabet = Readonly<Record<string, string>>;

/** What only Unicode mode understands: classes of characters, and characters beyond the first plane. */
const NEEDS_UNICODE = /\\[pPu]\{|[\ud800-\udfff]/;

/**
 * Makes patterns in which `\p{…}` stands for the letters of an alphabet and not for all of Unicode. That is hundreds of ranges,
 * written out at every repetition: compiling them was most of what patterns cost the first reading of a page.
 * @returns what makes a pattern of the source of a RegExp and flags; `u` is added where it can't be done without
 */
export function patternsIn(alphabet: Alphabet): (source: string, flags?: string) => RegExp {
  return (source, flags = '') => {
    if (!source.includes('\\p{')) return new RegExp(source, NEEDS_UNICODE.test(source) ? `${flags}u` : flags);
    let inClass = false;
    const narrow = source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/gs, (token, name: string | undefined) => {
      if (token === '[') inClass = true;
      if (token === ']') inClass = false;
      const letters = name === undefined ? undefined : alphabet[name];
      return letters === undefined ? token : inClass ? letters : `[${letters}]`;
    });
    return new RegExp(narrow, NEEDS_UNICODE.test(narrow) ? `${flags}u` : flags);
  };
}

// Written by number where a look-alike might take a character's place.
const HAN = '⺀-\u2fd5々〇〡-〩〸-〻㐀-䶿一-\u9fff\uf900-\ufad9';

/**
 * Letters of the pages that are read: Chinese, Japanese and Korean, Latin, Greek and Cyrillic, the alphabets between them as whole
 * blocks. Those beyond the first plane, characters of rare names, are left out. From U+0100 on capital and small letters take
 * turns, and stand in both classes.
 */
const PAGE_LETTERS: Alphabet = {
  L: 'A-Za-z\u00aa\u00b5\u00baÀ-ÖØ-öø-\u02c1\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u0481\u048a-\u1fff々〆\u3031-\u3035〻〼ぁ-ゖゝ-ゟァ-ヺー-ヿㄅ-ㄯ\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff㐀-䶿一-\u9fff\ua960-\ua97c가-힣\uf900-\ufad9Ａ-Ｚａ-ｚ\uff66-\uffbe',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏ\u0386\u0388-\u038f\u0391-\u03abЀ-Я\u0460-\u0480\u048a-\u052f\u1e00-\u1effＡ-Ｚ',
  N: '0-9²³¹¼-¾\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189①-\u249b\u24ea-\u24ff\u2776-\u2793〇〡-〩\u3038-\u303a\u3192-\u3195㈠-\u3229\u3248-\u324f\u3251-\u325f㊀-\u3289\u32b1-\u32bf０-９',
  'Script=Han': HAN,
  'Script=Latin': 'A-Za-z\u00aa\u00baÀ-ÖØ-öø-\u02b8\u02e0-\u02e4\u1e00-\u1eff\u2160-\u2188Ａ-Ｚａ-ｚ',
};

/** A pattern for pages in whatever language they are read. */
export const letters = patternsIn(PAGE_LETTERS);
