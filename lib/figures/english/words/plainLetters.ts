const PLAIN = /^[\0-\x7f’]*$/u;
const MARKS = /[\u0300-\u036f]/gu;
/** Letters that are no letter with a mark. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['Đ', 'D'],
  ['Ø', 'O'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ə', 'a'],
]);
const OWN_LETTER = new RegExp(`[${[...OWN.keys()].join('')}]`, 'gu');

/** A name as texts write it that have no marks on their letters: "Elazig" for Elazığ. */
export function plainLetters(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OWN_LETTER, (letter) => OWN.get(letter) ?? letter);
}
