// npm run bench:pollution [SEEDS [KIND [FIRST]]]: how much of each kind of pollution is undone, and what clean text loses.
// HELD=1 takes the carriers and seeds that nothing is tuned to; CARRIERS=bulletins our Chinese bulletins in place of the carriers;
// WORST=1 shows what is not restored; PAGES=1 reads a whole page around each text (in jsdom, so that the time is mostly jsdom's).
// Kinds that do not look at how much room a text has have two rows, with the number of pages: those with a round and a half of
// pieces at least, as is asked for, and those with less.
import { bulletinCarriers, CHINESE, ENGLISH, HELD } from '../tests/pollute/carriers';
import { injectionCases } from '../tests/pollute/injectionCases';
import { otherKinds } from '../tests/pollute/otherKinds';
import type { Polluted } from '../tests/pollute/polluted';
import { type Cleaned, readFromTitle } from '../tests/pollute/readFromTitle';
import { roundsOf } from '../tests/pollute/roundsOf';
import { scoreMarks, scorePolluted } from '../tests/pollute/scorePolluted';
import { readPolluted } from './lib/readPolluted';

const held = process.env.HELD !== undefined;
const [seeds = '100', only = '', first = held ? '90000' : '1000'] = process.argv.slice(2);
const pages = process.env.PAGES !== undefined;
const verbose = process.env.WORST !== undefined;
const chinese = held ? HELD.chinese : process.env.CARRIERS === 'bulletins' ? bulletinCarriers() : CHINESE;
const english = held ? HELD.english : ENGLISH;

interface Case {
  readonly polluted: Polluted;
  readonly others: readonly string[];
}

interface Score {
  readonly exact: boolean;
  readonly put: number;
  readonly left: number;
  readonly lost: number;
  readonly digits: number;
  readonly missed?: readonly string[];
  readonly wrong?: readonly string[];
}

const WIDTHS = [38, 7, 7, 6, 7, 7, 6] as const;

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[i] ?? 7))).join(' ');
}

/** Rounds of a title's pieces that a page must have. */
const ENOUGH = 1.5;

/** What the pages of a row come to. */
class Total {
  pages = 0;
  exact = 0;
  put = 0;
  left = 0;
  lost = 0;
  digits = 0;
  readonly times: number[] = [];

  add(one: Score, time: number): void {
    this.pages += 1;
    this.exact += one.exact ? 1 : 0;
    this.put += one.put;
    this.left += one.left;
    this.lost += one.lost;
    this.digits += one.digits;
    this.times.push(time);
  }

  print(name: string): void {
    const times = this.times.sort((a, b) => a - b);
    console.log(
      row([
        name,
        `${((100 * this.exact) / this.pages).toFixed(1)}%`,
        ((100 * this.left) / Math.max(1, this.put)).toFixed(2),
        String(this.lost),
        String(this.digits),
        (times[times.length >> 1] ?? 0).toFixed(1),
        (times.at(-1) ?? 0).toFixed(0),
      ]),
    );
  }
}

function bench(
  name: string,
  make: (seed: number) => Case,
  score: (made: Polluted, cleaned: Cleaned) => Score,
  isByRounds = false,
) {
  if (!name.includes(only)) return;
  const totals = new Map<string, Total>();
  for (let seed = Number(first); seed < Number(first) + Number(seeds); seed += 1) {
    const { polluted, others } = make(seed);
    const started = performance.now();
    const cleaned = pages
      ? readPolluted(polluted, others, seed)
      : readFromTitle(polluted.title, polluted.text, others);
    const time = performance.now() - started;
    const one = score(polluted, cleaned);
    const part = !isByRounds ? '' : roundsOf(polluted) < ENOUGH ? ', less' : ', 1.5 rounds';
    const total = totals.get(part) ?? new Total();
    totals.set(part, total);
    total.add(one, time);
    if (verbose && !one.exact) {
      console.log(`  seed ${seed} left ${one.left}/${one.put} lost ${one.lost}`);
      console.log(`    missed: ${one.missed?.join(' | ')}   wrong: ${one.wrong?.join(' | ')}`);
    }
  }
  for (const [part, total] of [...totals].sort())
    total.print(part === '' ? name : `${name}${part} (${total.pages})`);
}

console.log(row(['kind', 'exact', 'left%', 'lost', 'digits', 'ms p50', 'max']));
for (const kind of injectionCases(chinese, english))
  bench(kind.name, kind.make, scorePolluted, kind.name.startsWith('T any word bound'));
for (const { name, marks, make } of otherKinds(chinese)) {
  bench(
    name,
    (seed) => ({ polluted: make(seed), others: [] }),
    (polluted, cleaned) => (marks ? scoreMarks(polluted, cleaned, marks) : scorePolluted(polluted, cleaned)),
  );
}
const all = [...chinese, ...english];
bench(
  'clean text, own or other title',
  (seed) => {
    const { body } = all[seed % all.length] ?? { body: '' };
    const { title } = all[(seed % 3 === 0 ? seed : seed * 7 + 3) % all.length] ?? { title: '' };
    const others = all.map((carrier) => carrier.title).filter((other) => other !== title);
    return { polluted: { title, clean: body, text: body, pieces: [] }, others };
  },
  scorePolluted,
);
