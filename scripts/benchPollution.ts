// npm run bench:pollution [SEEDS [KIND [FIRST]]]: how much of each kind of pollution is undone, and what clean text loses.
// HELD=1 takes the carriers and seeds that nothing is tuned to; WORST=1 shows what is not restored; PAGES=1 reads a whole page
// around each text (in jsdom, so that the time is mostly jsdom's).
import { CHINESE, ENGLISH, HELD } from '../tests/pollute/carriers';
import { injectionCases } from '../tests/pollute/injectionCases';
import { otherKinds } from '../tests/pollute/otherKinds';
import type { Polluted } from '../tests/pollute/polluted';
import { type Cleaned, readFromTitle } from '../tests/pollute/readFromTitle';
import { scoreMarks, scorePolluted } from '../tests/pollute/scorePolluted';
import { readPolluted } from './lib/readPolluted';

const held = process.env.HELD !== undefined;
const [seeds = '100', only = '', first = held ? '90000' : '1000'] = process.argv.slice(2);
const pages = process.env.PAGES !== undefined;
const verbose = process.env.WORST !== undefined;
const chinese = held ? HELD.chinese : CHINESE;
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

function row(cells: readonly string[]): string {
  const widths = [34, 7, 7, 6, 7, 7, 6];
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(widths[i] ?? 7))).join(' ');
}

function bench(
  name: string,
  make: (seed: number) => Case,
  score: (made: Polluted, cleaned: Cleaned) => Score,
) {
  if (!name.includes(only)) return;
  const total = { exact: 0, put: 0, left: 0, lost: 0, digits: 0 };
  const times: number[] = [];
  for (let seed = Number(first); seed < Number(first) + Number(seeds); seed += 1) {
    const { polluted, others } = make(seed);
    const started = performance.now();
    const cleaned = pages
      ? readPolluted(polluted, others, seed)
      : readFromTitle(polluted.title, polluted.text, others);
    times.push(performance.now() - started);
    const one = score(polluted, cleaned);
    total.exact += one.exact ? 1 : 0;
    total.put += one.put;
    total.left += one.left;
    total.lost += one.lost;
    total.digits += one.digits;
    if (verbose && !one.exact) {
      console.log(`  seed ${seed} left ${one.left}/${one.put} lost ${one.lost}`);
      console.log(`    missed: ${one.missed?.join(' | ')}   wrong: ${one.wrong?.join(' | ')}`);
    }
  }
  times.sort((a, b) => a - b);
  console.log(
    row([
      name,
      `${((100 * total.exact) / Number(seeds)).toFixed(1)}%`,
      ((100 * total.left) / Math.max(1, total.put)).toFixed(2),
      String(total.lost),
      String(total.digits),
      (times[times.length >> 1] ?? 0).toFixed(1),
      (times.at(-1) ?? 0).toFixed(0),
    ]),
  );
}

console.log(row(['kind', 'exact', 'left%', 'lost', 'digits', 'ms p50', 'max']));
for (const kind of injectionCases(chinese, english)) bench(kind.name, kind.make, scorePolluted);
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
