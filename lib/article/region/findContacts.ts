import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import type { PageLine } from '../segment/pageLines';
import { endsSentence } from './endsSentence';

/** Whom the press or a firm's owners may ask: Press Contact:, Investor Relations Contacts, Media contact: Ann Reed. */
const HEADING = letters(
  String.raw`^(?:(?:analyst|company|corporate|investor|media|news|press|public)(?: (?:and|&) (?:analyst|investor|media|press))? )(?:affairs |relations )?(?:contacts?|enquiries|inquiries)(?:\s?:.{0,60})?$`,
  'i',
);
/** A way to reach somebody. */
const WAY = /\S@\S{1,60}\.\w{2,}|(?:https?:\/\/|www\.)\S|\+?(?:\(\d{1,4}\)\s?)?\d[\d\s./-]{6,18}\d/u;
/** A name, an office, a way: each in a line of its own, and no more than so many. */
const LONGEST = 60;
const MOST = 16;

/**
 * The lines below a release that say whom to ask: a heading, and below it names, offices and ways to reach them down to the last way.
 * Nothing where a sentence stands before the first.
 */
export function findContacts(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  for (const [i, heading] of lines.entries()) {
    if (found.has(heading) || !HEADING.test(dropMarkers(heading.text))) continue;
    const below = lines.slice(i + 1, i + 1 + MOST);
    const end = below.findIndex((line) => !isContact(line));
    const held = end < 0 ? below : below.slice(0, end);
    const last = held.findLastIndex((line) => WAY.test(line.text));
    if (last >= 0) for (const line of [heading, ...held.slice(0, last + 1)]) found.add(line);
  }
  return found;
}

function isContact(line: PageLine): boolean {
  return (
    line.letters > 0 &&
    line.letters <= LONGEST &&
    line.tag !== 'img' &&
    line.tag !== 'tr' &&
    line.tag !== 'figcaption' &&
    (!endsSentence(line) || WAY.test(line.text))
  );
}
