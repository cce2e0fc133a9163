import type { Mention } from '../mentions';
import type { Node } from '../nodes';
import { latin } from '../words/latin';

/** A level of a survey's index: two digits and a decimal. */
const LEVEL = /^[2-8]\d\.\d$/u;
const THE_INDEX = '(?:PMI|the index)(?:®|™)?';
const BEFORE = latin(
  `\\b${THE_INDEX}\\b(?![^.;]*\\bsub-?index\\b)(?:[^.;]|\\.\\d){0,90}\\b(?:to|at|from|of|was|is|posted|registered|recorded|read|hit|printed)\\s*(?:a \\p{L}+ )?$`,
  'i',
);
/** Stands with its clause before it: "At 51.3, the index was up from 48.9". */
const OPENS = latin(String.raw`^\W*at (?:\p{L}+ )?$`, 'i');
const OTHER_INDEX =
  /\b(?:employment|orders?|output|prices?|export|stocks?|inventor\w+|deliver\w+|confidence|sentiment|expectations|price|share|stock|consumer|heat|UV|air quality) (?:sub-?)?index\b/i;
const INDEX = /\b(?:PMI|index)\b/i;
const OF_MANAGERS = /\bPMI\b|\bpurchasing manager/i;

/** The level of an index that a survey makes: "posted 51.3", "At 51.3, the index was up from 48.9 in April"; null for other numbers. */
export function levelOfIndex({ numeral, before, after, opening, noun }: Mention): 'pmi' | 'index' | null {
  if (numeral.percent || numeral.currency !== null || !LEVEL.test(numeral.raw) || noun !== '') return null;
  if (OPENS.test(opening) && after === '') return 'index';
  const around = `${opening} ${after.slice(0, 60)}`;
  if (!INDEX.test(around) || OTHER_INDEX.test(around)) return null;
  if (!BEFORE.test(opening.slice(-160)) && !BEFORE.test(before)) return null;
  return OF_MANAGERS.test(around) ? 'pmi' : 'index';
}

/** "The index" of a release is that of the purchasing managers where the release speaks of one. */
export function nameIndices(nodes: readonly Node[], text: string): readonly Node[] {
  if (!OF_MANAGERS.test(text)) return nodes;
  return nodes.map((node) => (node.metric === 'index' ? { ...node, metric: 'pmi' } : node));
}
