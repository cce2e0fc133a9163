import type { Cut } from '../../text/cuts';
import { bareText, type Line } from '../lines';
import { wholeLine } from './wholeLine';

/** How a copying site ends an article with its title (以上就是【…】的全部内容, 想了解更多…的相关资讯); openings and what must follow in the same line. */
const CLOSING_OPENERS: readonly string[] = [
  '了解更多',
  '想了解更多',
  '更多关于',
  '更多有关',
  '更多與',
  '更多關於',
  '以上便是',
  '以上就是',
  '以上是',
  '以上為',
  '以上为',
];
const CLOSING_NOUNS: readonly string[] = [
  '更多内容',
  '更多內容',
  '更多资讯',
  '更多資訊',
  '全部内容',
  '全部內容',
  '所有内容',
  '所有內容',
  '的介绍',
  '的介紹',
  '的内容',
  '的內容',
  '相关内容',
  '相关资讯',
  '相關內容',
  '相關資訊',
  '详细内容',
  '詳細內容',
];

/** The opening at the start of a line. */
const CLOSING_OPENER = new RegExp(`^\\s*(${CLOSING_OPENERS.join('|')})`);

const OPENING_BRACKETS = '【《「『[〔';
const CLOSING_BRACKETS = '】》」』]〕';

/** A line that closes the article with its title. @param titles as bare text */
export function closingLine(line: Line, titles: readonly string[]): Cut | null {
  const opener = CLOSING_OPENER.exec(line.text)?.[1];
  if (opener === undefined || line.text.length > 240) return null;
  const noun = CLOSING_NOUNS.find((word) => line.text.includes(word));
  if (noun === undefined) return null;
  const bare = bareText(line.text);
  if (!titles.some((title) => bare.includes(title))) return null;
  return wholeLine(line, 0.95, [`closing formula "${opener}…${noun}" with the title`]);
}

/** The title in brackets before the first sentence. @param titles as bare text */
export function bracketedTitle(line: Line, titles: readonly string[]): Cut | null {
  const open = OPENING_BRACKETS.indexOf(line.text[0] ?? ' ');
  if (open < 0) return null;
  const close = line.text.indexOf(CLOSING_BRACKETS[open] ?? '', 1);
  if (close < 0 || close > 200 || close === line.text.length - 1) return null;
  const inner = line.text.slice(1, close);
  if (!titles.includes(bareText(inner))) return null;
  // 《…》 before a verb names a document: there it is the sentence's subject.
  if (line.text[0] === '《' || line.text[0] === '「' || line.text[0] === '『') return null;
  return {
    kind: 'echo',
    start: line.start,
    end: line.start + close + 1,
    confidence: 0.95,
    applied: true,
    evidence: ['the title in brackets before the first sentence'],
  };
}
