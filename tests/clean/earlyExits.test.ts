import { describe, expect, it } from 'vitest';
import { besideStops } from '../../lib/clean/titleInjection/besideStops';
import { alignRounds } from '../../lib/clean/titleInjection/cycle/alignRounds';
import { chainPieces } from '../../lib/clean/titleInjection/cycle/chainPieces';
import { chainWords } from '../../lib/clean/titleInjection/cycle/chainWords';
import { countRounds, isPromising, mayComeRound } from '../../lib/clean/titleInjection/cycle/countRounds';
import { type Cycle, cycleOf } from '../../lib/clean/titleInjection/cycle/cyclePieces';
import { weighGaps } from '../../lib/clean/titleInjection/cycle/gapWeights';
import { type PlaceScorer, scorePlaces } from '../../lib/clean/titleInjection/cycle/scorePlaces';
import { HEAD } from '../../lib/clean/titleInjection/decodeTitle';
import { glance, glanceAtMost, readStops } from '../../lib/clean/titleInjection/glance';
import { flip, presentStops } from '../../lib/clean/titleInjection/gridNeighbours';
import { guessesBeside } from '../../lib/clean/titleInjection/guessesBeside';
import { learnGrids } from '../../lib/clean/titleInjection/learnGrid';
import {
  FIRST_GUESSES,
  GUESSED_MARKS,
  guessesWith,
  likelyAnchors,
  widestGuess,
} from '../../lib/clean/titleInjection/likelyGrids';
import { LIKELIEST_GRIDS, likeliestStops } from '../../lib/clean/titleInjection/likelyOthers';
import { nameWords, readUnits } from '../../lib/clean/titleInjection/nameWords';
import { mayNoticeGrid, noticedGrids } from '../../lib/clean/titleInjection/noticedGrids';
import { type Field, readField } from '../../lib/clean/titleInjection/readField';
import { recurringSlots, slotPoints } from '../../lib/clean/titleInjection/recurringSlots';
import { FIRST_GRID, type Grid, layGrid, slotsFrom } from '../../lib/clean/titleInjection/slotGrid';
import { splitText } from '../../lib/clean/titleInjection/splitText';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { MARK_CLASSES, type Units } from '../../lib/clean/titleInjection/units';
import { priceAtLast } from '../../lib/clean/titleInjection/worth';
import { finish } from '../../lib/work';
import { CARRIERS } from '../pollute/carriers';
import { INJECTION_CASES } from '../pollute/injectionCases';

const RANGE = { least: 1, most: 14 };
const GAPS = weighGaps(RANGE, [3, 4, 4, 6]);

/** The same with nothing left to count later. */
const COUNTED_AT_ONCE = { ...GAPS, atMost: GAPS.exactly };

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly field: Field;
}

function sample(name: string, title: string, text: string): Sample {
  const pool = titlePool([title]);
  return { name, text, field: readField(readUnits(text, pool.vocabulary, 8_000), pool) };
}

/** Clean texts under their own title and another one's, and polluted ones of every kind. */
const SAMPLES: readonly Sample[] = [
  ...CARRIERS.flatMap((carrier, i) => [
    sample(`${carrier.name}, clean`, carrier.title, carrier.body),
    sample(
      `${carrier.name}, other title`,
      CARRIERS[(i * 7 + 3) % CARRIERS.length]?.title ?? '',
      carrier.body,
    ),
  ]),
  ...INJECTION_CASES.flatMap(({ name, make }) =>
    [4_100_000, 4_100_001].map((seed) => {
      const { polluted } = make(seed);
      return sample(`${name} ${seed}`, polluted.title, polluted.text);
    }),
  ),
];

function cyclesOf(field: Field): readonly Cycle[] {
  return [alignRounds(field, RANGE), cycleOf(field, chainWords(field, RANGE))].filter(
    (cycle) => cycle.length >= 2,
  );
}

/** The same places with nothing left to ask later. */
function askedAtOnce(places: PlaceScorer): PlaceScorer {
  return { ...places, atMost: places.exactly };
}

describe('what following another piece is worth', () => {
  it.each([[[]], [[3, 4, 4, 6]], [[60, 70]]])(
    'never exceeds the bound that spares most links: %j',
    (seen) => {
      const gaps = weighGaps(RANGE, seen);
      for (let missed = 0; missed < 3; missed += 1)
        for (let units = 0; units < 120; units += 1) {
          expect(gaps.atMost(units, missed, () => units) - 6 * missed).toBeLessThanOrEqual(gaps.best);
          const exactly = gaps.exactly(units, missed, () => units);
          expect(exactly).toBeLessThanOrEqual(gaps.atMost(units, missed, () => units));
        }
    },
  );
});

