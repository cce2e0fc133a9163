import { type Carrier, CHINESE, ENGLISH } from './carriers';
import { chunkTitle, type InjectionRule, injectTitle, seedRule, slots } from './injectTitle';
import type { Polluted } from './polluted';
import { type Random, seededRandom } from './random';

/** A kind of title injection, and how a case of it is made from a seed. */
export interface InjectionCase {
  readonly name: string;
  make(seed: number): {
    readonly polluted: Polluted;
    readonly others: readonly string[];
    readonly rule: InjectionRule;
  };
}

const MARK_SETS = [
  '，。',
  '，、。；',
  '，、。；：！？',
  ',，。！？',
  '。！？',
  '，',
  '，。；',
  ',.，。',
  '、，',
  '。',
  '，。、：',
  '，。\n',
  ',，、。;；:：?？!！',
] as const;
const ANCHOR_SETS: readonly (readonly string[])[] = [
  [],
  ['的'],
  ['了'],
  ['在'],
  ['和', '与'],
  ['的', '了'],
  ['为'],
  ['在', '是'],
  ['的', '和', '在'],
  ['对', '将'],
  ['的', '是', '了', '在'],
  ['有'],
];

/** Function words that a machine may look for, beyond those in the sets. */
const OTHER_ANCHORS = [...'也都于地着而或之上后会说要并已就被把等及从到以由'];

/** The seed's rule with `cycles` at least 1.5, room permitting. */
function ruled(random: Random, carrier: Carrier): InjectionRule {
  const chunks = chunkTitle(carrier.title, 'words', 0, random).length;
  const room = slots(carrier.body, seedRule(1, 1)).length;
  const buckets = Math.max(2, Math.min(random.between(3, 20), chunks, Math.floor(room / 1.5)));
  const least = Math.ceil(buckets * 1.5);
  return {
    ...seedRule(
      buckets,
      random.chance(0.3) ? Math.max(15, least) : random.between(least, Math.max(least, 60)),
    ),
    chunks: random.pick(['words', 'words', 'pairs', 'mixed', 'any'] as const),
    drop: random.pick([0, 0.1, 0.5, 1]),
    coverage: random.pick([1, 1, 0.9, 0.8]),
    append: random.pick(['at random', 'at random', 'in turn'] as const),
  };
}

/** At least a cycle and a half. */
function enough(rule: InjectionRule): InjectionRule {
  return { ...rule, cap: Math.max(rule.cap, Math.ceil(rule.buckets * 1.5)) };
}

function varied(random: Random, carrier: Carrier): InjectionRule {
  const rule: InjectionRule = {
    ...ruled(random, carrier),
    marks: random.pick(MARK_SETS),
    anchors: random.pick(ANCHOR_SETS),
    side: random.chance(0.25) ? 'before' : 'after',
    startSlot: random.chance(0.3) ? random.between(1, 4) : 0,
    startBucket: random.chance(0.3) ? random.between(1, 4) : 0,
    cap: random.chance(0.25) ? 10_000 : random.between(8, 60),
  };
  const room = slots(carrier.body, rule).length - rule.startSlot;
  return enough({ ...rule, buckets: Math.max(2, Math.min(rule.buckets, Math.floor(room / 1.5))) });
}

/** The one place where a rule has room for a cycle and a half in a carrier of 250 characters or more. */
const isFair = (rule: InjectionRule, carrier: Carrier) =>
  rule.everyWords !== null || slots(carrier.body, rule).length - rule.startSlot >= 1.5 * rule.buckets;

function caseOf(
  name: string,
  carriers: readonly Carrier[],
  ruleFor: (random: Random, carrier: Carrier) => InjectionRule,
): InjectionCase {
  return {
    name,
    make(seed) {
      const random = seededRandom(seed);
      let carrier = random.pick(carriers);
      let rule = ruleFor(random, carrier);
      for (let tries = 0; tries < 20 && !isFair(rule, carrier); tries += 1) {
        carrier = random.pick(carriers);
        rule = ruleFor(random, carrier);
      }
      const withSource = random.chance(0.4) && !rule.everyWords && /[\u3400-\u9fff]/.test(carrier.title);
      const label = random.pick(['原标题：', '原标题:']);
      const clean = withSource ? `${label}${carrier.title}\n${carrier.body}` : carrier.body;
      const polluted = injectTitle(carrier.title, clean, rule, random);
      const decoys = random.shuffle(carriers).slice(0, 4);
      const others = decoys.map(({ title }) => title).filter((title) => title !== carrier.title);
      const second = rule.otherTitle ?? rule.beside?.title;
      return { polluted, others: [...others, ...(second ? [second] : [])], rule };
    },
  };
}

