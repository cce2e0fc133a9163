import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Numeral } from '../../numerals';
import { inStructure } from './inStructure';
import { isListIndex } from './isListIndex';
import { ofBound } from './ofBound';
import { ofOne } from './ofOne';
import { ofTime } from './ofTime';
import { splitsBracket } from './splitOfBracket';

/** Why a number is no figure; the kinds are those of the design's list. */
export type NotFigure =
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'ordinal'
  | 'case-id'
  | 'count-of-places'
  | 'name'
  | 'phone'
  | 'list-index'
  | 'address'
  | 'class-bound'
  | 'per'
  | 'body'
  | 'idiom';

const CLOCK = /^:\d{2}/;
const PLACES_AFTER =
  /^ ?(?:个|座(?=城市)|[家间](?=[一-龥]{0,4}医))?(?:(?:高|中|低|中高)风险(?:区县|县|市|街)|省(?!级|道)|市(?!场|民|值)|县(?!道)|区(?!间)|州|盟|旗|乡|苏木|镇|村|街道|社区|城市|地区|区县|县区|[远近中主]心?城区|地级市|设区市|大城市|中城市|县级市|乡镇|地市|市州|市县|行政村|小区|自然村|社|兵团|街镇|直辖市|自治区|[一二三四]线城市|地级(?:及)?以上城市|(?:集中)?(?:救治|定点|监测|哨点)?医院|医疗机构|医疗卫生机构|监测点|气象站|水文站|测站|哨点|重点城市|大中城市|工地|校园|学校|班级|家庭|独立传播链|传播链|调查总队|监测站|(?:人工)?观测站|站(?:观测|出现|降)|点位)/;
/** 上涨城市有9个: the places are named before their number. */
const PLACES_BEFORE =
  /(?:[重受]灾[村乡县]|(?:受灾|中断|停电|停水|失联|涉及)(?:乡镇|村|镇|乡|街道)|城市|省份|市县|县市|行政区|(?<!风险)地区|[的(](?:省|市|县|区|县区|区县|乡镇|镇|乡|镇街|街道)\)?|镇\(乡\))(?:有|为|达|共)*(?:\d{1,3}个,[较比]上月(?:减少|增加))?$/;
/** 于19间接种中心接种, 分布在3家医院: in how many houses something was done. */
const IN_HOUSES = /^ ?[间家个所](?![室隔])[一-龥]{0,8}(?:中心|医院|诊所|接种站|采样站|院舍|药房)/;
/** 41个大类行业, 612种产品: how many kinds there are. */
const KINDS_AFTER = /^ ?(?:个(?:大类|主要)?行业|个(?:分类|分项)指数|种(?:主要|工业)?产品)/;
/** 38家重点景区累计接待, 25个夏粮生产省: how many told together. */
const SITES_THAT =
  /^ ?(?:家|个)(?:[一-龥A-Z\d]{0,8}景[区点](?:共|累计)*(?:接待|实现)|[一-龥]{0,6}[主生]产省)/;
/** 全市52处煤矿一律停产, 针对1039个重点地区搜捕, 等8处易堵路段的疏导: all there are, or those that are meant. */
const OF_ALL = /(?:[省市县区州国]|针对[^,。;\d]{0,8}|对|所属|[一-龥]等|[。\n]|\d[个处座]?[一-龥]{2,8}、)$/;
const SITES_OF_ALL =
  /^ ?(?:余|多)?[个座处宗家](?:[一-龥]{0,10})(?:水库|服务站|检查站|地区|部位|场所|煤矿|矿山|路段)(?![^,。;]{0,4}[关封超干]|[有为达]|[,。;、:])/;
