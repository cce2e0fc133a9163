import { countOf, type Node } from '../nodes';
import { PEOPLE } from '../tables/generalNouns';

const FEWEST = 3;
/** How many figures back in the sentence, or in the one before, the whole is looked for. */
const BACK = 4;
/** In the sentence before: parts of it may stand between. */
const BACK_BEFORE = 6;

/** Stands alone in a bracket behind a place, and says no more than how many, or people. */
function isBracketOfPlace({ mention, place, metric, weak, cell }: Node): boolean {
  const { bracket, numeral, noun, predicate } = mention;
  if (cell || bracket < 0 || numeral.percent || place === null) return false;
  return predicate === '' && (noun === '' || metric === null || weak || PEOPLE.test(noun));
}

/**
 * "40,000 people sheltered in 61 sites across Alder (21,700 people), Birch (12,200) and Cedar (6,100)": brackets of places that add up to
 * a count earlier in their sentence are its parts, whatever stands between.
 */
export function linkPlacesInBrackets(nodes: readonly Node[]): readonly Node[] {
  const made = nodes.map((node) => ({ ...node }));
  let list = 7e6;
  for (let from = 1; from < made.length; ) {
    const sentence = made[from]?.mention.sentence;
    let to = from;
    let sum = 0;
    const brackets = new Set<number>();
    for (let node = made[to]; node && node.mention.sentence === sentence; node = made[++to]) {
      if (!isBracketOfPlace(node) || brackets.has(node.mention.bracket)) break;
      brackets.add(node.mention.bracket);
      sum += countOf(node);
    }
    // "Eight were ill, of whom four died, in A (3), B (4) and C (1)": more than the four cannot be their parts.
    const hosts = made
      .slice(from, to)
      .flatMap(({ parent, mention }) => [parent ?? mention.host])
      .filter((host) => host >= 0);
    if (to - from < FEWEST || hosts.some((host) => countOf(made[host]) >= sum)) {
      from = Math.max(to, from + 1);
      continue;
    }
    for (let back = from - 1; back >= 0 && back >= from - BACK_BEFORE; back--) {
      const whole = made[back];
      if (!whole) break;
      const apart = (sentence ?? 0) - whole.mention.sentence;
      if (apart > 1 || (apart === 0 && back < from - BACK) || whole.mention.line !== made[from]?.mention.line)
        break;
      // "The new cases (18) were in A (11), B (4) and C (3)"
      if (whole.mention.numeral.percent || (whole.mention.bracket >= 0 && whole.place !== null)) continue;
      // "Four cases were reported. They were from A (two), B (one) and C (one)."
      if (countOf(whole) !== sum || (apart > 0 && whole.place !== null)) continue;
      list += 1;
      for (let index = from; index < to; index++) {
        const part = made[index];
        if (part)
          made[index] = {
            ...part,
            metric: whole.metric,
            weak: true,
            parent: back,
            list,
            closed: true,
          };
      }
      break;
    }
    from = to;
  }
  return made;
}
