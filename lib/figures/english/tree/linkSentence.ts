import { isChecked, isConditionOf, isNamedPart } from '../metrics/conditions';
import type { Node } from '../nodes';
import { NAMES_WHOLE, NOT_ALL, OF_WHOM, OPENS_PART, OUT_OF, PARTITIVE, REST } from '../tables/partWords';
import { latin } from '../words/latin';
import { linkFirst, listOfRest, tellsPart } from './linkFirst';
import { linkOn } from './linkOn';
import { openerOf, partitiveOf, REACH, sumFrom } from './referredWhole';
import { type Next, type Sentence, type Step, splitting, type TextLinks } from './sentenceLinks';

const AMONG_THEM = /\bamong(?:st)? them\b/i;
/** "Seven of these cases were in A, two in B": the words belong to the seven. */
const AFTER_PARTITIVE = /^\s*of (?:which|whom|these|those|them)\b/i;
/** "; North Shore: 117" goes on with a list, its colon opens none. */
const NEXT_LABEL = latin(
  String.raw`^\s*[;,]\s*(?:and )?\p{Lu}[^.;,:\d]{1,40}(?: \d{1,2}(?:-[A-C])?)?[:：]\s*$`,
);
const WITH_BRACKETS = /\([^()]*\)/gu;

/**
 * Links the numbers of a sentence to their wholes, in order.
 * @param members indices of its nodes
 * @param previous those of the sentence before, which it may refer back to
 */
export function linkSentence(text: TextLinks, members: readonly number[], previous: readonly number[]): void {
  const sentence: Sentence = {
    members,
    previous,
    earlier: [],
    open: null,
    named: false,
    whole: false,
    ...text,
  };
  /** The last number of every bracket. */
  const lastIn = new Map<number, number>();
  for (const index of members) {
    const node = text.nodes[index];
    if (!node) continue;
    const { bracket, numeral, embedded } = node.mention;
    if (bracket >= 0) {
      text.brackets.link(index, lastIn.get(bracket));
      lastIn.set(bracket, index);
    } else if (!numeral.percent && !embedded) linkNext(sentence, index, node);
  }
}

function linkNext(sentence: Sentence, index: number, node: Node): void {
  const last = sentence.earlier.at(-1);
  const whole = node.mention.gap.replace(WITH_BRACKETS, ' ').replace(NEXT_LABEL, ', ');
  const gap = last === undefined ? whole : whole.replace(AFTER_PARTITIVE, ' ');
  sentence.earlier.push(index);
  if (linkPartitive(sentence, index, node)) return;
  if (last === undefined) {
    const step = { index, node, last, gap };
    if (!linkNamedWhole(sentence, step) && !linkDefinite(sentence, step)) linkFirst(sentence, step);
    return;
  }
  const next = { index, node, last, gap };
  // The first that has linked it, or knows that it must not be linked, ends the search.
  if (!STEPS.some((link) => link(sentence, next))) linkOn(sentence, next);
}

const STEPS: readonly ((sentence: Sentence, next: Next) => boolean)[] = [
  linkOutOf,
  linkSplit,
  linkNamedWhole,
  linkOfWhom,
  linkCondition,
  linkRemaining,
  linkOpened,
  linkVentilated,
];

/** "Seven of them": of what was told before. */
function linkPartitive(sentence: Sentence, index: number, { mention }: Node): boolean {
  if (!PARTITIVE.test(mention.noun)) return false;
  const { tree, members, earlier, previous } = sentence;
  const sum = sumFrom(tree, members, index);
  const part = partitiveOf(tree, index, earlier.slice(-REACH - 1, -1), previous.slice(-REACH), sum);
  if (tree.attach(index, part)) {
    sentence.open = splitting(part);
    // "24 of the victims were women and 40 men; ten bodies …": the sentence comes to all of them.
    sentence.whole = part !== null && tree.countOf(index) < sum && tree.countOf(part.whole) === sum;
  }
  return true;
}

const SAMPLES = /\b(?:samples?|specimens|swabs|tests)\b/i;

/** "867 of 935", "712 out of 3,711": the number before is part of this one. */
function linkOutOf(sentence: Sentence, { index, last, gap }: Next): boolean {
  const { tree, nodes } = sentence;
  if (!OUT_OF.test(gap) || tree.countOf(index) < tree.countOf(last)) return false;
  // "70 people have tested positive, out of 940 samples": told beside them, the people are no samples.
  if (/,\s+out of\b/i.test(gap) && SAMPLES.test(nodes[index]?.mention.noun ?? '')) return true;
  const whole = saidAgain(sentence, index);
  if (tree.links.parent.has(last)) return true;
  const list = tree.openFor(whole, false);
  // "Three of the 11 were in A, two in B"
  if (tree.attach(last, list) && PARTITIVE.test(nodes[last]?.mention.after.trim() ?? ''))
    sentence.open = list;
  return true;
}

/** "Of the 62 cases": the whole of what follows, told again. */
function linkNamedWhole(sentence: Sentence, step: Step): boolean {
  if (!NAMES_WHOLE.test(step.gap) || tellsPart(sentence, step)) return false;
  // "Of the four remaining cases, three are imported": not the four of whom was told before.
  if (REST.test(step.node.mention.noun)) {
    sentence.tree.attach(step.index, listOfRest(sentence));
    sentence.open = splitting(sentence.tree.openFor(step.index, false));
    sentence.named = true;
    return true;
  }
  sentence.open = splitting(sentence.tree.openFor(saidAgain(sentence, step.index), false));
  sentence.named = true;
  return true;
}

