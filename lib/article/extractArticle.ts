import type { Draft } from '../draft';
import type { Work } from '../work';
import { readPage } from './readPage';
import { readAsIs, readPlainText } from './readPlainText';

/** The step: title, time, source and the blocks of the article, from a page or from plain text. */
export function extractArticle(draft: Draft): Partial<Draft> | Work<Partial<Draft>, Partial<Draft>> {
  const { source, page } = draft;
  if (source.form === 'asIs') return readAsIs(source.text, source.url);
  if (source.form === 'plain') return readPlainText(draft, source.text);
  return page ? readPage(draft, page.document) : {};
}