/** Every kind of title injection over a set of carriers. */
export function injectionCases(
  chinese: readonly Carrier[],
  english: readonly Carrier[],
): readonly InjectionCase[] {
  const otherThan = (random: Random, carrier: Carrier) =>
    random.pick(chinese.filter((other) => other.name !== carrier.name)).title;
  // Long ones: several carriers under one title.
  const roundups: readonly Carrier[] = chinese.map((carrier, i) => ({
    ...carrier,
    name: `${carrier.name}-long`,
    body: [0, 1, 3, 5].map((step) => chinese[(i + step) % chinese.length]?.body ?? '').join('\n'),
  }));
  // Numbers with commas in them, as in reports from Hong Kong and Taiwan.
  const grouped: readonly Carrier[] = chinese.map((carrier) => ({
    ...carrier,
    body: carrier.body.replace(/(?<![\d.])(\d{1,3})(\d{3})(?![\d年])/g, '$1,$2'),
  }));
  const anywhere = (random: Random, carrier: Carrier, steps: readonly (readonly [number, number])[]) =>
    enough({ ...ruled(random, carrier), everyWords: random.pick(steps) });
  return [
    caseOf('T seed rule', chinese, ruled),
    caseOf('T seed rule, long text', roundups, ruled),
    caseOf('T other marks, anchors, caps', chinese, varied),
    caseOf('T other marks, long text', roundups, varied),
    caseOf('T any function words, split numbers', grouped, (random, carrier) =>
      enough({
        ...ruled(random, carrier),
        anchors: random.shuffle(OTHER_ANCHORS).slice(0, random.between(1, 3)),
        splitsNumbers: true,
      }),
    ),
    caseOf('T English', english, (random, carrier) => ({
      ...ruled(random, carrier),
      buckets: random.between(3, 8),
      cap: random.between(12, 30),
      marks: random.pick([',.', ',.;:', ',', '.']),
      anchors: random.pick([[], ['the'], ['of'], ['and', 'to']]),
      chunks: 'words',
    })),
    caseOf('T shuffled in the bucket', chinese, (random, carrier) => ({
      ...varied(random, carrier),
      order: 'shuffled',
    })),
    caseOf('T shuffled each time', chinese, (random, carrier) => ({
      ...varied(random, carrier),
      order: 'shuffled-each-time',
    })),
    caseOf('T2 two titles', chinese, (random, carrier) => ({
      ...ruled(random, carrier),
      otherTitle: otherThan(random, carrier),
    })),
    caseOf('T2 two titles, each at marks of its own', chinese, (random, carrier) => {
      const rule = { ...ruled(random, carrier), marks: '，', anchors: [] };
      const other = otherThan(random, carrier);
      const beside = {
        ...ruled(random, { ...carrier, title: other }),
        marks: random.pick(['。', '。！？', '、。']),
        anchors: [],
      };
      return { ...rule, beside: { title: other, rule: beside } };
    }),
    caseOf('T seed rule, one slot in ten skipped', chinese, (random, carrier) =>
      enough({ ...ruled(random, carrier), skipped: 0.1 }),
    ),
    caseOf('T other marks, one slot in ten skipped', chinese, (random, carrier) => ({
      ...varied(random, carrier),
      skipped: 0.1,
    })),
    caseOf('T any word bound', chinese, (random, carrier) =>
      anywhere(random, carrier, [
        [2, 6],
        [4, 9],
        [6, 15],
      ]),
    ),
    caseOf('T any word bound, long text', roundups, (random, carrier) => ({
      ...anywhere(random, carrier, [
        [3, 12],
        [8, 20],
      ]),
      cap: random.between(20, 90),
    })),
    caseOf('T less than a cycle and a half', chinese, (random, carrier) => {
      const rule = ruled(random, carrier);
      return { ...rule, cap: random.between(3, Math.max(3, Math.floor(rule.buckets * 1.3))) };
    }),
  ];
}

/** Those over the carriers that may be tuned to. */
export const INJECTION_CASES = injectionCases(CHINESE, ENGLISH);
