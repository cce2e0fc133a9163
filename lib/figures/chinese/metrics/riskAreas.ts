import { textBefore, textBehind } from '../../../text/beside';
import type { MetricRule } from './metricClue';

const LEVELS: Readonly<Record<string, string>> = { 高: 'high', 中: 'mid' };

/** How far the words that say what was done to an area stand from its number. */
const REACH = 48;

const AREA = '风险(?:等级)?(?:区域|地区|区)';

/** 9个高风险区降为中风险区, 41个中风险区解除: what they were, and that they are no more. */
const LOWERED = new RegExp(
  `^[个处片]?(?:的)?([高中])${AREA}[^,。;\\d]{0,6}?(?:降|下调|调低|解除|解封|取消|撤销|(?:调整|转)为(?:[中低]|常态))`,
);

/** 解除高风险区5个, 解除5个高风险区 */
const ENDED_BEFORE = new RegExp(`(?:解除|解封|取消|撤销)(?:了)?(?:([高中])${AREA})?$`);
const AREA_BEHIND = new RegExp(`^[个处片]?([高中])${AREA}`);

/** Areas of risk by what was done to them, in a text about a disease. Seen in: notices of cities 2021 and 2022. */
export const asRiskAreas: MetricRule = ({ state, token }) => {
  if (!state.epidemic) return undefined;
  const behind = textBehind(state.folded, token.numberEnd, REACH);
  const ahead = textBefore(state.folded, token.start, 16);
  const ended = ENDED_BEFORE.exec(ahead);
  const level = LOWERED.exec(behind)?.[1] ?? (ended && (ended[1] ?? AREA_BEHIND.exec(behind)?.[1]));
  return level ? `${LEVELS[level]}_risk_areas_lifted` : undefined;
};
