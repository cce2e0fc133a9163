import { keyOf } from '../facts/keyOf';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { FURNITURE_HINT } from '../tables/classHints';
import { drop, linesOf, proseSums, type Region } from './region';

/** Share of links up to which a box or line is text. */
const LINKED = 0.35;

/**
 * Takes back what Readability dropped between two lines of the article: tables, lists, short paragraphs, captions and paragraphs
 * it took for something else. Boxes that are called furniture or are mostly links stay out.
 */
export function fillGaps(region: Region): void {
  const { outline, lines } = region;
  const kept = linesOf(region);
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? -1;
  const homes = homesOf(region);
  const seen = new Set(kept.map((line) => keyOf(line.text)));
  for (let i = first + 1; i < last; i += 1) {
    const line = outline.lines[i];
    if (!line || lines.has(i) || region.dropped.has(i)) continue;
    const twice = line.letters >= 12 && seen.has(keyOf(line.text));
    if (twice) drop(region, i, 'stands twice');
    else if (line.tag === 'img' ? hangsTogether(outline, line, homes) : belongs(region, line, homes))
      lines.add(i);
    else drop(region, i, 'mostly links, or a box beside the article');
  }
}

function belongs({ outline }: Region, line: PageLine, homes: ReadonlySet<number>): boolean {
  if (line.tag === 'blockquote' && line.linkLetters < line.letters * 0.8) return true;
  if (line.linkLetters > line.letters * LINKED || !hangsTogether(outline, line, homes)) return false;
  const isPart = line.tag !== 'p' || line.level > 0 || line.prose > 0;
  return isPart || homes.has(line.box);
}

/** Whether no box between a line and the article's boxes is furniture: called so, or mostly links. */
export function hangsTogether({ boxes }: PageOutline, line: PageLine, homes: ReadonlySet<number>): boolean {
  for (let id = line.box; id >= 0 && !homes.has(id); id = boxes[id]?.parent ?? -1) {
    const box = boxes[id];
    if (!box || FURNITURE_HINT.test(box.hint) || box.tag === 'ASIDE' || box.tag === 'NAV') return false;
    if (box.linkLetters > box.letters * LINKED) return false;
  }
  return true;
}

/** Boxes that hold lines of the article directly or further in. */
export function homesOf({ outline, lines }: Region): ReadonlySet<number> {
  const homes = new Set<number>();
  for (const index of lines) {
    for (
      let id = outline.lines[index]?.box ?? -1;
      id >= 0 && !homes.has(id);
      id = outline.boxes[id]?.parent ?? -1
    ) {
      homes.add(id);
    }
  }
  return homes;
}

/** The smallest box that holds nearly all of the article's prose. */
export function coreBox(region: Region): number {
  const { boxes, lines } = region.outline;
  const sum = proseSums(region);
  const whole = sum(0, lines.length);
  let core = 0;
  for (const box of boxes) {
    if (box.parent === core && sum(box.from, box.to) >= whole * 0.9) core = box.id;
  }
  return core;
}
