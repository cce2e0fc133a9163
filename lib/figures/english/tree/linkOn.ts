import { goesOnWith } from './goesOnWith';
import { outerList } from './outerList';
import type { Next, Sentence } from './sentenceLinks';

/** A number that nothing is said of goes on with the list that is open, or ends it. */
export function linkOn(sentence: Sentence, next: Next): void {
  const outer = outerList(sentence, next);
  if (outer !== null) {
    sentence.open = outer;
    sentence.tree.attach(next.index, outer);
  } else if (goesOnWith(sentence, next)) {
    ownListOfLine(sentence, next);
    sentence.tree.attach(next.index, sentence.open);
  } else if (splitsAnew(sentence, next)) {
    sentence.open = sentence.tree.openFor(sentence.open?.whole ?? next.last, false);
    sentence.tree.attach(next.index, sentence.open);
  } else sentence.open = null;
  sentence.named = false;
}

/** "Nine of the 15 were men; 11 are over 60": the same whole, split another way. */
function splitsAnew(
  { open, nodes }: Sentence,
  { node: { mention, metric, weak }, last, gap }: Next,
): boolean {
  return (
    // "Three are from A; four are from B" are two of a row.
    (open !== null || (nodes[last]?.mention.numeral.percent === false && nodes[last]?.mention.noun !== '')) &&
    /;\s*$/u.test(gap) &&
    mention.noun === '' &&
    (metric === null ||
      weak ||
      metric === nodes[open?.whole ?? last]?.metric ||
      (nodes[last]?.metric === 'tests' && /^(?:confirmed|pcr_positive)$/u.test(metric))) &&
    /^(?:are|is|were|was) /i.test(mention.predicate)
  );
}

/** A line of several parts splits the whole of its list a way of its own. */
function ownListOfLine(sentence: Sentence, { node, last }: Next): void {
  const { open, opened, tree } = sentence;
  if (open === null || open.list >= 0 || opened.get(node.mention.line) !== open.whole) return;
  sentence.open = tree.openFor(open.whole, open.closed);
  if (sentence.open !== null) tree.links.list.set(last, sentence.open.list);
}
