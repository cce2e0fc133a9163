import type { Scope } from '../../../reading';
import { isoPeriod, type Period, periodOf } from '../../periods/period';
import type { Fields } from '../fields';
import type { Node } from '../nodes';
import type { Line } from '../words/splitSentences';
import { admit } from './admit';
import { columnTimes } from './columnTimes';
import type { Times } from './findTimes';
import { headingTimes } from './headingTimes';
import { heldAgainst, shiftedBy } from './heldAgainst';
import { ownTime } from './ownTime';
import type { TimeExpression } from './timeExpression';

/** How far the words round a number tell what it is held against, in characters. */
const REACH = 110;
/** As many times of a sentence as are looked at; bounds the work. */
const MOST_BEFORE = 12;
const MOST_BEHIND = 6;
/** "By midnight 12 patients were in hospital": an hour of the day that the paragraph told of. */
const BY_HOUR =
  /\b(?:by|as of|at|until) (?:midnight|noon|midday|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)[^.;:]{0,60}$/iu;
/** What a sentence opens with is told of what comes after it as well. */
const OPENING = 40;

/** The date of every figure: the time beside it, its whole's, what its list or paragraph has told, the bulletin's. */
export function datesOf(
  nodes: readonly Node[],
  fields: readonly Fields[],
  repeats: readonly (number | null)[],
  times: Times,
  {
    text,
    lines,
    epidemic,
  }: { readonly text: string; readonly lines: readonly Line[]; readonly epidemic: boolean },
): readonly (string | null)[] {
  const periods: (Period | null)[] = [];
  /** Told by the figure's own words, not by what stands round it. */
  const told: boolean[] = [];
  const isStatistics = ofStatistics(fields, epidemic);
  const headings = headingTimes(nodes, lines, times.all);
  const columns = columnTimes(text, times.all);
  const general = new Defaults(times, isStatistics, epidemic);
  const carried = new Map<Scope | null, Period>();
  let line = -1;
  /** The day that the paragraph told last, whatever of. */
  let dayTold: Period | null = null;
  /** The first time that ends behind the beginning of the sentence, and the first behind the number. */
  let next = 0;
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const { numeral, sentenceSpan } = node.mention;
    const scope = fields[index]?.scope ?? null;
    if (node.mention.line !== line) {
      carried.clear();
      dayTold = null;
    }
    line = node.mention.line;
    while ((times.all[next]?.end ?? Infinity) <= sentenceSpan.start) next++;
    at = Math.max(at, next);
    while ((times.all[at]?.start ?? Infinity) < numeral.start) at++;
    const here = times.all
      .slice(Math.max(next, at - MOST_BEFORE), at + MOST_BEHIND)
      .filter(({ start }) => start < sentenceSpan.end);
    const last = sameSentence(nodes, index, -1)?.mention.numeral.end ?? sentenceSpan.start;
    const coming = sameSentence(nodes, index, 1)?.mention.numeral.start ?? sentenceSpan.end;
    const heading = headings.get(line);
    const ofHeading = heading ? admit(heading, scope, times, isStatistics, epidemic) : null;
    const otherwise = carried.get(scope) ?? ofHeading ?? general.of(scope);
    const ahead = text.slice(Math.max(last, numeral.start - REACH), numeral.start);
    const behind = text.slice(numeral.end, Math.min(coming, numeral.end + REACH));
    const held = node.cell ? null : heldAgainst(ahead, behind);
    if (held !== null) {
      const own = here.find(
        ({ start }) => start >= numeral.end && start < Math.min(coming, numeral.end + 40),
      );
      const against = here.findLast(({ start, end }) => start >= last && end <= numeral.start);
      const before = sameSentence(nodes, index, -1) ? periods[index - 1] : null;
      periods.push(
        own?.period ??
          shiftedBy(held, before ?? otherwise) ??
          (against?.role === 'against' ? against.period : null),
      );
      told.push(true);
      continue;
    }
    const own = sinceHeading(
      columns(node.cell) ?? ownTime(node, scope === 'new', here, coming, text),
      heading,
    );
    const admitted = own && admit(own, scope, times, isStatistics, epidemic);
    told.push(admitted !== null);
    const parent = node.parent ?? -1;
    const whole = parent >= 0 && parent < index && fields[parent]?.scope === scope ? periods[parent] : null;
    const ofHour = scope !== 'new' && BY_HOUR.test(ahead) ? dayTold : null;
    const period = admitted ?? whole ?? ofHour ?? otherwise;
    periods.push(period);
    if ((admitted || scope === 'new') && period?.to.day) dayTold = periodOf(period.to);
    if (own && admitted && own.start < Math.min(sentenceSpan.start + OPENING, numeral.start))
      carried.set(scope, admitted);
    if (own && admitted) general.learn(scope, admitted, line);
  }
  for (const [index, first] of repeats.entries())
    if (first !== null && told[first] !== told[index]) {
      if (told[index]) periods[first] = periods[index] ?? null;
      else periods[index] = periods[first] ?? null;
    }
  return periods.map((period) => period && isoPeriod(period));
}

function sameSentence(nodes: readonly Node[], index: number, step: number): Node | undefined {
  const other = nodes[index + step];
  return other?.mention.sentence === nodes[index]?.mention.sentence ? other : undefined;
}

/** "As of 5 May" under "Since the beginning of the year" tells the other end. */
function sinceHeading(
  own: TimeExpression | null,
  heading: TimeExpression | undefined,
): TimeExpression | null {
  return own?.role === 'asOf' && heading?.role === 'since'
    ? { ...own, role: 'since', period: { from: heading.period.from, to: own.period.to } }
    : own;
}

/** Many figures of statistics are changes, hardly any are totals or states. */
function ofStatistics(fields: readonly Fields[], epidemic: boolean): boolean {
  const changes = fields.filter(({ metric }) => /_(?:yoy|mom|change|rate)$/u.test(metric)).length;
  const counted = fields.filter(({ scope }) => scope === 'cumulative' || scope === 'current').length;
  return changes >= fields.length / 4 || (!epidemic && counted <= fields.length * 0.3);
}

/** What a bulletin's figures are of where nothing near them says it. */
class Defaults {
  /** From when its totals count, if it opens with them. */
  private total: Period | null = null;
  private hasTotal = false;
  /** The day of the first new figure that tells one. */
  private fresh: Period | null = null;

  constructor(
    private readonly times: Times,
    private readonly isStatistics: boolean,
    private readonly epidemic: boolean,
  ) {}

  of(scope: Scope | null): Period | null {
    const { asOf, window } = this.times;
    const ofMonths = window !== null && window.from.day === null;
    if (this.isStatistics && window && !this.epidemic) return window;
    if (scope === 'new' && this.fresh && !window) return this.fresh;
    if (scope === 'new') return ofMonths ? (asOf ?? window) : (window ?? asOf);
    if (scope === 'cumulative' && this.total) return this.total;
    return asOf ?? window;
  }

  /** The first total of the text with a time of its own tells how the others count. */
  learn(scope: Scope | null, period: Period, line: number): void {
    if (scope === 'new' && this.epidemic && period.to.day !== null) this.fresh ??= period;
    if (!this.epidemic || scope !== 'cumulative' || this.hasTotal || line === 0) return;
    this.hasTotal = true;
    if (period.from.day !== null && period.from !== period.to) this.total = period;
  }
}
