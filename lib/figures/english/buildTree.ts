import { BracketParts } from './bracketParts';
import { goesOn, isChecked, isConditionOf, isNamedPart } from './conditions';
import type { Node } from './nodes';
import { openedLists } from './openedLists';
import { openerOf, partitiveOf, REACH, referredTo, sumFrom } from './referredWhole';
import { wholeByWords } from './resolveWhole';
import type { Line } from './splitSentences';
import {
  ENDS_LIST,
  KIND_SUBJECT,
  NAMES_KIND,
  NAMES_WHOLE,
  NOT_ALL,
  OF_WHOM,
  OPENS_PART,
  OUT_OF,
  PARTITIVE,
  REFERS_BACK,
  REST,
} from './tables/partWords';
import { type Open, TreeLinks } from './treeLinks';

const FOLLOWED = /\b(?:followed by|and then)\b/i;
const OF_THESE = /^\W*(?:of|among|amongst)\s+(?:these|those)\s*$/i;

/** "Seven of these cases were in A, two in B": the words belong to the seven. */
const AFTER_PARTITIVE = /^\s*of (?:which|whom|these|those|them)\b/i;
/** "; North Shore: 117" goes on with a list, its colon opens none. */
const NEXT_LABEL = /^\s*[;,]\s*(?:and )?\p{Lu}[^.;,:\d]{1,40}[:：]\s*$/u;
const WITH_BRACKETS = /\([^()]*\)/gu;

const VERB = /^\s*(?:were|was|are|is|have|has|had)\b/i;
const OTHER_COUNT =
  /;|\b(?:bringing|brings|brought|taking|raising|pushing|as well as|in addition|compared|leaving)\b/i;
/** Counted in a place of its own. */
function isPlaced(node: Node | undefined): boolean {
  return node !== undefined && node.place !== null;
}

function sentencesOf(nodes: readonly Node[]): readonly (readonly number[])[] {
  const sentences = new Map<number, number[]>();
  for (const [index, { cell, mention }] of nodes.entries()) {
    if (cell) continue;
    const own = sentences.get(mention.sentence);
    if (own) own.push(index);
    else sentences.set(mention.sentence, [index]);
  }
  return [...sentences.values()];
}

/**
 * Finds the whole of every part: by the words that open lists, by brackets, by lines under a colon, by what refers back.
 * @returns nodes with `parent`, `list` and `closed` set; a part is never greater than its whole
 */
