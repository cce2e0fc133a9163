import { insertPieces, type Polluted } from './polluted';
import type { Random } from './random';

/** How a machine injects pieces of a title. */
export interface InjectionRule {
  readonly buckets: number;
  /** Insertions before it stops. */
  readonly cap: number;
  readonly marks: string;
  readonly anchors: readonly string[];
  /** Whether the marks inside numbers (1,234) close a clause too. */
  readonly splitsNumbers: boolean;
  readonly side: 'after' | 'before';
  /** words: by dictionary; pairs: two characters each; mixed: both; any: one to four characters each. */
  readonly chunks: 'words' | 'pairs' | 'mixed' | 'any';
  /** Share of one-character chunks and marks' neighbours that are left out. */
  readonly drop: number;
  /** Share of the chunks that are used at all. */
  readonly coverage: number;
  /** How chunks beyond the first of each bucket are shared out. */
  readonly append: 'at random' | 'in turn';
  readonly order: 'kept' | 'shuffled' | 'shuffled-each-time';
  /** Clause and bucket that it starts with. */
  readonly startSlot: number;
  readonly startBucket: number;
  /** Put at any word bound, every so many words, instead of at slots. */
  readonly everyWords: readonly [number, number] | null;
  /** Title of another page whose chunks are mixed in (T2). */
  readonly otherTitle: string | null;
  /** Share of the slots that it passes over; the bucket whose turn it is waits for the next one. */
  readonly skipped: number;
  /** Another title, put in beside this one by a rule of its own. */
  readonly beside: { readonly title: string; readonly rule: InjectionRule } | null;
}

/** The rule of the page that this was first seen on, in `buckets` buckets up to `cap` insertions. */
export function seedRule(buckets: number, cap: number): InjectionRule {
  return {
    buckets,
    cap,
    marks: ',，、。',
    anchors: ['的', '是'],
    splitsNumbers: false,
    side: 'after',
    chunks: 'words',
    drop: 0.1,
    coverage: 1,
    append: 'at random',
    order: 'kept',
    startSlot: 0,
    startBucket: 0,
    everyWords: null,
    otherTitle: null,
    skipped: 0,
    beside: null,
  };
}

const LATIN = /[a-z]/i;
const HAN = /\p{Script=Han}/u;

/** What machines take for one character of a Chinese title: a Latin word in it stays whole. */
const SIGN = /[a-z]+|[^a-z]/giu;

