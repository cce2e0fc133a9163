import type { Check, Figure } from '../../lib/reading';
import { emptyTally, type Tally } from './figureTally';

/** A figure as somebody marked it by hand; what a text leaves out is null or absent. */
interface TruthFigure {
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  readonly scope: string | null;
  readonly origin: string | null;
  readonly place: string | null;
  readonly date?: string | null;
  readonly partOf: string | null;
  readonly repeatOf?: string | null;
  readonly negated?: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly kind?: string;
  /** ISO 8601: the day that the text is of; absent where nobody said. */
  readonly date?: string;
  /** Whether the text is a bulletin at all; absent where nobody said. */
  readonly bulletin?: boolean;
  readonly figures: readonly TruthFigure[];
  readonly checks?: readonly { readonly whole: string; readonly exhaustive: boolean; readonly ok: boolean }[];
  readonly notFigures?: readonly { readonly start: number; readonly end: number }[];
}

/** What was read of the same text. */
export interface Answer {
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
  readonly bulletin: { readonly is: boolean };
}

const DIVISION_END =
  /(?:特别行政区|特別行政區|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|区|區|县|縣|州)$/u;
/** A zero that is a word may be marked a little wider or narrower. */
const WORD_SLACK = 8;

/** One figure of the truth beside what was read for it. */
export interface Judged {
  readonly wanted: TruthFigure;
  /** null where nothing was read there. */
  readonly figure: Figure | null;
  readonly metric: boolean;
  readonly scope: boolean;
  readonly origin: boolean;
  readonly place: boolean;
  readonly date: boolean;
  /** Whether its whole is the right one; true of a figure that has none. */
  readonly part: boolean;
}

export interface Judgement {
  readonly judged: readonly Judged[];
  /** Figures that were read where there are none, or with another value. */
  readonly extra: readonly Figure[];
  /** Exhaustive sums of the truth, and whether each was found and judged right. */
  readonly sums: readonly { readonly whole: string; readonly right: boolean }[];
  /** Sums called wrong that are not. */
  readonly falseAlarms: readonly Check[];
}

/** Whether all that is asked of a figure beside its whole is right. */
export function isFull(one: Judged): boolean {
  return one.figure !== null && one.metric && one.scope && one.origin && one.place;
}

/**
 * Holds what was read of one text against its truth. Figures pair one to one: the same value at an overlapping place,
 * pairs that also agree in place and metric first.
 */
export function judgeFigures(truth: Truth, answer: Pick<Answer, 'figures' | 'checks'>): Judgement {
  const got = answer.figures.filter((figure) => !figure.missing);
  const pairs = pairUp(truth.figures, got);
  const judged = truth.figures.map((wanted, t): Judged => {
    const figure = got[pairs.toGot.get(t) ?? -1] ?? null;
    return {
      wanted,
      figure,
      metric: figure !== null && same(wanted.metric, figure.metric),
      scope: figure !== null && same(wanted.scope, figure.scope),
      origin: figure !== null && same(wanted.origin, figure.origin),
      place: figure !== null && samePlace(wanted, figure),
      date: figure !== null && sameDay(wanted.date, figure.date),
      part: isRightPart(truth, wanted, figure, got, pairs),
    };
  });
  return {
    judged,
    extra: got.filter((_, g) => !pairs.toTruth.has(g)),
    ...judgeSums(truth, got, answer.checks, pairs),
  };
}

/**
 * Counts what was read of one text against its truth.
 * @param answer null when the text was not read at all
 */
export function scoreText(truth: Truth, answer: Answer | null): Tally {
  const tally = emptyTally();
  const got = (answer?.figures ?? []).filter((figure) => !figure.missing);
  tally.texts = 1;
  tally.unread = answer ? 0 : 1;
  tally.got = got.length;
  const { judged, sums, falseAlarms } = judgeFigures(truth, answer ?? { figures: [], checks: [] });
  for (const one of judged) countJudged(one, tally);
  for (const span of truth.notFigures ?? []) {
    tally.not++;
    if (got.some((figure) => overlap(span, figure) > 0)) tally.notTaken++;
  }
  tally.checks = sums.length;
  tally.checksHit = sums.filter(({ right }) => right).length;
  tally.falseAlarms = falseAlarms.length;
  if (truth.bulletin !== undefined) {
    tally.bulletins = 1;
    tally.bulletinsHit = answer !== null && answer.bulletin.is === truth.bulletin ? 1 : 0;
  }
  return tally;
}

