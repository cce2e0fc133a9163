import type { Compare, Origin, Scope } from '../../reading';
import { isScopeless, scopeOfMetric, scopeOfOpening } from './findScope';
import type { DayMention } from './findWindow';
import type { Node } from './nodes';
import { directionOf } from './readMeasure';
import type { Line } from './splitSentences';

/** The fields of a figure after its whole, its sentence and its document have filled in what its own words leave out. */
export interface Fields {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place: string | null;
  readonly placePath: readonly string[];
  readonly date: string | null;
  readonly qualifier: string | null;
  readonly compare: Compare | null;
}

export interface Surroundings {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly place: string | null;
  readonly days: readonly DayMention[];
  readonly published: string | null;
}

/** A general word ("cases") under one of these keeps its own meaning: cases among the tested are confirmed ones. */
const KEEPS_WEAK = /^(?:tests|people_tested|contacts|sequences|clusters|outbreaks|countries|on_board)/u;
const EPIDEMIC = /\b(?:cases?|infections?|tested|positive|covid|coronavirus|virus|patients?|influenza)\b/iu;

/** Fills in metric, scope, origin, place and date: own words first, then the whole, the sentence, the paragraph, the document. */
export function inheritFields(nodes: readonly Node[], around: Surroundings): readonly Fields[] {
  const fields: Fields[] = [];
  const epidemic = EPIDEMIC.test(around.text.slice(0, 4_000));
  const countsTests = nodes.some(
    ({ metric, mention }) => metric === 'tests' && /\btests?\b/iu.test(`${mention.noun} ${mention.before}`),
  );
  let carried: Scope | null = null;
  let sentence = -1;
  let opening: Scope | null = null;
  let nextDay = 0;
  let lastDay: DayMention | null = null;
  for (const [index, node] of nodes.entries()) {
    const { mention } = node;
    const whole = node.parent === null ? undefined : fields[node.parent];
    const wholeNode = node.parent === null ? undefined : nodes[node.parent];
    const before = fields[index - 1];
    const beforeNode = nodes[index - 1];
    const neighbour =
      beforeNode && beforeNode.mention.sentence === mention.sentence && !beforeNode.mention.numeral.percent
        ? before
        : undefined;
    const host = mention.host >= 0 ? fields[mention.host] : undefined;

    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      const words = around.text.slice(
        mention.sentenceSpan.start,
        Math.min(mention.numeral.start, mention.sentenceSpan.start + 160),
      );
      opening = scopeOfOpening(words);
      if (opening !== null) carried = opening;
    }
    for (let day = around.days[nextDay]; day && day.at < mention.numeral.start; day = around.days[++nextDay])
      lastDay = day;

    let metric = node.metric;
    if (metric?.startsWith('_')) {
      const base = host ?? whole ?? neighbour ?? before;
      metric =
        (base ? base.metric.replace(/_(?:share|change|yoy|mom)$/u, '') : epidemic ? 'confirmed' : 'count') +
        metric;
    } else if (whole && (metric === null || (node.weak && !KEEPS_WEAK.test(whole.metric))))
      metric = whole.metric;
    else if (metric === null)
      metric = neighbour?.metric ?? (epidemic ? 'confirmed' : (before?.metric ?? 'count'));
    if (metric === 'people_tested' && !countsTests) metric = 'tests';

    let scope = node.scope;
    if (isScopeless(metric)) scope = null;
    else {
      if (scope !== 'new') scope = scopeOfMetric(metric) ?? scope;
      scope ??= whole
        ? wholeNode && scopeOfMetric(whole.metric) === 'current' && metric !== whole.metric
          ? null
          : whole.scope
        : null;
      if (scope === null && metric.endsWith('_share')) scope = host?.scope ?? neighbour?.scope ?? null;
      scope ??=
        (neighbour && (neighbour.scope !== 'current' || metric === 'suspected') ? neighbour.scope : null) ??
        opening ??
        carried ??
        'cumulative';
    }

    const origin =
      node.origin ?? (whole ? whole.origin : host && metric.endsWith('_share') ? host.origin : null);
    const parentPlace = whole?.place ?? (metric.endsWith('_share') ? host?.place : null) ?? null;
    const place =
      node.place ??
      parentPlace ??
      (node.parent === null && neighbour && mention.bracket >= 0 ? neighbour.place : null) ??
      around.place;
    const basePath = whole?.placePath ?? (around.place === null ? [] : [around.place]);
    const placePath =
      place === null
        ? []
        : basePath.at(-1) === place
          ? basePath
          : [...basePath.filter((p) => p !== place), place];
    const inSentence =
      around.days.filter((day) => day.at >= mention.sentenceSpan.start && day.at < mention.sentenceSpan.end)
        .length === 0
        ? null
        : undefined;
    const date =
      (inSentence === null ? (whole?.date ?? lastDay?.day) : lastDay?.day) ??
      around.days[0]?.day ??
      around.published?.slice(0, 10) ??
      null;
    const direction = /_(?:change|yoy|mom)$/u.test(metric)
      ? directionOf(`${mention.before} ${mention.after.slice(0, 60)}`)
      : null;
    fields.push({
      metric,
      scope,
      origin,
      place,
      placePath,
      date,
      qualifier: null,
      compare: direction
        ? {
            to: metric.endsWith('_yoy')
              ? 'previous-year'
              : metric.endsWith('_mom')
                ? 'previous-month'
                : 'previous',
            direction,
          }
        : null,
    });
  }
  return fields;
}
