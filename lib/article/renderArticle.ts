import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import { cutBlocks } from '../text/cutBlocks';
import type { Work } from '../work';
import { renderHtml } from './renderHtml';

/** The clean article as HTML, written and sanitised. Stopped, it has what was written until then. */
export function* renderArticle(draft: Draft): Work<Partial<Draft>, Partial<Draft>> {
  const { source } = draft;
  const blocks = cutBlocks(draft.blocks, cleanArticle(draft).cuts);
  const work = renderHtml(blocks, source.form === 'page' ? source.document : null);
  for (;;) {
    const { done, value: html } = work.next();
    if (done) return { html };
    yield { html };
  }
}
