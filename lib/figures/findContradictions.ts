import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import type { Check, Figure } from '../reading';
import { finish } from '../work';
import type { FigureContext } from './figureContext';
import { type FigureReaders, figuresIn } from './figureReaders';
import { wordSet } from './wordSet';

/**
 * The step: whether the headline says what the text says, and the text later what it said before.
 * A contradiction is a check that is not exhaustive and not ok: `whole` is the figure of the text (the later one of two),
 * `expected` its value, `sum` what the headline (or the earlier one, then the only part) says instead. Nothing is changed.
 * Text that is read as it stands has no headline apart from it; what is no bulletin counts one thing again and again, and means another.
 */
export function findContradictions(draft: Draft): Partial<Draft> {
  const { figures } = draft;
  if (!draft.bulletin.is) return {};
  const found = repeatsThatDiffer(figures);
  if (draft.source.form !== 'asIs') {
    const { best } = draft.title;
    const context = {
      lang: draft.lang,
      title: best,
      published: draft.published,
      publisher: draft.publisher,
    };
    const { text } = cleanArticle(draft);
    if (best !== '' && figures.length > 0 && text !== best)
      found.unshift(...headlineThatDiffers(readHeadline(best, context, draft.readers), figures));
  }
  return found.length > 0 ? { checks: [...draft.checks, ...found] } : {};
}

/** A headline that names no day has that of the page, which may be a day behind its text: it says nothing. */
function readHeadline(title: string, context: FigureContext, readers: FigureReaders): readonly Figure[] {
  const day = context.published?.slice(0, 10);
  return finish(figuresIn(title, context, readers)).map((figure) =>
    figure.date === day ? { ...figure, date: null } : figure,
  );
}

/** A headline's counts against those of the text. */
function headlineThatDiffers(title: readonly Figure[], figures: readonly Figure[]): Check[] {
  const metrics = new Map(figures.map(({ id, metric }) => [id, metric]));
  const isTotal = (figure: Figure) =>
    isPlainTotal(figure) ||
    // The dead are a part of those on board: the headline's dead are they all the same.
    (FATES.has(figure.metric) &&
      metrics.get(figure.partOf ?? '') !== figure.metric &&
      isPlainTotal({ ...figure, partOf: null }));
  const roots = figures.filter(isTotal);
  return title.filter(isPlainTotal).flatMap((said) => {
    const isOnly = title.filter(({ metric }) => metric === said.metric).length === 1;
    const meant = roots.filter(
      (figure) =>
        sameCount(said, figure) ||
        (isOnly &&
          FATES.has(said.metric) &&
          isClose(said, figure) &&
          sameCount({ ...said, unit: figure.unit }, figure)),
    );
    const [first] = meant;
    if (!first || figures.some((figure) => agrees(said, figure)) || isSum(said, figures)) return [];
    if (new Set(meant.map(({ value }) => value)).size > 1) return [];
    return [contradiction(said, first, [])];
  });
}

/** What befell people: told of all of them, in persons (dead, 人, people, bodies). */
const FATES: ReadonlySet<string> = wordSet('deaths missing injured rescued');

/** The same words for the same day in two sentences, with two numbers. */
function repeatsThatDiffer(figures: readonly Figure[]): Check[] {
  const differing = [...sayingsThatDiffer(figures)].sort((a, b) => a.later.start - b.later.start);
  return differing.flatMap(({ earlier, later, isOnly }, at) => {
    // Where several numbers differ from what was said before, another place or group is spoken of.
    const beside = [differing[at - 1], differing[at + 1]].some(
      (other) => other !== undefined && isNear(other.later, later, STRETCH),
    );
    const isSlip =
      isOnly &&
      isTelling(later.label) &&
      later.date !== null &&
      (HAN.test(later.label) || !later.date.startsWith('-')) &&
      earlier.unit === later.unit &&
      isClose(earlier, later) &&
      !isNear(earlier, later, NEAR);
    return beside || !isSlip ? [] : [contradiction(earlier, later, [earlier.id])];
  });
}

interface Pair {
  readonly earlier: Figure;
  readonly later: Figure;
  /** Nobody says it a third time. */
  readonly isOnly: boolean;
}

/** What is said again in the same words, of the same place and day, with two numbers. */
function sayingsThatDiffer(figures: readonly Figure[]): readonly Pair[] {
  const byWords = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!isPlainTotal(figure) || !ADDS.has(figure.scope ?? '')) continue;
    const { label, metric, scope, origin, date } = figure;
    const words = [label, metric, scope, origin, date, placeOf(figure)].join();
    byWords.set(words, [...(byWords.get(words) ?? []), figure]);
  }
  return [...byWords.values()].flatMap(([earlier, ...again]) =>
    again.flatMap((later) =>
      earlier && !agrees(earlier, later) ? [{ earlier, later, isOnly: again.length === 1 }] : [],
    ),
  );
}