describe('a search that asks the dictionary late', () => {
  it.each(SAMPLES)('chains the same pieces: $name', ({ text, field }) => {
    const places = scorePlaces(text, field);
    for (const cycle of cyclesOf(field)) {
      const { margins, ...late } = chainPieces(field, cycle, GAPS, places) ?? expect.fail();
      const { margins: known, ...atOnce } =
        chainPieces(field, cycle, COUNTED_AT_ONCE, askedAtOnce(places)) ?? expect.fail();
      expect(late).toEqual(atOnce);
      expect(margins()).toEqual(known());
    }
  });

  it.each(SAMPLES)('gives up only what scores less: $name', ({ text, field }) => {
    const places = scorePlaces(text, field);
    for (const cycle of cyclesOf(field)) {
      const score = chainPieces(field, cycle, GAPS, places)?.score ?? expect.fail();
      expect(chainPieces(field, cycle, GAPS, places, score)?.score).toBe(score);
      expect(chainPieces(field, cycle, GAPS, places, score + 1_000)).toBeNull();
    }
  });

  it.each(SAMPLES)('chains the same words: $name', ({ text, field }) => {
    const { edge } = scorePlaces(text, field);
    const atOnce = { atMost: edge.exactly, exactly: edge.exactly };
    expect(chainWords(field, RANGE, edge)).toEqual(chainWords(field, RANGE, atOnce));
  });

  it('asks for less than half of all places', () => {
    const asked = { late: 0, atOnce: 0 };
    for (const { text, field } of SAMPLES) {
      const places = scorePlaces(text, field);
      const countAsked = (search: (places: PlaceScorer) => unknown): number => {
        const asked = new Set<string>();
        search({
          ...places,
          exactly(place) {
            asked.add(`${place.start}-${place.end}`);
            return places.exactly(place);
          },
        });
        return asked.size;
      };
      for (const cycle of cyclesOf(field)) {
        asked.late += countAsked((counting) => chainPieces(field, cycle, GAPS, counting));
        asked.atOnce += countAsked((counting) =>
          chainPieces(field, cycle, COUNTED_AT_ONCE, askedAtOnce(counting)),
        );
      }
    }
    expect(asked.late).toBeGreaterThan(0);
    expect(asked.late / asked.atOnce).toBeLessThan(0.5);
  });

  it('leaves out no cycle that comes round', () => {
    for (const { text, field } of SAMPLES)
      for (const cycle of cyclesOf(field)) {
        const chain = chainPieces(field, cycle, GAPS, scorePlaces(text, field)) ?? expect.fail();
        if (isPromising(countRounds(text, field, chain))) expect(mayComeRound(field, cycle)).toBe(true);
      }
  });
});

/** Where the first slot of each clause is, clause after clause. */
function slotsOfLaidGrid(units: Units, grid: Grid): readonly number[] {
  const laid = layGrid(units, grid);
  const points: number[] = [];
  for (let at = 0; at < units.length && points.length < 240; at = (laid.nextMark[at] ?? units.length) + 1) {
    const slot = slotsFrom(laid, at, units.length)[0];
    if (!slot) break;
    points.push(slot.point);
  }
  return points;
}

