import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../../lib/figures/english/numbers/readNumerals';

const values = (text: string) => readNumerals(text).map(({ value }) => value);

describe('readNumerals', () => {
  it.each([
    ['1,204 people', [1_204]],
    ['about 37 269 swabs and 787 813 more', [37_269, 787_813]],
    ['12\u00a0480 doses', [12_480]],
    ['5586 visits', [5_586]],
    ['3.25 per cent', [3.25]],
    ['285 thousand homes', [285_000]],
    ['1.2 million people', [1_200_000]],
    ['79 million', [79_000_000]],
  ])('reads digits in %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['Seven boats', [7]],
    ['twenty-one boats', [21]],
    ['one hundred and five boats', [105]],
    ['two thousand three hundred boats', [2_300]],
    ['a dozen boats', [12]],
    ['THREE BOATS', [3]],
  ])('reads words in %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('does not join a year to the number behind it', () => {
    expect(values('in 2020 350 boats sank')).toEqual([2_020, 350]);
  });

  it('reads "no" as 0 before what bulletins count, and only there', () => {
    expect(readNumerals('There were no new confirmed cases.').map(({ raw, form }) => [raw, form])).toEqual([
      ['no', 'zero'],
    ]);
    expect(values('No further deaths were reported')).toEqual([0]);
    expect(values('no history of contact with cases')).toEqual([]);
    expect(values('no evidence links the cases')).toEqual([]);
    expect(values('no time to lose')).toEqual([]);
  });

  it.each([
    ['more than 300 homes', 'over'],
    ['at least 9 people', 'at-least'],
    ['nearly 400 homes', 'nearly'],
    ['some 40 boats', 'about'],
    ['an estimated 40 boats', 'about'],
    ['exactly 40 boats', null],
  ])('reads the approximation of %s', (text, expected) => {
    expect(readNumerals(text)[0]?.approx).toBe(expected);
  });

  it('tells shares and money apart from counts', () => {
    expect(readNumerals('12% and 13 per cent of 14').map(({ percent }) => percent)).toEqual([
      true,
      true,
      false,
    ]);
    expect(readNumerals('worth £5 and 6').map(({ currency }) => currency)).toEqual(['£', null]);
  });

  it('finds spans that are in order, apart and hold their text, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '1',
            '0',
            ',',
            ' ',
            '.',
            'one ',
            'and ',
            'million',
            '-',
            'no ',
            'cases',
            '%',
            '\n',
          ),
        }),
        (text) => {
          let end = 0;
          for (const numeral of readNumerals(text)) {
            expect(numeral.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(numeral.start, numeral.end)).toBe(numeral.raw);
            expect(Number.isFinite(numeral.value)).toBe(true);
            end = numeral.end;
          }
        },
      ),
    );
  });
});
