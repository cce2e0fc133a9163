import type { Node } from '../nodes';
import { ENDS_LIST } from '../tables/partWords';
import type { Next, Sentence } from './sentenceLinks';

const FOLLOWED = /\b(?:followed by|and then)\b/i;
const OTHER_COUNT =
  /;|\b(?:bringing|brings|brought|taking|raising|pushing|as well as|in addition|compared|leaving)\b/i;

const SEX = /^\s?(?:(?:are|is|were|was) )?(?:women|men|females?|males?|girls|boys)\b/i;

/** "168 are men / 141 are women", "107 in Alder, 30 in Birch" in a line under a colon. */
function isOneMoreOfLine(whole: Node | undefined, node: Node, gap: string): boolean {
  const alike = node.metric === null || node.weak || node.metric === whole?.metric;
  return (
    alike &&
    (/\/\s*$/u.test(gap) ||
      ((node.place !== null || SEX.test(`${node.mention.noun} ${node.mention.predicate}`)) &&
        /^[^.;:]*(?:,|\band|\bwhile)\s*$/u.test(gap)) ||
      /\bthe remaining\s*$/i.test(gap))
  );
}

/** Whether a number that nothing is said of goes on with the list that is open. */
export function goesOnWith(
  { nodes, tree, opened, open, named, whole }: Sentence,
  { index: next, node, last, gap }: Next,
): boolean {
  if (open === null) return false;
  if (opened.get(node.mention.line) === open.whole) return isOneMoreOfLine(nodes[open.whole], node, gap);
  if (
    tree.completes(open, next) ||
    named ||
    (whole && !tree.isFull(open)) ||
    !ENDS_LIST.test(gap) ||
    FOLLOWED.test(gap)
  )
    return true;
  if (!open.split) return false;
  const placed = node.place !== null && (nodes[last]?.place ?? null) !== null;
  return (
    (placed && !OTHER_COUNT.test(gap)) ||
    (!tree.isFull(open) && /^[^;]{0,80};\s*$/u.test(gap) && node.mention.noun === '')
  );
}