describe('a first look', () => {
  it('sees in all grids together what it sees in each alone', () => {
    const grids = [...FIRST_GUESSES, ...guessesWith([3, 17, 40])];
    for (const { field } of SAMPLES) {
      const stops = readStops(field, grids);
      expect(grids.map((grid) => glance(stops, grid))).toEqual(
        grids.map((grid) => glance(readStops(field, [grid]), grid)),
      );
    }
  });

  it('sees in no grid more than its marks allow with any anchors', () => {
    const grids = [...FIRST_GUESSES, ...guessesWith([3, 17, 40]), ...guessesWith([27, 31, 35])];
    let spared = 0;
    for (const { field } of SAMPLES) {
      const stops = readStops(field, grids);
      for (const grid of grids) {
        const atMost = glanceAtMost(stops, grid);
        expect(atMost).toBeGreaterThanOrEqual(glance(stops, grid));
        if (atMost < 6) spared += 1;
      }
    }
    expect(spared).toBeGreaterThan(0);
  });

  it('knows all marks and anchors of the guesses before it makes any', () => {
    const anchors = [3, 17, 40, 41];
    const guesses = [...FIRST_GUESSES, ...guessesWith(anchors)];
    const named = ({ marks, side }: Omit<Grid, 'anchors'>) => `${side} ${marks.join()}`;
    expect(new Set(GUESSED_MARKS.map(named))).toEqual(new Set(guesses.map(named)));
    for (const { field } of SAMPLES)
      expect(readStops(field, [widestGuess(anchors)])).toEqual(readStops(field, guesses));
  });

  it('sees behind stops alone what it sees in the whole text', () => {
    for (const [i, { text, field }] of SAMPLES.entries()) {
      const other = CARRIERS[i % CARRIERS.length]?.title ?? '';
      for (const pool of [field.pool, titlePool([field.pool.titles[0] ?? '', other])]) {
        const split = splitText(text, 4_000);
        const whole = readStops(readField(nameWords(split, pool.vocabulary), pool), LIKELIEST_GRIDS);
        const behind = besideStops(split, pool, likeliestStops, (beside) =>
          readStops(beside, LIKELIEST_GRIDS),
        );
        expect(LIKELIEST_GRIDS.map((grid) => glance(behind, grid))).toEqual(
          LIKELIEST_GRIDS.map((grid) => glance(whole, grid)),
        );
      }
    }
  });

  it('notices beside stops alone whether any grid comes into question', () => {
    const found = new Set<boolean>();
    for (const { text, field } of SAMPLES)
      for (const title of [field.pool.titles[0] ?? '', ...CARRIERS.map((carrier) => carrier.title)]) {
        const pool = titlePool([title]);
        const split = splitText(text, HEAD);
        const whole = readField(nameWords(split, pool.vocabulary), pool);
        const isNoticed = besideStops(split, pool, ({ stops }) => stops, mayNoticeGrid);
        expect(isNoticed).toBe(mayNoticeGrid(whole));
        if (!isNoticed) expect(noticedGrids(whole, likelyAnchors(whole))).toEqual([]);
        found.add(isNoticed);
      }
    expect(found.size).toBe(2);
  });

  it('lists the slots that the same grid has where it is laid over the text', () => {
    for (const { field } of SAMPLES)
      for (const grid of [FIRST_GRID, ...guessesWith([3, 17])].filter(({ side }) => side === 1))
        expect(slotPoints(field.units, grid)).toEqual(slotsOfLaidGrid(field.units, grid));
  });

  it('finds slots that hold the same again as far apart as it would by comparing all with all', () => {
    // clauses of two characters: three slots apart the same comes again, but for one
    const text = '，甲乙丙丁，戊己庚辛，壬癸子丑，甲乙丙丁，戊己庚辛，午未申酉，甲乙丙丁，戊己戌亥，';
    const { units } = sample('', '题目', text).field;
    // lag 3: 4 + 4 − 1 + 4 + 2
    expect(recurringSlots(text, units, FIRST_GRID)).toBe(13);
    expect(recurringSlots('，甲乙，丙丁，戊己。', units, FIRST_GRID)).toBe(0);
  });
});

describe('a field that is learned from twice', () => {
  it('gives what a new one gives, whatever was tried before', () => {
    let learned = 0;
    for (const { field } of SAMPLES.slice(-16)) {
      const known = guessesWith([3]).slice(0, 1);
      const fresh = () => readField(field.units, field.pool);
      const [first, again] = [finish(learnGrids(fresh())), finish(learnGrids(fresh(), known))];
      const one = fresh();
      expect(finish(learnGrids(one))).toEqual(first);
      expect(finish(learnGrids(one, known))).toEqual(again);
      learned += first.length;
    }
    expect(learned).toBeGreaterThan(0);
  });

  it('finds the guesses beside a guess that all of them together would show', () => {
    let found = 0;
    for (const { field } of SAMPLES) {
      const anchors = likelyAnchors(field);
      const present = presentStops(field.units);
      const stops = [...MARK_CLASSES.keys(), ...anchors.map((anchor) => MARK_CLASSES.length + anchor)];
      const guesses = FIRST_GUESSES.slice(0, 3);
      const grids = guesses
        .flatMap((guess) => stops.filter((stop) => present.has(stop)).map((stop) => flip(guess, stop)))
        .filter(({ marks }) => marks.includes(true));
      const seen = readStops(field, grids);
      const bits = (grid: Grid) => glance(seen, grid) - priceAtLast(field, grid);
      const best = grids.map(bits).filter((value) => value >= 10);
      const beside = guessesBeside(field, guesses, anchors);
      if (best.length > 0) expect(bits(beside[0] ?? FIRST_GRID)).toBe(Math.max(...best));
      else expect(beside).toEqual([]);
      found += beside.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});