const IDIOM_AFTER =
  /^ ?(?:位数|分之|大类|类(?!别)|方面|项[一-龥]{0,6}(?:专题|议题|措施|建议|安排)|意识|自信|维护|全|早|清零|确保|星(?!期)|线|手|层|体|致|律|道|贯|旦|些|样|直|同|般|定|切|向|时|边|共|级响应|步|条(?:是|、|，)|阶段|轮|型|号|代|维|楼|室|单元|栋|路(?!段|口)|弄|河(?!流)|期|版|届|季度|线城市|班(?:轮|倒|制)|甲|度(?:电)?(?:跌|涨)|G\b|条线|路公|者|则|方|面|来|再|起(?!较大|重大|火灾|事故|案件|聚集性?疫?情|突发|交通|生产|刑事|道路|治安|电信|诈骗|涉)|连[丰冠升增涨跌降]|[增降丰](?=[”’」』"]))/;
const ORDINAL_BEFORE = /(?:第|位列|排名|名列|(?:^|[^此目以之日午年月天])前)$/;
/** 新增两例…。两例均为关联病例, 三名患者均在院: those told before, and no count of them. */
const CLAUSE_BEGINS = /[,。;\n]$/;
const THOSE_TOLD = /^(?:例|[例名位](?:确诊)?(?:患者|病例|感染者|个案))(?:均|都|皆)/;
/** 比去年同期提升3位: ranks, which count nothing. */
const RANKS_BEFORE = /(?:提升|上升|前移|下降|后移|前进|跃升)了? ?$/;
/** 事故最多地点的首五位: a ranking, and how far it goes. */
const FIRST_OF = /[首头]$/;
const OF_RANKING = /^ ?[大位]/;
const RANKS_AFTER = /^ ?个?位(?:次|[,。;、)\n]|$)/;
const LETTER = /[A-Za-zα-ωΑ-Ω]/;
/** ICU148人, CPI102.3: the letters are the noun. */
const ACRONYM = /(?<![A-Za-z])(?:ICU|CPI|PPI|PMI|GDP)$/;
/** Paxlovid2420人份, BNT888万剂, AZ1例: a word or initials, with what is counted of it behind. */
const DRUG = /[A-Za-z][a-z]{3,}$|(?<![A-Za-z\d.])(?!EV|PM)[A-Z]{2,4}$/;
const DOSED = /^ ?(?:人份|剂|份|盒|[例件](?!型)|[个块台部枚张套](?!月))/;
const UNIT_LETTERS = /^(?:mg\/(?:100)?m?[lL]|mg\/kg|kV|KV|mm|cm|km|m|kg|hpa|hPa|m\/s|km\/h)(?![A-Za-z])/;
const ID_BEFORE =
  /(?:病例|患者|感染者|个案|案例?|编号|病者|人士|阳性者|密接|确诊|症状者)(?:编号为?)?[ :第]?$/;
const ID_LIST_BEFORE = /\d ?[-、,及和与至—] ?$/;
const COUNTED = /^ ?(?:余|多)?(?:例|人|名|宗|件|位|万|亿|元|起|个|户|次|条|部|台|%)/;
const QUOTED_NAME = /[“「『"][一-龥]{1,8}$/;
/** 国道1号297公里处 */
const ROAD_BEFORE = /(?:[国省县]道|高速|公路|号|线|北上|南下|[东南西北][行向]|往[东南西北]|方向)[^,。]{0,6}$/;
const KILOMETRE_POST = /^ ?公里(?:[+加]?\d{1,3}米?)?(?:处|[一-龥]{0,8}路段|附近)/;
/** 国道2队警方: the name of a squad. */
const ROAD_POLICE = /^ ?(?:大|中|分)?队/;
const PHONE_BEFORE = /(?:热线|电话|拨打|致电|专线|传真|微信|QQ|邮编|邮箱)[^。\n]{0,12}$/;
const CLASS_AFTER =
  /^(?:例|人|名|级|岁|起|米|元|户|度|座|公里|毫米)?(?:\(含\)|\(及\))?(?:以上|以下|以内|及以上|及以下|或以上|或以下)(?:的|家庭|聚集|地震|余震|人员|人口|人群|事故|道路|生产|特大|重特大|老|工业|企业|大|较|火灾|交通|降|暴|小|客|载|有感|女|男|居民|儿|青|学|阵|$|(?<=及以上)\))/;

/** 规模6以上2起, 规模5至6共9起: classes of quakes, with how many of each. */
const SIZE_CLASS =
  /^(?:\.\d)?(?: ?[-至到] ?\d(?:\.\d)?)?(?:以上|以下)?(?:的)?(?:地震)?(?:共|有|计)? ?\d{1,5} ?[起次个]/;

/** 4.0至4.9级5次: how many there were of a class of quakes. */
const GRADE_CLASS = /^(?:\d\.\d)?(?:级?[-至到]\d\.\d)? ?级(?:及?以[上下])?(?:地震)? ?\d{1,5} ?次/;

/** 3号线, 5楼: digits that number something. */
const NUMBERED_AFTER = /^(?:位数|号|楼|室|单元|弄|路(?!段|口)|号线|型|G|期|届|代|级响应|季度|大类|方面)/;

/** A number with the words on both sides of it. */
interface Beside {
  readonly folded: string;
  readonly numeral: Numeral;
  readonly before: string;
  readonly after: string;
  readonly integer: boolean;
  readonly previous: NotFigure | null;
}

/** One thing that a number may be other than a figure; undefined where it says nothing. */
export type Reason = Rule<Beside, NotFigure>;

/**
 * Says whether the words on both sides make a number something other than a figure.
 * @param folded see `foldText`
 * @param previous why the number before it was none, if only a range mark or 、 lies between
 */
export function whyNotFigure(folded: string, numeral: Numeral, previous: NotFigure | null): NotFigure | null {
  const { start, end, value } = numeral;
  if (Number.isNaN(value)) return 'idiom';
  const before = textBefore(folded, start, 24);
  const after = textBehind(folded, end, 24);
  const beside = { folded, numeral, before, after, integer: Number.isInteger(value), previous };
  return firstAnswer(RULES, beside) ?? null;
}

const inName: Reason = ({ folded, numeral: { value, after: to }, before, after, integer }) => {
  const behind = textBehind(folded, to, 4);
  const isBehindLetter =
    (LETTER.test(before.slice(-1)) && !ACRONYM.test(before) && !(DRUG.test(before) && DOSED.test(behind))) ||
    (/[-.]$/.test(before) && LETTER.test(before.slice(-2, -1)));
  if (isBehindLetter || (value === 2019 && after.startsWith('冠状病毒'))) return 'name';
  if (value < 3 && before.endsWith('冠状病毒')) return 'name';
  // 渔船“琼临高10021”: a ship, a plane, by its number.
  if (integer && value > 99 && /^[”」』"]/.test(after) && QUOTED_NAME.test(before)) return 'name';
  return LETTER.test(after.charAt(0)) && !UNIT_LETTERS.test(after) ? 'name' : undefined;
};

const PER_HUNDRED_THOUSAND = /^(?:[例人])?\/(?:10|十)万/;

/** 2020.3.5, 3/5, 8:30 */
const byMarks: Reason = ({ folded, numeral: { start, end, value }, before, after, previous }) => {
  if (inStructure(folded, start, end)) return undefined;
  if (/^[./]\d/.test(after) && /^[./]\d+[./]\d/.test(after)) return 'date';
  if (/\d[./-]$/.test(before) && previous === 'date') return 'date';
  if (/^-\d{1,2}-\d{1,2}(?!\d)/.test(after) && value > 1900) return 'date';
  // 发病率48.15/10万
  if (PER_HUNDRED_THOUSAND.test(after)) return undefined;
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return 'date';
  return CLOCK.test(after) || /\d:$/.test(before) ? 'time' : undefined;
};

const byOneWord: Reason = ({ numeral, before, after, previous }) => {
  if (/^次产业/.test(after) || /^ ?(?:℃|度)(?:等温)?线/.test(after)) return 'name';
  if (numeral.spelled && /(?:周|星期|礼拜)$/.test(before)) return 'date';
  if (/^ ?米(?:处|路段|附近)/.test(after) && /(?:\d公里[+加]?|K\d+\+)$/i.test(before)) return 'address';
  const isNext = previous === 'ordinal' && /^第?\d*[-至、]$/.test(before.slice(-2));
  const ranks = RANKS_AFTER.test(after) && RANKS_BEFORE.test(before);
  const first = FIRST_OF.test(before) && OF_RANKING.test(after);
  return ORDINAL_BEFORE.test(before) || isNext || ranks || first ? 'ordinal' : undefined;
};

const onRoad: Reason = ({ before, after }) => {
  if (ROAD_POLICE.test(after) && /[国國]道$/.test(before)) return 'name';
  // 沪昆高速某县境内1562公里处
  const post =
    /^ ?公里(?:[+加]?\d{1,3}米?)?处/.test(after) &&
    /高速|[国省]道|公路|线/.test(before) &&
    !/[距离]/.test(before);
  return post || (KILOMETRE_POST.test(after) && ROAD_BEFORE.test(before)) ? 'address' : undefined;
};

const ofPhone: Reason = ({ folded, numeral: { start, end, value }, before, after }) => {
  const isCounted = COUNTED.test(after);
  if (PHONE_BEFORE.test(before) && value >= 100 && !isCounted) return 'phone';
  const raw = folded.slice(start, end);
  const isJoined = /^-\d{3}/.test(after) || /\d-$/.test(before);
  if (isJoined && /^0|^-\d{4,}/.test(raw + after)) return 'phone';
  return end - start >= 9 && /^\d+$/.test(raw) && !isCounted ? 'phone' : undefined;
};

const ofClass: Reason = ({ folded, numeral, before, after }) => {
  if (PLACES_AFTER.test(after)) return 'count-of-places';
  // 下降城市有57个，比上月减少2个
  if (/^ ?个(?![一-龥])/.test(after) && PLACES_BEFORE.test(before)) return 'count-of-places';
  if (/(?:[^位设]于|[一-龥\d][在经]|^在)$/.test(before.slice(-2)) && IN_HOUSES.test(after))
    return 'class-bound';
  if (KINDS_AFTER.test(after)) return 'class-bound';
  if (SITES_THAT.test(after) || (OF_ALL.test(before) && SITES_OF_ALL.test(after))) return 'count-of-places';
  if (GRADE_CLASS.test(after) || GRADE_CLASS.test(before.slice(-4) + after)) return 'class-bound';
  if (/规模(?:\d(?:\.\d)?[-至到])?$/.test(before) && SIZE_CLASS.test(after)) return 'class-bound';
  return CLASS_AFTER.test(textBehind(folded, numeral.after, 16)) ? 'class-bound' : undefined;
};

const WHO_THEY_ARE =
  /(?:死者|患者|病人|病者|伤者|个案)(?:分别)?(?:为|是)(?:一[名位][一-龥\d]{1,12}[、及和与]){0,3}$/;

const AMONG_NAMED = /姓[一-龥]{0,2}[男女][子性士]?[、及和与]$/;
const OTHER_DEAD = /^ ?[名位](?:死者|伤者|患者|病人|事主)(?:为|是|系)/;

const inIdiom: Reason = ({ numeral: { spelled, value }, before, after }) => {
  if (spelled && CLAUSE_BEGINS.test(before) && THOSE_TOLD.test(after)) return 'idiom';
  // 死者为一名88岁男子及一名92岁女子: who the dead are that were just counted.
  if (spelled && WHO_THEY_ARE.test(before) && /^ ?[名位]/.test(after)) return 'idiom';
  // 甲姓女子、乙姓男子及一名女子死亡, 另一名死者为店员: one of a story.
  if (spelled && value === 1 && (AMONG_NAMED.test(before) || OTHER_DEAD.test(after))) return 'idiom';
  if (spelled) return IDIOM_AFTER.test(after) || /分之$/.test(before) ? 'idiom' : undefined;
  return NUMBERED_AFTER.test(after) ? 'address' : undefined;
};

/** 死亡個案：5⏎: a line of a table. */
const LABEL_OF_CASES = /\n[一-龥]{2,8}(?:个案|病例|患者|感染者): ?$/;

/** 累计报告确诊病例6217，其中甲市…: a count whose unit is left out is told apart behind it. */
const COUNTED_UP = /(?:累计|新增|现有|共)[^,。;:、\d]{0,18}(?:病例|患者|感染者)$/;
const DIVIDED = /^ ?[,;(](?:其中|包括|含)/;

const ofCase: Reason = ({ folded, numeral: { start }, before, after, integer, previous }) => {
  // 确诊5+7 are counts, 病例5 is one of them.
  const isPair = /^\+\d/.test(after);
  const isOne = integer && !isPair && !COUNTED.test(after) && isId(before, previous);
  const counts = LABEL_OF_CASES.test(before) || (COUNTED_UP.test(before) && DIVIDED.test(after));
  return isOne && !counts && !splitsBracket(folded, start) ? 'case-id' : undefined;
};

const inList: Reason = ({ folded, numeral }) => (isListIndex(folded, numeral) ? 'list-index' : undefined);

/** The first one that has a reason gives it. */
const RULES: readonly Reason[] = [
  inName,
  byMarks,
  byOneWord,
  ofTime,
  ofOne,
  ofBound,
  onRoad,
  ofPhone,
  ofClass,
  inIdiom,
  ofCase,
  inList,
];

function isId(before: string, previous: NotFigure | null): boolean {
  return ID_BEFORE.test(before) || (previous === 'case-id' && ID_LIST_BEFORE.test(before));
}
