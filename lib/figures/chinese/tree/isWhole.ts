import { textBehind } from '../../../text/beside';
import type { Node } from '../node';
import { sumOf } from './sumOf';

/**
 * A list that adds up is whole. One that does not is still meant to be when it says so and misses by little,
 * or holds more than its whole: that is the source's fault, to be shown.
 * @param nodes figures round the whole
 * @param text the text as it stands
 */
export function isWhole(whole: Node, parts: readonly Node[], nodes: readonly Node[], text: string): boolean {
  if (whole.value === null || parts.some((part) => part.value === null)) return false;
  const sum = sumOf(parts);
  if (sum === whole.value) return true;
  if (isTradeRounded(whole, parts, sum, text)) return true;
  if (
    !parts.every((part) => part.claimsWhole) ||
    parts.length < 3 ||
    whole.approx ||
    parts.some((part) => part.approx)
  )
    return false;
  if (goesOnUntold(parts, text) || goesOnBehind(whole, parts, nodes)) return false;
  // 医疗机构2736个，其中医院108个、…: of things that are counted by kind a few kinds may be left untold.
  const byKind = parts[0]?.kind !== 'place' && !CASES.test(whole.unit ?? '');
  if (byKind && sum < whole.value) return false;
  const off = Math.abs(sum - whole.value);
  if (isMisread(off, sum > whole.value, whole, parts, nodes) || isDoubtful(off, parts, nodes, text))
    return false;
  // A list of places is meant to hold them all; of ways to be found, or of conditions, some may be left untold.
  const most = parts[0]?.kind === 'place' ? 0.05 : 0.01;
  return off <= Math.max(SLIP, whole.value * most);
}

/** 进出口1.4万亿元，出口8475.7亿元，进口5559.9亿元: both make all of it, which is only told in round figures. */
function isTradeRounded(whole: Node, parts: readonly Node[], sum: number, text: string): boolean {
  if (whole.metric !== 'trade' || whole.value === null) return false;
  const both = parts.map(({ metric }) => metric).sort();
  if (both.join() !== 'exports,imports') return false;
  const digits = /[\d.,]+/.exec(text.slice(whole.start, whole.end))?.[0].replace(/,/g, '') ?? '';
  const step = whole.value / Number(digits) / 10 ** (digits.split('.')[1]?.length ?? 0);
  return Math.abs(sum - whole.value) <= step / 2;
}

const CASES = /^[例宗人名]/;

/** 甲省20例、乙省8例，另15个省份各有个位数: the list ends with what it does not count. */
const UNTOLD = /^[^,，。;；\n]{0,8}[,，、;；]?(?:另|其[余餘他它]|余下|餘下)/;

function goesOnUntold(parts: readonly Node[], text: string): boolean {
  const end = Math.max(...parts.map((part) => part.end));
  return UNTOLD.test(textBehind(text, end, 16));
}

/** 受灾90公顷，其中甲40公顷、乙45公顷；丙20公顷: more of the same behind a semicolon. */
function goesOnBehind({ metric }: Node, parts: readonly Node[], nodes: readonly Node[]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined &&
    nodes.some(
      (node) =>
        node.start > last.end &&
        node.sentence === last.sentence &&
        node.metric === metric &&
        node.unit === last.unit,
    )
  );
}

/** How many figures round a whole are looked at for what its list lacks. */
export const MISREAD_WITHIN = 40;

/**
 * What is missing stands in the same sentence, or what is too much is one of the parts: then it is our list that is wrong,
 * not the source's sum.
 */
function isMisread(
  off: number,
  tooMuch: boolean,
  whole: Node,
  parts: readonly Node[],
  nodes: readonly Node[],
): boolean {
  if (tooMuch) return parts.some((part) => part.value === off);
  const last = parts.at(-1) ?? whole;
  return nodes.some(
    (node) => node.value === off && node !== whole && !parts.includes(node) && node.sentence <= last.sentence,
  );
}

/** A list of small numbers that misses by one or two has lost or gained one. */
const SLIP = 2;

/** A list that was perhaps not read as it was meant: names that share a number (各), a numeral in it that is none of its parts. */
function isDoubtful(off: number, parts: readonly Node[], nodes: readonly Node[], text: string): boolean {
  const shared = parts.filter((part, at) => parts.some((other, i) => i !== at && other.start === part.start));
  if (shared.some(({ value }) => value !== null && value > 0 && off % value === 0)) return true;
  const first = parts[0]?.start ?? 0;
  const last = parts.at(-1)?.end ?? first;
  for (const match of text.slice(first, last).matchAll(/\d+/g)) {
    const at = first + match.index;
    if (!nodes.some((node) => node.start <= at && at < node.end)) return true;
  }
  return false;
}
