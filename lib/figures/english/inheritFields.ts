import type { Compare, Origin, Scope } from '../../reading';
import { isScopeless } from './findScope';
import type { DayMention } from './findWindow';
import { fullName } from './knownPlaces';
import { metricOfLabel } from './nameMetric';
import type { Node } from './nodes';
import { directionOf } from './readPercent';
import { resolveMetric, WIDER_CASES } from './resolveMetric';
import { resolveScope } from './resolveScope';
import type { Line } from './splitSentences';
import { windowsOf } from './windows';

/** The fields of a figure after its whole, its sentence and its document have filled in what its own words leave out. */
export interface Fields {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place: string | null;
  readonly placePath: readonly string[];
  readonly date: string | null;
  readonly compare: Compare | null;
}

export interface Surroundings {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly place: string | null;
  /** From the country to `place`. */
  readonly path: readonly string[];
  readonly days: readonly DayMention[];
  readonly published: string | null;
  /** By line: the place of the heading over it. */
  readonly headings: readonly (string | null)[];
}

const LONGEST_ROW = 120;
const EPIDEMIC =
  /\b(?:covid|coronavirus|influenza|measles|dengue|cholera|mpox|ebola|polio\w*|positive|confirmed cases?|new cases?|infections?|outbreak|virus|vaccin\w+)\b/i;
/** Where and how strong something is: told of what the bulletin is about. */
const LOCATES = /^(?:magnitude|depth|distance|latitude|longitude)$/u;
/** "The toll rose to 34 after five more bodies were found": the five are new. */
const ROSE = /\b(?:rose|rises|risen|climb\w+|went up|reached|increased)\b[^.]{0,40}$/i;
const DATED =
  /\b(?:hours|in a day|a day|first|new|newly|today|yesterday|overnight|daily|past|last|previous|week)\b/i;
const CRIME =
  /\b(?:customs|police|scams?|fraud|cybercrime|arrest\w*|crimes?|offences?|prosecut\w*|speeding|drink[- ]driv\w*|road toll)\b/i;

/** What police and statistics count is of the period that they name; what a disaster did is of the whole disaster. */
const STATISTICS =
  /\b(?:(?:visitor|tourist|passenger) (?:arrivals|numbers|traffic)|visitors (?:arrived|came)|births|marriages|year[- ]on[- ]year|passengers (?:passed|used|travelled|flew)|compared with the same (?:month|period|quarter))\b/i;
const COUNTED_BY_PERIOD = new RegExp(
  `${CRIME.source}|\\b(?:operation|motorists|(?:visitor|tourist|passenger) (?:arrivals|numbers|traffic)|visitors (?:arrived|came)|statistics|births|marriages|registered)\\b`,
  'i',
);

/** Whether "cases" here are of a disease. */
function isEpidemic(text: string): boolean {
  return EPIDEMIC.test(text) || ((text.match(/\bcases?\b/gi)?.length ?? 0) >= 2 && !CRIME.test(text));
}

/** The day that a sentence gives its figures: the last before the number, else the first of the sentence, else the last told. */
function dayOf(node: Node, days: readonly DayMention[], cursor: { next: number }): string | null {
  const { numeral, sentenceSpan } = node.mention;
  while ((days[cursor.next]?.at ?? Infinity) < numeral.start) cursor.next += 1;
  const last = days[cursor.next - 1];
  const coming = days[cursor.next];
  if (last && last.at >= sentenceSpan.start) return last.day;
  if (coming && coming.at < sentenceSpan.end) return coming.day;
  return null;
}

function compareOf(node: Node, metric: string): Compare | null {
  if (!/_(?:change|yoy|mom)$/u.test(metric)) return null;
  const direction = directionOf(`${node.mention.before} ${node.mention.after.slice(0, 60)}`);
  if (direction === null) return null;
  return {
    to: metric.endsWith('_yoy') ? 'previous-year' : metric.endsWith('_mom') ? 'previous-month' : 'previous',
    direction,
  };
}

function pathOf(place: string | null, base: readonly string[]): readonly string[] {
  if (place === null) return [];
  const full = fullName(place);
  return base.at(-1) === full ? base : [...base.filter((step) => step !== place && step !== full), full];
}

/** The number before it in its sentence and bracket; for the first of a bracket the one that the bracket stands behind. */
function besides(nodes: readonly Node[], index: number): number | null {
  const mention = nodes[index]?.mention;
  for (let back = index - 1; mention && back >= 0 && back >= index - 12; back--) {
    const other = nodes[back]?.mention;
    if (!other || other.sentence !== mention.sentence) return null;
    if (other.embedded) continue;
    if (
      other.bracket === mention.bracket &&
      (mention.numeral.percent || !other.numeral.percent || other.bracket < 0)
    )
      return back;
    if (back === mention.host) return back;
  }
  return null;
}

