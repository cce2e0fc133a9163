import { describe, expect, it } from 'vitest';
import { byHabit } from '../../lib/clean/titleInjection/cycle/byHabit';
import { scorePlaces } from '../../lib/clean/titleInjection/cycle/scorePlaces';
import type { Stand } from '../../lib/clean/titleInjection/cycle/standsOf';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const pool = titlePool(['海塘加固工程今春完工']);
const fieldOf = (text: string) => readField(readUnits(text, pool.vocabulary), pool);

/** The place of a string, of those in a text the so-many-th; a unit is a character here. */
function placeOf(text: string, words: string, nth = 0): Stand {
  const start = nth === 0 ? text.indexOf(words) : text.indexOf(words, placeOf(text, words, nth - 1).end);
  return { start, end: start + words.length, turn: 0 };
}

describe('a place where the text goes on as the title does', () => {
  it('is rather that of its own words than of a piece', () => {
    const text = '渔民说潮水工程很急，船都停在海塘加固工程旁边';
    const { exactly, atMost } = scorePlaces(text, fieldOf(text));
    const [odd, own] = [placeOf(text, '工程'), placeOf(text, '工程', 1)];
    expect(exactly(odd) - exactly(own)).toBeGreaterThan(3);
    expect(atMost(odd) - atMost(own)).toBeGreaterThan(3);
  });
});

describe('a piece within what the title says', () => {
  it('is none of its words there, once a machine is proved', () => {
    const text = '渔民说今春完工，海塘今春加固很急，船停在岸边';
    const field = fieldOf(text);
    const places = scorePlaces(text, field);
    const by = byHabit(field, { score: 40, stands: [], missed: 0, margins: () => [] }, field, places);
    const [own, piece] = [placeOf(text, '今春'), placeOf(text, '今春', 1)];
    expect(by.exactly(own)).toBe(places.exactly(own));
    expect(by.exactly(piece) - places.exactly(piece)).toBe(4);
  });

  it('loses nothing where the text says the same words beside it', () => {
    const text = '渔民说海塘加固加固工程很急，船停在今年加固船坞';
    const { exactly } = scorePlaces(text, fieldOf(text));
    expect(exactly(placeOf(text, '加固'))).toBeGreaterThan(exactly(placeOf(text, '加固', 2)) - 3);
  });
});

describe('what a machine does where its places are beyond doubt', () => {
  const text = '渔民工程说，潮水海塘很急，工程船都停在岸边，海塘旁边工程有人';
  const field = fieldOf(text);
  const places = scorePlaces(text, field);
  const inside = [placeOf(text, '工程'), placeOf(text, '海塘'), placeOf(text, '工程', 2)];
  const behindMarks = [placeOf(text, '工程', 1), placeOf(text, '海塘', 1)];
  const chainOf = (stands: readonly Stand[], margin: number) => ({
    score: 40,
    stands,
    missed: 0,
    margins: () => stands.map(() => margin),
  });
  const lossOf = (stands: readonly Stand[], margin: number) => {
    const by = byHabit(field, chainOf(stands, margin), field, places);
    return behindMarks.map((place) => places.exactly(place) - by.exactly(place));
  };

  it('tells against pieces behind marks, where it puts none there', () => {
    const many = [...inside, ...inside, ...inside, ...inside];
    for (const loss of lossOf(many, 9)) expect(loss).toBeGreaterThan(2);
    const by = byHabit(field, chainOf(many, 9), field, places);
    for (const place of inside) expect(by.exactly(place)).toBe(places.exactly(place));
  });

  it('tells nothing where it puts some there, or where no place is sure', () => {
    expect(lossOf([...inside, ...behindMarks], 9)).toEqual([0, 0]);
    for (const loss of lossOf([...inside, ...inside, ...inside, ...inside], 3)) expect(loss).toBe(0);
  });
});
