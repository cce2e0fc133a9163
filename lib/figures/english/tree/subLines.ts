import { countOf, type Node } from '../nodes';
import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';
import { mayBePart } from './mayBePart';

/** "– in ICU: 24", "… by PCR 310": a line that goes on about the one above it. */
const SUB_LINE = latin(String.raw`^\s*(?:[–—-]|…|\.\.\.)\s*(?:of (?:which|whom) )?\p{Ll}`);
/** A line that is a label with its number: "In hospital: 78 (+3)". */
const LABELLED = latin(String.raw`^\s*\p{Lu}[^.;:：\d]{1,60}[:：]\s*\+?\d`);
/** Lines under one label; bounds the work. */
const MOST = 12;

/** Lines behind a dash and in small letters, below a label with its number, tell some of what that one counts. */
export function linkSubLines(nodes: readonly Node[], lines: readonly Line[]): readonly Node[] {
  const firstOf = new Map<number, number>();
  for (const [index, { mention }] of nodes.entries())
    if (!firstOf.has(mention.line)) firstOf.set(mention.line, index);
  return nodes.map((node, index) => {
    const { line, numeral } = node.mention;
    if (firstOf.get(line) !== index || numeral.percent || node.cell || node.again !== null) return node;
    if (!SUB_LINE.test(lines[line]?.text ?? '')) return node;
    let above = line - 1;
    while (above > line - MOST && SUB_LINE.test(lines[above]?.text ?? '')) above -= 1;
    if (!LABELLED.test(lines[above]?.text ?? '')) return node;
    const whole = firstOf.get(above);
    const host = nodes[whole ?? -1];
    if (whole === undefined || !host || countOf(host) < countOf(node) || !mayBePart(node, host)) return node;
    return { ...node, parent: whole, list: 12e6 + whole };
  });
}
