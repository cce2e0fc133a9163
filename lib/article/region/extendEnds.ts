import { dropMarkers } from '../../clean/hiddenMarkers';
import { isNotice } from '../findNotices';
import { headingOf } from '../matchHeading';
import { keyOfLine } from '../segment/onceALine';
import type { Box, PageLine } from '../segment/pageLines';
import { ATTACHMENT } from '../tables/attachments';
import { FURNITURE_HINT } from '../tables/classHints';
import { endsSentence } from './endsSentence';
import { coreBox } from './fillGaps';
import { furnitureOf } from './furnitureOf';
import { hangsTogether, homesOf } from './hangsTogether';
import { isLinkedSentence } from './linkedSentence';
import { linesOf, type Region } from './region';

const LINKED = 0.3;
/** Shorter lines may well stand twice. */
const SHORTEST = 24;

/**
 * Goes on at both ends of the article as long as the next line of its box is text: a short first or last paragraph, a table or list
 * that follows it, attachments right below it. Stops at furniture, at headings over other things, at links and at boxes called furniture.
 */
export function extendEnds(region: Region): void {
  const { outline, lines } = region;
  const kept = linesOf(region);
  const core = outline.boxes[coreBox(region)];
  const first = kept[0];
  const last = kept.at(-1);
  if (!core || !first || !last) return;
  const homes = homesOf(outline, lines);
  const seen = new Set(kept.filter((line) => line.letters >= SHORTEST).map(keyOfLine));
  const around = outline.boxes[core.parent] ?? core;
  const top = Math.max(around.from, (region.title?.index ?? -1) + 1);
  const beside = new Set([outline.boxes[first.box]?.parent]);
  for (let i = first.index - 1; i >= top; i -= 1) {
    const line = outline.lines[i];
    if (line && (isAdvertisement(line) || seen.has(keyOfLine(line)))) continue;
    if (!line || !(isText(region, line, homes) || isLinkedSentence(outline.boxes, line, beside))) break;
    if (line.prose === 0 && line.tag !== 'img') break;
    // The first paragraph may stand right in the box around that of the others.
    if (i < core.from && !(line.box === core.parent && endsSentence(line))) break;
    lines.add(i);
    region.dropped.delete(i);
    if (line.letters >= SHORTEST) seen.add(keyOfLine(line));
  }
  for (let i = last.index + 1; i < outline.lines.length; i += 1) {
    const line = outline.lines[i];
    if (line && (isAdvertisement(line) || seen.has(keyOfLine(line)))) continue;
    if (!line || !(isAttachment(line) || (i < core.to && isText(region, line, homes)))) break;
    lines.add(i);
    region.dropped.delete(i);
    if (line.letters >= SHORTEST) seen.add(keyOfLine(line));
  }
}

/** The word over an advertisement: the text goes on behind it. */
function isAdvertisement(line: PageLine): boolean {
  return furnitureOf(line, 'anywhere') === 'advertisement';
}

/** A notice's attachments may stand right below its box. */
function isAttachment(line: PageLine): boolean {
  return line.tag !== 'img' && ATTACHMENT.test(dropMarkers(line.text));
}

function isText(region: Region, line: PageLine, homes: ReadonlySet<number>): boolean {
  if (line.tag === 'img') return hangsTogether(region.outline, line, homes);
  if (line.linkLetters > line.letters * LINKED || headingOf(line)) return false;
  if (furnitureOf(line, 'edge') || isNotice(line)) return false;
  let outermost: Box | undefined;
  for (let id = line.box; id >= 0 && !homes.has(id); id = region.outline.boxes[id]?.parent ?? -1) {
    outermost = region.outline.boxes[id];
    if (!outermost || FURNITURE_HINT.test(outermost.hint)) return false;
    if (outermost.linkLetters > outermost.letters * LINKED) return false;
  }
  if (outermost && outermost.letters > 200 && outermost.prose > outermost.letters * 0.6) return true;
  return line.prose > 0 || line.tag === 'tr' || line.tag === 'th' || homes.has(line.box);
}
