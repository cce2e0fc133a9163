import type { Figure, Scope } from '../../../reading';
import { textBehind } from '../../../text/beside';
import { dayInAnyYear, daysBetween, isoDay } from '../../periods/calendar';
import type { Anchor } from './anchor';
import { holidayOf } from './holiday';
import type { Kind, Mention } from './mentions';

/** 6月25日行动部署以来: what the police do goes on to the day it is told of. */
const CAMPAIGN = /^[^,。;\d]{0,8}(?:行动|专项|专案|部署|开展|整治|启动)/;

const LONG_SENTENCE = 300;

interface Told {
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly anchor: Anchor;
  /** Where the text begins behind its title. */
  readonly start: number;
  readonly epidemic: boolean;
}

/** When the counts of the whole text are of, where nothing nearer says so. */
interface Frame {
  readonly window: string | null;
  readonly asOf: string | null;
}

/**
 * Gives every figure its time, once scope and whole are settled: what is new its window, a total and what is there the moment it is
 * counted up to; told in its own sentence, else before it, else of the whole text. A headline has the time of what it repeats.
 */
export function assignDates(figures: readonly Figure[], told: Told): readonly Figure[] {
  const dates = new Map<string, string | null>();
  const body = figures.filter(({ start }) => start >= told.start);
  const frame = frameOf(told, body[0]?.start ?? told.start);
  const timeOf = walkThrough(told, frame);
  for (const figure of body) dates.set(figure.id, timeOf(figure));
  for (const figure of figures)
    if (!dates.has(figure.id))
      dates.set(
        figure.id,
        ofTitle(figure, body, dates) ?? (isTotal(figure.scope) ? frame.asOf : frame.window),
      );
  return figures.map((figure) => ({ ...figure, date: dates.get(figure.id) ?? null }));
}

/** A figure of the headline is of the time of the one that says the same, else of the first of its kind. */
function ofTitle(
  { value, metric, unit, scope }: Figure,
  body: readonly Figure[],
  dates: ReadonlyMap<string, string | null>,
): string | null {
  const alike = (other: Figure) =>
    (other.value === value ? 2 : 0) + (other.metric === metric ? 2 : other.unit === unit ? 1 : 0);
  const [same] = body
    .filter((other) => other.scope === scope || other.value === value)
    .sort((a, b) => alike(b) - alike(a));
  return (same && dates.get(same.id)) ?? null;
}

/** The first sentence that tells a time is what the bulletin is of; disasters go on, and are of their latest count. */
function frameOf({ folded, mentions, anchor, start, epidemic }: Told, figure: number): Frame {
  const own = mentions.filter((mention) => mention.start >= start);
  const of = (...kinds: readonly Kind[]) => own.filter(({ kind }) => kinds.includes(kind));
  const spoken = anchor.told ? isoDay({ year: anchor.year, ...anchor.told }) : null;
  // Statistics: the period of the headline, or of what stands before the first number.
  const period = epidemic ? undefined : mentions.find(({ kind, end }) => kind === 'period' && end <= figure);
  if (period) return { window: dateOf(period), asOf: dateOf(period) };
  const holiday = epidemic ? null : holidayOf(folded, anchor.today);
  if (holiday) return { window: holiday, asOf: holiday };
  const campaign = epidemic
    ? undefined
    : own.find(
        ({ kind, end }) => kind === 'since' && end <= figure && CAMPAIGN.test(textBehind(folded, end, 14)),
      );
  const [opening] = of('stretch', 'as-of', 'period', 'spoken');
  const stop = figure + textBehind(folded, figure, LONG_SENTENCE).search(/[。\n!]|$/);
  const heading = epidemic
    ? (mentions.find(({ kind, end }) => kind === 'stretch' && end <= start) ??
      own.findLast(({ kind, end }) => kind === 'day' && end <= figure))
    : undefined;
  const first =
    of('stretch', 'as-of', 'period').find(({ start }) => opening?.kind !== 'spoken' || start < stop) ??
    heading;
  const last = (...kinds: readonly Kind[]) =>
    of(...kinds)
      .map(({ to }) => dayOf(to))
      .sort()
      .at(-1) ?? null;
  const opened = epidemic && first && first.kind !== 'period' ? dayOf(first.to) : null;
  if (campaign && spoken && spoken > campaign.from)
    return { window: `${campaign.from}/${spoken}`, asOf: `${campaign.from}/${spoken}` };
  const page = anchor.today && isoDay(anchor.today);
  const upTo = epidemic ? (spoken ?? last('as-of')) : (last('as-of') ?? spoken ?? page);
  return {
    window: first ? dateOf(first) : (spoken ?? of('day')[0]?.from ?? page),
    asOf: opened ?? upTo ?? last('day') ?? last('stretch') ?? page,
  };
}

