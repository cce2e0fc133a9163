import type { Node } from '../nodes';
import type { Line } from '../words/splitSentences';

/** What a heading with a unit in a bracket says of the bare numbers under it or behind its colon: "Rainfall (mm)". */
const HEADED: readonly (readonly [metric: string, words: RegExp])[] = [
  [
    'rainfall',
    /\brain(?:fall)?\b[^;\n]{0,60}?\((?:in )?(?:mm|cm|in|inches|millimet(?:re|er)s|centimet(?:re|er)s)\)/i,
  ],
  [
    'wind_speed',
    /\b(?:gusts?|winds?|wind speeds?)\b[^;\n]{0,60}?\((?:in )?(?:km\/h|kmh|kph|mph|knots|kt|m\/s)\)/i,
  ],
  ['temperature', /\b(?:temperatures?|maxim\w+|minim\w+)\b[^;\n]{0,60}?\((?:in )?(?:°? ?[CF]|degrees)\)/i],
];
/** Lines back to the heading; bounds the work. */
const BACK = 30;

function headed(words: string): string | null {
  return HEADED.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Bare numbers measure what the heading of their list, or their sentence up to its colon, says with a unit in a bracket. */
export function measureByHeading(nodes: readonly Node[], lines: readonly Line[]): readonly Node[] {
  const counted = new Set(nodes.map(({ mention }) => mention.line));
  const above = (line: number): string | null => {
    for (let back = line - 1; back >= 0 && back >= line - BACK; back--)
      if (!counted.has(back)) return headed(lines[back]?.text ?? '');
    return null;
  };
  return nodes.map((node) => {
    const { mention, cell, metric } = node;
    if (cell || mention.numeral.percent || mention.noun !== '' || (metric !== null && !node.weak))
      return node;
    const lead = /^(.{4,120}?\)[^:]{0,40}):/u.exec(mention.opening)?.[1];
    const found = lead === undefined ? above(mention.line) : headed(lead);
    return found === null ? node : { ...node, metric: found, weak: false, scope: null };
  });
}