/** "The ten injured were taken to hospital; six are critical and four stable": told again, and split by what the rest of the sentence counts. */
function linkDefinite(sentence: Sentence, { index, node, gap }: Step): boolean {
  const { tree, members } = sentence;
  if (!/^\W*(?:the|all|all the|all of the)\s+$/i.test(gap) || node.mention.noun === '') return false;
  const whole = tree.said(index);
  const rest = members.filter((one) => one > index);
  if (whole === undefined || rest.length < 2 || sumFrom(tree, rest, index) !== tree.countOf(index))
    return false;
  sentence.open = splitting(tree.openFor(saidAgain(sentence, index), true));
  sentence.named = true;
  return true;
}

/** The figure that a number says again, which is noted; the number itself where it says none. */
function saidAgain({ tree }: Sentence, index: number): number {
  const first = tree.said(index);
  if (first !== undefined) tree.links.again.set(index, first);
  return first ?? index;
}

/** "including five deaths, four in Alder and one in Birch": bare numbers right behind a count that they come to, whatever it is part of. */
function linkSplit(sentence: Sentence, { index, last, gap }: Next): boolean {
  const { tree, nodes, members } = sentence;
  const host = nodes[last];
  if (
    !host ||
    host.mention.noun === '' ||
    host.place !== null ||
    PARTITIVE.test(host.mention.noun) ||
    !tree.links.parent.has(last) ||
    !/^[^.;]{0,40}[,:–—]\s*$/u.test(gap)
  )
    return false;
  let sum = 0;
  for (const part of members.slice(members.indexOf(index))) {
    const node = nodes[part];
    if (!node || tree.isShare(part) || node.mention.bracket >= 0 || node.mention.noun !== '') return false;
    if (part !== index && !/(?:,|\band)\s*$/u.test(node.mention.gap)) return false;
    if (!/^\s*(?:in|at|on|from|by|for)\b/iu.test(node.mention.after)) return false;
    sum += tree.countOf(part);
    if (sum >= tree.countOf(last)) break;
  }
  return sum === tree.countOf(last) && sum > tree.countOf(index) && openWith(sentence, index, last, true);
}

/** "105,000 were injured, 13,200 of whom are still in hospital" */
function linkOfWhom(sentence: Sentence, { index, node, last }: Next): boolean {
  return OF_WHOM.test(node.mention.predicate) && openWith(sentence, index, last, false);
}

/** "2,242 in hospital, with 175 in intensive care"; "197 are still in hospital; two are in intensive care" */
function linkCondition(sentence: Sentence, { index, node, last, gap }: Next): boolean {
  const { tree, nodes } = sentence;
  return (
    (!tree.links.parent.has(last) || nodes[last]?.metric === 'in_hospital') &&
    (isChecked(node, gap) || isConditionOf(node, nodes[last], gap) || isNamedPart(node, nodes[last], gap)) &&
    openWith(sentence, index, last, false)
  );
}

/** "25 were caused by floods, including five children, and the remaining five by landslides": of what the 25 are part of. */
function linkRemaining(sentence: Sentence, { index, gap }: Next): boolean {
  const { open, tree } = sentence;
  const outer = open === null ? undefined : tree.links.parent.get(open.whole);
  if (open === null || outer === undefined || !/\bthe (?:remaining|other|rest)\b[^,;]*$/i.test(gap))
    return false;
  sentence.open = { whole: outer, list: tree.links.list.get(open.whole) ?? 0, closed: true };
  return tree.attach(index, sentence.open);
}

/** "12 cases, including three": the words between open a list. */
function linkOpened(sentence: Sentence, { index, gap }: Next): boolean {
  if (!OPENS_PART.test(gap)) return false;
  const { tree, earlier } = sentence;
  const last = openerOf(tree, earlier.slice(-REACH - 1, -1), index);
  // "23,000 men and 26,000 women, among them 4,000 children": of both.
  const opener = AMONG_THEM.test(gap) ? (wholeOfBoth(sentence, last) ?? last) : last;
  return openWith(sentence, index, opener, !NOT_ALL.test(gap));
}

/** What a number and those before it make up, null where they are not all of it. */
function wholeOfBoth({ tree }: Sentence, last: number | undefined): number | undefined {
  const whole = tree.links.parent.get(last ?? -1);
  const list = tree.links.list.get(last ?? -1);
  return whole !== undefined && list !== undefined && tree.isFull({ whole, list, closed: true })
    ? whole
    : undefined;
}

/** "41 of them in intensive care and 28 ventilated": those on ventilators are in intensive care. */
function linkVentilated({ nodes, tree }: Sentence, { index, node, last }: Next): boolean {
  const ward = node.metric === 'ventilated' && nodes[last]?.metric === 'icu' && tree.links.parent.has(last);
  return ward && tree.attach(index, tree.openFor(last, false));
}

/** Opens a list with its first part; none stays open where that cannot be one. The number is settled either way. */
function openWith(sentence: Sentence, index: number, whole: number | undefined, closed: boolean): true {
  const open = sentence.tree.openFor(whole, closed);
  sentence.open = sentence.tree.attach(index, open) ? open : null;
  return true;
}
