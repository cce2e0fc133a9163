import { textBefore, textBehind } from '../../../text/beside';
import { CASE_GROUPS } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import { illTogether } from '../metrics/illTogether';
import { isInfected, isSomeOfDead, isSomeOfThose } from '../metrics/someOfThose';
import { illBehind } from '../metrics/toldBehind';
import { MUST_STAY, SAMPLED } from '../metrics/underOrders';
import { SERIES } from './acceptsBare';
import { type Evidence, goesOnBare, type Rule } from './countEvidence';

/** Whether a number of people is a figure: a count in digits needs less than one in characters, which stories use. */
export function acceptsPeople(evidence: Evidence): boolean {
  const { spelled } = evidence.token;
  if (evidence.around.compared || areInvolved(evidence)) return true;
  return (spelled ? SPELLED : WRITTEN).some((rule) => rule(evidence));
}

/** 事件涉及12人: how many it touched. */
const areInvolved: Rule = ({ token, around }) =>
  (!token.spelled || (around.spelledToo && token.value > 1)) &&
  around.epidemic &&
  /(?:涉及?|影响)(?:共|合共|的(?:共|合共)?有?|[\d两二三四五六七八九]*[间所][一-龥]{2,6})?约?$/.test(
    around.first.raw,
  );

/** 30至39岁212人: an age is a label. */
const areOfAge: Rule = ({ around }) =>
  around.epidemic &&
  around.about !== null &&
  /岁(?:或?以上|以下)?(?:的?长者|人士)?[占有为]?$/.test(around.first.raw);

/** 男12人: counted by sex. */
const areOfSex: Rule = ({ around: { phrase } }) => phrase.marks.has('male') || phrase.marks.has('female');

/** Said to compare with the count before. */
const areCompared: Rule = ({ around }) =>
  around.again && around.phrase.marks.has('compare') && around.about !== null;

/** 1,031人，1,028人在酒店、3人在医院: where those are that were just counted. */
const areSomewhere: Rule = ({ around }) =>
  around.epidemic && around.again && (WHERE.test(around.after.raw) || MEMBERS.test(around.after.raw));

/** 由高峰降至300人: a series that a weekly report follows. */
const areOfSeries: Rule = ({ token, around }) =>
  around.epidemic &&
  SERIES.has(around.about ?? '') &&
  /(?:[降升][至到]|[日周)]为)$/.test(textBefore(around.folded, token.start, 2));

/** Any word that tells what digits count will do. */
const areTold: Rule = ({ around, named }) =>
  named || around.phrase.weak !== null || around.phrase.scope !== null || around.inList;

/** 其中三人: in a list, where counts are written in characters too. */
const areListed: Rule = ({ around }) =>
  around.spelledToo &&
  around.inList &&
  (around.again || ['of', 'rest', 'incl'].some((mark) => around.first.marks.has(mark)));

/** 三名男子及一名女子: one more of the same unit, joined by 及. */
const areJoined: Rule = (evidence) => goesOnBare(evidence);

/** 阳性297人: what the tests before it found. */
const arePositive: Rule = ({ around }) =>
  around.epidemic &&
  (/阳性(?:者)?(?:有)?$/.test(around.first.raw) ||
    (around.again && /^呈?(?:阳性|阴性)$/.test(around.after.raw)));

/** 澳门居民207人，非本地居民9人: who else they were, before the number. */
const areOthers: Rule = ({ around }) => around.epidemic && around.again && WHO.test(around.first.raw);

/** 17名学生不适 */
const areIll: Rule = ({ token, around }) => around.epidemic && illBehind(around.folded, token) !== null;

/** 9名相关人士要检疫, 2千名居民受检 */
const mustStay: Rule = ({ token, around }) => {
  const behind = textBehind(around.folded, token.end, 16);
  return around.epidemic && (MUST_STAY.test(behind) || SAMPLED.test(behind));
};

/** 入境旅客尚余四十人: what is left of those told before. */
const areLeft: Rule = ({ token, around }) =>
  around.again && around.about !== null && LEFT.test(textBefore(around.folded, token.start, 6));

const LEFT = /(?:[只仅还尚][剩余]|剩|尚余)下?(?:约|有)?$/;

