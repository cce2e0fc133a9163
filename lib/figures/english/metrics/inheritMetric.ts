import { AGAINST_PERIOD } from '../../metricSuffix';
import { CASE_GROUPS } from '../../tables/metricGroups';
import type { Fields } from '../fields';
import type { NearFigures } from '../nearFigures';
import type { Node } from '../nodes';
import { fatalityScope } from '../scopes/fatalityScope';
import { grownBy } from '../scopes/grownBy';
import { isScopeless } from '../scopes/scopeOfMetric';
import { saidBefore } from '../tree/saidBefore';
import { madeOf } from '../tree/siblings';
import type { Genre } from '../words/genre';
import { listHeadings } from '../words/listHeading';
import { comingBasis } from './comingBasis';
import { SUFFIX } from './nearMetrics';
import { resolveMetric, WIDER_CASES } from './resolveMetric';

/** The metric of a figure and how it came to it. */
export interface InheritedMetric {
  readonly metric: string;
  /** It is what a running total grew by. */
  readonly grown: boolean;
  /** The earlier figure that it says again. */
  readonly said: Fields | null;
}

/**
 * Tells the metrics of a text's figures.
 * @returns a function to be called once for every figure, in order: it remembers what has been counted so far
 */
export function metricTeller(
  nodes: readonly Node[],
  text: string,
  { epidemic, saysConfirmed }: Genre,
): (near: NearFigures, fields: readonly Fields[]) => InheritedMetric {
  const headingOver = listHeadings(text, nodes);
  const told = new ToldSoFar(saysConfirmed);
  const resultsOf = countedInResults(nodes);
  const sampled = epidemic && SAMPLED.test(text.slice(0, OPENING));
  return (near, fields) => {
    const { node, index, neighbour, whole, host, again, before } = near;
    told.look(near);
    const own = resolveMetric(
      node,
      {
        whole: again?.metric ?? whole?.metric ?? null,
        host: host?.metric ?? null,
        hostWhole: near.hostWhole?.metric ?? null,
        neighbour: (near.sameTable ?? neighbour)?.metric ?? null,
        before: before?.metric ?? null,
        led: told.led,
        cases: told.cases ?? null,
        counted: told.counted,
        period: told.period,
        coming: comingBasis(nodes, index),
        monthly: told.monthly,
        heading: headingOver(node.mention.line),
      },
      epidemic,
    );
    const kind = own === 'confirmed' ? (madeOf(nodes, index) ?? own) : own;
    // "8,672 tests were positive, up by 222": what a running total grew by is new.
    const grown = grownBy(node, kind, neighbour, epidemic);
    const named = inClusters(ofSpecimens(grown ?? kind, near, nodes[node.parent ?? -1], sampled), near);
    const found = ofAverage(isFatality(near, named, nodes, fields) ? 'case_fatality' : named, near);
    const said = epidemic ? null : saidBefore(nodes, fields, index, found);
    const last = told.inFull(said?.metric ?? found, epidemic);
    const metric = last === 'people_tested' && resultsOf.has(index) ? 'tests' : last;
    told.note(node, metric);
    return { metric, grown: grown !== null, said };
  };
}

/** "50,442 people have been tested, of which 48,492 were negative": results are counted, not people. */
function countedInResults(nodes: readonly Node[]): ReadonlySet<number> {
  return new Set(
    nodes.flatMap(({ metric, parent }) => (metric === 'tests_negative' && parent !== null ? [parent] : [])),
  );
}

/** A report of which viruses laboratories find, or of what gnats and sewers carry: its positives are specimens. */
const SAMPLED =
  /\b(?:flu(?:watch|view)?|influenza|respiratory|RSV|sentinel|mosquito(?:es)?|sewage|wastewater)\b/i;
/** As much as tells what a bulletin is about, in characters. */
const OPENING = 300;
const SPECIMENS = /\b(?:specimens?|detections?|samples?|pools)\b/i;
const OF_SPECIMENS = /\b(?:tests|specimens)\b/i;

/** Positive specimens of a laboratory's surveillance are no cases yet. */
function ofSpecimens(
  metric: string,
  { whole, node: { mention } }: NearFigures,
  wholeNode: Node | undefined,
  sampled: boolean,
): string {
  if (metric === 'confirmed')
    return /\bspecimens\b/i.test(wholeNode?.mention.noun ?? '') ||
      (sampled && (SPECIMENS.test(mention.noun) || whole?.metric === 'tests'))
      ? 'pcr_positive'
      : metric;
  return sampled && metric === 'positivity' && OF_SPECIMENS.test(mention.before + mention.after)
    ? 'pcr_positivity'
    : metric;
}