/** The number beside it that it goes on from: of "85 cases, including two deaths, in A, 10 in B" the cases, not the deaths. */
function siblingOf(nodes: readonly Node[], index: number): number | null {
  const beside = besides(nodes, index);
  const node = nodes[index];
  const other = beside === null ? undefined : nodes[beside];
  const whole = other?.parent ?? null;
  if (!node || !other || whole === null || whole >= index || node.parent === whole) return beside;
  const part = other.mention.bracket < 0 && /\binclud/i.test(other.mention.gap) && node.parent !== beside;
  return part && nodes[whole]?.mention.sentence === node.mention.sentence ? whole : beside;
}

/** "five new cases, made up of two confirmed and three probable cases" */
function madeOf(nodes: readonly Node[], whole: number): boolean {
  const kinds = new Set<string | null>();
  for (let index = whole + 1; index < nodes.length && index <= whole + 4; index++)
    if (nodes[index]?.parent === whole) kinds.add(nodes[index]?.metric ?? null);
  return kinds.size === 2 && kinds.has('confirmed') && kinds.has('probable');
}

/** "41 cases, and so far 682"; "825 cases. There is now a total of 43,351": the count before a total of the same kind is the day's. */
function runsUp(nodes: readonly Node[], index: number, metric: string): boolean {
  const node = nodes[index];
  const next = nodes
    .slice(index + 1, index + 4)
    .find(({ mention, parent }) => mention.bracket < 0 && parent === null && !mention.numeral.percent);
  if (!node || !next || node.parent !== null || node.scope !== null) return false;
  if (next.mention.sentence - node.mention.sentence > 1 || next.mention.line !== node.mention.line)
    return false;
  return (
    next.scope === 'cumulative' &&
    next.mention.numeral.value > node.mention.numeral.value &&
    (next.metric === metric || (next.metric === null && next.mention.sentence === node.mention.sentence))
  );
}

/** A whole that comes after its parts (a row named Total, "34 of 51") has its say last. */
function withLaterWhole(
  own: Fields,
  nodes: readonly Node[],
  fields: readonly Fields[],
  index: number,
): Fields {
  const node = nodes[index];
  const whole =
    node?.parent !== null && node?.parent !== undefined && node.parent > index
      ? fields[node.parent]
      : undefined;
  if (!node || !whole) return own;
  const metric = node.metric === null || node.weak ? whole.metric : own.metric;
  return {
    ...own,
    metric,
    scope: node.scope === null ? whole.scope : own.scope,
    origin: own.origin ?? whole.origin,
  };
}

