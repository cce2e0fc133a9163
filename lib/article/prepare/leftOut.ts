import { findComments } from '../findComments';
import { findFeeds } from '../findFeeds';
import { findNotices } from '../findNotices';
import type { PageOutline } from '../segment/pageLines';

/** Numbers of boxes and lines that are not sketched; a box goes with all that is in it. */
export interface LeftOut {
  readonly boxes: Set<number>;
  readonly lines: Set<number>;
}

/** Leaves out of the sketch what Readability would misjudge. The outline stays as it is. */
interface Omission {
  readonly name: string;
  readonly why: string;
  leaveOut(outline: PageOutline, out: LeftOut): void;
}

/** Share of links that makes a list of them, and one where a paragraph of the article may stand below the list. */
const LINKED = 0.6;
const LINKED_WITH_PROSE = 0.7;

const OMISSIONS: readonly Omission[] = [
  {
    name: 'link lists',
    why: 'on short pages lists of headlines outscore the article, and each one left out makes the rest faster',
    leaveOut({ boxes }, out) {
      const prose = boxes[0]?.prose ?? 0;
      for (const box of boxes) {
        if (box.parent < 0 || box.links < 3 || box.letters === 0) continue;
        const linked = box.linkLetters / box.letters;
        const isList = linked > (box.prose > 0 ? LINKED_WITH_PROSE : LINKED) && box.prose < prose * 0.1;
        const isFrame = (box.tag === 'NAV' || box.tag === 'FOOTER') && box.prose < prose * 0.15;
        if (isList || isFrame) out.boxes.add(box.id);
      }
    },
  },
  {
    name: 'feeds',
    why: 'the summaries below linked headlines are whole sentences: on a page with a short article they outscore it',
    leaveOut(outline, out) {
      for (const { id } of findFeeds(outline)) out.boxes.add(id);
    },
  },
  {
    name: 'comments',
    why: 'a long list of them outweighs a short article',
    leaveOut(outline, out) {
      for (const { id } of findComments(outline)) out.boxes.add(id);
    },
  },
  {
    name: 'notices',
    why: 'cookie banners and legal notices are written in whole sentences and outscore a short article',
    leaveOut(outline, out) {
      for (const index of findNotices(outline)) out.lines.add(index);
    },
  },
];

/** What of a page Readability need not see. */
export function leftOut(outline: PageOutline): LeftOut {
  const out: LeftOut = { boxes: new Set(), lines: new Set() };
  for (const { leaveOut } of OMISSIONS) leaveOut(outline, out);
  return out;
}
