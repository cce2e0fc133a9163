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

const STRIPPED = new RegExp(`(?:${COUNTED.join('|')})例(?=[\uff0c,\u3001\u3002;\uff1b(\uff08)\uff09])`, 'g');

/** Figures that were blanked by hand or made up by a template: XX例, ××人, X月X日 (kind F). */
const BLANKED = /(?:[Xx\u00d7]{1,3}|[O\u25cb\u3007]{2})(?:月[Xx\u00d7\u25cb\u3007]{1,2}日|[例人名宗起])/g;

/**
 * Where a figure has been lost (kinds D and F): marked, so that the reader knows; what stands there is the page's own text.
 * The figure reader gives such a figure as missing.
 */
export const findLostFigures: Cleaner = {
  name: 'findLostFigures',
  why: 'marks only, so its place does not matter',
  find({ text }) {
    const stripped = [...text.matchAll(STRIPPED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reason: 'the number before 例 is gone',
    }));
    const blanked = [...text.matchAll(BLANKED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reason: 'a blank in place of a number: not to be trusted',
    }));
    return [...stripped, ...blanked]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, reason }) => ({
        kind: 'mirror-damage',
        start,
        end,
        confidence: 0.7,
        evidence: [reason],
        applied: false,
      }));
  },
};
