import type { Mention } from '../mentions';
import type { Node } from '../nodes';
import { PEOPLE } from '../tables/generalNouns';
import { latin } from '../words/latin';

/** Words before a number that is not exact. */
const ABOUT = '(?:(?:about|around|some|nearly|almost|roughly|over|more than|at least|a total of) )*';
const SAME_IN_OTHERS = new RegExp(
  `(?:\\bor|,\\s*roughly|\\bi\\.e\\.|\\/|\\bequivalent to|\\bcomprising|\\brepresenting|\\bequal to|=)\\s*${ABOUT}$`,
  'iu',
);
const FAMILIES = /\b(?:families|households)\s*$/i;
const OR = latin(String.raw`^[^\p{L}]*(?:families|households),? (?:or|\/)\s*${ABOUT}$`, 'i');

/** "50,686 families or 192,842 persons", "36,949 families (184,745 people)": the same told twice is one metric; null for others. */
export function inPersons(
  metric: string | null,
  { gap, label, noun }: Mention,
  near: { readonly host: string | null; readonly neighbour: string | null; readonly before: string | null },
): string | null {
  if (!PEOPLE.test(noun) || !(metric === null || PEOPLE.test(metric))) return null;
  if (near.host !== null && FAMILIES.test(label)) return near.host;
  return SAME_IN_OTHERS.test(gap.slice(-40)) ? (near.neighbour ?? near.before) : null;
}

/** "23 families or 97 persons are staying in two camps": families without a word of their own count what the persons do. */
export function nameFamilies(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const same =
      node.metric === null &&
      next !== undefined &&
      next.metric !== null &&
      next.mention.sentence === node.mention.sentence &&
      FAMILIES.test(node.mention.noun) &&
      PEOPLE.test(next.mention.noun) &&
      OR.test(next.mention.gap);
    return same ? { ...node, metric: next.metric, weak: next.weak } : node;
  });
}
