import type { Cut } from '../text/cuts';
import type { Cleaner } from './cleaners';

/** Nouns whose count was stripped: 确诊病例例, 感染者例, 轻型例 (kind D). */
const COUNTED: readonly string[] = [
  '危重型',
  '境外输入',
  '境外輸入',
  '死亡',
  '出院',
  '治愈',
  '治癒',
  '疑似',
  '无症状',
  '無症狀',
  '患者',
  '感染者',
  '普通型',
  '病例',
  '确诊',
  '確診',
  '轻型',
  '輕型',
  '重型',
];

/** What a count stands before where nothing of the sentence follows it. */
const MARK = String.raw`(?=[\uff0c,\u3001\u3002;\uff1b(\uff08)\uff09])`;

const STRIPPED = new RegExp(`(?:${COUNTED.join('|')})例${MARK}|(?:出院|死亡)人${MARK}`, 'g');

/** A share or a date without its numbers, as no text has one: 增长%, ，月日0时, 。年月日，. */
const EMPTIED =
  /(?<=[增长長降跌涨漲为為达達至率占佔约約])[%\uff05](?!\d)|(?<=^|[\n\uff0c,\u3001\u3002;\uff1b(\uff08])年?月日(?=[\d\uff0c,时時当當上下凌])/g;

/** One sign or more for a number, as hands and templates put them. */
const BLANK = String.raw`[Xx\u00d7*\uff0a\u25a0\u25a1\u25cb\u25cf\u3007_]{1,3}`;

/** Figures that were blanked by hand or made up by a template: XX例, ××人, X月X日, 5月X日, *月*日, □□例 (kind F); ** stands before bold words too. */
const BLANKED = new RegExp(
  String.raw`(?:${BLANK}|\d)月${BLANK}日|20[Xx\u00d7*]{2}年|(?:[Xx\u00d7]{1,3}|[O\u25cb\u3007]{2})[例人名宗起]|(?<=[\u4e00-\u9fff])(?:${BLANK}|[-?\uff1f\u2014\u2026]{1,3}|[ \u3000]{2,4}|[(\uff08][ \u3000]*[)\uff09])[例名宗]${MARK}`,
  'g',
);

/**
 * Where a figure has been lost (kinds D and F): marked, so that the reader knows; what stands there is the page's own text.
 * The figure reader gives such a figure as missing.
 */
export const findLostFigures: Cleaner = {
  name: 'findLostFigures',
  why: 'marks only, so its place does not matter',
  isEastAsian: true,
  find({ text }) {
    return [
      ...marksOf(text, STRIPPED, 'the number before 例 is gone'),
      ...marksOf(text, EMPTIED, 'the number before it is gone'),
      ...marksOf(text, BLANKED, 'a blank in place of a number: not to be trusted'),
    ].sort((a, b) => a.start - b.start);
  },
};

function marksOf(text: string, lost: RegExp, reason: string): readonly Cut[] {
  return [...text.matchAll(lost)].map(({ index, 0: { length } }) => ({
    kind: 'mirror-damage',
    start: index,
    end: index + length,
    confidence: 0.7,
    evidence: [reason],
    applied: false,
  }));
}
