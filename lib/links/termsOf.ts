import { FUNCTION_CHARACTERS, FUNCTION_WORDS } from './tables/functionWords';

const RUNS =
  /(?<han>[\p{Script=Han}々]+)|(?<kana>[\p{Script=Katakana}ー]{2,})|(?<word>[\p{Script=Latin}\p{M}]{3,})/gu;

/**
 * What a text is about, as far as counting can tell: pairs of Han characters, katakana words, Latin words without their plural s.
 * Function words and characters are left out, and so are numbers: they say nothing about the topic.
 * @returns in order, as often as they stand
 */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  for (const { groups } of text.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    if (groups?.han) pairs(groups.han, terms);
    else if (groups?.kana) terms.push(groups.kana);
    else if (groups?.word && !FUNCTION_WORDS.has(groups.word))
      terms.push(groups.word.replace(/(?<=..)s$/u, ''));
  }
  return terms;
}

function pairs(run: string, terms: string[]): void {
  let before = '';
  for (const character of run) {
    const counts = !FUNCTION_CHARACTERS.has(character);
    if (counts && before) terms.push(before + character);
    before = counts ? character : '';
  }
}
