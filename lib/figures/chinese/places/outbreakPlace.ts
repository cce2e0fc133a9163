import { textBefore, textBehind } from '../../../text/beside';
import { isOutbreakReport } from '../scopes/outbreakReport';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { type DocPlaceRule, toDocPlace } from './docClue';
import { smallest } from './incidentPlace';

/** 三宗食物中毒個案, 18宗爆發: told together, of all that the office answers for. */
const SEVERAL =
  /(?:[两二三四五六七八九十]|\d{1,3})(?:宗|起|所|间)[^。,;\n]{0,24}(?:爆发|中毒|感染|群组|个案|报告|腹泻|肠胃炎)/;
/** 某区一间餐厅, 某区一所小学: what stands behind the place. */
const PREMISES =
  /^[^,。;\n\d]{0,10}?(?:[一某该]?(?:间|所|家|个|幢|座|处)[^,。;\n]{0,12}|(?:安老|护老|护理|残疾人士)院|院舍|学校|中学|小学|幼[稚儿]园|托儿所|大学|餐厅|食肆|酒楼|食店|饭店|商场|地盘|工厂|宿舍|屋苑|办公室|医院[^,。;\n]{0,6}(?:病房|爆发)|医院[^,。;\n]{0,10}爆发)/;
/** 送往某區醫院: where they were taken. */
const TAKEN = /(?:送[往到至院]?|转[往到送]|入住|前往|到|往|住在|居于)$/;
const HEAD = 260;

/** 正调查一宗爆发,涉及甲区一间安老院舍: one outbreak is in the district of the premises, whoever reports it. */
export const ofOutbreak: DocPlaceRule = ({ titleText, text, from, body, issued }) => {
  const head = textBehind(text, from, HEAD);
  const told = isOutbreakReport(text);
  if (!told || SEVERAL.test(`${titleText}\n${head}`)) return undefined;
  const at = (token: Token) =>
    token.start < from + HEAD &&
    (placeIn(token)?.path.length ?? 0) > 1 &&
    (issued === null || placeIn(token)?.path[0] === issued) &&
    PREMISES.test(textBehind(text, token.end, 40)) &&
    !TAKEN.test(textBefore(text, token.start, 2));
  const found = body.find(at);
  const place = found ? smallest(text, [found]) : null;
  return place ? toDocPlace(place) : undefined;
};