/** Adds one figure to a tally. */
export function countJudged(one: Judged, tally: Tally): void {
  tally.truth++;
  if (one.wanted.partOf) tally.parts++;
  if (!one.figure) return;
  tally.hit++;
  for (const key of ['metric', 'scope', 'origin', 'place', 'date'] as const) if (one[key]) tally[key]++;
  if (isFull(one)) tally.full++;
  if (one.wanted.partOf && one.part) tally.partsHit++;
}

interface Pairs {
  readonly toGot: ReadonlyMap<number, number>;
  readonly toTruth: ReadonlyMap<number, number>;
}

function pairUp(truth: readonly TruthFigure[], got: readonly Figure[]): Pairs {
  const candidates: { weight: number; t: number; g: number }[] = [];
  truth.forEach((wanted, t) => {
    got.forEach((figure, g) => {
      const common = overlap(wanted, figure);
      const touches = common > 0 || (wanted.negated === true && common > -WORD_SLACK);
      if (!touches || Number(figure.value) !== Number(wanted.value)) return;
      const weight =
        (samePlace(wanted, figure) ? 4 : 0) +
        (same(wanted.metric, figure.metric) ? 2 : 0) +
        (common > 0 ? 1 : 0);
      candidates.push({ weight, t, g });
    });
  });
  const toGot = new Map<number, number>();
  const toTruth = new Map<number, number>();
  for (const { t, g } of candidates.sort((a, b) => b.weight - a.weight)) {
    if (toGot.has(t) || toTruth.has(g)) continue;
    toGot.set(t, g);
    toTruth.set(g, t);
  }
  return { toGot, toTruth };
}

/** A part is right when its whole is; a repeat of the whole is as good as the whole. */
function isRightPart(
  truth: Truth,
  wanted: TruthFigure,
  figure: Figure | null,
  got: readonly Figure[],
  { toTruth }: Pairs,
): boolean {
  if (!wanted.partOf) return true;
  const g = figure?.partOf ? got.findIndex(({ id }) => id === figure.partOf) : -1;
  const whole = truth.figures[toTruth.get(g) ?? -1];
  if (!whole) return false;
  const repeated = truth.figures.find(({ id }) => id === wanted.partOf)?.repeatOf;
  return whole.id === wanted.partOf || whole.repeatOf === wanted.partOf || repeated === whole.id;
}

function judgeSums(
  truth: Truth,
  got: readonly Figure[],
  checks: readonly Check[],
  { toTruth }: Pairs,
): Pick<Judgement, 'sums' | 'falseAlarms'> {
  const gotById = new Map(got.map((figure, g) => [figure.id, g]));
  const wholeOf = (check: Check) => truth.figures[toTruth.get(gotById.get(check.whole) ?? -1) ?? -1]?.id;
  const sums = (truth.checks ?? [])
    .filter(({ exhaustive }) => exhaustive)
    .map(({ whole, ok }) => ({
      whole,
      right: checks.some((check) => wholeOf(check) === whole && check.ok === ok),
    }));
  const faults = new Set((truth.checks ?? []).filter((check) => !check.ok).map((check) => check.whole));
  const falseAlarms = checks.filter((check) => !check.ok && !faults.has(wholeOf(check) ?? ''));
  return { sums, falseAlarms };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function bare(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function isNothing(value: string | null | undefined): boolean {
  return value === undefined || value === null || value === '' || value === '-' || value === 'none';
}

function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return (isNothing(a) && isNothing(b)) || bare(a) === bare(b);
}

function shortPlace(place: string | null | undefined): string {
  return bare(place).replace(DIVISION_END, '');
}

function samePlace(wanted: TruthFigure, figure: Figure): boolean {
  if (!wanted.place && !figure.place) return true;
  const short = shortPlace(wanted.place);
  return (
    shortPlace(figure.place) === short ||
    (figure.placePath.length > 0 && shortPlace(figure.placePath.at(-1)) === short)
  );
}

function sameDay(wanted: string | null | undefined, got: string | null): boolean {
  return (
    isNothing(wanted) || (got ?? '').startsWith((wanted ?? '').slice(0, 10)) || bare(wanted) === bare(got)
  );
}

/** Which rows a text counts in: all, and its language, other kinds of news apart from epidemics. */
export function groupsOf(truth: Truth): readonly string[] {
  return ['all', truth.lang + (truth.kind?.startsWith('epidemic') ? '' : ' other')];
}
