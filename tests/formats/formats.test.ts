import { describe, expect, test } from 'vitest';
import { COPY_FORMATS, copyText } from '../../lib/formats/copyText';
import { figuresToCsv } from '../../lib/formats/figuresToCsv';
import { figuresToTsv } from '../../lib/formats/figuresToTsv';
import { formatValue } from '../../lib/formats/formatValue';
import { readingToMarkdown } from '../../lib/formats/readingToMarkdown';
import { markdownWords } from '../../lib/view/markdownWords';
import { stringsOf } from '../../scripts/lib/terminalStrings';
import { makeFigure, makeReading } from '../makeReading';

describe('formatValue', () => {
  test.each([
    [{ value: 1110 }, '1,110 例'],
    [{ value: 14_750_000_000, unit: null }, '14.75 billion'],
    [{ value: 9_999_999, unit: null }, '9,999,999'],
    [{ value: 3.25, unit: '级' }, '3.25 级'],
    [{ value: 7800, approx: 'over' as const, unit: '间' }, '>7,800 间'],
    [{ value: 26, raw: '26.0', unit: '%' }, '26.0%'],
    [{ value: -0.1, raw: '0.10', unit: '%' }, '-0.10%'],
    [{ value: 12_000, raw: '1.20', unit: null }, '12,000'],
    [{ value: 15, valueMax: 20, unit: '公里' }, '15–20 公里'],
    [{ value: 46_000_000, approx: 'about' as const, unit: '$' }, '≈$46 million'],
    [{ value: 120, unit: 'NT$' }, 'NT$120'],
    [{ value: 4.7, unit: '亿元' }, '4.7 亿元'],
    [{ value: null, missing: true }, '?'],
    [{ value: 0, negated: true, unit: null }, '0'],
  ])('%o is %s', (parts, shown) => {
    expect(formatValue(makeFigure(parts), 'en')).toBe(shown);
  });

  test.each([
    ['61.8万', 618_000, 'zh-CN', '61.8万'],
    ['61.8万', 618_000, 'en', '618,000'],
    ['618000', 618_000, 'zh-CN', '618,000'],
    ['1.2 million', 1_200_000, 'en', '1.2 million'],
    ['1.2 million', 1_200_000, 'zh-CN', '1,200,000'],
    ['123万4567', 1_234_567, 'zh-CN', '1,234,567'], // not a digit may be lost
    ['0.8万', 8000, 'zh-CN', '8,000'],
    ['30萬5,120', 305_120, 'zh-TW', '305,120'],
    ['30萬5千', 305_000, 'zh-TW', '30.5萬'],
  ])('%s is written as the page has it for who reads that language', (raw, value, locale, shown) => {
    expect(formatValue(makeFigure({ raw, value, unit: null }), locale)).toBe(shown);
  });
});

describe('figuresToCsv', () => {
  test('quotes what must be quoted, and defuses a cell that a spreadsheet would run', () => {
    const figure = makeFigure({ label: '=HYPERLINK("x"),', qualifier: '两行\n文字' });
    const [header, row] = figuresToCsv(makeReading({ figures: [figure] })).split('\r\n');
    expect(header?.startsWith('id,metric,label,value')).toBe(true);
    expect(row).toContain(`"'=HYPERLINK(""x""),"`);
    expect(row).toContain('"两行\n文字"');
  });

  test('says which way a change went', () => {
    const figure = makeFigure({
      metric: 'in_hospital_change',
      compare: { direction: 'down', to: 'previous-day' },
    });
    const [header, row] = figuresToCsv(makeReading({ figures: [figure] })).split('\r\n');
    expect(header).toMatch(/,direction,comparedTo$/);
    expect(row).toMatch(/,down,previous-day$/);
  });

  test('is a header alone for a page without figures', () => {
    expect(figuresToCsv(makeReading({})).trim().split('\r\n')).toHaveLength(1);
  });
});

describe('figuresToTsv', () => {
  test('names every row, keeps numbers bare and ranges whole', () => {
    const figures = [
      makeFigure({
        id: 'f2',
        label: '',
        metric: 'in_hospital_change',
        value: 26,
        compare: { direction: 'down', to: '' },
      }),
      makeFigure({ label: '', metric: 'depth', value: 15, valueMax: 20, unit: 'km', place: '=1+1' }),
    ];
    const rows = figuresToTsv(makeReading({ figures }), markdownWords('zh-Hans', stringsOf('en'))).split(
      '\n',
    );
    expect(rows.map((row) => row.split('\t').slice(0, 4))).toEqual([
      ['In hospital, change, Less than before', '', '26', '例'],
      ['Depth', "'=1+1", '15–20', 'km'],
    ]);
  });
});

