import type { MarkdownWords } from '../formats/readingToMarkdown';
import type { Figure } from '../reading';
import { describeFigure } from './describeFigure';
import { figureFacts, figureName, qualifierName } from './figureName';
import type { Strings } from './strings';

/**
 * The words of a copied table in the reader's language.
 * @param lang the page's language
 */
export function markdownWords(lang: string, strings: Strings): MarkdownWords {
  const { t } = strings;
  const nameOf = (figure: Figure, words: string, facts: readonly string[]) => {
    const { name, compared } = describeFigure(figure, null, lang, strings);
    const apart = qualifierName(figure) || words;
    return [name, ...facts, apart, compared].filter(Boolean).join(t('figure.comma'));
  };
  return {
    columns: [
      t('copy.columns.figure'),
      t('copy.columns.value'),
      t('copy.columns.scope'),
      t('copy.columns.origin'),
      t('copy.columns.place'),
      t('copy.columns.date'),
    ],
    scope: { new: t('scope.new'), cumulative: t('scope.cumulative'), current: t('scope.current') },
    origin: { local: t('origin.local'), imported: t('origin.imported') },
    nameOf: (figure, words = '') => nameOf(figure, words, []),
    fullNameOf: (figure, words = '') =>
      nameOf(figure, words, figureFacts(figure, figureName(figure, lang, strings), strings)),
  };
}
