import { goesOn, isConditionOf, isNamedPart } from './conditions';
import type { Node } from './nodes';
import { openedLists } from './openedLists';
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
const WITH_BRACKETS = /\([^()]*\)/gu;

function isDaysCount(part: Node | undefined, host: Node | undefined): boolean {
  return (
    part?.scope === 'new' &&
    host?.scope !== 'new' &&
    !/\b(?:of|includ)/i.test(part.mention.gap) &&
    !/\bof (?:them|whom|which|these)\b/i.test(part.mention.after)
  );
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

/** How far back "of these" may look, in figures; bounds the work. */
const REACH = 16;

/**
 * Finds the whole of every part: by the words that open lists, by brackets, by lines under a colon, by what refers back.
 * @returns nodes with `parent`, `list` and `closed` set; a part is never greater than its whole
 */
export function buildTree(nodes: readonly Node[], lines: readonly Line[]): readonly Node[] {
  const tree = new TreeLinks(nodes);
  const opened = openedLists(nodes, lines);
  const { links } = tree;
  /** The figure that "these" means: the one of the sentence before that the parts add up to, else its first that is great enough. */
  const referred = (
    previous: readonly number[],
    members: readonly number[],
    index: number,
  ): number | null => {
    const great = previous.filter(
      (other) => !tree.isShare(other) && tree.countOf(other) >= tree.countOf(index),
    );
    const sum = members
      .filter((m) => !tree.isShare(m) && nodes[m]?.mention.bracket === -1)
      .reduce((total, m) => total + tree.countOf(m), 0);
    return (
      great.find((other) => tree.countOf(other) === sum) ??
      great.find((other) => !links.parent.has(other) && tree.countOf(other) >= sum) ??
      great.findLast((other) => tree.countOf(other) >= sum) ??
      great[0] ??
      null
    );
  };

  /** What the parts from `index` to the end of its sentence add up to. */
  const sumFrom = (members: readonly number[], index: number): number =>
    members.reduce(
      (sum, m) =>
        m >= index && !tree.isShare(m) && nodes[m]?.mention.bracket === -1 ? sum + tree.countOf(m) : sum,
      0,
    );

  /** The number before an opening word that the parts fit into: "748 patients in 19 hospitals, among whom 32 …" */
  const opener = (earlier: readonly number[], index: number): number | undefined => {
    return earlier
      .slice(-REACH)
      .findLast((other) => !tree.isShare(other) && tree.countOf(other) >= tree.countOf(index));
  };

  const partitive = (
    index: number,
    earlier: readonly number[],
    previous: readonly number[],
    sum: number,
  ): Open | null => {
    const noun = nodes[index]?.mention.noun ?? '';
    const part = tree.countOf(index);
    const nearest = [...previous, ...earlier].findLast(
      (other) => !tree.isShare(other) && tree.countOf(other) >= part,
    );
    if (/^of (?:these|them|those(?! (?:\w+ed|who|in|with|under)\b))\b/i.test(noun))
      return tree.openFor(nearest ?? null, false);
    return tree.openFor(wholeByWords(nodes, index - 1, noun.replace(PARTITIVE, ''), part, sum, REACH), false);
  };

  const bracketLists = new Map<number, Open | null>();
  const inBracket = (index: number, last: number | undefined): void => {
    const mention = nodes[index]?.mention;
    if (!mention) return;
    if (last !== undefined && OUT_OF.test(mention.gap) && tree.countOf(index) >= tree.countOf(last)) {
      links.parent.delete(last);
      tree.attach(last, tree.openFor(index, false));
      return;
    }
    if (last !== undefined && OPENS_PART.test(mention.gap)) {
      tree.attach(index, tree.openFor(last, !NOT_ALL.test(mention.gap)));
      return;
    }
    if (last !== undefined) {
      const whole = links.parent.get(last);
      const list = links.list.get(last);
      if (whole !== undefined && list !== undefined)
        tree.attach(index, { whole, list, closed: links.closed.has(last) });
      return;
    }
    if (mention.host < 0) return;
    // "43 103 confirmed (2560 new)": the day's count stands beside the total, not in its split.
    if (isDaysCount(nodes[index], nodes[mention.host])) return;
    // "in A (12 cases), B (8 cases) and C (3)": the brackets of one host are one list.
    const open = bracketLists.get(mention.host) ?? tree.openFor(mention.host, !NOT_ALL.test(mention.gap));
    bracketLists.set(mention.host, open);
    tree.attach(index, open);
  };

  let previous: readonly number[] = [];
  for (const members of sentencesOf(nodes)) {
    let open: Open | null = null;
    const earlier: number[] = [];
    /** The last number of every bracket. */
    const lastIn = new Map<number, number>();
    for (const index of members) {
      const mention = nodes[index]?.mention;
      if (!mention) continue;
      if (mention.bracket >= 0) {
        inBracket(index, lastIn.get(mention.bracket));
        lastIn.set(mention.bracket, index);
        continue;
      }
      if (mention.numeral.percent || mention.embedded) continue;
      const last = earlier.at(-1);
      const whole = mention.gap.replace(WITH_BRACKETS, ' ');
      const gap = last === undefined ? whole : whole.replace(AFTER_PARTITIVE, ' ');
      earlier.push(index);
      if (PARTITIVE.test(mention.noun)) {
        const part = partitive(
          index,
          earlier.slice(-REACH - 1, -1),
          previous.slice(-REACH),
          sumFrom(members, index),
        );
        if (tree.attach(index, part)) open = part;
        continue;
      }
      if (last !== undefined && OUT_OF.test(gap) && tree.countOf(index) >= tree.countOf(last)) {
        // "867 of 935", "712 out of 3,711"
        const first = tree.said(index);
        if (first !== undefined) links.again.set(index, first);
        if (!links.parent.has(last)) tree.attach(last, tree.openFor(index, false));
        continue;
      }
      // "Of these 6,421 were in children" tells a part, "of these 12 cases, 3" the whole again.
      const tellsPart =
        last === undefined &&
        OF_THESE.test(gap) &&
        tree.said(index) === undefined &&
        !/^[^.;]{0,40},/u.test(mention.after);
      if (NAMES_WHOLE.test(gap) && !tellsPart) {
        const first = tree.said(index);
        if (first !== undefined) links.again.set(index, first);
        open = tree.openFor(first ?? index, false);
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
          open = tree.openFor(referred(previous, members, index), true);
        else if (kind !== undefined) {
          open = tree.openFor(
            wholeByWords(nodes, index - 1, kind, tree.countOf(index), sumFrom(members, index), REACH),
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
        (isConditionOf(nodes[index], nodes[last], gap) || isNamedPart(nodes[index], nodes[last], gap))
      ) {
        open = tree.openFor(last, false);
        if (!tree.attach(index, open)) open = null;
        continue;
      }
      if (OPENS_PART.test(gap)) {
        open = tree.openFor(opener(earlier.slice(-REACH - 1, -1), index), !NOT_ALL.test(gap));
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
        (!ENDS_LIST.test(gap) ||
          FOLLOWED.test(gap) ||
          (open.split && !tree.isFull(open) && /^[^;]{0,80};\s*$/u.test(gap) && mention.noun === ''))
      )
        tree.attach(index, open);
      else open = null;
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
