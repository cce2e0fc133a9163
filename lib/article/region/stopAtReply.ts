import { dropMarkers } from '../../clean/hiddenMarkers';
import { readDate } from '../facts/readDate';
import type { Box, PageLine } from '../segment/pageLines';
import { DATED_POST, POSTED } from '../tables/labels';
import { drop, linesOf, proseOf, type Region } from './region';

/** The line that says when a post was written is short. */
const LONGEST_STAMP = 60;
/** Prose that makes a post, however short. */
const LEAST = 12;
const NEAR = 8;
/** A box with so much of what stands between two stamps is the first one's post. */
const MOST = 0.7;

/**
 * A page that says more than once when something was posted holds several texts: a thread, or comments. The article is the first
 * post: what stands between the first such line and the second, or above the first where the line stands below its post.
 */
export function stopAtReply(region: Region): void {
  const { outline } = region;
  const lines = linesOf(region);
  const first = lines.find((line) => line.prose >= LEAST)?.index ?? 0;
  const stamps = sameStamps(outline.lines.filter((line) => line.index >= first - NEAR && isDated(line)));
  const [own, next] = stamps;
  if (!own || !next) return;
  const proseBetween = (from: number, to: number) =>
    proseOf(lines.filter((line) => line.index > from && line.index < to && !stamps.includes(line)));
  const above = proseBetween(-1, own.index);
  if (above >= LEAST && proseBetween(own.index, next.index) >= LEAST) {
    end(region, own.index);
    return;
  }
  const reply = stamps.slice(1).find((stamp) => proseBetween(own.index, stamp.index) >= LEAST);
  if (above >= LEAST || !reply) return;
  for (const line of lines) if (line.index <= own.index) drop(region, line.index, 'stands above the post');
  const post = boxOfPost(outline.boxes, own, reply);
  const isWhole = post && proseBetween(own.index, post.to) >= proseBetween(own.index, reply.index) * MOST;
  end(region, isWhole ? post.to : reply.index);
}

/** The largest box that holds a post's stamp and not the next one: the post's own, or no more than its head. */
function boxOfPost(boxes: readonly Box[], own: PageLine, next: PageLine): Box | undefined {
  return boxes.find((box) => box.from <= own.index && own.index < box.to && next.index >= box.to);
}

function end(region: Region, at: number): void {
  for (const line of linesOf(region)) if (line.index >= at) drop(region, line.index, 'replies to the post');
}

function isDated(line: PageLine): boolean {
  if (line.letters > LONGEST_STAMP || !/\d/u.test(line.text)) return false;
  const text = dropMarkers(line.text);
  return (POSTED.test(text) || DATED_POST.test(text)) && readDate(text)?.hasTime === true;
}

/** Lines that say of each post when it was written: an article's own date, or that of a post it quotes, is in other words. */
function sameStamps(dated: readonly PageLine[]): readonly PageLine[] {
  const posted = dated.filter((line) => POSTED.test(line.text));
  if (posted.length > 1) return posted;
  const before = dated.map((line) => DATED_POST.exec(line.text)?.groups?.before);
  return dated.filter(
    (_, i) => before[i] !== undefined && before.indexOf(before[i]) !== before.lastIndexOf(before[i]),
  );
}