/** @returns gives a figure its time; figures have to be asked for in order */
function walkThrough({ folded, mentions, epidemic }: Told, frame: Frame): (figure: Figure) => string | null {
  let at = 0;
  let scanned = 0;
  let sentence = 0;
  let paragraph = 0;
  /** Where the last figure stood: a time that none has followed yet heads what comes. */
  let figure = 0;
  let window: Mention | null = null;
  let upTo: Mention | null = null;
  /** The last of each kind in the sentence. */
  const near = new Map<Kind, Mention>();

  const isOver = (mention: Mention | null) =>
    mention !== null && mention.start < paragraph && mention.end <= figure;

  function moveTo(place: number): void {
    for (; scanned < place; scanned++) {
      const mark = folded[scanned] ?? '';
      if (!'。\n!'.includes(mark)) continue;
      sentence = scanned + 1;
      if (mark === '\n') paragraph = sentence;
    }
    if (isOver(window)) window = null;
    if (isOver(upTo)) upTo = null;
    for (let mention = mentions[at]; mention && mention.start < place; mention = mentions[++at]) {
      near.set(mention.kind, mention);
      if (mention.kind === 'stretch' || mention.kind === 'period') window = mention;
      if (mention.kind === 'as-of') upTo = mention;
    }
    figure = place;
  }

  const last = (...kinds: readonly Kind[]) =>
    kinds
      .flatMap((kind) => near.get(kind) ?? [])
      .filter(({ start }) => start >= sentence)
      .reduce<Mention | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);

  function since({ from }: Mention): string {
    const end = upTo ? dayOf(upTo.to) : frame.asOf?.split('/').at(-1);
    return end && end > from ? `${from}/${end}` : from;
  }

  function ofWindow(unscoped: boolean): string | null {
    const told = last('stretch', 'period', 'day', 'as-of', 'since');
    if (told?.kind === 'since') return epidemic ? frame.window : since(told);
    if (told && unscoped && told.kind === 'day' && !epidemic) return frame.asOf;
    const own = told ?? window;
    if (own) return dateOf(own);
    return unscoped && !epidemic ? (frame.asOf ?? frame.window) : frame.window;
  }

  function ofTotal(scope: Scope | null): string | null {
    const told = last('as-of', 'stretch', 'period', 'since', ...(epidemic ? (['day'] as const) : []));
    if (told?.kind === 'period') return dateOf(told);
    if (told?.kind === 'since') return told.season ? since(told) : frame.asOf;
    if (told?.kind === 'stretch' && epidemic && scope === 'cumulative' && isOfDays(told)) return dateOf(told);
    if (told && (epidemic || told.kind === 'as-of')) return dayOf(told.to);
    if (upTo) return dayOf(upTo.to);
    return window?.kind === 'period' ? dateOf(window) : frame.asOf;
  }

  return ({ start, scope }) => {
    moveTo(start);
    return isTotal(scope) ? ofTotal(scope) : ofWindow(scope === null);
  };
}

function isTotal(scope: Scope | null): boolean {
  return scope === 'cumulative' || scope === 'current';
}

/** 4月30日至5月7日, from a day on which the counting began: not one day, nor a night between two. */
function isOfDays({ from, to }: Mention): boolean {
  const [first, last] = [from, to].map(dayInAnyYear);
  return Boolean(first && last && daysBetween(first, last) > 1);
}

function dateOf({ kind, from, to }: Mention): string {
  return kind === 'as-of' ? dayOf(to) : from === to ? from : `${from}/${to}`;
}

function dayOf(iso: string): string {
  return iso.replace(/T.*$/, '');
}