/** 八人中，六人曾求医: those of before, and some of them. */
const areOfBefore: Rule = ({ around }) =>
  around.epidemic &&
  /^(?:affected|outbreaks|clusters)$/.test(around.about ?? '') &&
  AGAIN.test(around.after.raw);

const AGAIN = /^(?:(?:当|之)?中|均?(?:曾|已)?[^,。;、\d]{0,8}(?:求医|求诊|就诊|就医))$/;

/** 经甲口岸入境的人次最多，有12.2万；其次…10.6万: once people are counted by the myriad, so is the next. */
const areMyriads: Rule = ({ token, around }) =>
  !around.epidemic &&
  token.value >= 1e4 &&
  /^(?:crossings|arrivals|departures|visitors|passengers)$/.test(around.about ?? '');

/** 共采样9千人，已有结果8千人 */
const haveResults: Rule = ({ around }) =>
  around.epidemic && /(?:已[有出得]|完成)(?:检测)?结果的?$/.test(around.first.raw);

/** 两名病人没有外游，属本地个案; 另一人曾到某国，属输入个案: where they were infected is told of them. */
const areByOrigin: Rule = ({ token, around }) =>
  around.epidemic && around.spelledToo && BY_ORIGIN.test(textBehind(around.folded, token.end, 40));

const BY_ORIGIN =
  /^[^。;\d\n]{0,30},(?:均|都)?[属为](?:本地|本土|输入|外地|境外)[^,。;]{0,4}(?:个案|病例|感染)/;

/** 七名紧密接触者，五人已接种 */
const areTreated: Rule = ({ around, fits }) =>
  around.epidemic && around.about === 'contacts' && around.again && fits.includes('vaccinated');

/** 六名新增病人中: those of the day again, of whom the sentence tells. */
const areTopic: Rule = ({ around }) =>
  around.epidemic &&
  around.spelledToo &&
  /^(?:新增|新呈报)(?:确诊)?(?:病人|患者|个案)(?:当|之)?中$/.test(around.after.raw);

/** 累计接种29万人次，第1剂18万人次: by the dose. */
const areOfDose: Rule = ({ token, around }) =>
  around.epidemic &&
  (/^(?:doses|vaccinated)$/.test(around.about ?? '') ||
    (around.spelledToo && /接种|疫苗/.test(textBefore(around.folded, token.start, 80)))) &&
  OF_DOSE.test(textBefore(around.folded, token.start, 8));

const OF_DOSE =
  /(?:第[一二三四五\d]剂|追加剂|加强剂|加强针|基础剂|次世代疫苗|双价疫苗|二价疫苗)[为有共达约]*$/;

/** 十一宗及134人为多: whom the outbreaks of before touched. */
const areTouched: Rule = ({ token, around }) =>
  around.epidemic &&
  CASE_GROUPS.has(around.about ?? '') &&
  /[宗起][及、]$/.test(textBefore(around.folded, token.start, 2));

/** 十二人: ten or more are seldom those of a story. */
const areMany: Rule = ({ token, around, named }) =>
  token.value >= 10 && (named || around.phrase.scope !== null || around.inList);

/** 两人死亡, 至少廿三人伤 */
const areOutcome: Rule = ({ token, around, fits }) =>
  fits.some((metric) => OUTCOMES.has(metric)) ||
  (!around.epidemic && /^伤(?![一-龥])/.test(textBehind(around.folded, token.end, 2)));

/** 甲医院十二人: how many it took in. */
const areInHospital: Rule = ({ token, around }) =>
  token.value >= 10 &&
  !around.epidemic &&
  /(?:医院|诊所|中心)$/.test(around.first.placeText || around.first.text);

/** 三名学生: 人 alone needs a word that says of when. */
const areNamed: Rule = ({ token, around, named }) =>
  named && (!/^人$/.test(token.unit?.unit ?? '') || around.phrase.scope !== null);

/** 中心有十五人隔离 */
const areKept: Rule = ({ token, around }) =>
  around.epidemic &&
  around.spelledToo &&
  (token.value > 1 || !/另有?$/.test(textBefore(around.folded, token.start, 2))) &&
  (IS_KEPT.test(textBehind(around.folded, token.end, 20)) ||
    isInfected(textBehind(around.folded, token.end, 32)));

