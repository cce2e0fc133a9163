import type { Node } from '../nodes';
import type { Line } from '../words/splitSentences';
import { BracketParts } from './bracketParts';
import { linkSentence } from './linkSentence';
import { openedLists } from './openedLists';
import { TreeLinks } from './treeLinks';

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
  const text = { nodes, tree, opened: openedLists(nodes, lines), brackets: new BracketParts(tree) };
  let previous: readonly number[] = [];
  for (const members of sentencesOf(nodes)) {
    linkSentence(text, members, previous);
    previous = members;
  }
  const { links } = tree;
  return nodes.map((node, index) => ({
    ...node,
    parent: links.parent.get(index) ?? null,
    list: links.list.get(index) ?? null,
    closed: links.closed.has(index),
    again: links.again.get(index) ?? null,
  }));
}
