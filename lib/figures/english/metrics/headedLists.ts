import type { Node } from '../nodes';
import { PEOPLE } from '../tables/generalNouns';
import { splitNoun } from '../words/nounPhrase';
import { metricOfLabel } from './metricTables';
import { nameMetric } from './nameMetric';

/** What a list is of, up to its colon or dash: "Houses destroyed by the storm: Alder 12, Birch 15". */
const HEADING = /^\W*([^:：\d]{4,80}?)(?:[:：]| [–—]) (?=\S)/u;

/** Where its list is of deaths by place, what it is of stands last. */
const LAST_WORDS = /\b(?:deaths|cases|infections)$/u;
const OTHERS = /\b(?:others?|elsewhere|unknown)\b/iu;

/** "District breakdown: Alder 12, Birch 9" names nothing. */
const OF_NOTHING =
  /\b(?:break-?down|details?|distribution|figures|list|numbers|split|summary|tall(?:y|ies)|update)\b/i;

/** What the words before a list's colon say that it counts; null where no table knows them. */
function metricOf({ mention }: Node): string | null {
  const heading = HEADING.exec(mention.opening)?.[1];
  if (heading === undefined || OF_NOTHING.test(heading) || mention.gap !== mention.opening) return null;
  const after = ` ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
  const { metric, weak } = nameMetric({
    ...mention,
    ...splitNoun(after),
    before: '',
    gap: '',
    label: '',
    opening: '',
    after,
  });
  // "County of residence of the newly reported deaths:"
  return weak || metric === null ? metricOfLabel(LAST_WORDS.exec(heading)?.[0] ?? '') : metric;
}

/** Says nothing of its own but how many, or people. */
function isBare({ cell, metric, weak, mention: { noun, predicate, bracket, numeral } }: Node): boolean {
  return (
    !cell &&
    bracket < 0 &&
    !numeral.percent &&
    (noun === '' || (PEOPLE.test(noun) && /^(?:in|at|on|from) /.test(predicate))) &&
    (metric === null || weak || PEOPLE.test(noun))
  );
}

/** The counts of a list are of what its first words, up to a colon, name, whatever stands between. */
export function nameHeadedLists(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (let from = 0; from < nodes.length; ) {
    const first = nodes[from];
    let to = from + 1;
    while (nodes[to]?.mention.sentence === first?.mention.sentence && to < nodes.length) to += 1;
    const own = nodes.slice(from, to);
    if (
      first &&
      own.length > 1 &&
      own.every((node) => isBare(node) && (node.place !== null || OTHERS.test(node.mention.gap)))
    ) {
      const named = metricOf(first);
      // "Vaccinations: 1,200 children in A": people are no doses.
      const metric = named === 'doses' && PEOPLE.test(first.mention.noun) ? 'vaccinated' : named;
      if (metric !== null)
        for (const [at, node] of own.entries()) made[from + at] = { ...node, metric, weak: at > 0 };
    }
    from = to;
  }
  return made;
}
