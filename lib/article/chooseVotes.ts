import { dropMarkers } from '../clean/hiddenMarkers';
import { termsOf } from '../links/termsOf';
import { topicsOf } from '../links/topicsOf';
import { findNotices } from './findNotices';
import { furnitureOf } from './region/furnitureOf';
import { hangsTogether, homesOf } from './region/hangsTogether';
import { proseOf } from './region/region';
import { boxAround } from './segment/boxAround';
import type { Box, PageLine, PageOutline } from './segment/pageLines';

/** Letters of prose that make an article, however short. */
const LEAST = 12;
/** Fewer topics in a title, and it is no measure. */
const LEAST_TERMS = 3;

/**
 * Whether lines speak of what the title speaks of; null: the title says too little to tell.
 * @param share of its topics that they must speak of more than
 */
export function speaksOf(title: string, lines: readonly PageLine[], share = 0): boolean | null {
  const terms = termsOf(title);
  if (terms.length < LEAST_TERMS) return null;
  const said = topicsOf(lines.map((line) => dropMarkers(line.text)));
  return terms.filter((term) => said.has(term)).length > terms.length * share;
}

/** Whether lines say anything of what a title says, however little that is; a title that says nothing is said. */
export function saysAnyOf(title: string, lines: readonly PageLine[]): boolean {
  const terms = termsOf(title);
  if (terms.length === 0) return true;
  const said = topicsOf(lines.map((line) => dropMarkers(line.text)));
  return terms.some((term) => said.has(term));
}

/**
 * Other places to look for the article when Readability has found none, or a text that has nothing to do with the page's title:
 * below the title, in the smallest box that has prose there; then in the box that holds most of the page's prose.
 */
export function otherVotes(
  outline: PageOutline,
  title: PageLine | null,
  said = '',
): readonly ReadonlySet<number>[] {
  const notices = findNotices(outline);
  const isText = (line: PageLine) =>
    line.prose >= LEAST &&
    line.linkLetters < line.letters * 0.4 &&
    !notices.has(line.index) &&
    furnitureOf(line, 'edge') === null;
  const places = [
    title ? belowTitle(outline, title, isText) : null,
    aroundTelling(outline, said, isText),
    densest(outline.boxes),
  ];
  return places
    .filter((box) => box !== null)
    .map((box) => {
      const lines = outline.lines.slice(Math.max(box.from, (title?.index ?? -1) + 1), box.to).filter(isText);
      return new Set(together(outline, lines).map((line) => line.index));
    });
}

/** The lines that hang together with the first one; but with the longest one, where the first, a deck in a box of its own, stands alone. */
function together(outline: PageOutline, lines: readonly PageLine[]): readonly PageLine[] {
  const longest = lines.reduce<PageLine | undefined>(
    (best, line) => (best && best.prose >= line.prose ? best : line),
    undefined,
  );
  const [first = [], other = []] = [lines[0], longest].map((start) => {
    const homes = homesOf(outline, new Set(start ? [start.index] : []));
    return lines.filter((line) => hangsTogether(outline, line, homes));
  });
  return proseOf(other) > proseOf(first) ? other : first;
}

function belowTitle(
  { lines, boxes }: PageOutline,
  title: PageLine,
  isText: (line: PageLine) => boolean,
): Box | null {
  for (let id = title.box; id >= 0; id = boxes[id]?.parent ?? -1) {
    const box = boxes[id];
    if (box && lines.slice(title.index + 1, box.to).some(isText)) return box;
  }
  return null;
}

/** The box of the sentence that shares most with the title, and two topics at least: an offer that outweighs a short text shares none. */
function aroundTelling(outline: PageOutline, title: string, isText: (line: PageLine) => boolean): Box | null {
  const terms = termsOf(title);
  let best: PageLine | null = null;
  let most = 1;
  for (const line of outline.lines) {
    if (line.level > 0 || !isText(line)) continue;
    const said = topicsOf([dropMarkers(line.text)]);
    const shared = terms.filter((term) => said.has(term)).length;
    if (shared > most) [best, most] = [line, shared];
  }
  return (best && boxAround(outline, best)) ?? null;
}

function densest(boxes: readonly Box[]): Box | null {
  let best: Box | null = boxes[0] ?? null;
  for (const box of boxes) if (best && box.parent === best.id && box.prose >= best.prose * 0.7) best = box;
  return best;
}
