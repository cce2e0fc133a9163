import { findScope } from './findScope';
import type { Node } from './nodes';
import type { Line } from './splitSentences';

/** A part follows: words that open a list of parts right after their whole. */
const OPENS_PART =
  /\b(?:includ(?:ing|es?|ed)|inclusive of|compris(?:ing|es?|ed)(?: of)?|consist(?:ing|s|ed) of|made up of|composed of|of (?:which|whom|these|those|them)|out of which|amongst? (?:which|whom|these|those|them)|namely|broken down|divided into|split)\b|:\s*(?:\S+\s*){0,6}$/iu;
const NOT_ALL = /\bincluding\b|\bincludes?\b|\bincluded\b/iu;
/** The first number of a sentence stands in what refers back: "Of these, 5 …". */
const REFERS_BACK =
  /^\W*(?:of|among|amongst|out of|from among)\s+(?:these|those|them|which|whom|the (?:above|former))\b|\b(?:these|they|which) (?:include|comprise|consist|were|are)\b|^\W*(?:this|these|the total|the figure|the number) (?:include|comprise|consist)s?\b/iu;
/** "Of the 179 cases, 36 …": the number is the whole again. */
const NAMES_WHOLE =
  /^\W*(?:of|among|amongst|out of)\s+(?:the|all|all the|these|those|a total of)(?:\s+total)?(?: of)?\s*$/iu;
