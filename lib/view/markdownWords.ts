import type { MarkdownWords } from '../formats/readingToMarkdown';
import { describeFigure } from './describeFigure';
import type { Strings } from './strings';

/**
 * The words of a copied table in the reader's language.
 * @param lang the page's language
 */
export function markdownWords(lang: string, strings: Strings): MarkdownWords {
  const { t } = strings;
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
    nameOf: (figure) => {
      const { name, compared } = describeFigure(figure, null, lang, strings);
      return compared === '' ? name : `${name}${t('figure.comma')}${compared}`;
    },
  };
}