/** Cuts a title into chunks: no marks, no digits. */
export function chunkTitle(
  title: string,
  how: InjectionRule['chunks'],
  drop: number,
  random: Random,
): string[] {
  const chunks: string[] = [];
  for (const part of title.split(/[^\p{L}'’]+/u)) {
    if (part === '') continue;
    if (!HAN.test(part)) {
      chunks.push(part);
      continue;
    }
    const pairs = how === 'pairs' || (how === 'mixed' && random.chance(0.4));
    if (pairs || how === 'any') {
      const signs = part.match(SIGN) ?? [];
      for (let i = 0; i < signs.length; ) {
        const size = pairs ? 2 : random.between(1, 4);
        chunks.push(signs.slice(i, i + size).join(''));
        i += size;
      }
    } else chunks.push(...segment(part));
  }
  return chunks.filter((chunk) => chunk.length > 1 || !random.chance(drop));
}

function segment(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map((part) => part.segment);
}

/** The first chunks open the buckets, later ones are appended to earlier ones. */
function fillBuckets(chunks: readonly string[], rule: InjectionRule, random: Random): string[][] {
  const count = Math.min(rule.buckets, chunks.length);
  const buckets = chunks.slice(0, count).map((chunk) => [chunk]);
  for (const [i, chunk] of chunks.slice(count).entries()) {
    (rule.append === 'in turn' ? (buckets[i % count] ?? []) : random.pick(buckets)).push(chunk);
  }
  return buckets;
}

/** Pollutes a text by a rule. The caps count insertions; the text may have room for fewer. */
export function injectTitle(title: string, clean: string, rule: InjectionRule, random: Random): Polluted {
  const inserts = insertsOf(title, clean, rule, random);
  const { beside } = rule;
  const others = beside ? insertsOf(beside.title, clean, beside.rule, random) : [];
  return insertPieces(title, clean, [...inserts, ...others]);
}

/** What a rule puts into a text, and where. */
function insertsOf(
  title: string,
  clean: string,
  rule: InjectionRule,
  random: Random,
): readonly { readonly at: number; readonly piece: string }[] {
  const own = chunkTitle(title, rule.chunks, rule.drop, random);
  const other = rule.otherTitle ? chunkTitle(rule.otherTitle, rule.chunks, rule.drop, random) : [];
  const all = other.length === 0 ? own : interleave(own, other, random);
  const chunks = rule.coverage === 1 ? all : all.filter(() => random.chance(rule.coverage));
  const buckets = fillBuckets(chunks, rule, random).map((bucket) =>
    rule.order === 'kept' ? bucket : random.shuffle(bucket),
  );
  const latin = !HAN.test(clean);
  const places = rule.everyWords ? wordBounds(clean, rule.everyWords, random) : slots(clean, rule);
  const taken = places
    .slice(rule.startSlot)
    .filter(() => rule.skipped === 0 || !random.chance(rule.skipped))
    .slice(0, rule.cap);
  return taken.map((at, i) => {
    const bucket = buckets[(i + rule.startBucket) % buckets.length] ?? [];
    const words = rule.order === 'shuffled-each-time' ? random.shuffle(bucket) : bucket;
    return { at, piece: latin ? spaced(words.join(' '), clean, at) : words.join('') };
  });
}

function spaced(piece: string, clean: string, at: number): string {
  return clean[at] === ' ' || at === clean.length
    ? ` ${piece}`
    : clean[at - 1] === ' '
      ? `${piece} `
      : ` ${piece}`;
}

function interleave(a: readonly string[], b: readonly string[], random: Random): string[] {
  const result: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && random.chance(a.length / (a.length + b.length)));
    result.push((fromA ? a[i++] : b[j++]) ?? '');
  }
  return result;
}

/** Offsets in the clean text of the slots, one a clause. */
export function slots(clean: string, rule: InjectionRule): number[] {
  const places: number[] = [];
  let from = 0;
  for (let at = 0; at < clean.length; at += 1) {
    const mark = clean[at] ?? '';
    if (!rule.marks.includes(mark)) continue;
    if (!rule.splitsNumbers && isInNumber(clean, at)) continue;
    const anchor = firstAnchor(clean, from, at, rule.anchors);
    places.push(anchor ?? (rule.side === 'after' ? at + 1 : at));
    from = at + 1;
  }
  return places;
}

function isInNumber(clean: string, at: number): boolean {
  return /[.,:]/.test(clean[at] ?? '') && /\d/.test(clean[at + 1] ?? '') && /\d/.test(clean[at - 1] ?? '');
}

function firstAnchor(clean: string, from: number, to: number, anchors: readonly string[]): number | null {
  for (let at = from; at < to; at += 1) {
    for (const anchor of anchors) {
      if (!clean.startsWith(anchor, at) || at + anchor.length > to) continue;
      if (!LATIN.test(anchor)) return at + anchor.length;
      if (!LATIN.test(clean[at - 1] ?? '') && !LATIN.test(clean[at + anchor.length] ?? ''))
        return at + anchor.length;
    }
  }
  return null;
}

function wordBounds(clean: string, [low, high]: readonly [number, number], random: Random): number[] {
  const bounds: number[] = [];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  let left = random.between(low, high);
  let start = 0;
  // Line by line: each step of a segmenter takes as long as its text.
  for (const line of clean.split('\n')) {
    for (const part of segmenter.segment(line)) {
      if (!part.isWordLike) continue;
      left -= 1;
      if (left > 0) continue;
      bounds.push(start + part.index + part.segment.length);
      left = random.between(low, high);
    }
    start += line.length + 1;
  }
  return bounds;
}
