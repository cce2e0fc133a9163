import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureLines, readText } from './figureLines';

describe('readEnglishFigures', () => {
  it('numbers figures in order and holds their text', () => {
    const text = 'Ghana reported 12 new cases and no deaths. At least 3 people are in hospital.';
    const figures = readText(text);
    expect(figures.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
    for (const { start, end, raw } of figures) expect(text.slice(start, end)).toBe(raw);
    expect(figures.map(({ value, negated, approx }) => [value, negated, approx])).toEqual([
      [12, false, null],
      [0, true, null],
      [3, false, 'at-least'],
    ]);
  });

  it('gives each figure the day of its window, with the year of the page where the text has none', () => {
    const text = 'As of 9am on 5 April, 410 people have been tested. As of 5pm on 4 April, 12 have died.';
    expect(readText(text, '', '2020-04-05').map(({ date }) => date)).toEqual(['2020-04-05', '2020-04-04']);
    expect(readText(text, '', null).map(({ date }) => date)).toEqual(['--04-05', '--04-04']);
  });

  it('marks what is said again', () => {
    expect(
      figureLines('Total: 190\nNew: 14\nWales has 14 new cases, which takes the total to 190 cases.'),
    ).toEqual([
      '190 confirmed cumulative - Wales',
      '14 confirmed new - Wales',
      '14 confirmed new - Wales again',
      '190 confirmed cumulative - Wales again',
    ]);
  });

  it('gives the two ends of a range', () => {
    expect(
      readText('Between 100 and 200 mm of rain fell in Fiji.').map(({ value, valueMax, unit }) => [
        value,
        valueMax,
        unit,
      ]),
    ).toEqual([
      [100, 200, 'mm'],
      [200, null, 'mm'],
    ]);
  });

  it('names an unknown noun by itself', () => {
    expect(figureLines('The storm cancelled 41 ferry sailings and closed 12 piers.')).toEqual([
      '41 sailings_cancelled new - -',
      '12 piers_closed new - -',
    ]);
  });

  it('says which way a change went', () => {
    expect(
      readText('Exports fell 3.1 per cent year on year.').map(({ metric, compare }) => [metric, compare]),
    ).toEqual([['exports_yoy', { to: 'previous-year', direction: 'down' }]]);
  });

  it.each([
    'The minister spoke for two hours with one of her colleagues about the next two years.',
    'Last updated 12 May 2021. Call 111. See page 4 of Regulation 12.',
    'He was born in 1961 and lives at 14 Harbour Road.',
    'She had travelled with three friends and her two sons in a house of four floors.',
  ])('finds none in: %s', (text) => {
    expect(figureLines(text)).toEqual([]);
  });

  it('never throws, and its references hold, whatever the text', () => {
    const words = fc.constantFrom(
      '12 ',
      'cases ',
      'of these, ',
      '(',
      ')',
      ': ',
      '\n',
      '\t',
      'in Fife ',
      'and ',
      'including ',
      '3% ',
      'Total ',
      'no deaths ',
      '. ',
      'two ',
      'up from ',
      '5.1 km ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const figures = readText(text);
        const ids = new Set(figures.map(({ id }) => id));
        for (const figure of figures) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.raw);
          if (figure.partOf !== null)
            expect(ids.has(figure.partOf) && figure.partOf !== figure.id).toBe(true);
          if (figure.repeatOf !== null)
            expect(ids.has(figure.repeatOf) && figure.repeatOf !== figure.id).toBe(true);
        }
      }),
    );
  });
});
