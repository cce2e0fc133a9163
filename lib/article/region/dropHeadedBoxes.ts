import { anyCase } from '../../text/anyCase';
import { isNotice } from '../findNotices';
import { headingOf } from '../matchHeading';
import type { PageLine } from '../segment/pageLines';

import { BUTTON_HINT } from '../tables/classHints';
import { REQUEST } from '../tables/requestWords';
import { furnitureOf } from './furnitureOf';
import { homesOf } from './hangsTogether';
import { drop, proseSums, type Region } from './region';
import { siteLine } from './siteLine';

/** A box with more of the article's prose or more lines than this is not explained by its first line. */
const MOST_PROSE = 0.4;
const MOST_LINES = 16;
/** What a first line may be that speaks for the whole box. */
const HEADS: ReadonlySet<string> = new Set([
  'comment box',
  'copyright notice',
  'paywall',
  'promotion',
  'related',
  'site footer',
  'summary by a machine',
]);
/** A request may also stand right above the text: then more sentences than this follow it. */
const REQUESTS: ReadonlySet<string> = new Set(['paywall', 'promotion']);
const MOST_SENTENCES = 2;
const LABEL = 24;
/** Need a break? Check out our puzzles. */
const LONGEST_REQUEST = 100;

/** Drops small boxes whose first line is a request, a notice or a heading over other texts: what follows in them belongs to it. */
export function dropHeadedBoxes(region: Region): void {
  const { boxes, lines } = region.outline;
  const sum = proseSums(region);
  const whole = sum(0, lines.length);
  for (const id of homesOf(region.outline, region.lines)) {
    const box = boxes[id];
    const size = box ? lines.slice(box.from, box.to).filter((line) => line.tag !== 'img').length : 0;
    const head = lines[box?.from ?? -1];
    if (!box || !head || size < 2 || size > MOST_LINES || sum(box.from, box.to) > whole * MOST_PROSE)
      continue;
    const held = lines.slice(box.from, box.to);
    const what =
      headOf(region, head) ??
      (isAdvertisement(held) ? 'an advertisement, as its last line says' : null) ??
      (isMachines(held) ? 'summary by a machine' : null) ??
      (isInvitation(region, held) ? 'a request' : null) ??
      ((head.prose === 0 || head.text.endsWith('?')) && head.letters <= LABEL
        ? requestBelow(region, head, lines[box.from + 1])
        : null);
    if (!what || ((REQUESTS.has(what) || what === 'a request') && sentencesIn(held) > MOST_SENTENCES))
      continue;
    for (let i = box.from; i < box.to; i += 1) {
      if (region.lines.has(i)) drop(region, i, `in a box that begins with: ${what}`);
    }
  }
}

/** Lines of an advertisement that is labelled below. */
const ADVERTISEMENT = 4;

function isAdvertisement(held: readonly PageLine[]): boolean {
  const said = held.filter((line) => line.tag !== 'img');
  const last = said.at(-1);
  return (
    last !== undefined &&
    said.length <= ADVERTISEMENT &&
    furnitureOf(last, 'anywhere') === 'advertisement' &&
    sentencesIn(said) <= 1
  );
}

/** A machine's summary that is labelled below: it has a heading of the site's, or items alone. */
function isMachines(held: readonly PageLine[]): boolean {
  const last = held.at(-1);
  return last !== undefined && furnitureOf(last, 'anywhere') === 'summary by a machine';
}

/** Letters of a button, and of what stands above it. */
const BUTTON = 24;
const OFFER = 120;

/** A few words to the reader, or what is called a button, and it below them: Tickets are on sale now! Register. */
function isInvitation({ outline }: Region, held: readonly PageLine[]): boolean {
  const last = held.at(-1);
  const above = held.slice(0, -1);
  return (
    last?.tag === 'p' &&
    last.letters > 0 &&
    last.letters <= BUTTON &&
    last.linkLetters === last.letters &&
    held.length <= ADVERTISEMENT &&
    above.every((line) => line.tag !== 'img' && line.linkLetters === 0) &&
    above.reduce((sum, line) => sum + line.letters, 0) <= OFFER &&
    (above.some((line) => TO_READER.test(line.text)) || BUTTON_HINT.test(outline.boxes[last.box]?.hint ?? ''))
  );
}

const TO_READER = anyCase('[!！您你]|あなた|今すぐ|\\b(?:you|your)\\b');

function sentencesIn(lines: readonly PageLine[]): number {
  return lines.filter((line) => line.prose > 0 && furnitureOf(line, 'anywhere') === null).length;
}

/** A label of a few letters may stand over the request. */
function requestBelow(region: Region, head: PageLine, line: PageLine | undefined): string | null {
  if (!line) return null;
  const isAsked =
    head.text.endsWith('?') && line.letters <= LONGEST_REQUEST && REQUEST.begins.test(line.text);
  const isRequest =
    isAsked ||
    isNotice(line) ||
    furnitureOf(line, 'anywhere') === 'promotion' ||
    siteLine(region, line) !== null;
  return isRequest ? 'a request' : null;
}

function headOf(region: Region, line: PageLine): string | null {
  if (line.level > 0 && siteLine(region, line)) return 'a request';
  if (headingOf(line)) return 'a heading over other texts';
  if (isNotice(line)) return 'a notice';
  const what = furnitureOf(line, 'anywhere');
  return what && HEADS.has(what) ? what : null;
}
