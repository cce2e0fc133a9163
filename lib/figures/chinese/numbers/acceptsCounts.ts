import { textBefore, textBehind } from '../../../text/beside';
import { CASE_GROUPS } from '../../tables/metricGroups';
import { goTogether } from '../metrics/goTogether';
import { SENT_ONE } from '../metrics/nounByParts';
import { goesOnBare, moves, type Rule, touches } from './countEvidence';

/** Cases in digits count by themselves; in characters they need a word, a list, or a text that always writes so. */
export const acceptsCases: Rule = ({ token, around, named }) => {
  const { phrase, folded } = around;
  const before = textBefore(folded, token.start, 1);
  return (
    !token.spelled ||
    (around.spelledToo && !BACK.test(before)) ||
    named ||
    around.again ||
    (token.value >= 10 && /共|录得|接获/.test(phrase.raw)) ||
    phrase.weak !== null ||
    phrase.scope !== null ||
    around.inList ||
    /^[男女]$/.test(token.unit?.unit ?? '')
  );
};

/** Things and events: in digits by a noun on either side, in characters only right beside it. */
export const acceptsThings: Rule = (evidence) => {
  const { token, around, fits } = evidence;
  const { first, after, phrase } = around;
  if (token.spelled) {
    if ((goesOnBare(evidence) || inRow(evidence)) && !around.epidemic) return true;
    if (token.value > 1 && !around.epidemic && fits.length > 0 && touches(around, token)) return true;
    // 收到一宗山泥倾泻报告: one is a count where reports are counted.
    if (!around.epidemic && around.spelledToo && fits.length > 0 && isReported(evidence)) return true;
    return around.epidemic
      ? around.spelledToo &&
          ((fits.includes('tests') &&
            (token.value >= 10 || (token.value > 1 && /^[^,。;]{0,8}样本/.test(after.raw)))) ||
            after.metrics.includes('pcr_positive'))
      : token.value > 1 && (after.metrics.length > 0 || around.measure !== null);
  }
  // 第14周新增5件群聚，今年累计49件
  const events = CASE_GROUPS.has(around.about ?? '') || around.about === 'adverse_events';
  if (around.epidemic && events && phrase.scope !== null) return true;
  // 累计通报88万件
  if (around.epidemic && token.unit?.unit === '件' && /通报$/.test(textBefore(around.folded, token.start, 2)))
    return true;
  if (around.again && (phrase.text !== '' || (around.inList && phrase.place !== null))) return true;
  return after.metrics.length > 0 || (fits.length > 0 && first.metrics.length > 0);
};

const isReported: Rule = ({ token, around: { folded } }) =>
  /(?:收到|接获|接报)$/.test(textBefore(folded, token.start, 2)) &&
  /^[^,。;、\d]{2,8}(?:报告|个案)(?=[,。;、及和\n]|$)/.test(textBehind(folded, token.end, 14));

/** 5把刀、一支电枪及21部手机, 动用一条喉及一队烟帽队: one more of a row of things that were counted, or what was sent. */
const inRow: Rule = ({ token, around: { folded, inRow: listed } }) => {
  const before = textBefore(folded, token.start, 2);
  // 弹匣九十七个、载具卅五支及场所十处
  const named =
    listed && token.value > 1 && /[、及和与][一-龥]{2,8}$/.test(textBefore(folded, token.start, 12));
  return named || (listed && /[、及和与]$/.test(before)) || SENT_ONE.test(before);
};

/** Doses: an epidemic's text gives no other ones. */
export const acceptsDoses: Rule = ({ token, around, fits }) =>
  token.value >= 10 && (fits.length > 0 || (!token.spelled && around.epidemic));

/** Houses: in characters also where the noun stands behind them. */
export const acceptsHouses: Rule = (evidence) => {
  const { token, around } = evidence;
  const unitClass = token.unit?.class ?? null;
  const toldBehind = () => around.after.metrics.some((metric) => goTogether(metric, unitClass));
  const counted = token.value > 1 && around.spelledToo && !around.epidemic;
  // 隔离房间33791间，其中市内5987间: of the rooms again.
  const rooms = around.inList && around.about === 'rooms' && token.unit?.unit === '间';
  return (
    rooms ||
    (counted && (toldBehind() || around.measure !== null || inRow(evidence))) ||
    acceptsNamed(evidence)
  );
};

/** Samples are counted in digits. */
export const acceptsSamples: Rule = ({ token, around, fits }) =>
  !token.spelled && (fits.length > 0 || around.inList);

/** 增长1.2倍: so many times is a change; in an epidemic where the words say against what. */
export const acceptsTimes: Rule = (evidence) => {
  const { around, fits } = evidence;
  if (around.epidemic && !['compare', 'yoy', 'mom'].some((mark) => around.phrase.marks.has(mark)))
    return false;
  // 分别增加50.5%、28.3%及3.1倍
  const beside =
    /(?:yoy|mom|change)$/.test(around.lastMetric) &&
    /%[、及和与]$/.test(textBefore(around.folded, evidence.token.start, 2));
  return (
    beside || goesOnBare(evidence) || (moves(around.phrase) && (fits.length > 0 || around.about !== null))
  );
};

/** Any other unit needs a metric that goes together with it. */
export const acceptsNamed: Rule = ({ token, around, fits }) => {
  const unitClass = token.unit?.class;
  const weighed =
    token.spelled &&
    /^(?:weight|length)$/.test(unitClass ?? '') &&
    !/^(?:length|null)$/.test(`${around.measure}`);
  if (!token.spelled || token.value >= 10) return fits.length > 0 || weighed;
  // 浪高四米, 三公斤大麻: the noun beside it
  const beside = fits.length > 0 && touches(around, token) && unitClass !== 'level' && unitClass !== 'angle';
  return around.spelledToo && !around.epidemic && token.value > 1 && (beside || weighed);
};

/** 这两宗 are those of before. */
const BACK = /[这该此前首上]/;
