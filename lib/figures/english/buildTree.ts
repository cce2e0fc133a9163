import { mayBePart } from './mayBePart';
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

interface Links {
  readonly parent: Map<number, number>;
  readonly list: Map<number, number>;
  readonly closed: Set<number>;
  readonly again: Map<number, number>;
}

/** A list of parts that is being read. */
interface Open {
  readonly whole: number;
  readonly list: number;
  readonly closed: boolean;
  /** Opened by the first words of the sentence: semicolons do not end it. */
  readonly split?: boolean;
}

const WITH = /(?:\bwith|;|\bof whom|,)\s+$/i;
const FOLLOWED = /\b(?:followed by|and then)\b/i;
const OF_THESE = /^\W*(?:of|among|amongst)\s+(?:these|those)\s*$/i;
const CONDITIONS =
  /^(?:icu|critical|severe|serious|stable|ventilated|mild|moderate|asymptomatic|in_hospital|isolated)$/u;

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
  const links: Links = { parent: new Map(), list: new Map(), closed: new Set(), again: new Map() };
  const opened = openedLists(nodes, lines);
  let lists = 0;
  /** What the parts of every list add up to so far. */
  const listed = new Map<number, number>();
  const countOf = (index: number) => nodes[index]?.mention.numeral.value ?? 0;
  const isShare = (index: number) => nodes[index]?.mention.numeral.percent ?? false;
  const attach = (index: number, open: Open | null): boolean => {
    const part = nodes[index];
    const host = open === null ? undefined : nodes[open.whole];
    if (open === null || !part || !host || open.whole === index || !mayBePart(part, host)) return false;
    if (countOf(open.whole) < countOf(index)) return false;
    links.parent.set(index, open.whole);
    links.list.set(index, open.list);
    listed.set(open.list, (listed.get(open.list) ?? 0) + countOf(index));
    if (open.closed) links.closed.add(index);
    return true;
  };
  const openFor = (whole: number | null | undefined, closed: boolean): Open | null => {
    lists += 1;
    return whole === null || whole === undefined ? null : { whole, list: lists, closed };
  };

  /** The figure that "these" means: the one of the sentence before that the parts add up to, else its first that is great enough. */
  const referred = (
    previous: readonly number[],
    members: readonly number[],
    index: number,
  ): number | null => {
    const great = previous.filter((other) => !isShare(other) && countOf(other) >= countOf(index));
    const sum = members
      .filter((m) => !isShare(m) && nodes[m]?.mention.bracket === -1)
      .reduce((total, m) => total + countOf(m), 0);
    return (
      great.find((other) => countOf(other) === sum) ??
      great.find((other) => !links.parent.has(other) && countOf(other) >= sum) ??
      great.findLast((other) => countOf(other) >= sum) ??
      great[0] ??
      null
    );
  };

  /** What the parts from `index` to the end of its sentence add up to. */
  const sumFrom = (members: readonly number[], index: number): number =>
    members.reduce(
      (sum, m) => (m >= index && !isShare(m) && nodes[m]?.mention.bracket === -1 ? sum + countOf(m) : sum),
      0,
    );

  /** The number before an opening word that the parts fit into: "748 patients in 19 hospitals, among whom 32 …" */
  const opener = (earlier: readonly number[], index: number): number | undefined => {
    return earlier.slice(-REACH).findLast((other) => !isShare(other) && countOf(other) >= countOf(index));
  };

  const partitive = (
    index: number,
    earlier: readonly number[],
    previous: readonly number[],
    sum: number,
  ): Open | null => {
    const noun = nodes[index]?.mention.noun ?? '';
    const part = countOf(index);
    const nearest = [...previous, ...earlier].findLast((other) => !isShare(other) && countOf(other) >= part);
    if (/^of (?:these|them|those(?! (?:\w+ed|who|in|with|under)\b))\b/i.test(noun))
      return openFor(nearest ?? null, false);
    return openFor(wholeByWords(nodes, index - 1, noun.replace(PARTITIVE, ''), part, sum, REACH), false);
  };

  /** "Nine are in critical condition" after those in hospital: a sentence that opens with a bare number and what it is. */
  const goesOn = (index: number, before: readonly number[]): boolean => {
    const node = nodes[index];
    return (
      node !== undefined &&
      node.mention.noun === '' &&
      node.mention.gap.trim() === '' &&
      /^(?:are|is|were|was|remain|have been|has been)\b/i.test(node.mention.predicate) &&
      (node.metric === null || node.weak || CONDITIONS.test(node.metric)) &&
      before.length > 0
    );
  };

  /** Whether the parts of a list make up its whole already. */
  const isFull = ({ whole, list }: Open): boolean => (listed.get(list) ?? 0) >= countOf(whole);

  /** Whether a number tells how some of those just counted fare: those in intensive care of those in hospital. */
  const isConditionOf = (index: number, last: number, gap: string): boolean => {
    const metric = nodes[index]?.metric ?? '';
    const whole = nodes[last]?.metric ?? 'confirmed';
    if (links.parent.has(last)) return false;
    return whole === 'in_hospital' && CONDITIONS.test(metric) && metric !== whole && WITH.test(gap);
  };

  const bracketLists = new Map<number, Open | null>();
  const inBracket = (index: number, last: number | undefined): void => {
    const mention = nodes[index]?.mention;
    if (!mention) return;
    if (last !== undefined && OUT_OF.test(mention.gap) && countOf(index) >= countOf(last)) {
      links.parent.delete(last);
      attach(last, openFor(index, false));
      return;
    }
    if (last !== undefined && OPENS_PART.test(mention.gap)) {
      attach(index, openFor(last, !NOT_ALL.test(mention.gap)));
      return;
    }
    if (last !== undefined) {
      const whole = links.parent.get(last);
      const list = links.list.get(last);
      if (whole !== undefined && list !== undefined)
        attach(index, { whole, list, closed: links.closed.has(last) });
      return;
    }
    if (mention.host < 0) return;
    // "43 103 confirmed (2560 new)": the day's count stands beside the total, not in its split.
    if (isDaysCount(nodes[index], nodes[mention.host])) return;
    // "in A (12 cases), B (8 cases) and C (3)": the brackets of one host are one list.
    const open = bracketLists.get(mention.host) ?? openFor(mention.host, !NOT_ALL.test(mention.gap));
    bracketLists.set(mention.host, open);
    attach(index, open);
  };

  /** "Of the 62 cases": the figure of that value that was told before. */
  const said = (index: number): number | undefined => {
    for (let back = index - 1; back >= 0 && back > index - 120; back--)
      if (countOf(back) === countOf(index) && !isShare(back)) return links.again.get(back) ?? back;
    return undefined;
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
        if (attach(index, part)) open = part;
        continue;
      }
      if (last !== undefined && OUT_OF.test(gap) && countOf(index) >= countOf(last)) {
        // "867 of 935", "712 out of 3,711"
        const first = said(index);
        if (first !== undefined) links.again.set(index, first);
        if (!links.parent.has(last)) attach(last, openFor(index, false));
        continue;
      }
      // "Of these 6,421 were in children" tells a part, "of these 12 cases, 3" the whole again.
      const tellsPart =
        last === undefined &&
        OF_THESE.test(gap) &&
        said(index) === undefined &&
        !/^[^.;]{0,40},/u.test(mention.after);
      if (NAMES_WHOLE.test(gap) && !tellsPart) {
        const first = said(index);
        if (first !== undefined) links.again.set(index, first);
        open = openFor(first ?? index, false);
        continue;
      }
      if (last === undefined) {
        const kind = NAMES_KIND.exec(gap)?.[1] ?? KIND_SUBJECT.exec(gap)?.[1];
        const above = opened.get(mention.line);
        if (REFERS_BACK.test(gap) || tellsPart || (above === undefined && goesOn(index, previous)))
          open = openFor(referred(previous, members, index), true);
        else if (kind !== undefined) {
          open = openFor(
            wholeByWords(nodes, index - 1, kind, countOf(index), sumFrom(members, index), REACH),
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
        attach(index, open);
        continue;
      }
      if (OF_WHOM.test(mention.predicate)) {
        // "105,000 were injured, 13,200 of whom are still in hospital"
        open = openFor(last, false);
        if (!attach(index, open)) open = null;
        continue;
      }
      // "2,242 in hospital, with 175 in intensive care"; "197 are still in hospital; two are in intensive care"
      if (isConditionOf(index, last, gap)) {
        open = openFor(last, false);
        if (!attach(index, open)) open = null;
        continue;
      }
      if (OPENS_PART.test(gap)) {
        open = openFor(opener(earlier.slice(-REACH - 1, -1), index), !NOT_ALL.test(gap));
        if (!attach(index, open)) open = null;
        continue;
      }
      // "41 of them in intensive care and 28 ventilated": those on ventilators are in intensive care.
      const ward =
        nodes[index]?.metric === 'ventilated' && nodes[last]?.metric === 'icu' && links.parent.has(last);
      if (ward && attach(index, openFor(last, false))) continue;
      if (
        open !== null &&
        opened.get(mention.line) !== open.whole &&
        (!ENDS_LIST.test(gap) ||
          FOLLOWED.test(gap) ||
          (open.split && !isFull(open) && /^[^;]{0,80};\s*$/u.test(gap) && mention.noun === ''))
      )
        attach(index, open);
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