/** "Of the new cases, 5 …" */
const NAMES_KIND = /^\W*(?:of|among|amongst|out of)\s+(?:all )?(?:the|today[’']s|all)\s+([^,:]{3,70})/iu;
const REST = /^\W*(?:and )?(?:the )?(?:other|others|remaining|remainder|rest|balance)\b/iu;
const PARTITIVE = /^of (?:the|these|those|them|our)\b/iu;
const ENDS_LIST =
  /\b(?:bringing|brings|brought|taking|raising|pushing|while|whereas|with|but|as well as|in addition|additionally|compared|from|leaving)\b|;/iu;

interface Tree {
  parent: (number | null)[];
  list: (number | null)[];
  closed: boolean[];
}

/** Whether two kinds of words speak of the same count, so far as they say. */
function fits(nodes: readonly Node[], index: number, words: string): boolean {
  const node = nodes[index];
  if (!node?.metric) return false;
  const scope = findScope({ ...node.mention, noun: words, before: '', predicate: '' });
  if (scope === 'new' && node.scope !== 'new') return false;
  const about = (pattern: RegExp, metric: RegExp) => pattern.test(words) && metric.test(node.metric ?? '');
  return (
    about(/\bdeaths?|died|deceased|fatalit/iu, /deaths/u) ||
    about(/\bcontacts?\b/iu, /contacts/u) ||
    about(/\bhospitali[sz]ed|in hospital|inpatients?/iu, /in_hospital/u) ||
    about(/\brecovered|discharged/iu, /recovered/u) ||
    about(/\btests?\b|\btested\b|samples|specimens/iu, /tests|people_tested/u) ||
    about(/\bsuspected/iu, /suspected/u) ||
    about(/\bpositive/iu, /confirmed|positive/u) ||
    about(
      /\bcases?\b|\bpatients?\b|\binfections?\b|\bpeople\b|\bconfirmed\b/iu,
      /^(?:confirmed|reported|suspected|probable|confirmed_probable|suspected_or_confirmed|asymptomatic|in_hospital)$/u,
    ) ||
    about(/\binjured\b/iu, /injured/u)
  );
}

/** The nearest earlier figure that the words may mean and that is no smaller than the part. */
function wholeByWords(
  nodes: readonly Node[],
  from: number,
  words: string,
  part: number,
  reach: number,
): number | null {
  for (let index = from; index >= 0 && index > from - reach; index--) {
    const node = nodes[index];
    if (
      node &&
      !node.mention.numeral.percent &&
      node.mention.numeral.value >= part &&
      fits(nodes, index, words)
    )
      return index;
  }
  return null;
}

/**
 * Finds the whole of every part, by the words that lists open with, by brackets, by lines under a colon and by what refers back.
 * @returns nodes with `parent`, `list` and `closed` set
 */
export function buildTree(nodes: readonly Node[], lines: readonly Line[]): readonly Node[] {
  const tree: Tree = {
    parent: nodes.map(() => null),
    list: nodes.map(() => null),
    closed: nodes.map(() => false),
  };
  let lists = 0;
  const sentences = new Map<number, number[]>();
  for (const [index, node] of nodes.entries()) {
    if (node.cell) continue;
    const own = sentences.get(node.mention.sentence);
    if (own) own.push(index);
    else sentences.set(node.mention.sentence, [index]);
  }
  const valueOf = (index: number) => nodes[index]?.mention.numeral.value ?? 0;
  const attach = (index: number, parent: number | null, list: number | null, closed: boolean) => {
    if (
      parent === null ||
      parent === index ||
      nodes[index]?.mention.numeral.percent ||
      nodes[parent]?.mention.numeral.percent
    )
      return;
    if (valueOf(parent) < valueOf(index)) return;
    tree.parent[index] = parent;
    tree.list[index] = list ?? lists;
    tree.closed[index] = closed;
  };

  /** The line that opened a list of lines, with the whole that it is about. */
  let opened: { line: number; whole: number | null; list: number; words: string } | null = null;
  let previous: number[] = [];
  for (const members of sentences.values()) {
    const first = members[0];
    if (first === undefined) continue;
    const head = nodes[first];
    if (!head) continue;
    const line = head.mention.line;
    const startsLine = lines[line]?.sentences[0]?.start === head.mention.sentenceSpan.start;
    lists += 1;
    // A list of lines: every line begins with its own part.
    for (let back = line - 1; startsLine && back >= 0 && back >= line - 2; back--) {
      const text = lines[back]?.text.trim() ?? '';
      if (text === '') continue;
      if (/:$/u.test(text)) {
        const inLine = nodes
          .map((node, index) => (index < first && node.mention.line === back ? index : -1))
          .filter((i) => i >= 0)
          .slice(-8);
        const roots = inLine.filter((index) => tree.parent[index] === null);
        let whole = roots.at(-1) ?? null;
        if (whole === null) {
          const kind = /(?:\b(?:of|among|amongst)\s+)?\bthe\s+([^,:]{3,60})/iu.exec(text)?.[1] ?? text;
          whole = REFERS_BACK.test(text)
            ? (previous.find((index) => tree.parent[index] === null) ?? null)
            : wholeByWords(nodes, first - 1, kind, valueOf(first), 12);
        }
        opened = { line: back, whole, list: lists, words: text };
      }
      break;
    }
    const inOpened = opened !== null && startsLine && line > opened.line;
    if (opened !== null && startsLine && line > opened.line + 1 && previous.length > 0) {
      const last = nodes[previous[0] ?? 0]?.mention.line ?? 0;
      if (last < line - 2) opened = null;
    }

    let whole: number | null = null;
    let listed = lists;
    for (const [position, index] of members.entries()) {
      const node = nodes[index];
      if (!node) continue;
      const { mention } = node;
      const gap = mention.gap;
      if (mention.bracket >= 0) {
        const before = members
          .slice(0, position)
          .filter((other) => nodes[other]?.mention.bracket === mention.bracket);
        const last = before.at(-1);
        const host = mention.host;
        if (last === undefined) attach(index, host, null, true);
        else if (OPENS_PART.test(gap)) attach(index, last, lists + 0.5, false);
        else attach(index, tree.parent[last] ?? null, tree.list[last] ?? null, true);
        if (last === undefined)
          tree.list[index] = tree.parent[index] === null ? null : lists + mention.bracket / 1e9;
        continue;
      }
      const earlier = members.slice(0, position).filter((other) => nodes[other]?.mention.bracket === -1);
      const last = earlier.at(-1);
      if (PARTITIVE.test(mention.noun) && !/^of (?:the )?[\w ]*\d/u.test(mention.noun)) {
        const words = mention.noun.replace(PARTITIVE, '');
        const back = last !== undefined && /^\s*$|them|these|those/u.test(mention.noun) ? last : null;
        const target =
          (words.trim() === ''
            ? (back ?? previous.find((other) => tree.parent[other] === null) ?? previous[0])
            : null) ??
          wholeByWords(nodes, index - 1, words, valueOf(index), 14) ??
          previous.filter((other) => valueOf(other) > valueOf(index)).at(-1) ??
          null;
        const anaphor = /^of (?:these|those|them)\b/iu.test(mention.noun);
        const nearest = anaphor
          ? (earlier.at(-1) ?? previous.filter((other) => valueOf(other) >= valueOf(index)).at(-1) ?? target)
          : target;
        attach(index, nearest, null, false);
        whole = tree.parent[index] ?? whole;
        continue;
      }
      if (last === undefined) {
        if (NAMES_WHOLE.test(gap)) {
          whole = index;
          continue;
        }
        if (REFERS_BACK.test(gap)) {
          const candidates = previous.filter(
            (other) => valueOf(other) >= valueOf(index) && !nodes[other]?.mention.numeral.percent,
          );
          const sum = members
            .filter((m) => nodes[m]?.mention.bracket === -1 && !nodes[m]?.mention.numeral.percent)
            .reduce((total, m) => total + valueOf(m), 0);
          const bySum = candidates.find((other) => valueOf(other) === sum);
          const target =
            bySum ?? candidates.find((other) => tree.parent[other] === null) ?? candidates[0] ?? null;
          attach(index, target, null, true);
          whole = tree.parent[index] ?? null;
          continue;
        }
        const kind = NAMES_KIND.exec(gap)?.[1];
        if (kind !== undefined) {
          attach(index, wholeByWords(nodes, index - 1, kind, valueOf(index), 16), null, false);
          whole = tree.parent[index] ?? null;
          continue;
        }
        if (REST.test(gap) || REST.test(mention.noun)) {
          const sibling = previous.findLast((other) => tree.parent[other] !== null);
          if (sibling !== undefined) {
            attach(index, tree.parent[sibling] ?? null, tree.list[sibling] ?? null, true);
            listed = tree.list[index] ?? lists;
          }
          continue;
        }
        if (inOpened && opened?.whole !== null && opened?.whole !== undefined) {
          attach(index, opened.whole, opened.list, true);
        }
        continue;
      }
      if (OPENS_PART.test(gap) || (position === 1 && whole === last)) {
        const parent =
          whole !== null && position > 0 && whole === members[0] && position === 1 ? whole : last;
        attach(index, parent, (listed = lists + position / 1000), !NOT_ALL.test(gap));
        continue;
      }
      const parent = tree.parent[last] ?? null;
      if (parent !== null && !ENDS_LIST.test(gap) && !(inOpened && opened?.whole === parent)) {
        attach(index, parent, tree.list[last] ?? listed, tree.closed[last] ?? false);
      }
    }
    previous = [...members];
  }
  return nodes.map((node, index) => ({
    ...node,
    parent: tree.parent[index] ?? null,
    list: tree.list[index] ?? null,
    closed: tree.closed[index] ?? false,
  }));
}
