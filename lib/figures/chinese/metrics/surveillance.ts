import { textBefore, textBehind } from '../../../text/beside';
import { SEVERITIES } from '../../tables/metricGroups';
import type { MetricRule } from './metricClue';

/** How far the words that name it stand from the number. */
const REACH = 28;

/** 乙型流感占比已超过81%, 其中H3N2占99.7%: how many of the positives were of one type. */
const TYPE_SHARE =
  /(?:(?:甲|乙|[AB])型?(?:流感?)?(?:病毒)?|H\dN\d\)?(?:pdm09)?|\(?(?:Victoria|Yamagata)\)?系?)(?:病毒|亚型|毒株)?(?:的)?占(?:比|比例|比重)?(?:已|均|超过|超|高达|达到|达|为|约|近|上升至|下降至|升至|降至)*$/;

const ofType: MetricRule = ({ state, token, unitClass }) =>
  state.epidemic && unitClass === 'percent' && TYPE_SHARE.test(textBefore(state.folded, token.start, REACH))
    ? 'pcr_positive_share'
    : undefined;

/** 新增报告手足口病269例: those who have the disease that is named. */
const OF_DISEASE =
  /(?:新增|报告|发现|通报)[一-龥]{0,6}?(?:病|热|炎|疹|咳|喉|痘|流感|疟疾|霍乱|鼠疫|梅毒)(?:疫情)?(?:共|累计)?$/;

const ofDisease: MetricRule = ({ state, token, unitClass, own }) =>
  state.epidemic &&
  own === null &&
  unitClass === 'case' &&
  state.level.frames.length === 0 &&
  OF_DISEASE.test(textBefore(state.folded, token.start, REACH))
    ? 'confirmed'
    : undefined;

/** 死亡1366人，较2月(报告372800例、死亡1132人)上升: cases again, behind the dead. */
const REPORTED = /[(,]报告$/;

const asReportedCases: MetricRule = ({ state, token, unitClass, own }) =>
  state.epidemic &&
  own === null &&
  unitClass === 'case' &&
  state.nodes.at(-1)?.metric === 'deaths' &&
  REPORTED.test(textBefore(state.folded, token.start, 8))
    ? 'confirmed'
    : undefined;

/** 发病数前五为肝炎、肺结核，共占99.38%, behind the dead of the class: of its cases. */
const OF_CASES = /(?:发病|报告病例)(?:总)?数[^。;\n]*占[^,。;\d]{0,16}$/;

const asShareOfCases: MetricRule = ({ state, token, unitClass, own }) =>
  state.epidemic &&
  unitClass === 'percent' &&
  (own === null || own === 'deaths') &&
  OF_CASES.test(textBefore(state.folded, token.start, LONGEST_ROW))
    ? 'confirmed'
    : undefined;

const LONGEST_ROW = 90;

/** 发现18名新冠病毒核酸检测初筛阳性人员: by the test, whoever they turn out to be. */
const POSITIVE_AT_FIRST =
  /^(?:新冠病毒|新冠)?核酸(?:检测)?(?:初筛|结果)(?:呈)?阳性(?:人员|者)?(?=[,。;、]|$)/;

const asPositiveAtFirst: MetricRule = ({ state, token, unitClass }) =>
  state.epidemic &&
  !state.input.traditional &&
  unitClass === 'people' &&
  POSITIVE_AT_FIRST.test(textBehind(state.folded, token.end, REACH))
    ? 'pcr_positive'
    : undefined;

/** 治愈重症患者146例: well again, however ill they had been. */
const WELL_AGAIN = /治愈(?:出院)?(?:的)?(?:重症|重型|危重|病危)[^,。;\d]{0,10}$/;

const asWell: MetricRule = ({ state, token, own }) =>
  state.epidemic && SEVERITIES.has(own ?? '') && WELL_AGAIN.test(textBefore(state.folded, token.start, REACH))
    ? 'recovered'
    : undefined;

/** 存活的病毒感染者和病人41413例: those with HIV who are alive. */
const asLiving: MetricRule = ({ state, token, unitClass }) =>
  state.epidemic &&
  (unitClass === 'case' || unitClass === 'people') &&
  /存活[^,。;\d]{0,24}$/.test(textBefore(state.folded, token.start, REACH))
    ? 'living'
    : undefined;

/** 15名密接已隔离, 15名密切接触者全部实施居家医学观察 */
const KEPT =
  /^[个例]?(?:的)?(?:密切接触者|密接者?|密接人员)(?![^,。;\d]{0,8}解除)[^,。;\d]{0,8}(?:隔离|医学(?:隔离)?观察|集中观察)/;

const asWatched: MetricRule = ({ state, token, unitClass }) =>
  state.epidemic && unitClass === 'people' && KEPT.test(textBehind(state.folded, token.end, REACH))
    ? 'contacts_observed'
    : undefined;

/** 累计签收疫苗2631万人份: what became of doses before they were given. */
const SUPPLIED: readonly (readonly [RegExp, string])[] = [
  [/批签发[^,。;]*$/, 'doses_released'],
  [/(?:签收|接收|到货)[^,。;]*$/, 'doses_received'],
  [/(?:配送|分发|调拨|下发|发放)[^,。;]*疫苗[^,。;]*$/, 'doses_distributed'],
];

const asSupplied: MetricRule = ({ state, token, unitClass, own }) => {
  if (!state.epidemic || token.unit?.unit === '批') return undefined;
  const dosed = unitClass === 'dose' || unitClass === 'people' || unitClass === 'sample';
  if (!dosed || (own !== null && !/^(?:doses|vaccinated|tests)/.test(own))) return undefined;
  const lead = textBefore(state.folded, token.start, REACH);
  return SUPPLIED.find(([words]) => words.test(lead))?.[1];
};

/** What reports of surveillance and of control measures count. Seen in: weekly reports of influenza, notices of cities 2009–2023. */
export const SURVEILLANCE_RULES: readonly MetricRule[] = [
  asPositiveAtFirst,
  ofType,
  asSupplied,
  asLiving,
  asWatched,
  asWell,
  ofDisease,
  asReportedCases,
  asShareOfCases,
];
