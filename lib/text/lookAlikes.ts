/**
 * Characters that look like others and are not: machines put them in so that no search finds the text.
 * Radicals and compatibility ideographs are in Unicode's own tables (NFKC); letters of other scripts are here.
 */
const LETTERS: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  ο: 'o',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
};

/** Radicals of the supplement that are drawn as a character and have none in NFKC. */
const RADICALS: Readonly<Record<string, string>> = {
  '\u2e81': '厂',
  '\u2e86': '冂',
  '\u2e92': '巳',
  '\u2e9d': '月',
  '\u2ec4': '西',
  '\u2ec5': '见',
  '\u2ec9': '贝',
  '\u2ecb': '车',
  '\u2ed1': '長',
  '\u2ed3': '长',
  '\u2ed4': '门',
  '\u2eda': '页',
  '\u2edb': '风',
  '\u2edc': '飞',
  '\u2ee2': '马',
  '\u2ee5': '鱼',
  '\u2ee9': '黄',
  '\u2eec': '齐',
  '\u2eee': '齿',
};

/** Radicals and compatibility ideographs; the twelve unified ones among the latter are ordinary characters. */
const IDEOGRAPH =
  /[\u2e80-\u2fd5\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufad9]/g;

/** A letter of another script right beside a Latin one: whole words of that script are words. */
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}](?:(?<=[A-Za-z].)|(?=[A-Za-z]))`, 'g');

/** The stretches of Unicode that all of these stand in: hardly any text has a character of them. */
const ANY = /[\u0391-\u0456\u2e80-\u2fd5\uf900-\ufad9]/;

/** A character that looks like another: where it stands and what it is read as. Both are one UTF-16 unit long. */
export interface LookAlike {
  readonly at: number;
  readonly plain: string;
}

/** All look-alike characters of a text, in order. */
export function findLookAlikesIn(text: string): readonly LookAlike[] {
  if (!ANY.test(text)) return [];
  const ideographs = [...text.matchAll(IDEOGRAPH)].map(({ index, 0: found }) => ({
    at: index,
    plain: RADICALS[found] ?? found.normalize('NFKC'),
  }));
  const letters = [...text.matchAll(LETTER)].map(({ index, 0: found }) => ({
    at: index,
    plain: LETTERS[found] ?? found,
  }));
  return [...ideographs, ...letters]
    .filter(({ at, plain }) => plain.length === 1 && plain !== text[at])
    .sort((a, b) => a.at - b.at);
}

/** The text with every look-alike as what it is read as; offsets stay. */
export function readPlainly(text: string): string {
  const found = findLookAlikesIn(text);
  if (found.length === 0) return text;
  let plain = '';
  let from = 0;
  for (const { at, plain: sign } of found) {
    plain += text.slice(from, at) + sign;
    from = at + 1;
  }
  return plain + text.slice(from);
}
