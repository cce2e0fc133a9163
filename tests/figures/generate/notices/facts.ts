import type { Random } from '../../../pollute/random';
import type { BulletinWriter, Said } from '../bulletinWriter';
import { partition } from '../partition';

/** Something that a notice counts. */
export interface Fact {
  readonly metric: string;
  readonly scope: Said['scope'];
  /** Ways to tell it, with {n} where the number stands. */
  readonly wordings: readonly string[];
  readonly low: number;
  readonly high: number;
  /** How the number may be written; whole numbers where nothing is said. */
  readonly form?: 'tenths' | 'hundredths' | 'myriads' | 'hundred millions';
  /** Words of approximation that the wording bears: 约 before it, 余 behind. */
  readonly vague?: boolean;
  /** Some of them, told right behind. */
  readonly some?: readonly Fact[];
  /** What all of them are, told right behind; their own ranges do not count. */
  readonly all?: readonly Fact[];
}

/** How one notice writes numbers and joins what it tells. */
export interface Manner {
  readonly random: Random;
  readonly writer: BulletinWriter;
  readonly place: string | null;
  readonly traditional: boolean;
  readonly commas: boolean;
}

interface Printed {
  readonly text: string;
  readonly value: number;
}

/** Tells some facts in a row, in an order of their own. */
export function tellFacts(
  manner: Manner,
  construct: string,
  facts: readonly Fact[],
  marks = ['，', '、'],
): void {
  const { random, writer } = manner;
  const mark = random.pick(marks);
  writer.as(construct, () => {
    facts.forEach((fact, i) => {
      if (i > 0) writer.say(mark);
      tellFact(manner, fact);
    });
  });
}

/** Tells one fact and what is some or all of it. */
export function tellFact(manner: Manner, fact: Fact): string {
  const { random, writer } = manner;
  const drawn = random.between(fact.low, fact.high);
  const id = tellValue(manner, fact, drawn);
  if (fact.all && drawn >= fact.all.length && !fact.form && random.chance(0.6)) {
    const sizes = partition(random, drawn, fact.all.length);
    writer.as('all of them', () => {
      writer.say(random.pick(['，其中', manner.traditional ? '，包括' : '（', '：']));
      const bracket = writer.endsWith('（');
      const ids = (fact.all ?? []).map((part, i) => {
        if (i > 0) writer.say('、');
        return tellValue(manner, part, sizes[i] ?? 0);
      });
      if (bracket) writer.say('）');
      writer.split(id, ids);
    });
  } else if (fact.some && random.chance(0.6)) {
    const part = random.pick(fact.some);
    writer.as('some of them', () => {
      writer.say(random.pick(['，其中', '，其中', manner.traditional ? '，當中' : '（其中']));
      const bracket = writer.endsWith('（其中');
      const value = random.between(1, Math.max(1, Math.floor(drawn / 2)));
      writer.subset(id, [tellValue(manner, part, value)]);
      if (bracket) writer.say('）');
    });
  }
  return id;
}

function tellValue(manner: Manner, fact: Fact, drawn: number): string {
  const { random, writer, place } = manner;
  const { text, value } = print(manner, fact, drawn);
  let wording = random.pick(fact.wordings);
  if (fact.vague && random.chance(0.35)) {
    const about = random.chance(0.5) || !/\{n\}[人户间名辆户戶間輛]/.test(wording);
    wording = about
      ? wording.replace('{n}', random.chance(0.5) ? '约{n}' : '近{n}')
      : wording.replace('{n}', '{n}余');
    if (manner.traditional) wording = wording.replace('约', '約').replace('余', '餘');
  }
  return writer.tell(wording, text, value, { metric: fact.metric, scope: fact.scope, place });
}

function print({ random, traditional, commas }: Manner, { form }: Fact, drawn: number): Printed {
  const plain = (value: number) => (commas ? value.toLocaleString('en-US') : String(value));
  if (form === 'tenths') return { text: (drawn / 10).toFixed(1), value: drawn / 10 };
  if (form === 'hundredths') return { text: (drawn / 100).toFixed(2), value: drawn / 100 };
  const sign = form === 'hundred millions' ? (traditional ? '億' : '亿') : traditional ? '萬' : '万';
  const unit = form === 'hundred millions' ? 1e8 : 1e4;
  if (form === 'hundred millions' || (form === 'myriads' && random.chance(0.7))) {
    const parts = random.chance(0.6) ? 10 : 100;
    const text = (drawn / parts).toFixed(parts === 10 ? 1 : 2);
    return { text: `${text}${sign}`, value: Math.round((drawn / parts) * unit) };
  }
  return form === 'myriads'
    ? { text: plain(drawn * 13), value: drawn * 13 }
    : { text: plain(drawn), value: drawn };
}
