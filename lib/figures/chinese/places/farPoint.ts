import { textBefore, textBehind } from '../../../text/beside';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';

/** 距离香港95公里, 登陆恒春半島: a point that something is away from or heading for is not what a notice is about. */
const FAR_POINT = /(?:距离?|离|登陆|逼近|靠近|擦过|掠过|飞往|开往|驶往|前往|返回|来自|到访|曾到|曾赴|到过)$/;

/** 在某县某乡沿海登陆: where a storm comes ashore is not all that it strikes. */
const LANDS = /^[一-龥]{0,12}登陆/;

/** 越南返台, 某国移入: where somebody came from. */
const CAME_FROM = /^(?:返[台港澳国抵]|籍|移入|境外|输入)/;

/** 沪昆(上海-昆明)高速, 京藏高速: the ends of a road or a railway are a part of its name. */
const ROAD_ENDS = /^(?:[-至][一-龥]{2,4})?\)?(?:[一-龥]{0,3}(?:高速|高铁|铁路|客专|国道))/;
const OF_ENDS = /(?:[(]|[-至])$/;
/** 沪昆高速: one character of each end. */
const SHORT_END = /^[一-龥]{0,3}(?:高速|高铁|铁路)/;

function isRoadEnd({ start, end }: Token, text: string): boolean {
  const behind = textBehind(text, end, 12);
  if (end - start === 1) return SHORT_END.test(behind);
  return OF_ENDS.test(textBefore(text, start, 1)) && ROAD_ENDS.test(behind);
}

/** Whether a place is only where something comes from, heads for, or is away from. */
export function isFarPoint(token: Token, text: string): boolean {
  return (
    placeIn(token) !== null &&
    (isRoadEnd(token, text) ||
      FAR_POINT.test(textBefore(text, token.start, 3)) ||
      CAME_FROM.test(textBehind(text, token.end, 2)) ||
      LANDS.test(textBehind(text, token.end, 16)))
  );
}
