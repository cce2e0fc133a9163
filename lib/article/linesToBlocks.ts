import { resolveMarkers } from '../clean/hiddenMarkers';
import type { HiddenText } from '../draft';
import type { Block } from '../text/blocks';
import type { Cut } from '../text/cuts';
import type { PageLine } from './segment/pageLines';

/** A line of the article, kept or to be cut. */
export interface ArticleLine {
  readonly line: PageLine;
  /** null: article text. */
  readonly furniture: Pick<Cut, 'kind' | 'confidence' | 'evidence'> | null;
}

/** Spans beyond this many in a line with hidden text are left out: moving each takes a walk through the line. */
const MOVED_SPANS = 100;

/** Lines as blocks, hidden texts put back where they stood, with the cuts over those and over the furniture. */
export function linesToBlocks(
  lines: readonly ArticleLine[],
  hidden: readonly HiddenText[],
): { readonly blocks: readonly Block[]; readonly cuts: readonly Cut[] } {
  const blocks: Block[] = [];
  const cuts: Cut[] = [];
  let at = 0;
  for (const { line, furniture } of lines) {
    const { tag, group, image } = line;
    if (tag === 'img') {
      if (!furniture) blocks.push({ tag, text: '', spans: [], group: null, image });
      continue;
    }
    const { text, cuts: inside } = resolveMarkers(line.text, hidden);
    const usable = line.spans.filter((span) => span.tag !== 'a' || span.href);
    const spans =
      inside.length === 0
        ? usable
        : usable.slice(0, MOVED_SPANS).map((span) => ({
            ...span,
            start: resolveMarkers(line.text.slice(0, span.start), hidden).text.length,
            end: resolveMarkers(line.text.slice(0, span.end), hidden).text.length,
          }));
    if (text === '') continue;
    blocks.push({ tag, text, spans, group, image: null });
    if (furniture) cuts.push({ ...furniture, start: at, end: at + text.length, applied: true });
    else cuts.push(...inside.map((cut) => ({ ...cut, start: cut.start + at, end: cut.end + at })));
    at += text.length + 1;
  }
  return { blocks, cuts };
}
