import type { ExactSums } from './exactSums';
import type { Gap } from './partGaps';
import { classOf, isShare, type Known, type Spot } from './partLayout';

/** A text with its figures, as its parts are weighed. */
export interface PartText {
  readonly text: string;
  readonly english: boolean;
  readonly figures: readonly Known[];
  readonly spots: readonly Spot[];
  readonly sums: ExactSums;
  readonly gaps: readonly Gap[];
  /** The last words before each figure in its sentence. */
  readonly leads: readonly (readonly string[])[];
}

/** So many figures lie between two at most, for what is between them to be looked at. */
const FAR = 12;

/** What speaks for or against a figure being part of another: where both stand, their numbers, what they count, words between them. */
export function partSigns(told: PartText, index: number, other: number): readonly string[] {
  const { figures, spots, sums, english, gaps } = told;
  const part = figures[index];
  const whole = figures[other];
  const at = spots[index];
  const from = spots[other];
  if (!part || !whole || !at || !from) return [];
  const behind = other > index;
  const side = behind ? 'A' : 'B';
  const language = english ? 'E' : 'C';
  const apart = Math.abs(at.sentence - from.sentence);
  const lines = Math.abs(at.line - from.line);
  const where = apart === 0 ? 's' : lines === 0 ? 'p' : 'f';
  const distance = Math.abs(index - other);
  const same = part.metric === whole.metric ? 1 : 0;
  const signs = [
    side,
    side + language,
    `sd ${side}${classOf(apart, [0, 1, 2, 4])}`,
    `ld ${side}${classOf(lines, [0, 1, 2, 4])}`,
    `fd ${side}${classOf(distance, [1, 2, 3, 5, 9, 15])}`,
    `sf ${side}${classOf(apart, [0, 1, 2])}${classOf(distance, [1, 2, 3, 5, 9])}`,
    `same ${same}${where}`,
    `same ${same}${side}${language}`,
    ...ofMeaning(part, whole, where, same),
    ...ofNumbers(part, whole, where),
  ];
  const bracket = bracketOf(at, from, other, apart);
  signs.push(`br ${bracket}`, `br ${bracket}${language}`);
  const between = distance > FAR ? [] : gaps.slice(Math.min(index, other) + 1, Math.max(index, other) + 1);
  if (distance < 4 && between.every(({ sameClause }) => sameClause)) signs.push(`clause ${side}`);
  if (from.firstOfSentence) signs.push(`jfs ${where}`);
  if (from.firstOfLine) signs.push(`jfl ${where}`);
  if (from.line === 0) signs.push(`title ${where}`);
  if (other === 0) signs.push('first');
  if (at.firstOfSentence) signs.push(`ifs ${where}`);
  if (at.firstOfLine && lines > 0) signs.push(`ifl ${classOf(lines, [1, 2, 4])}`);
  const sum = sums[other]?.get(index);
  if (sum !== undefined) {
    signs.push('ex', `ex ${sum}`, `ex ${same}${where}${sum[0]}`);
    if (part.unit === whole.unit) signs.push('ex u');
  }
  if (behind) return signs;
  signs.push(...nearest(figures, index, other, where, same));
  if (between.some(({ colon }) => colon)) signs.push(`colon ${where}${same}`);
  if (between.some(({ colonAtEnd }) => colonAtEnd)) signs.push('colon n');
  if (where === 's') {
    const commas = between.reduce((sum, gap) => sum + gap.commas, 0);
    signs.push(`commas ${classOf(commas, [0, 1, 2, 4])}`);
    if (between.some(({ semicolon }) => semicolon)) signs.push('semi');
  }
  if (apart <= 1) {
    for (const name of gaps[other + 1]?.markers ?? []) signs.push(`mj${where} ${name}`);
    for (const name of new Set(between.flatMap(({ markers }) => [...markers])))
      signs.push(`mk${where} ${name}`);
  }
  if (where === 's' && distance === 1)
    for (const word of gaps[index]?.words ?? []) signs.push(`w1${language} ${word}`);
  else for (const word of told.leads[index] ?? []) signs.push(`w${where}${language} ${word}`);
  return signs;
}

function bracketOf(at: Spot, from: Spot, other: number, apart: number): string {
  if (at.opener === other) return 'open';
  if (apart > 0 || at.opener === from.opener) return at.opener !== null && apart === 0 ? 'same' : '0';
  return at.opener !== null ? 'in' : 'out';
}

function ofMeaning(part: Known, whole: Known, where: string, same: number): readonly string[] {
  const tail = (metric: string) => metric.slice(metric.lastIndexOf('_') + 1);
  const place = placeOf(part, whole);
  const signs = [
    same ? `ms ${part.metric}` : `mw ${whole.metric}`,
    `unit ${part.unit === whole.unit ? 1 : part.unit === null ? 2 : whole.unit === null ? 3 : 0}`,
    `scope ${part.scope === whole.scope ? 1 : 0}${same}`,
    `scp ${part.scope} ${whole.scope}`,
    `or ${part.origin === whole.origin ? (part.origin ?? 'no') : whole.origin === null ? 'sub' : part.origin === null ? 'lost' : 'other'}`,
    `pl ${place}${same}`,
    `pl ${place}${where}`,
    `date ${part.date === whole.date ? 1 : 0}`,
  ];
  if (!same) signs.push(`mp ${part.metric}`);
  if (!same && tail(part.metric) === tail(whole.metric)) signs.push('tail');
  if (whole.approx !== null && part.approx === null) signs.push('vague');
  if (whole.repeatOf !== null) signs.push(`rep ${where}`);
  return signs;
}

function placeOf(part: Known, whole: Known): string {
  if (part.place === whole.place) return 'eq';
  const inside = (one: readonly string[], area: readonly string[]) =>
    area.length > 0 && area.length < one.length && area.every((name, at) => name === one[at]);
  if (inside(part.placePath, whole.placePath)) return 'in';
  return inside(whole.placePath, part.placePath) ? 'out' : 'x';
}

function ofNumbers(part: Known, whole: Known, where: string): readonly string[] {
  if (isShare(part) !== isShare(whole)) return [`pct ${where}`];
  if (isShare(part)) return ['pct both'];
  const times = whole.value / Math.max(1e-9, part.value);
  return [
    `v ${part.value === whole.value ? 'eq' : part.value > whole.value ? 'gt' : classOf(times, [1.34, 2, 5, 20, 200])}`,
  ];
}

/** Whether a figure is the nearest one before another that is as large: of all, of its metric, of its place. */
function nearest(
  figures: readonly Known[],
  index: number,
  other: number,
  where: string,
  same: number,
): readonly string[] {
  const part = figures[index];
  const whole = figures[other];
  if (!part || !whole) return [];
  let [any, ofMetric, ofPlace] = [false, false, false];
  for (let k = Math.max(other + 1, index - FAR); k < index; k++) {
    const one = figures[k];
    if (!one || Math.abs(one.value) < Math.abs(part.value) || isShare(one) !== isShare(part)) continue;
    any = true;
    ofMetric ||= one.metric === whole.metric;
    ofPlace ||= one.place === whole.place;
  }
  const signs: string[] = [];
  if (!any) signs.push(`near ${where}`);
  if (!ofMetric) signs.push(`nearm ${where}${same}`);
  if (!ofPlace) signs.push('nearp');
  return signs;
}
