import * as v from 'valibot';
import type { Reading } from './reading';

// The same `Reading` as reading.ts, to be held against data that comes from elsewhere. `tests/readingSchema.test.ts` holds the
// two and `reading.schema.json`, which is made from this one, together.

const text = v.string();
const textOrNull = v.nullable(text);
const texts = v.array(text);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.picklist(['detect', 'extract', 'clean', 'links', 'figures']);
const milliseconds = v.pipe(v.number(), v.minValue(0));

const bulletin = v.strictObject({
  is: v.boolean(),
  score: share,
  kind: v.nullable(
    v.picklist(['epidemic', 'earthquake', 'disaster', 'weather', 'accident', 'economy', 'police', 'other']),
  ),
  reasons: texts,
});

const article = v.strictObject({
  title: text,
  sourceTitle: text,
  byline: textOrNull,
  publisher: textOrNull,
  published: textOrNull,
  text,
  html: text,
});

const removal = v.strictObject({
  id: text,
  kind: v.picklist([
    'scrambled-title',
    'injected',
    'foreign-keyword',
    'hidden',
    'echo',
    'mirror-damage',
    'clause-shuffle',
    'synonym-swap',
    'related-links',
    'comments',
    'boilerplate',
  ]),
  text,
  at: v.nullable(offset),
  confidence: share,
  evidence: texts,
  applied: v.boolean(),
});

const link = v.strictObject({
  text,
  href: text,
  verdict: v.picklist(['related', 'unrelated']),
  similarity: share,
});

const figure = v.strictObject({
  id: text,
  metric: text,
  label: text,
  value: v.nullable(v.number()),
  valueMax: v.nullable(v.number()),
  unit: textOrNull,
  scope: v.nullable(v.picklist(['new', 'cumulative', 'current'])),
  origin: v.nullable(v.picklist(['local', 'imported'])),
  place: textOrNull,
  placePath: texts,
  date: textOrNull,
  partOf: textOrNull,
  group: textOrNull,
  exhaustive: v.boolean(),
  qualifier: textOrNull,
  approx: v.nullable(v.picklist(['over', 'about', 'nearly', 'at-least'])),
  compare: v.nullable(v.strictObject({ to: text, direction: v.picklist(['up', 'down', 'same']) })),
  negated: v.boolean(),
  missing: v.boolean(),
  repeatOf: textOrNull,
  start: offset,
  end: offset,
  raw: text,
});

const check = v.strictObject({
  whole: text,
  parts: texts,
  sum: v.number(),
  expected: v.number(),
  exhaustive: v.boolean(),
  ok: v.boolean(),
});

/** What a `Reading` has to be, all of it and nothing else. */
export const readingSchema = v.strictObject({
  schema: v.literal(1),
  url: text,
  lang: text,
  bulletin,
  article,
  removals: v.array(removal),
  links: v.array(link),
  figures: v.array(figure),
  checks: v.array(check),
  failures: v.array(v.strictObject({ step, message: text })),
  timings: v.strictObject({
    detect: milliseconds,
    extract: milliseconds,
    clean: milliseconds,
    links: milliseconds,
    figures: milliseconds,
  }),
}) satisfies v.GenericSchema<unknown, Reading>;
