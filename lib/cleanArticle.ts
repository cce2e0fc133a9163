import type { Draft } from './draft';
import { remembered } from './remembered';
import { type Block, blocksToText } from './text/blocks';
import { type Cut, closeEmptyLines, trimText } from './text/cuts';

/** The article as it stands with all cuts known so far, and the way from its offsets to the source's. */
export interface CleanArticle {
  readonly sourceText: string;
  /** Disjoint, in order of start, offsets in `sourceText`. */
  readonly cuts: readonly Cut[];
  readonly text: string;
}

/** The clean text of a draft: what `article.text` will be if no later step cuts more. Most steps ask for one and the same. */
export function cleanArticle({ blocks, cuts }: Pick<Draft, 'blocks' | 'cuts'>): CleanArticle {
  return articleWith(blocks)(cuts);
}

const articleWith = remembered((blocks: readonly Block[]) => {
  const sourceText = blocksToText(blocks);
  return remembered((known: readonly Cut[]): CleanArticle => {
    const cuts = closeEmptyLines(sourceText, known);
    return { sourceText, cuts, text: trimText(sourceText, cuts).text };
  });
});
