import { fares, goesOn } from '../metrics/conditions';
import { findOrigin } from '../scopes/findOrigin';
import { PEOPLE } from '../tables/generalNouns';
import { KIND_SUBJECT, NAMES_KIND, REFERS_BACK, REST, SPLIT_BY, UNDERLYING } from '../tables/partWords';
import { REACH, referredTo, sumFrom } from './referredWhole';
import { wholeByWords } from './resolveWhole';
import { type Sentence, type Step, splitting } from './sentenceLinks';
import type { Open } from './treeLinks';

const OF_THESE = /(?:^|[;:])\W*(?:of|among|amongst)\s+(?:these|those)\s*$/i;
const WHO_THEY_WERE =
  /^(?:were|was) (?:from|aged|not|over|fully|residents?|in (?:the|their|his|her|aged)|an?|men|women|males?|females?)\b|^(?:had|have) (?:received|had|not)\b/i;
const VERB = /^\s*(?:were|was|are|is|have|has|had)\b/i;

/** "Of these 6,421 were in children" tells a part, "of these 12 cases, 3" the whole again. */
export function tellsPart({ tree }: Sentence, { index, node: { mention }, gap }: Step): boolean {
  return (
    OF_THESE.test(gap) &&
    tree.said(index) === undefined &&
    (VERB.test(mention.after) || !/^[^.;]{0,40},/u.test(mention.after))
  );
}

/** Links the first number of a sentence: by what refers back, by the kind that its words name, to the list opened above. */
export function linkFirst(sentence: Sentence, step: Step): void {
  sentence.open = openByFirst(sentence, step);
  sentence.tree.attach(step.index, sentence.open);
}

function openByFirst(sentence: Sentence, step: Step): Open | null {
  const { nodes, tree, opened, members, previous } = sentence;
  const { index, node, gap } = step;
  const above = opened.get(node.mention.line);
  if (
    REFERS_BACK.test(gap) ||
    tellsPart(sentence, step) ||
    (above === undefined && previous.length > 0 && goesOn(node))
  )
    return splitting(
      tree.openFor(
        (!REFERS_BACK.test(gap) && !fares(node) ? sharedWhole(sentence) : undefined) ??
          referredTo(tree, previous, members, index),
        true,
      ),
    );
  const kind = NAMES_KIND.exec(gap)?.[1] ?? KIND_SUBJECT.exec(gap)?.[1];
  if (kind !== undefined) {
    const sum = sumFrom(tree, members, index);
    const whole = wholeByWords(nodes, index - 1, kind, tree.countOf(index), sum, REACH);
    return splitting(tree.openFor(whole === null ? null : outermost(sentence, whole, kind), false));
  }
  if (SPLIT_BY.test(gap)) return splitting(tree.openFor(splitBy(sentence, index), false));
  // "Ten of the dead were men. Seven people had underlying conditions"
  if (
    previous.length > 0 &&
    PEOPLE.test(node.mention.noun) &&
    (UNDERLYING.test(node.mention.predicate) || isOfTheDead(sentence, step))
  )
    return tree.openFor(topicOf(sentence), false);
  if (REST.test(gap) || REST.test(node.mention.noun)) return listOfRest(sentence);
  return above === undefined ? null : { whole: above, list: -1 - above, closed: true };
}

/** "The local cases are 30 men and 20 women. Among the local cases 4 …": of all of them, not of the men. */
function outermost({ nodes, tree: { links } }: Sentence, part: number, kind: string): number {
  const origin = findOrigin(kind);
  const outer = links.parent.get(part);
  // "Among the new cases are 12 children" behind those who had travelled: of all of them.
  const named = origin === null && nodes[part]?.origin !== null && nodes[outer ?? -1]?.origin === null;
  return outer !== undefined && (named || (origin !== null && nodes[outer]?.origin === origin))
    ? outer
    : part;
}

/** "Eight people were from X" behind the deaths of the day: who they were. */
function isOfTheDead(sentence: Sentence, { index, node }: Step): boolean {
  const { nodes, tree } = sentence;
  const topic = topicOf(sentence);
  return (
    topic !== undefined &&
    nodes[topic]?.metric === 'deaths' &&
    nodes[topic]?.mention.line === node.mention.line &&
    tree.countOf(topic) >= tree.countOf(index) &&
    (node.metric === null || node.metric === 'vaccinated') &&
    WHO_THEY_WERE.test(node.mention.predicate)
  );
}

/** What a sentence splits that opens with how: the figure shortly before that its numbers come to, else what the last one was about. */
function splitBy(sentence: Sentence, index: number): number | undefined {
  const { tree, members } = sentence;
  const sum = sumFrom(tree, members, index);
  for (let back = index - 1; back >= 0 && back >= index - REACH; back--)
    if (!tree.isShare(back) && tree.countOf(back) === sum) return tree.links.again.get(back) ?? back;
  return topicOf(sentence);
}

/** "Four of the new cases are imported. Three are local.": of what the parts of the sentence before are of. */
function sharedWhole({ previous, tree }: Sentence): number | undefined {
  const [only, ...others] = new Set(previous.map((one) => tree.links.parent.get(one)));
  return others.length === 0 ? only : undefined;
}

/** What the sentence before is about: that which its parts are of, else its first number. */
function topicOf(sentence: Sentence): number | undefined {
  return sharedWhole(sentence) ?? sentence.previous[0];
}

/** "The remaining five": of what the parts of the sentence before are of. */
export function listOfRest({ tree: { links }, previous }: Sentence): Open | null {
  const sibling = previous.findLast((other) => links.parent.has(other));
  const whole = sibling === undefined ? undefined : links.parent.get(sibling);
  return sibling === undefined || whole === undefined
    ? null
    : { whole, list: links.list.get(sibling) ?? 0, closed: true };
}