/** Fills in metric, scope, origin, place and date: own words first, then the whole, the sentence, the paragraph, the document. */
export function inheritFields(nodes: readonly Node[], around: Surroundings): readonly Fields[] {
  const fields: Fields[] = [];
  const lines = around.text.split('\n');
  const epidemic = isEpidemic(around.text.slice(0, 4_000));
  // "50,442 people have been tested, of which 48,492 were negative": results are counted, not people.
  const resultsOf = new Set(
    nodes.flatMap(({ metric, parent }) => (metric === 'tests_negative' && parent !== null ? [parent] : [])),
  );
  const counting = new Set(nodes.map(({ mention }) => mention.line));
  /** The metric that the nearest line without figures over a list names. */
  const headingOver = (line: number): string | null => {
    // A paragraph speaks for itself.
    if ((lines[line]?.length ?? 0) > LONGEST_ROW) return null;
    for (let back = line - 1; back >= 0 && back >= line - 40; back--) {
      if (counting.has(back) || lines[back]?.trim() === '') continue;
      return metricOfLabel((lines[back] ?? '').slice(0, 160));
    }
    return null;
  };
  const otherwise = !epidemic && STATISTICS.test(around.text.slice(0, 1_000)) ? 'new' : 'cumulative';
  const cursor = { next: 0 };
  let lastDay: string | null = null;
  const saysConfirmed = /\bconfirmed\b/i.test(around.text.slice(0, 4_000));
  const windows = windowsOf(
    nodes,
    around.text,
    around.lines,
    epidemic || COUNTED_BY_PERIOD.test(around.text.slice(0, 1_000)),
  );
  let sentence = -1;
  /** The figure before was only what a total grew by: its window is its own. */
  let wasGrown = false;
  /** undefined: no count of cases yet; the first one says what a bare "cases" means. */
  let cases: string | null | undefined;
  let ahead: string | null = null;
  let counted: string | null = null;
  let period: string | null = null;
  for (const [index, node] of nodes.entries()) {
    const { mention } = node;
    const whole = node.parent === null ? undefined : fields[node.parent];
    const host = mention.host >= 0 ? fields[mention.host] : undefined;
    const before = fields[index - 1];
    const beforeNode = nodes[index - 1];
    const beside = beforeNode?.mention.sentence === mention.sentence ? before : undefined;
    const neighbour = beside ? fields[siblingOf(nodes, index) ?? -1] : undefined;
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      ahead = null;
    }
    const sameTable = node.cell !== null && beforeNode?.cell?.table === node.cell.table ? before : undefined;
    const again = node.again === null ? undefined : fields[node.again];
    if (before && /_(?:yoy|mom)$/u.test(before.metric))
      period = /_(?:yoy|mom)$/u.exec(before.metric)?.[0] ?? period;
    if (
      before &&
      beforeNode &&
      !beforeNode.mention.numeral.percent &&
      (!isScopeless(before.metric) || /_change$/u.test(before.metric))
    )
      counted = before.metric;
    let metric = resolveMetric(
      node,
      {
        whole: again?.metric ?? whole?.metric ?? null,
        host: host?.metric ?? null,
        neighbour: (sameTable ?? neighbour)?.metric ?? null,
        before: before?.metric ?? null,
        cases: cases ?? null,
        counted,
        period,
        heading: headingOver(mention.line),
      },
      epidemic,
    );
    if (metric === 'confirmed' && madeOf(nodes, index)) metric = 'confirmed_probable';
    // "8,672 tests were positive, up by 222": what a running total grew by is new.
    const grown =
      metric.endsWith('_change') &&
      !mention.numeral.percent &&
      neighbour?.scope === 'cumulative' &&
      metric === `${neighbour.metric}_change` &&
      directionOf(mention.before) === 'up';
    if (grown) metric = neighbour.metric;
    if (metric === 'people_tested' && resultsOf.has(index)) metric = 'tests';
    if (node.parent === null && mention.bracket < 0) {
      if (cases === undefined && mention.numeral.value > 0)
        cases =
          WIDER_CASES.has(metric) && !(metric === 'suspected' && saysConfirmed)
            ? metric
            : metric === 'confirmed'
              ? null
              : undefined;
    }
    // Outside epidemics the window of a paragraph holds for all that it counts.
    const sameLine = beforeNode?.mention.line === mention.line && !wasGrown ? before : undefined;
    wasGrown = grown;
    const paragraph =
      sameLine && (sameLine.metric === metric || (!epidemic && sameLine.scope === 'new'))
        ? sameLine.scope
        : null;
    const neighbourNode = nodes[siblingOf(nodes, index) ?? -1];
    const windowHere = windows[index];
    const opening = runsUp(nodes, index, metric) ? 'new' : (windowHere?.opening ?? null);
    // "a further 120 damaged": besides the others, not since yesterday.
    const added =
      !epidemic &&
      node.scope === 'new' &&
      !ROSE.test(neighbourNode?.mention.before ?? '') &&
      !DATED.test(`${mention.before} ${mention.noun} ${mention.predicate}`);
    const scope =
      added && !isScopeless(metric) && sameLine?.scope === 'cumulative'
        ? 'cumulative'
        : grown
          ? 'new'
          : resolveScope(added ? { ...node, scope: null } : node, metric, {
              whole: again ?? whole ?? null,
              host: host?.scope ?? null,
              neighbour: neighbour?.scope ?? null,
              alike: neighbour?.metric === metric,
              paragraph,
              opening,
              carried: windowHere?.carried ?? null,
              otherwise,
            });
    const share = metric.endsWith('_share');
    const origin = !epidemic
      ? null
      : (node.origin ?? (whole ? whole.origin : share ? (host?.origin ?? null) : null));
    if (node.placeAhead) ahead = node.place;
    // "near A in B" where B is what the bulletin is about: where it happened, not a part.
    const scene = node.parent === null && node.within !== null && node.within === around.place;
    const named =
      LOCATES.test(metric) || scene
        ? null
        : (node.place ??
          ahead ??
          again?.place ??
          whole?.place ??
          host?.place ??
          around.headings[mention.line]);
    const place = named ?? around.place;
    const own = dayOf(node, around.days, cursor);
    lastDay = own ?? lastDay;
    fields.push({
      metric,
      scope,
      origin,
      place,
      placePath: pathOf(place, whole?.placePath ?? around.path),
      date: own ?? whole?.date ?? lastDay ?? around.days[0]?.day ?? around.published?.slice(0, 10) ?? null,
      compare: compareOf(node, metric),
    });
  }
  return fields.map((own, index) => withLaterWhole(own, nodes, fields, index));
}
