// npm run bench:pollution [SEEDS [KIND]]: how much of each kind of pollution is undone, on seeds that nothing is tuned to.
import { CHINESE, ENGLISH, HELD } from '../tests/pollute/carriers';
import { injectionCases } from '../tests/pollute/injectionCases';
import { readFromTitle } from '../tests/pollute/readFromTitle';
import { scorePolluted } from '../tests/pollute/scorePolluted';

const [seeds = '200', only = '', first = '1000'] = process.argv.slice(2);
const verbose = process.env.WORST !== undefined;
console.log(
  'kind'.padEnd(34),
  'exact'.padStart(7),
  'left%'.padStart(7),
  'lost'.padStart(6),
  'digits'.padStart(7),
  'ms p50'.padStart(7),
  'max'.padStart(6),
);
const held = process.env.HELD !== undefined;
for (const kind of injectionCases(held ? HELD.chinese : CHINESE, held ? HELD.english : ENGLISH)) {
  if (!kind.name.includes(only)) continue;
  let exact = 0;
  let put = 0;
  let left = 0;
  let lost = 0;
  let digits = 0;
  const times: number[] = [];
  for (let seed = Number(first); seed < Number(first) + Number(seeds); seed += 1) {
    const { polluted, others, rule } = kind.make(seed);
    const started = performance.now();
    const cleaned = readFromTitle(polluted.title, polluted.text, others);
    times.push(performance.now() - started);
    const score = scorePolluted(polluted, cleaned);
    exact += score.exact ? 1 : 0;
    put += score.put;
    left += score.left;
    lost += score.lost;
    digits += score.digits;
    if (verbose && !score.exact) {
      console.log(
        `  seed ${seed} left ${score.left}/${score.put} lost ${score.lost} ${JSON.stringify({ ...rule, room: undefined })}`,
      );
      console.log(`    missed: ${score.missed.join(' | ')}   wrong: ${score.wrong.join(' | ')}`);
    }
  }
  times.sort((a, b) => a - b);
  const n = Number(seeds);
  console.log(
    kind.name.padEnd(34),
    `${((100 * exact) / n).toFixed(1)}%`.padStart(7),
    ((100 * left) / Math.max(1, put)).toFixed(2).padStart(7),
    String(lost).padStart(6),
    String(digits).padStart(7),
    (times[times.length >> 1] ?? 0).toFixed(1).padStart(7),
    (times.at(-1) ?? 0).toFixed(0).padStart(6),
  );
}
