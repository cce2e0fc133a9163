import { writeFile } from 'node:fs/promises';
import { readSoftmax, type Softmax, writeSoftmax } from '../lib/figures/learned/softmax';
import { readMarked } from '../tests/figures/english/marked/readMarked';
import { ENGLISH_MAKERS } from '../tests/figures/generate/english/makers';
import { partExamples } from './lib/partExamples';
import { type Marked, markedIn, scopeExamples } from './lib/scopeExamples';
import { trainChoice } from './lib/trainChoice';
import { trainSoftmax } from './lib/trainSoftmax';

const USAGE = 'usage: npm run train';
/** What is marked and not held back; held texts and sheets are never trained on. */
const FOLDERS = ['tests/fixtures/bulletins', 'tests/fixtures/phrases', 'tests/fixtures/training'];
/** Chosen on `phrases-held`: what is left is a third as large as without l1, and as good. */
const TRAINING = { step: 0.2, l1: 10, l2: 2, passes: 10, rare: 4 } as const;

/** By folds over texts: with more signs left nothing more carries over. */
const TRAINING_OF_PARTS = { step: 0.2, l1: 6, l2: 2, passes: 4, rare: 25 } as const;

const SEEDS = { first: 50_001, count: 8 } as const;

const MODELS = 'lib/figures/data';

/** What is known of a model beside its weights. */
interface Model {
  readonly file: string;
  readonly name: string;
  readonly what: string;
}

const SCOPES: Model = {
  file: `${MODELS}/englishScopeWeights.ts`,
  name: 'ENGLISH_SCOPE_WEIGHTS',
  what: 'What words round a figure of an English text say of its scope: a weight a class, then the sign (`lib/figures/learned/scopeSigns`).',
};
const PARTS: Model = {
  file: `${MODELS}/partWeights.ts`,
  name: 'PART_WEIGHTS',
  what: 'What speaks for a figure being part of another, or of none: a weight, then the sign (`lib/figures/learned/partSigns` and beside it).',
};

async function save({ file, name, what }: Model, model: Softmax, examples: number): Promise<void> {
  const written = writeSoftmax(model);
  const safe = written.replace(/[\\`]|\$\{/g, String.raw`\$&`);
  const module = `/**
 * ${what}
 * Made by \`npm run train\` from our marked texts and sheets; never edited by hand.
 */
export const ${name} = \`${safe}\`;
`;
  await writeFile(file, module);
  console.log(`${file}: ${examples} figures, ${readSoftmax(written).weights.size} signs`);
}

/** Bulletins made by rule, of seeds that no test reads. */
function generated(): readonly Marked[] {
  return ENGLISH_MAKERS.flatMap(({ make }) =>
    Array.from({ length: SEEDS.count }, (_, at) => make(SEEDS.first + at)),
  );
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const texts = (await Promise.all(FOLDERS.map(markedIn))).flat();
  const marked = [...texts, ...readMarked('tests/figures/english/marked')];
  const scopes = scopeExamples([...marked, ...generated()]);
  await save(SCOPES, trainSoftmax(scopes, TRAINING), scopes.length);
  const parts = partExamples(marked);
  const weights = [...trainChoice(parts, TRAINING_OF_PARTS)].map(([sign, one]) => [sign, [one]] as const);
  await save(PARTS, { classes: ['part'], weights: new Map(weights) }, parts.length);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
