import type { Figure } from '../../../reading';
import { isoDay } from '../../periods/calendar';
import type { Anchor } from './anchor';
import type { Mention } from './mentions';

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
  const walk = new Walk(told, frame);
  for (const figure of body) dates.set(figure.id, walk.dateOf(figure));
  for (const figure of figures)
    if (!dates.has(figure.id)) dates.set(figure.id, ofTitle(figure, body, dates) ?? walk.ofFrame(figure));
  return figures.map((figure) => ({ ...figure, date: dates.get(figure.id) ?? null }));
}

/** A figure of the headline is of the time of the one that says the same, else of the first of its kind. */
function ofTitle(
  figure: Figure,
  body: readonly Figure[],
  dates: ReadonlyMap<string, string | null>,
): string | null {
  const same =
    body.find((other) => other.value === figure.value && other.metric === figure.metric) ??
    body.find((other) => other.value === figure.value && other.unit === figure.unit) ??
    body.find((other) => other.scope === figure.scope && other.metric === figure.metric) ??
    body.find((other) => other.scope === figure.scope);
  return same ? (dates.get(same.id) ?? null) : null;
}

/** The first sentence that tells a time is what the bulletin is of; disasters go on, and are of their latest count. */
function frameOf({ folded, mentions, anchor, start, epidemic }: Told, figure: number): Frame {
  const own = mentions.filter((mention) => mention.start >= start);
  const of = (...kinds: readonly Mention['kind'][]) => own.filter(({ kind }) => kinds.includes(kind));
  const spoken = anchor.told ? isoDay({ year: anchor.year, ...anchor.told }) : null;
  // Statistics: the period of the headline, or of what stands before the first number.
  const period = epidemic ? undefined : mentions.find(({ kind, end }) => kind === 'period' && end <= figure);
  if (period) return { window: dateOf(period), asOf: dateOf(period) };
  const [opening] = of('stretch', 'as-of', 'period', 'spoken');
  const stop = opening ? endOfSentence(folded, opening.end) : 0;
  const first = of('stretch', 'as-of', 'period').find(
    (mention) => opening?.kind !== 'spoken' || mention.start < stop,
  );
  const last = (...kinds: readonly Mention['kind'][]) =>
    of(...kinds)
      .map(({ to }) => dayOf(to))
      .sort()
      .at(-1) ?? null;
  const opened = epidemic && first && first.kind !== 'period' ? dayOf(first.to) : null;
  const page = anchor.today && isoDay(anchor.today);
  const upTo = epidemic ? (spoken ?? last('as-of')) : (last('as-of') ?? spoken ?? page);
  return {
    window: first ? dateOf(first) : (spoken ?? of('day')[0]?.from ?? page),
    asOf: opened ?? upTo ?? last('day') ?? last('stretch') ?? page,
  };
}

function endOfSentence(folded: string, from: number): number {
  const length = folded.slice(from, from + LONG_SENTENCE).search(/[。\n!]/);
  return length < 0 ? from + LONG_SENTENCE : from + length;
}

const LONG_SENTENCE = 300;

class Walk {
  private at = 0;
  private window: Mention | null = null;
  private upTo: Mention | null = null;
  private sentence = 0;
  private paragraph = 0;
  /** Where the last figure stood: a time that none has followed yet heads what comes. */
  private figure = 0;
  private near: Mention[] = [];
  private scanned = 0;

  constructor(
    private readonly told: Told,
    private readonly frame: Frame,
  ) {}

  /** Figures have to be asked for in order. */
  dateOf(figure: Figure): string | null {
    this.moveTo(figure.start);
    this.figure = figure.start;
    return figure.scope === 'new' || figure.scope === null ? this.ofWindow(figure) : this.ofTotal();
  }

  ofFrame({ scope }: Figure): string | null {
    return scope === 'cumulative' || scope === 'current' ? this.frame.asOf : this.frame.window;
  }

  private moveTo(place: number): void {
    const { folded, mentions } = this.told;
    for (let i = this.scanned; i < place; i++) {
      const mark = folded[i];
      if (mark !== '。' && mark !== '\n' && mark !== '!') continue;
      this.sentence = i + 1;
      if (mark === '\n') this.paragraph = i + 1;
    }
    this.scanned = place;
    if (this.window && this.window.start < this.paragraph && this.window.end <= this.figure)
      this.window = null;
    if (this.upTo && this.upTo.start < this.paragraph && this.upTo.end <= this.figure) this.upTo = null;
    this.near = this.near.filter(({ start }) => start >= this.sentence);
    for (let mention = mentions[this.at]; mention && mention.start < place; mention = mentions[++this.at]) {
      if (mention.start >= this.sentence) this.near.push(mention);
      if (mention.kind === 'stretch' || mention.kind === 'period') this.window = mention;
      if (mention.kind === 'as-of') this.upTo = mention;
    }
  }

  private last(...kinds: readonly Mention['kind'][]): Mention | undefined {
    return this.near.findLast(({ kind }) => kinds.includes(kind));
  }

  private ofWindow({ scope }: Figure): string | null {
    const { epidemic } = this.told;
    const near = this.last('stretch', 'period', 'day', 'as-of', 'since');
    if (near?.kind === 'since') return epidemic ? this.frame.window : this.since(near);
    if (near && scope === null && near.kind === 'day' && !epidemic) return this.frame.asOf;
    if (near) return dateOf(near);
    return this.window
      ? dateOf(this.window)
      : scope === null && !epidemic
        ? (this.frame.asOf ?? this.frame.window)
        : this.frame.window;
  }

  private ofTotal(): string | null {
    const { epidemic } = this.told;
    const near = this.last('as-of', 'stretch', 'period', 'since', ...(epidemic ? (['day'] as const) : []));
    if (near?.kind === 'period') return dateOf(near);
    if (near?.kind === 'since') return epidemic ? this.frame.asOf : this.since(near);
    if (near && (epidemic || near.kind === 'as-of')) return dayOf(near.to);
    if (this.upTo) return dayOf(this.upTo.to);
    if (this.window?.kind === 'period') return dateOf(this.window);
    return this.frame.asOf;
  }

  private since({ from }: Mention): string {
    const end = this.upTo ? dayOf(this.upTo.to) : this.frame.asOf;
    return end && end > from ? `${from}/${end}` : from;
  }
}

function dateOf({ kind, from, to }: Mention): string {
  return kind === 'as-of' ? dayOf(to) : from === to ? from : `${from}/${to}`;
}

function dayOf(iso: string): string {
  return iso.replace(/T.*$/, '');
}
