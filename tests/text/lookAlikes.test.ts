import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiguresInText } from '../../lib/figures/readFiguresInText';
import { findLookAlikesIn, readPlainly } from '../../lib/text/lookAlikes';
import { CARRIERS } from '../pollute/carriers';
import { readFromTitle } from '../pollute/readFromTitle';

/** 例, 日, 人, 月 and 十 as Kangxi radicals or compatibility ideographs would have them. */
const DISGUISED: readonly (readonly [string, string])[] = [
  ['日', '\u2f47'],
  ['人', '\u2f08'],
  ['月', '\u2f49'],
  ['十', '\u2f17'],
  ['長', '\u2ed1'],
];

const disguise = (text: string) =>
  DISGUISED.reduce((left, [plain, sign]) => left.replaceAll(plain, sign), text);

describe('look-alike characters', () => {
  it('are read as what they look like, at the same places', () => {
    expect(readPlainly('4\u2f4912\u2f47有3\u2f08')).toBe('4月12日有3人');
    expect(readPlainly('p\u0430ssed the СOVID test')).toBe('passed the COVID test');
  });

  it('are no words of their own script, no unified ideographs and no clean text', () => {
    expect(findLookAlikesIn('Москва, Αθήνα, \ufa11 と \ufa0e')).toEqual([]);
    for (const { body } of CARRIERS) expect(findLookAlikesIn(body)).toEqual([]);
  });

  it('keep the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPlainly(text)).toHaveLength(text.length);
      }),
    );
  });

  it('are marked, left in the text, and no figure is lost by them', () => {
    const plain = '4月12日，全省新增确诊病例17例，其中无症状感染者转为确诊病例3人。';
    const context = { lang: 'zh-Hans', title: '', published: null, publisher: null };
    const values = (text: string) => readFiguresInText(text, context).map(({ value }) => value);
    expect(values(disguise(plain))).toEqual(values(plain));
    expect(values(plain).length).toBeGreaterThan(0);
    const cleaned = readFromTitle('全省通报', disguise(plain));
    expect(cleaned.text).toBe(disguise(plain));
    expect(cleaned.cuts.map(({ kind, applied }) => [kind, applied])).toEqual(
      findLookAlikesIn(disguise(plain)).map(() => ['mirror-damage', false]),
    );
  });
});