/** An English bulletin that leaves its year out leaves out more: of which day each of its numbers is. */
const HAN = /\p{Script=Han}/u;

function isTelling(label: string): boolean {
  return HAN.test(label)
    ? label.length >= LONG_LABEL.han
    : label.trim().split(/\s+/u).length >= LONG_LABEL.words;
}

function isNear(a: Figure, b: Figure, reach: number): boolean {
  return Math.abs(a.start - b.start) <= reach;
}

/** Two numbers of one sentence are a comparison, not a slip. */
const NEAR = 40;
/** About a paragraph, in characters. */
const STRETCH = 150;
/** 病例 alone is said of many counts; 新增确诊病例 of one. So it is with "deaths" and "confirmed cases". */
const LONG_LABEL = { han: 4, words: 2 } as const;
const ADDS: ReadonlySet<string> = wordSet('new cumulative');

/** What is told for several places, hours or rounds of testing. */
const VARIES =
  /_(?:yoy|mom|change|share|avg|rate|contribution)$|positivity$|^(?:case_fatality$|rainfall|wind|temperature|water_level|speed|flow|distance|depth|visibility|pressure|latitude|longitude|staff|vehicles|supplies|count|people|items|events|households|amount|tests|samples)/;

/** A count of its own, said exactly. */
function isPlainTotal(figure: Figure): boolean {
  return (
    figure.value !== null &&
    figure.value > 0 &&
    figure.partOf === null &&
    figure.qualifier === null &&
    figure.approx === null &&
    figure.compare === null &&
    figure.valueMax === null &&
    !VARIES.test(figure.metric)
  );
}

function sameCount(a: Figure, b: Figure): boolean {
  return (
    a.metric === b.metric &&
    a.scope === b.scope &&
    a.origin === b.origin &&
    a.unit === b.unit &&
    (a.date === null || b.date === null || a.date === b.date) &&
    (a.place === null || b.place === null || placeOf(a) === placeOf(b))
  );
}

function placeOf({ place, placePath }: Figure): string | null {
  return placePath.at(-1) ?? place;
}

/** Says the same number, or the same rounded or cut off: 142.9万 of 1429300, 2600亿 of 261.11 billion. */
function agrees(said: Figure, figure: Figure): boolean {
  if (figure.value === null || said.value === null) return false;
  return isRounded(said.value, figure.value) || isRounded(figure.value, said.value);
}

/** No headline rounds smaller numbers. */
const ROUNDS_FROM = 1000;

function isRounded(round: number, exact: number): boolean {
  if (round === exact) return true;
  if (round < ROUNDS_FROM) return false;
  const digits = String(round).replace(/0+$/, '').length;
  const step = 10 ** (String(Math.trunc(exact)).length - digits);
  return Math.round(exact / step) * step === round || Math.floor(exact / step) * step === round;
}

/** A slip is in a digit or two, or two change places; numbers further apart count different things. */
function isClose({ value: a }: Figure, { value: b }: Figure): boolean {
  const [one, other] = [String(a), String(b)];
  const inOrder = (digits: string) => [...digits].sort().join('');
  const slips = Math.max(1, Math.floor(Math.min(one.length, other.length) / 2));
  return inOrder(one) === inOrder(other) || digitsApart(one, other) <= slips;
}

/** How many digits make one number the other (Levenshtein's distance). */
function digitsApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, digit] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      const kept = (row[j] ?? 0) + (digit === against ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A headline may add up what the text tells apart: 7 of 4 and another 3. */
function isSum(said: Figure, figures: readonly Figure[]): boolean {
  const beside = figures.filter((other) => other.partOf === null && other.scope === said.scope);
  const values = [...new Set(beside.flatMap(({ value }) => (value === null || value <= 0 ? [] : [value])))];
  const known = new Set(values);
  const wanted = said.value ?? 0;
  return values.some((value) => {
    const rest = wanted - value;
    return (
      rest > 0 && (known.has(rest) || values.some((other) => rest - other > 0 && known.has(rest - other)))
    );
  });
}

function contradiction(said: Figure, figure: Figure, parts: readonly string[]): Check {
  return {
    whole: figure.id,
    parts,
    sum: said.value ?? 0,
    expected: figure.value ?? 0,
    exhaustive: false,
    ok: false,
  };
}
