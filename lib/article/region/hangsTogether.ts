import type { PageLine, PageOutline } from '../segment/pageLines';
import { FURNITURE_HINT } from '../tables/classHints';
import { isNamedParagraph } from './namedParagraph';

/** Share of links up to which a box is text. */
const LINKED = 0.35;

/** Boxes that hold lines of the article directly or further in. */
export function homesOf({ lines, boxes }: PageOutline, article: ReadonlySet<number>): ReadonlySet<number> {
  const homes = new Set<number>();
  for (const index of article) {
    for (let id = lines[index]?.box ?? -1; id >= 0 && !homes.has(id); id = boxes[id]?.parent ?? -1)
      homes.add(id);
  }
  return homes;
}

/** Whether no box between a line and the article's boxes is furniture: called so, or mostly links. */
export function hangsTogether({ boxes }: PageOutline, line: PageLine, homes: ReadonlySet<number>): boolean {
  for (let id = line.box; id >= 0 && !homes.has(id); id = boxes[id]?.parent ?? -1) {
    const box = boxes[id];
    if (
      !box ||
      (FURNITURE_HINT.test(box.hint) && !isNamedParagraph(box, line)) ||
      box.tag === 'ASIDE' ||
      box.tag === 'NAV'
    )
      return false;
    if (box.linkLetters > box.letters * LINKED) return false;
  }
  return true;
}