export function buildTree(nodes: readonly Node[], lines: readonly Line[]): readonly Node[] {
  const tree = new TreeLinks(nodes);
  const opened = openedLists(nodes, lines);
  const { links } = tree;
  const brackets = new BracketParts(tree);
  let previous: readonly number[] = [];
  for (const members of sentencesOf(nodes)) {
    let open: Open | null = null;
    const earlier: number[] = [];
    /** "Of 3,285 specimens tested by …, 129": the first number behind is a part, whatever stands between. */
    let named = false;
    /** The last number of every bracket. */
    const lastIn = new Map<number, number>();
    for (const index of members) {
      const mention = nodes[index]?.mention;
      if (!mention) continue;
      if (mention.bracket >= 0) {
        brackets.link(index, lastIn.get(mention.bracket));
        lastIn.set(mention.bracket, index);
        continue;
      }
      if (mention.numeral.percent || mention.embedded) continue;
      const last = earlier.at(-1);
      const whole = mention.gap.replace(WITH_BRACKETS, ' ').replace(NEXT_LABEL, ', ');
      const gap = last === undefined ? whole : whole.replace(AFTER_PARTITIVE, ' ');
      earlier.push(index);
      if (PARTITIVE.test(mention.noun)) {
        const part = partitiveOf(
          tree,
          index,
          earlier.slice(-REACH - 1, -1),
          previous.slice(-REACH),
          sumFrom(tree, members, index),
        );
        if (tree.attach(index, part)) open = part;
        continue;
      }
      if (last !== undefined && OUT_OF.test(gap) && tree.countOf(index) >= tree.countOf(last)) {
        // "867 of 935", "712 out of 3,711"
        const first = tree.said(index);
        if (first !== undefined) links.again.set(index, first);
        if (!links.parent.has(last)) {
          const list = tree.openFor(first ?? index, false);
          // "Three of the 11 were in A, two in B"
          open =
            tree.attach(last, list) && PARTITIVE.test(nodes[last]?.mention.after.trim() ?? '') ? list : open;
        }
        continue;
      }
      // "Of these 6,421 were in children" tells a part, "of these 12 cases, 3" the whole again.
      const tellsPart =
        last === undefined &&
        OF_THESE.test(gap) &&
        tree.said(index) === undefined &&
        (VERB.test(mention.after) || !/^[^.;]{0,40},/u.test(mention.after));
      if (NAMES_WHOLE.test(gap) && !tellsPart) {
        const first = tree.said(index);
        if (first !== undefined) links.again.set(index, first);
        open = tree.openFor(first ?? index, false);
        if (open) open = { ...open, split: true };
        named = true;
        continue;
      }
      if (last === undefined) {
        const kind = NAMES_KIND.exec(gap)?.[1] ?? KIND_SUBJECT.exec(gap)?.[1];
        const above = opened.get(mention.line);
        if (
          REFERS_BACK.test(gap) ||
          tellsPart ||
          (above === undefined && previous.length > 0 && goesOn(nodes[index]))
        )
          open = tree.openFor(referredTo(tree, previous, members, index), true);
        else if (kind !== undefined) {
          open = tree.openFor(
            wholeByWords(nodes, index - 1, kind, tree.countOf(index), sumFrom(tree, members, index), REACH),
            false,
          );
          if (open) open = { ...open, split: true };
        } else if (REST.test(gap) || REST.test(mention.noun)) {
          const sibling = previous.findLast((other) => links.parent.has(other));
          const whole = sibling === undefined ? undefined : links.parent.get(sibling);
          open =
            sibling === undefined || whole === undefined
              ? null
              : { whole, list: links.list.get(sibling) ?? 0, closed: true };
        } else if (above !== undefined) open = { whole: above, list: -1 - above, closed: true };
        tree.attach(index, open);
        continue;
      }
      if (OF_WHOM.test(mention.predicate)) {
        // "105,000 were injured, 13,200 of whom are still in hospital"
        open = tree.openFor(last, false);
        if (!tree.attach(index, open)) open = null;
        continue;
      }
      // "2,242 in hospital, with 175 in intensive care"; "197 are still in hospital; two are in intensive care"
      if (
        !links.parent.has(last) &&
        (isChecked(nodes[index], gap) ||
          isConditionOf(nodes[index], nodes[last], gap) ||
          isNamedPart(nodes[index], nodes[last], gap))
      ) {
        open = tree.openFor(last, false);
        if (!tree.attach(index, open)) open = null;
        continue;
      }
      // "25 were caused by floods, including five children, and the remaining five by landslides": of what the 25 are part of.
      const outer = open === null ? undefined : links.parent.get(open.whole);
      if (open !== null && outer !== undefined && /\bthe (?:remaining|other|rest)\b[^,;]*$/i.test(gap)) {
        open = { whole: outer, list: links.list.get(open.whole) ?? 0, closed: true };
        if (tree.attach(index, open)) continue;
      }
      if (OPENS_PART.test(gap)) {
        open = tree.openFor(openerOf(tree, earlier.slice(-REACH - 1, -1), index), !NOT_ALL.test(gap));
        if (!tree.attach(index, open)) open = null;
        continue;
      }
      // "41 of them in intensive care and 28 ventilated": those on ventilators are in intensive care.
      const ward =
        nodes[index]?.metric === 'ventilated' && nodes[last]?.metric === 'icu' && links.parent.has(last);
      if (ward && tree.attach(index, tree.openFor(last, false))) continue;
      if (
        open !== null &&
        opened.get(mention.line) !== open.whole &&
        (named ||
          !ENDS_LIST.test(gap) ||
          (open.split && isPlaced(nodes[index]) && isPlaced(nodes[last]) && !OTHER_COUNT.test(gap)) ||
          FOLLOWED.test(gap) ||
          (open.split && !tree.isFull(open) && /^[^;]{0,80};\s*$/u.test(gap) && mention.noun === ''))
      )
        tree.attach(index, open);
      else open = null;
      named = false;
    }
    previous = members;
  }
  return nodes.map((node, index) => ({
    ...node,
    parent: links.parent.get(index) ?? null,
    list: links.list.get(index) ?? null,
    closed: links.closed.has(index),
    again: links.again.get(index) ?? null,
  }));
}