const IS_KEPT =
  /^[^,。;、\d]{0,14}(?:隔离|检疫|接受治疗|留医|留院|住院|确诊|染疫|中招|呈阳性)(?:中|治疗|观察)?(?=[,。;、]|$)|^[^,。;、\d]{0,4}送[^,。;\d]{2,8}医院/;

/** 八名患者离世，三人来自院舍、四人没有接种; 33宗确诊，两人曾外游: some of those that the sentence counts. */
const areOfThose: Rule = ({ token, around }) =>
  around.epidemic &&
  around.spelledToo &&
  ((around.after.raw !== '' && isSomeOfThose(around.folded, token.start, around.lastMetric)) ||
    isSomeOfDead(around.folded, token.start, token.end, around.about) ||
    (/^(?:deaths|in_hospital)$/.test(around.lastMetric) && AT_WARD.test(around.first.raw)));

/** 离世14人，甲医院5人、乙医院3人 */
const AT_WARD = /医院(?:占|有|则有)?$/;

const areIllTogether: Rule = ({ token, around }) =>
  around.epidemic && around.spelledToo && illTogether(around.folded, token);

/** 某酒楼群组再增三人, 麻雀馆群组增至22人: whom a group of cases has. */
const OF_GROUP =
  /(?:群组|群聚|感染群)(?:个案)?(?:今日|今天|昨日|目前|现|已)?(?:(?:再|亦|也|又)?[新增添多]+|增至|累计|至今|共|升至|涉及?|有)+$/;
/** 慈云山一间餐厅累计九人确诊, 乙酒楼两人, 丙轩则有四人: the next of a row of houses. */
const AT_HOUSE =
  /[一-龥]{2}(?:楼|坊|轩|店|院|校|厅|馆|中心|厦|邨|村|苑|阁|酒家|公司|厂|地盘|会所|场|街市|超市|机构|部门|班|舍|组)(?:则|另|再|亦|也|共|累计|至今|有|增|多)*$/;

const areOfGroup: Rule = ({ token, around }) => {
  if (!around.epidemic || !around.spelledToo) return false;
  const clause =
    textBefore(around.folded, token.start, 24)
      .split(/[,。;、\n]/)
      .at(-1) ?? '';
  return OF_GROUP.test(clause) || (around.again && around.about === 'confirmed' && AT_HOUSE.test(clause));
};

const SPELLED: readonly Rule[] = [
  areIllTogether,
  areOfGroup,
  areLeft,
  areListed,
  areJoined,
  areMany,
  areOutcome,
  areInHospital,
  areNamed,
  areIll,
  areOfBefore,
  areByOrigin,
  areTopic,
  areTreated,
  areOfThose,
  areKept,
];
const WRITTEN: readonly Rule[] = [
  areIllTogether,
  areOfGroup,
  areTold,
  mustStay,
  areLeft,
  areJoined,
  areOfAge,
  areOfSex,
  areCompared,
  areSomewhere,
  areOfSeries,
  arePositive,
  areOthers,
  areIll,
  areOfBefore,
  areTouched,
  areOfDose,
  haveResults,
  areMyriads,
  areOfThose,
  areKept,
];
const WHO = /(?:居民|人士|学生|员工|职员|院友|旅客|外劳|雇员|人员|教师|船员)(?:有|共|占|约)*$/;

/** Where people are, behind their number. */
const WHERE = /^(?:分别)?(?:在|于|入住|居于|身处)/;

/** 12名学生和3名教职员: who else they were. */
const MEMBERS =
  /^[^,。;、\d]{0,4}(?:教职员|教职工|教师|老师|护理员|学童|幼童|职员|员工|学生|院友|院舍员工|工友)/;

/** What happened to people is counted even in words: 十一人出院; 两人 alone are those of a story. */
const OUTCOMES: ReadonlySet<string> = wordSet(
  'deaths recovered injured unhurt missing rescued evacuated in_hospital trapped deaths_missing critical serious severe severe_or_critical mild stable icu ventilated prosecuted detained released_on_bail suspects_arrested',
);
