// npm run fuzz -- [--minutes N] [--seed N] [--only WORDS]: new inputs for every property, until the time is up or one fails.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES } from '../tests/fuzz/properties';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    only: { type: 'string', default: '' },
  },
});
const wanted = PROPERTIES.filter(({ name }) => name.includes(values.only));
const minutes = Number(values.minutes);
if (wanted.length === 0 || !(minutes > 0) || !Number.isInteger(Number(values.seed))) {
  console.error('usage: npm run fuzz -- [--minutes N] [--seed N] [--only WORDS OF A NAME]');
  console.error(PROPERTIES.map(({ name }) => `  ${name}`).join('\n'));
  process.exit(2);
}

const ended = Date.now() + minutes * 60_000;
const runs = new Map<string, number>();
let failed = false;
for (let seed = Number(values.seed); Date.now() < ended && !failed; seed += 1) {
  for (const { name, input, faults, slow } of wanted) {
    const property = fc.property(input, (given) => {
      const found = faults(given);
      if (found.length > 0) throw new Error(found.join('\n'));
    });
    const result = fc.check(property, { seed, numRuns: slow ? 20 : 400, interruptAfterTimeLimit: 180_000 });
    runs.set(name, (runs.get(name) ?? 0) + result.numRuns);
    if (!result.failed || result.counterexample === null) continue;
    failed = true;
    console.log(`✗ ${name}\n  again: npm run fuzz -- --seed ${seed} --only '${name}'`);
    console.log(`  counterexample: ${JSON.stringify(result.counterexample[0])}`);
    console.log(`  ${String(result.errorInstance).replaceAll('\n', '\n  ')}`);
  }
}
for (const [name, count] of runs) console.log(`${count} inputs: ${name}`);
process.exitCode = failed ? 1 : 0;
