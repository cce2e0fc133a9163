import { textBefore } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import type { NumberToken } from '../words/tokens';
import { openPartsOf } from './openLists';

/** Who came or went, in whose count the busiest way is told first. */
const TRAFFIC = /^(?:crossings|arrivals|departures|visitors|passengers)$/;
/** 最多人经甲口岸入境,有3.9万人次; 经甲口岸的人次最多,有12万 */
const BUSIEST = /最多[^。;\d\n]{0,20}$/;
const REACH = 28;

/**
 * 共21万人次入境。最多人经甲口岸,有3.9万人次;其次乙口岸,有2万人次: some of all that were counted before, busiest way first.
 * @returns whether it opened that list
 */
export function openBusiest(state: ReaderState, token: NumberToken): boolean {
  const { epidemic, input, level, nodes } = state;
  if (epidemic || level.frames.length > 0 || token.unit?.class !== 'people') return false;
  if (!BUSIEST.test(textBefore(input.folded, token.start, REACH))) return false;
  // 出境人次方面，甲口岸最多，有4万: what the clause before spoke of, though another was counted last.
  const counted = nodes.filter((node) => TRAFFIC.test(node.metric));
  const whole =
    counted.findLast(({ metric }) => metric === state.topic) ?? counted.findLast(({ parent }) => !parent);
  if (!whole || (whole.value ?? 0) <= token.value || state.paragraph - whole.paragraph > 1) return false;
  openPartsOf(state, whole);
  return true;
}
