import type { Mention } from '../mentions';
import { isEmptyNoun } from '../metrics/compared';
import { ownName } from '../metrics/ownName';
import type { Node } from '../nodes';
import { FATED, FATES } from '../tables/fateWords';
import { PEOPLE } from '../tables/generalNouns';
import { OUT_OF } from '../tables/partWords';

/** How many figures back, of its sentence, its thing may stand. */
const BACK = 3;
/** "of its": the thing stands behind the number that follows. */
const NO_NOUN = /^(?:of(?: (?:the|them|these|those|which|its|their|all))?)?$/iu;
const DEAD = /^(?:lost|recovered)$/u;
const OF_A_FATE = new RegExp(`_(?:${FATES.map(({ fate }) => fate).join('|')})$`, 'u');

/** What the words of a number say became of things that they do not name; null where they say nothing. */
function fateAlone({ noun, predicate, before }: Mention): string | null {
  const words = NO_NOUN.test(noun) ? predicate : `${noun} ${predicate}`;
  const found =
    FATES.find(({ behind }) => behind.test(words)) ?? FATES.find(({ ahead }) => ahead.test(before));
  return found === undefined || DEAD.test(found.fate) ? null : found.fate;
}

/** The thing that a figure counts, without what became of it; null for people, cases and measures. */
export function thingOf({ mention: { noun, numeral }, metric }: Node): string | null {
  if (numeral.percent || numeral.currency !== null || metric === null) return null;
  const thing = FATED.find(([, words]) => words.test(noun))?.[0];
  if (thing !== undefined) return thing;
  if (OF_A_FATE.test(metric)) return metric.replace(OF_A_FATE, '');
  return !PEOPLE.test(noun) && metric === ownName(noun) ? metric : null;
}

/**
 * Names numbers that say what became of a thing which another figure of their sentence names: "88 bodies were found and 41 identified",
 * "1,187 towers were knocked out; 1,052 are back", "cancelled 230 of its 600 flights".
 */
export function nameFatesOfOthers(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index) => {
    const { mention, metric, weak, cell } = node;
    // What became of it is told; of houses, unless another thing stands before it.
    const ofHouses = /^houses_/u.test(metric ?? '');
    if (cell || mention.numeral.percent || (metric !== null && !weak && !ofHouses)) return node;
    if (!NO_NOUN.test(mention.noun) && !isEmptyNoun(mention.noun)) return node;
    const fate = fateAlone(mention);
    if (fate === null) return node;
    const ahead = nodes[index + 1];
    const whole = ahead && OUT_OF.test(ahead.mention.gap) ? [ahead] : [];
    const near = [...whole, ...nodes.slice(Math.max(0, index - BACK), index).reverse()].filter(
      (other) => other.mention.sentence === mention.sentence,
    );
    for (const other of near) {
      const thing = thingOf(other);
      if (thing !== null && !(ofHouses && /^houses|^homes/u.test(thing)))
        return {
          ...node,
          metric: `${thing}_${thing === 'livestock' && fate === 'destroyed' ? 'lost' : fate}`,
          weak: false,
        };
    }
    return node;
  });
}