/** "630 cases and 21 deaths (3.3%)": the ratio of the two, though it does not say so. */
function isFatality(
  { node: { mention }, host, index }: NearFigures,
  metric: string,
  nodes: readonly Node[],
  fields: readonly Fields[],
): boolean {
  return (
    mention.numeral.percent &&
    mention.before.trim() === '' &&
    host?.metric === 'deaths' &&
    metric.endsWith('_share') &&
    fatalityScope(nodes, fields, index) !== null
  );
}

/** "Of the seven clusters the largest is at Alder College (165)": more than there are clusters are cases. */
function inClusters(metric: string, { node, sibling, beforeNode }: NearFigures): string {
  const other = sibling ?? beforeNode;
  return CASE_GROUPS.has(metric) &&
    node.mention.noun === '' &&
    (node.mention.bracket >= 0 || /\bhas $/u.test(node.mention.before)) &&
    other?.metric === metric &&
    other.mention.numeral.value < node.mention.numeral.value
    ? 'confirmed'
    : metric;
}

/** "An average of 90 were in hospital, including 12 in intensive care": twelve on average, too. */
function ofAverage(metric: string, { node, whole }: NearFigures): string {
  return whole?.metric.endsWith('_avg') && !node.mention.numeral.percent && !SUFFIX.test(metric)
    ? `${metric}_avg`
    : metric;
}

/** What the figures so far say of those that leave words out. */
class ToldSoFar {
  /** undefined: no count of cases yet; the first one says what a bare "cases" means. */
  cases: string | null | undefined;
  /** The metric of the first figure of the sentence before. */
  led: string | null = null;
  private first: { readonly sentence: number; readonly metric: string } | null = null;
  /** The last metric that counted something. */
  counted: string | null = null;
  /** `_yoy` or `_mom`: since when the last indicator of the paragraph, else the first of all, has moved. */
  period: string | null = null;
  monthly = false;
  private headline: string | null = null;

  /** The first indicator of the text and the last word of its name: retail_sales, sales. */
  private indicator: { readonly base: string; readonly head: string } | null = null;

  constructor(private readonly saysConfirmed: boolean) {}

  /** "Retail sales rose … sales were 4.1% above": the last word of the text's first indicator stands for it. */
  inFull(metric: string, epidemic: boolean): string {
    if (epidemic) return metric;
    // "Visitors rose … Arrivals from A fell": of visitors.
    if (this.indicator?.base === 'visitors' && metric.startsWith('arrivals'))
      return metric.replace('arrivals', 'visitors');
    const base = metric.replace(SUFFIX, '');
    if (base === metric) return metric;
    this.indicator ??= base.includes('_')
      ? { base, head: base.slice(base.lastIndexOf('_') + 1) }
      : { base, head: '' };
    return this.indicator.head === base ? this.indicator.base + metric.slice(base.length) : metric;
  }

  /** Takes in the figure before, before the next one is read. */
  look({ node, before, beforeNode }: NearFigures): void {
    if (this.first !== null && this.first.sentence !== node.mention.sentence) {
      this.led = node.mention.sentence - this.first.sentence === 1 ? this.first.metric : null;
      this.first = null;
    }
    const told = AGAINST_PERIOD.exec(before?.metric ?? '')?.[0];
    this.monthly ||= told === '_mom';
    // The first one told is the headline's.
    this.headline ??= told ?? null;
    this.period = told ?? (beforeNode?.mention.line === node.mention.line ? this.period : this.headline);
    if (
      before &&
      beforeNode &&
      !beforeNode.mention.numeral.percent &&
      (!isScopeless(before.metric) || /_change$/u.test(before.metric))
    )
      this.counted = before.metric;
  }

  /** Takes in what a figure counts: the first count of cases says which kind is meant. */
  note({ parent, mention }: Node, metric: string): void {
    this.first ??= { sentence: mention.sentence, metric };
    if (this.cases !== undefined || parent !== null || mention.bracket >= 0 || mention.numeral.value <= 0)
      return;
    if (WIDER_CASES.has(metric) && !(metric === 'suspected' && this.saysConfirmed)) this.cases = metric;
    else if (metric === 'confirmed') this.cases = null;
  }
}
