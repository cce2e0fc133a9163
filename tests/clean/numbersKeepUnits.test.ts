import { describe, expect, it } from 'vitest';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const TITLE = '柳河新增确诊病例9例 出院4例';
const BODY =
  '昨天零时到二十四时，全县报告病例9例，南街3例，北街2例，桥东4例。截至昨天，全县累计报告病例61例，南街20例，北街17例，桥东24例，出院的有38例，其余都在县医院，目前情况平稳。另有隔离的人115名，期满的已回家。';

describe('pieces before marks, behind numbers', () => {
  it('are no longer than what was put in: a number keeps its unit', () => {
    const pieces = ['柳河', '例新', '确诊', '例', '增病'];
    const places = slots(BODY, { ...seedRule(5, 40), anchors: [], side: 'before' }).slice(0, 10);
    const inserts = places.map((at, i) => ({ at, piece: pieces[i % pieces.length] ?? '' }));
    const { text } = insertPieces(TITLE, BODY, inserts);
    expect(readFromTitle(TITLE, text).text).toBe(BODY);
  });
});