describe('parts in tables', () => {
  const text = 'Of 5 cases, 3 were under 40 and 2 older.';
  const said = { label: '', place: 'A', unit: null } as const;
  const figures = [
    makeFigure({ ...said, value: 5, start: 3, end: 4 }),
    makeFigure({ ...said, id: 'f2', partOf: 'f1', value: 3, start: 12, end: 13 }),
    makeFigure({ ...said, id: 'f3', partOf: 'f1', value: 2, start: 32, end: 33 }),
    makeFigure({ ...said, id: 'f4', value: 5, scope: 'cumulative', qualifier: 'men' }),
  ];
  const checks = ['f1', 'f1'].map((whole) => {
    return { whole, parts: ['f2', 'f3'], sum: 5, expected: 5, exhaustive: true, ok: true };
  });
  const reading = makeReading({ article: { text }, figures, checks });
  const words = markdownWords('en', stringsOf('en'));

  test('are told apart by their words, and what has no column stands in the name', () => {
    expect(
      figuresToTsv(reading, words)
        .split('\n')
        .map((row) => row.split('\t')[0]),
    ).toEqual([
      'Confirmed cases, New',
      'Confirmed cases, New, under 40',
      'Confirmed cases, New, older',
      'Confirmed cases, In all, men',
    ]);
    expect(readingToMarkdown(reading, words)).toContain('| · Confirmed cases, under 40 | 3 | New |');
  });

  test('are summed once, though their whole is said twice', () => {
    expect(readingToMarkdown(reading, words).match(/✓/g)).toHaveLength(1);
  });
});

describe('readingToMarkdown', () => {
  test('writes no empty heading where there is no title', () => {
    const markdown = readingToMarkdown(
      makeReading({ article: { title: '', text: '无新增病例。' } }),
      chinese,
    );
    expect(markdown).not.toContain('#');
    expect(markdown).toContain('无新增病例。');
  });

  const english = markdownWords('zh-Hans', stringsOf('en'));
  const chinese = markdownWords('zh-Hans', stringsOf('zh_CN'));

  test('indents parts under their whole and shows the sums', () => {
    const reading = makeReading({
      article: { title: '通报*', text: '全市2例。' },
      figures: [makeFigure({ value: 2 }), makeFigure({ id: 'f2', value: 2, partOf: 'f1', place: '东区' })],
      checks: [{ whole: 'f1', parts: ['f2'], sum: 2, expected: 2, exhaustive: true, ok: true }],
    });
    const markdown = readingToMarkdown(reading, chinese);
    expect(markdown).toContain('# 通报\\*\n');
    expect(markdown).toContain('| · 确诊病例 | 2 例 |');
    expect(markdown).toContain('- ✓ 确诊病例: 2 = 2\n');
  });

  test('says of what a sum is wrong, and what is said twice with two numbers', () => {
    const figures = [
      makeFigure({ value: 36 }),
      makeFigure({ id: 'f2', value: 20, partOf: 'f1' }),
      makeFigure({ id: 'f3', value: 15, partOf: 'f1' }),
    ];
    const checks = [
      { whole: 'f1', parts: ['f2', 'f3'], sum: 35, expected: 36, exhaustive: true, ok: false },
      { whole: 'f1', parts: [], sum: 37, expected: 36, exhaustive: false, ok: false },
    ];
    const lines = readingToMarkdown(makeReading({ figures, checks }), chinese).split('\n');
    expect(lines).toContain('- ✗ 确诊病例: 20 + 15 = 35 ≠ 36');
    expect(lines).toContain('- ✗ 确诊病例: 37 ≠ 36');
  });

  test('has a row for each figure: what, how much, scope, origin, place, date', () => {
    const said = { origin: 'imported', place: '东|区', date: '2024-01-08' } as const;
    const markdown = readingToMarkdown(
      makeReading({ figures: [makeFigure(said), makeFigure({ id: 'f2', scope: null })] }),
      chinese,
    );
    expect(markdown).toContain('| 确诊病例 | 1 例 | 新增 | 输入 | 东\\|区 | 2024-01-08 |\n');
    expect(markdown).toContain('| 确诊病例 | 1 例 |  |  |  |  |\n');
  });

  test('names each figure in the reader’s language, one without words on the page too, and says which way it went', () => {
    const figures = [
      makeFigure({ scope: null }),
      makeFigure({
        id: 'f2',
        label: '',
        metric: 'in_hospital_change',
        value: 4,
        compare: { direction: 'down', to: '' },
      }),
    ];
    const markdown = readingToMarkdown(makeReading({ figures }), english);
    expect(markdown).toContain('| Confirmed cases | 1 例 |');
    expect(markdown).toContain('| In hospital, change, Less than before | 4 例 |  |'); // a change is not new
  });
});

test('what is copied is what its format says; JSON is the reading itself', () => {
  const reading = makeReading({ figures: [makeFigure({})] });
  const words = markdownWords('zh-Hans', stringsOf('en'));
  expect(COPY_FORMATS.map((format) => [format, copyText(reading, format, words)])).toEqual([
    ['table', figuresToTsv(reading, words)],
    ['markdown', readingToMarkdown(reading, words)],
    ['csv', figuresToCsv(reading)],
    ['json', expect.stringMatching(/^\{\n {2}"schema": 1,/)],
  ]);
  expect(JSON.parse(copyText(reading, 'json', words))).toEqual(reading);
});
