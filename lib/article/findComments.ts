import { dropMarkers } from '../clean/hiddenMarkers';
import { remembered } from '../remembered';
import { holdersOf } from './segment/holdersOf';
import type { Box, PageLine, PageOutline } from './segment/pageLines';

/** So many side by side make a list of comments. */
const LEAST = 3;
/** A comment: who and when, what, ways to answer. */
const MOST_LINES = 8;
/** With less prose outside them they are the page's text: posts, a report in parts. */
const TEXT = 24;
/** Letters of the line that says who and when, and of a button. */
const STAMP = 50;
const BUTTON = 14;
/** How long ago, or which floor of the thread: an article's parts bear the time of the day, if any. */
const AGO =
  /(?:刚刚|剛剛|昨天|前天|\d{1,3}\s?(?:秒|分钟|分鐘|小时|小時|天|日|周|週|个月|個月|月|年)前|\d{1,4}\s?[楼樓](?:\s|$)|\b(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago\b|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})/iu;
const ANSWER =
  /^(?:(?:回复|回覆|回應|返信|支持|反对|顶|頂|踩|赞|讚|有用|举报|舉報|点赞|點讚|引用|reply|like|report|quote|upvote)[\s\d()（）[\]|·]*){1,4}$/iu;

/**
 * Comments of readers: three boxes or more side by side, each of which says how long ago somebody wrote it and has a button to answer
 * it. A long list of them outweighs a short article, and where a page calls it nothing only its shape tells.
 */
export const findComments = remembered(({ lines, boxes }: PageOutline): readonly Box[] => {
  const items = new Map<number, Box[]>();
  const hasStamp = holdersOf(lines, isStamp);
  const hasButton = holdersOf(lines, isButton);
  for (const box of boxes) {
    const size = box.to - box.from;
    if (size < 2 || size > MOST_LINES || !hasStamp(box) || !hasButton(box)) continue;
    const siblings = items.get(box.parent);
    if (siblings) siblings.push(box);
    else items.set(box.parent, [box]);
  }
  const found = [...items.values()].filter((siblings) => siblings.length >= LEAST).flat();
  const inThem = found.reduce((sum, box) => sum + box.prose, 0);
  return (boxes[0]?.prose ?? 0) - inThem < TEXT ? [] : found;
});

function isStamp(line: PageLine): boolean {
  return line.letters <= STAMP && AGO.test(dropMarkers(line.text));
}

function isButton(line: PageLine): boolean {
  return line.letters <= BUTTON && ANSWER.test(dropMarkers(line.text));
}
