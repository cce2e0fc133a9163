import type { Scope } from '../../reading';
import { compareOf } from './compareOf';
import { type Fields, withLaterWhole } from './fields';
import { isOnOneDay, isScopeless } from './findScope';
import { type DayMention, dayOf } from './findWindow';
import { genreOf } from './genre';
import { grownBy } from './grownBy';
import { pathOf } from './knownPlaces';
import { metricOfLabel } from './metricTables';
import type { Node } from './nodes';
import { isBeforeCount } from './notParts';
import { resolveMetric, WIDER_CASES } from './resolveMetric';
import { resolveScope } from './resolveScope';
import { saidBefore } from './saidBefore';
import { sentencePlace } from './sentencePlace';
import { madeOf, runsUp, siblingOf } from './siblings';
import type { Line } from './splitSentences';
import { wholeYear } from './wholeYear';
import { windowsOf } from './windows';

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
  /** By sentence of the whole text: the place that it is about, where it is not the bulletin's. */
  readonly subjects: readonly (string | null)[];
}

const LONGEST_ROW = 120;
/** Where and how strong something is: told of what the bulletin is about. */
const LOCATES = /^(?:magnitude|depth|distance|latitude|longitude)$/u;
/** Where something happened, however it is called. */
const SITE = /\b(?:Mine|Coalmine|Colliery|Plant|Factory|Quarry|Tunnel|Bridge|Building|Warehouse)$/u;
/** "The toll rose to 34 after five more bodies were found": the five are new. */
const ROSE = /\b(?:rose|rises|risen|climb\w+|went up|reached|increased)\b[^.]{0,40}$/i;
const DATED =
  /\b(?:hours|in a day|a day|first|new|newly|today|yesterday|overnight|daily|past|last|previous|week)\b/i;
const ITS_TOTAL =
  /\bits (?:[\w-]+ ){0,3}(?:total|tally|toll|number|count|caseload)\b[^.;,]*$|\b(?:total|tally|toll|number|count|caseload)\b[^.;,]{0,30} there to\s*$/i;
