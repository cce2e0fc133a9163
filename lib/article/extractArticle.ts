import { Readability } from '@mozilla/readability';
import type { Draft } from '../draft';
import { textBlock } from '../text/blocks';
import { readAsIs, readPlainText } from './readPlainText';

/** The step: title, time, source and the blocks of the article, from a page or from plain text. */
export function extractArticle(draft: Draft): Partial<Draft> {
  const { source, visible } = draft;
  if (source.form === 'asIs') return readAsIs(source.text);
  if (source.form === 'plain') return readPlainText(source.text);
  if (!visible) return {};
  const article = new Readability(visible).parse();
  const title = article?.title ?? '';
  const text = article?.textContent ?? '';
  return {
    title: { best: title, source: visible.title, candidates: [title], others: [] },
    byline: article?.byline ?? null,
    publisher: article?.siteName ?? null,
    published: article?.publishedTime ?? null,
    blocks: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => textBlock(line)),
  };
}
