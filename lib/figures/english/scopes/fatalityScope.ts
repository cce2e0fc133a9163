import type { Scope } from '../../../reading';
import type { Fields } from '../fields';
import { countOf, type Node } from '../nodes';

/** Figures back; bounds the work. */
const BACK = 16;
const CASES =
  /^(?:confirmed|suspected|infections|reported|probable|confirmed_probable|suspected_or_confirmed)$/u;

/**
 * The scope of a case fatality by arithmetic: that of the deaths and cases before it whose ratio it is; null where none give it.
 * @param fields of the figures before it
 */
export function fatalityScope(
  nodes: readonly Node[],
  fields: readonly Fields[],
  index: number,
): Scope | null {
  const told = nodes[index]?.mention.numeral;
  if (!told) return null;
  const near = [...fields.keys()].slice(-BACK);
  const digits = /\.(\d+)/u.exec(told.raw)?.[1]?.length ?? 0;
  for (const dead of near.toReversed()) {
    const { metric, scope, place } = fields[dead] ?? {};
    if (metric !== 'deaths' || scope === null || scope === undefined) continue;
    const cases = near.some(
      (one) =>
        fields[one]?.scope === scope &&
        fields[one]?.place === place &&
        CASES.test(fields[one]?.metric ?? '') &&
        ((100 * countOf(nodes[dead])) / countOf(nodes[one])).toFixed(digits) === told.value.toFixed(digits),
    );
    if (cases) return scope;
  }
  return null;
}