const EVENT_DAY = /\b(?:last (?:week|month)|yesterday|today)\b/i;
const MORE = /\b(?:new|newly|another|additional|further|more)\b/i;
/** Fills in metric, scope, origin, place and date: own words first, then the whole, the sentence, the paragraph, the document. */
export function inheritFields(nodes: readonly Node[], around: Surroundings): readonly Fields[] {
  const fields: Fields[] = [];
  const lines = around.text.split('\n');
  const { epidemic, byPeriod, otherwise, saysConfirmed } = genreOf(around.text);
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
  const cursor = { next: 0 };
  let lastDay: string | null = null;
  const windows = windowsOf(nodes, around.text, around.lines, byPeriod);
  let sentence = -1;
  /** Who has the count in this line so far. */
  let subject: { readonly line: number; readonly place: string | null } = { line: -1, place: null };
  /** The figure before was only what a total grew by: its window is its own. */
  let wasGrown = false;
  /** The place that the sentence as a whole is told of. */
  let sentenceAt: string | null = null;
  /** undefined: no count of cases yet; the first one says what a bare "cases" means. */
  let cases: string | null | undefined;
  let ahead: string | null = null;
  let counted: string | null = null;
  let headline: string | null = null;
  let period: string | null = null;
  let toldNew = false;
  for (const [index, node] of nodes.entries()) {
    const { mention } = node;
    const whole = node.parent === null ? undefined : fields[node.parent];
    const host = mention.host >= 0 ? fields[mention.host] : undefined;
    const before = fields[index - 1];
    const beforeNode = nodes[index - 1];
    const beside = beforeNode?.mention.sentence === mention.sentence ? before : undefined;
    const sibling = beside ? siblingOf(nodes, index) : null;
    const neighbour = fields[sibling ?? -1];
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      ahead = null;
      if (mention.line !== subject.line) subject = { line: mention.line, place: null };
      sentenceAt =
        around.subjects[sentence] ??
        sentencePlace(
          around.text.slice(mention.sentenceSpan.start, mention.sentenceSpan.end),
          around.path,
          subject.place,
        );
    }
    const sameTable = node.cell !== null && beforeNode?.cell?.table === node.cell.table ? before : undefined;
    const again = node.again === null ? undefined : fields[node.again];
    const told = /_(?:yoy|mom)$/u.exec(before?.metric ?? '')?.[0];
    // The first one told is the headline's.
    headline ??= told ?? null;
    period = told ?? (beforeNode?.mention.line === mention.line ? period : headline);
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
        hostWhole: fields[nodes[mention.host]?.parent ?? -1]?.metric ?? null,
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
    const grown = grownBy(node, metric, neighbour, epidemic);
    if (grown !== null) metric = grown;
    // Positive specimens of a laboratory's surveillance are no cases yet.
    if (metric === 'confirmed' && /\bspecimens\b/i.test(nodes[node.parent ?? -1]?.mention.noun ?? ''))
      metric = 'pcr_positive';
    const said = epidemic ? null : saidBefore(nodes, fields, index, metric);
    if (said) metric = said.metric;
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
    const ownWords = DATED.test(`${mention.before} ${mention.noun} ${mention.predicate}`);
    // "the bodies of another five": more of what happened, no window.
    wasGrown = grown !== null || (!epidemic && node.scope === 'new' && !ownWords);
    const paragraph =
      sameLine && (sameLine.metric === metric || (!epidemic && sameLine.scope === 'new'))
        ? sameLine.scope
        : null;
    const windowHere = windows[index];
    const up = runsUp(nodes, index, metric);
    const opening = up ? 'new' : (windowHere?.opening ?? null);
    // "a further 120 damaged": besides the others, not since yesterday.
    const added =
      !epidemic &&
      node.scope === 'new' &&
      (neighbour !== undefined || sameLine !== undefined) &&
      !ROSE.test(nodes[sibling ?? -1]?.mention.before ?? '') &&
      !ownWords;
    // "199 injured on Tuesday": the day of what happened, not a window.
    const happened =
      !byPeriod &&
      node.scope === 'new' &&
      (isOnOneDay(mention) ||
        (EVENT_DAY.test(mention.before) && !MORE.test(`${mention.before} ${mention.noun}`)));
    // "2,105 have died, up two from 2,103": as what it is held against.
    const held =
      isBeforeCount(node) && nodes[index - 2]?.mention.sentence === mention.sentence
        ? fields[index - 2]
        : undefined;
    const scope: Scope | null =
      said && (node.scope === null || /\ba total of\s*$/i.test(mention.before))
        ? said.scope
        : held?.metric === metric
          ? held.scope
          : added && !isScopeless(metric) && sameLine?.scope === 'cumulative'
            ? 'cumulative'
            : grown !== null
              ? 'new'
              : resolveScope(added || up || happened ? { ...node, scope: null } : node, metric, {
                  whole: again ?? whole ?? null,
                  host: host?.scope ?? null,
                  neighbour: neighbour?.scope ?? null,
                  alike: neighbour?.metric === metric,
                  paragraph,
                  opening,
                  carried: windowHere?.carried ?? null,
                  otherwise,
                  before: before?.scope ?? null,
                  sameAsBefore: before?.metric === metric,
                  epidemic,
                  toldNew,
                });
    toldNew ||= scope === 'new';
    const share = metric.endsWith('_share');
    const origin = !epidemic
      ? null
      : (node.origin ?? (whole ? whole.origin : share ? (host?.origin ?? null) : null));
    // "near A in B" where B is what the bulletin is about, a mine, a plant: where it happened, not a part.
    const scene =
      (node.parent === null && node.within !== null && node.within === around.place) ||
      (!epidemic && SITE.test(node.place ?? ''));
    if (node.placeAhead && !scene) ahead = node.place;
    // "… in X, which brings its total to 244", "raising the toll there to 713"
    else if (ITS_TOTAL.test(mention.before) && beside) ahead = beside.place;
    if (node.placeAhead && node.place !== null) subject = { line: mention.line, place: node.place };
    const named =
      LOCATES.test(metric) || scene
        ? null
        : (node.place ??
          (mention.bracket >= 0 ? host?.place : null) ??
          ahead ??
          again?.place ??
          whole?.place ??
          host?.place ??
          sentenceAt ??
          around.headings[mention.line]);
    const place = named ?? around.place;
    const own = wholeYear(mention) ?? dayOf(node, around.days, cursor);
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
