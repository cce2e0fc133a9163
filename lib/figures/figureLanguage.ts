/** The languages whose rules are packaged apart: a page is read with those of its own, and the others are not even compiled. */
export const FIGURE_LANGUAGES = ['chinese', 'english'] as const;
export type FigureLanguage = (typeof FIGURE_LANGUAGES)[number];

/** Whose rules read a text, quotes in other languages and all. @param lang BCP 47 */
export function figureLanguage(lang: string): FigureLanguage {
  return lang.startsWith('en') ? 'english' : 'chinese';
}

/** Han characters and kana, which English titles are without. */
const EASTERN = /[\u3040-\u30ff\u3400-\u9fff]/;
const WORD = /[A-Za-z]{3}/;

/**
 * In which languages a page may have figures, by its title alone, which is known before anything of the page has been looked at. Of
 * 312 saved pages three in Latin script were in another language than English; none was in the other of the two.
 * @param url what a browser calls a page without a title, or a part of it
 */
export function likelyLanguages(title: string, url: string): readonly FigureLanguage[] {
  if (EASTERN.test(title)) return ['chinese'];
  return WORD.test(title) && !url.includes(title) ? ['english'] : FIGURE_LANGUAGES;
}
