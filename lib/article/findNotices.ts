import { dropMarkers } from '../clean/hiddenMarkers';
import { furnitureOf } from './region/furnitureOf';
import { onceALine } from './segment/onceALine';
import type { PageOutline } from './segment/pageLines';
import { NOTICE_HINT } from './tables/classHints';
import { NOTICE_SIGNS, NOTICE_WORDS } from './tables/noticeWords';

/** A notice's first line, when it is short, heads all that follows in its box. */
const HEADING_LETTERS = 14;

/**
 * Lines of cookie banners, legal notices and sign-up boxes. They are written in whole sentences, so on a page with a short article
 * they outscore it: they must be gone before anyone looks for the article.
 */
export function findNotices({ lines, boxes }: PageOutline): ReadonlySet<number> {
  const notices = new Set<number>();
  const whole = boxes[0]?.prose ?? 0;
  for (const box of boxes) {
    if (box.parent < 0 || box.prose > whole * 0.5 || !NOTICE_HINT.test(box.hint)) continue;
    for (let i = box.from; i < box.to; i += 1) notices.add(i);
  }
  let headed = -1;
  for (const line of lines) {
    if (line.prose === 0) continue;
    const parent = boxes[boxes[line.box]?.parent ?? -1];
    const what = furnitureOf(line, 'anywhere');
    if (what === 'copyright notice' && line.letters <= HEADING_LETTERS) headed = parent?.to ?? -1;
    if (line.index < headed || what === 'copyright notice' || isNotice(line)) {
      notices.add(line.index);
    }
  }
  return notices;
}

/** Whether a line says what cookie banners, sign-up boxes and legal notices say. */
export const isNotice = onceALine((line) => {
  const text = dropMarkers(line.text);
  return NOTICE_SIGNS.test(text) && NOTICE_WORDS.test(text);
});
