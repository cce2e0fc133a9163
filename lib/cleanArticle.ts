import type { Draft } from './draft';
import { blocksToText } from './text/blocks';
import { type Cut, closeEmptyLines, trimText } from './text/cuts';

/** The article as it stands with all cuts known so far, and the way from its offsets to the source's. */
export interface CleanArticle {
  readonly sourceText: string;
  /** Disjoint, in order of start, offsets in `sourceText`. */
  readonly cuts: readonly Cut[];
  readonly text: string;
}

/** The clean text of a draft: what `article.text` will be if no later step cuts more. */
export function cleanArticle(draft: Draft): CleanArticle {
  const sourceText = blocksToText(draft.blocks);
  const cuts = closeEmptyLines(sourceText, draft.cuts);
  return { sourceText, cuts, text: trimText(sourceText, cuts).text };
}
