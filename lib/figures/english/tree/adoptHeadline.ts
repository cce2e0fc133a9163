import { AGAINST_PERIOD } from '../../metricSuffix';
import type { Fields } from '../fields';
import type { Node } from '../nodes';

/** How far into a bulletin what its headline counts is told again, in figures; bounds the work. */
const REACH = 24;

/** A longer first line is no headline, in characters. */
const LONGEST = 150;

/** What a bare "cases" may mean. */
const CASES = /^(?:confirmed|suspected|probable|infections|reported|asymptomatic|cases|clusters)/u;
/** What a headline calls almost or over: counts above this, this near. */
const ROUND = 50;
const ROUNDING = 0.03;

/** Whether two figures may be one: the same number in the same measure, and no other things that their own words name. */
function mayBeOne(headline: Node, body: Node, fields: Fields, own: Fields): boolean {
  const { numeral } = headline.mention;
  const { value, percent } = body.mention.numeral;
  // "Almost 1,500" of 1,496
  const near =
    numeral.approx !== null && numeral.value > ROUND && Math.abs(value - numeral.value) <= value * ROUNDING;
  if ((value !== numeral.value && !near) || percent !== numeral.percent) return false;
  return (
    headline.metric === null ||
    (headline.weak && (headline.metric !== 'confirmed' || CASES.test(own.metric))) ||
    fields.metric === own.metric ||
    (own.metric.endsWith('_change') && fields.metric.replace(AGAINST_PERIOD, '_change') === own.metric) ||
    fields.metric.startsWith(`${own.metric}_`)
  );
}

/**
 * A headline says in few words what the text says in full: its figures take what they leave open (metric, scope, origin) from the
 * first figure of the text that is the same number of the same things.
 */
export function adoptHeadline(nodes: readonly Node[], fields: readonly Fields[]): readonly Fields[] {
  const title = nodes.findIndex(({ mention }) => mention.line > 0);
  const first = nodes[0]?.mention.sentenceSpan;
  // A first line of full sentences is the text itself.
  if (
    title <= 0 ||
    !first ||
    nodes[title - 1]?.mention.sentence !== nodes[0]?.mention.sentence ||
    first.end - first.start > LONGEST ||
    /[.。]\s*$/u.test(nodes[title - 1]?.mention.after ?? '')
  )
    return fields;
  const made = [...fields];
  for (let index = 0; index < title; index++) {
    const node = nodes[index];
    const own = fields[index];
    if (!node || !own || node.cell) continue;
    for (let at = title; at < Math.min(nodes.length, title + REACH); at++) {
      const body = nodes[at];
      const told = fields[at];
      if (!body || !told || body.cell || !mayBeOne(node, body, told, own)) continue;
      const open = node.scope === null || node.scope === told.scope;
      made[index] = {
        ...own,
        metric: told.metric,
        scope: open ? told.scope : own.scope,
        origin: node.origin ?? told.origin,
      };
      break;
    }
  }
  return made;
}
