import type { Reason } from './whyNotFigure';

/** 体温37.5℃: measured of one person. */
const BODY_BEFORE = /(?:体温|血压|血氧|心率|Ct值)(?:高|超过|达到?|为|升至|降至|约|在)*\d*(?:\.\d+)?[-至到]?$/;
/** 最高可判处罚款500万元: what the law says. */
const PENALTY = /(?:最高|可)[^,。;\d]{0,10}罚款(?:人民币)?$/;
/** 每砖重约1公斤 */
const WEIGHS_EACH = /每[一-龥]{1,2}重(?:约|达)?$/;

/** What the law may fine, what one brick weighs, what a body has: of one, and no count. */
export const ofOne: Reason = ({ before, after }) => {
  if (PENALTY.test(before)) return 'class-bound';
  if (WEIGHS_EACH.test(before)) return 'per';
  if (BODY_BEFORE.test(before)) return 'body';
  return /每$/.test(before) && /^ ?(?:名|个|人|万|千)/.test(after) ? 'per' : undefined;
};
