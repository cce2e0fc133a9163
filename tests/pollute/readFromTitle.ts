import { cleanText } from '../../lib/clean/cleanText';
import { cleanArticle } from '../../lib/cleanArticle';
import { type Draft, emptyDraft } from '../../lib/draft';
import { textBlock } from '../../lib/text/blocks';
import type { Cut } from '../../lib/text/cuts';
import { finish } from '../../lib/work';

export interface Cleaned {
  readonly source: string;
  readonly text: string;
  readonly title: string;
  readonly cuts: readonly Cut[];
}

/** Runs the cleaning step alone over a text under a title, with the titles of other pages beside it. */
export function readFromTitle(title: string, text: string, others: readonly string[] = []): Cleaned {
  const draft: Draft = {
    ...emptyDraft({ form: 'plain', text, url: '' }),
    lang: /[\u3400-\u9fff]/.test(text) ? 'zh-Hans' : 'en',
    title: { best: title, source: title, candidates: [title], others },
    blocks: text.split('\n').map((line) => textBlock(line)),
  };
  const cleaned = { ...draft, ...finish(cleanText(draft)) };
  if (cleaned.failures.length > 0) throw new Error(JSON.stringify(cleaned.failures));
  const { sourceText, cuts, text: left } = cleanArticle(cleaned);
  return { source: sourceText, text: left, title: cleaned.title.best, cuts };
}
