import { Readability } from '@mozilla/readability';
import type { Draft } from '../draft';
import { textBlock } from '../text/blocks';

/** The step: title, time, source and the blocks of the article, from a page or from plain text. */
export function extractArticle(draft: Draft): Partial<Draft> {
  const { source, visible } = draft;
  if (source.form === 'asIs') {
    const lines = source.text.split('\n');
    const title = lines.find((line) => line.trim() !== '')?.trim() ?? '';
    return {
      title: { best: title, source: title, candidates: [title], others: [] },
      blocks: lines.map((line) => textBlock(line)),
    };
  }
  if (source.form === 'plain') {
    const lines = source.text.split('\n').filter((line) => line.trim() !== '');
    const title = lines[0]?.trim() ?? '';
    return {
      title: { best: title, source: title, candidates: [title], others: [] },
      blocks: lines.slice(1).map((line) => textBlock(line)),
    };
  }
  if (source.form !== 'page' || !visible) return {};
  const article = new Readability(visible).parse();
  const title = article?.title ?? '';
  const text = article?.textContent ?? '';
  return {
    title: { best: title, source: source.document.title, candidates: [title], others: [] },
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
