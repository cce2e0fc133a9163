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

/**
 * Scores what was read of one text against its truth. Figures pair one to one: the same value at an overlapping place,
 * pairs that also agree in place and metric first.
 * @param answer null when the text was not read at all
 */
export function scoreText(truth: Truth, answer: Answer | null): Tally {
  const tally = emptyTally();
  const got = (answer?.figures ?? []).filter((figure) => !figure.missing);
  tally.texts = 1;
  tally.unread = answer ? 0 : 1;
  tally.truth = truth.figures.length;
  tally.got = got.length;
  const pairs = pairUp(truth.figures, got);
  tally.hit = pairs.toGot.size;
  scoreFields(truth, got, pairs, tally);
  scoreParts(truth, got, pairs, tally);
  for (const span of truth.notFigures ?? []) {
    tally.not++;
    if (got.some((figure) => overlap(span, figure) > 0)) tally.notTaken++;
  }
  scoreSums(truth, got, answer?.checks ?? [], pairs, tally);
  if (truth.bulletin !== undefined) {
    tally.bulletins = 1;
    tally.bulletinsHit = answer !== null && answer.bulletin.is === truth.bulletin ? 1 : 0;
  }
  return tally;
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

function scoreFields(truth: Truth, got: readonly Figure[], { toGot }: Pairs, tally: Tally): void {
  for (const [t, g] of toGot) {
    const wanted = truth.figures[t];
    const figure = got[g];
    if (!wanted || !figure) continue;
    const right = {
      metric: same(wanted.metric, figure.metric),
      scope: same(wanted.scope, figure.scope),
      origin: same(wanted.origin, figure.origin),
      place: samePlace(wanted, figure),
      date: sameDay(wanted.date, figure.date),
    };
    for (const key of Object.keys(right) as (keyof typeof right)[]) if (right[key]) tally[key]++;
    if (right.metric && right.scope && right.origin && right.place) tally.full++;
  }
}

/** A part is right when its whole is; a repeat of the whole is as good as the whole. */
function scoreParts(truth: Truth, got: readonly Figure[], { toGot, toTruth }: Pairs, tally: Tally): void {
  const gotById = new Map(got.map((figure, g) => [figure.id, g]));
  const truthById = new Map(truth.figures.map((figure) => [figure.id, figure]));
  truth.figures.forEach((wanted, t) => {
    if (!wanted.partOf) return;
    tally.parts++;
    const figure = got[toGot.get(t) ?? -1];
    const whole = truth.figures[toTruth.get(gotById.get(figure?.partOf ?? '') ?? -1) ?? -1];
    if (!whole) return;
    const repeated = truthById.get(wanted.partOf)?.repeatOf;
    if (whole.id === wanted.partOf || whole.repeatOf === wanted.partOf || repeated === whole.id)
      tally.partsHit++;
  });
}

function scoreSums(
  truth: Truth,
  got: readonly Figure[],
  checks: readonly Check[],
  { toTruth }: Pairs,
  tally: Tally,
): void {
  const gotById = new Map(got.map((figure, g) => [figure.id, g]));
  const wholeOf = (check: Check) => truth.figures[toTruth.get(gotById.get(check.whole) ?? -1) ?? -1]?.id;
  for (const wanted of truth.checks ?? []) {
    if (!wanted.exhaustive) continue;
    tally.checks++;
    if (checks.some((check) => wholeOf(check) === wanted.whole && check.ok === wanted.ok)) tally.checksHit++;
  }
  const faults = new Set((truth.checks ?? []).filter((check) => !check.ok).map((check) => check.whole));
  tally.falseAlarms = checks.filter((check) => !check.ok && !faults.has(wholeOf(check) ?? '')).length;
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
