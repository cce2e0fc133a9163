import { describe, expect, it } from 'vitest';
import { findCycle, followCycle } from '../../lib/clean/titleInjection/cycle/findCycle';
import { learnGrids } from '../../lib/clean/titleInjection/learnGrid';
import { followReading, likelyReading } from '../../lib/clean/titleInjection/likelyReading';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { type Field, readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { finish } from '../../lib/work';
import { CHINESE } from '../pollute/carriers';
import { injectTitle, seedRule } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { seededRandom } from '../pollute/random';
import { readFromTitle } from '../pollute/readFromTitle';
import { scorePolluted } from '../pollute/scorePolluted';

/** Longer than what a machine is learned from. */
const HEAD = 8_000;
const carrier = CHINESE.find(({ name }) => name === 'outbreak-county') ?? CHINESE[0];
const title = carrier?.title ?? '';

/** Sentences of the carriers in a random order, no two alike for the numbers between them. */
function longText(length: number): string {
  const random = seededRandom(8);
  const sentences = CHINESE.flatMap(({ body }) => body.split(/(?<=。)/));
  let text = '';
  while (text.length < length)
    text += `${random.pick(sentences)}第${random.between(1, 9999)}号。${random.chance(0.2) ? '\n' : ''}`;
  return text;
}

const grid = (length: number) => injectTitle(title, longText(length), seedRule(7, 1e9), seededRandom(5));

/** Pieces in turn every so many characters, wherever that is. */
function cycle(length: number) {
  const random = seededRandom(6);
  const clean = longText(length);
  const words = [...title.replace(/[^\p{Script=Han}]/gu, '')];
  const pieces = [0, 1, 2, 3, 4, 5]
    .map((i) => words.slice(4 * i, 4 * i + 4).join(''))
    .filter((piece) => piece);
  const inserts: { at: number; piece: string }[] = [];
  for (let at = 9; at < clean.length; at += random.between(9, 24))
    inserts.push({ at, piece: pieces[inserts.length % pieces.length] ?? '' });
  return insertPieces(title, clean, inserts);
}

const fieldOf = (text: string, limit = text.length): Field => {
  const pool = titlePool([title]);
  return readField(readUnits(text, pool.vocabulary, limit), pool);
};

/** A field that counts how often words of its text are looked at: what the decoder does is in proportion to that. */
function counted(field: Field): { readonly field: Field; readonly looks: () => number } {
  let looks = 0;
  const counting = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        looks += 1;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const { units } = field;
  return {
    field: {
      ...field,
      ahead: counting(field.ahead),
      behind: counting(field.behind),
      units: { ...units, id: counting(units.id), sort: counting(units.sort), start: counting(units.start) },
    },
    looks: () => looks,
  };
}

const SIZES = [12_000, 48_000] as const;

/** Four times the text may take this much more work. */
const LINEAR = 4.5;

describe('a long polluted page', () => {
  it('is followed through in linear time where pieces stand on a grid', () => {
    const looks = SIZES.map((size) => {
      const { text } = grid(size);
      const head = fieldOf(text, HEAD);
      const reading = finish(likelyReading(text, head, finish(learnGrids(head))));
      if (!reading) throw new Error('nothing learned');
      const { field, looks: count } = counted(fieldOf(text));
      expect(followReading(text, field, reading)?.evidence.verdict).toBe('proof');
      return count();
    });
    expect((looks[1] ?? 0) / (looks[0] ?? 1)).toBeLessThan(LINEAR);
    expect(looks[0]).toBeGreaterThan(SIZES[0]);
  });

  it('is followed through in linear time where pieces stand at any word bound', () => {
    const looks = SIZES.map((size) => {
      const { text } = cycle(size);
      const head = fieldOf(text, HEAD);
      const found = finish(findCycle(text, head));
      if (!found) throw new Error('nothing found');
      const { field, looks: count } = counted(fieldOf(text));
      expect(followCycle(text, head, field, found).chain.stands.length).toBeGreaterThan(size / 50);
      return count();
    });
    expect((looks[1] ?? 0) / (looks[0] ?? 1)).toBeLessThan(LINEAR);
    expect(looks[0]).toBeGreaterThan(SIZES[0]);
  });

  it('comes back nearly whole, and loses nothing', () => {
    const polluted = grid(60_000);
    const score = scorePolluted(polluted, readFromTitle(title, polluted.text));
    expect(score.left / score.put).toBeLessThan(0.01);
    expect(score.lost / score.put).toBeLessThan(0.001);
    expect(score.digits).toBe(0);
  });
});
