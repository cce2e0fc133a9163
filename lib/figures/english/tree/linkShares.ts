import { countOf, type Node } from '../nodes';
import { mayBePart } from './mayBePart';

/** How far back the whole of a share may stand, in figures and in lines; bounds the work. */
const BACK = 14;
const LINES = 4;
/** A decimal hardly fits by chance: its whole may stand this many times further off. */
const PRECISE = 3;
/** Shares of less are met by chance. */
const FEWEST = 30;

/** Half a unit of the last digit that a percentage is told with. */
function rounding(raw: string): number {
  return 0.5001 * 10 ** -(/\.(\d+)/u.exec(raw)?.[1]?.length ?? 0);
}

/**
 * "39% (3,090) were children", "1,169 (15%) were tested": a count with its share is part of the figure shortly before that the share is
 * of, as the two numbers themselves tell.
 * @returns nodes with the parents that were found; those that have one keep it
 */
export function linkShares(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (const [index, node] of nodes.entries()) {
    const { bracket, gap, numeral } = node.mention;
    // "301, or 15.6 per cent"
    // "(62%, 842)"
    const beside =
      bracket < 0
        ? numeral.percent && /\bor (?:about |some )?$/i.test(gap)
        : /^ ?(?:%|per ?cent)[,;] $/u.test(gap) && nodes[index - 1]?.mention.bracket === bracket;
    const host = beside ? index - 1 : node.mention.host;
    const other = nodes[host];
    if (!other || other.mention.numeral.percent === numeral.percent) continue;
    const [part, share] = numeral.percent ? [host, node] : [index, other];
    // So many of a hundred cases died: a rate beside both.
    if (share.metric === 'case_fatality') continue;
    const own = made[part];
    if (!own || own.parent !== null || own.again !== null || own.cell || countOf(own) < FEWEST) continue;
    const whole = wholeOf(nodes, Math.min(part, host), own, share);
    if (whole !== null) made[part] = { ...own, parent: whole };
  }
  return made;
}

function wholeOf(nodes: readonly Node[], from: number, part: Node, share: Node): number | null {
  const { value, raw } = share.mention.numeral;
  const far = raw.includes('.') ? PRECISE : 1;
  for (let back = from - 1; back >= 0 && back >= from - BACK * far; back--) {
    const node = nodes[back];
    if (!node || part.mention.line - node.mention.line > LINES * far) return null;
    if (node.mention.numeral.percent || countOf(node) <= countOf(part)) continue;
    const told = (100 * countOf(part)) / countOf(node);
    if (Math.abs(told - value) <= rounding(raw) && mayBePart(part, node)) return back;
  }
  return null;
}
