import { firstAnswer, type Rule } from '../../firstAnswer';
import { CASE_GROUPS } from '../../tables/metricGroups';
import {
  countsMoney,
  EPIDEMIC,
  ITEMS_ONLY,
  isCountedIn,
  MEASURES,
  PEOPLE_ONLY,
  UNIT_METRICS,
} from '../../tables/metricUnits';
import type { UnitClass } from '../../tables/units';
import { wordSet } from '../../wordSet';
import { writtenOut } from '../../writtenOut';

/** A metric beside a unit; `unit` is empty where only its class is known. */
interface Pair {
  readonly metric: string;
  readonly unitClass: UnitClass | null;
  readonly unit: string;
}

type PairRule = Rule<Pair, boolean>;
type Classes = ReadonlySet<UnitClass | null>;

/** 群聚累计7例 are its cases: a group is counted in 宗 or 起. */
const peopleAreNoGroup: PairRule = ({ metric, unitClass }) =>
  unitClass === 'people' && CASE_GROUPS.has(metric) ? false : undefined;

const EVENTS: ReadonlySet<string> = wordSet('landslides floods storms typhoons fires');
const NEVER_EVENTS: Classes = wordSet<UnitClass>('volume item weight money people');

/** 滑坡12万方, 泥石流卷走3头牛, 山洪冲毁桥梁3座: what came down and what it took are no landslides. */
const thingsAreNoEvent: PairRule = ({ metric, unitClass, unit }) =>
  EVENTS.has(metric) &&
  (NEVER_EVENTS.has(unitClass) || (unitClass === 'house' && unit !== '处' && metric !== 'floods'))
    ? false
    : metric === 'roads_closed' && VEHICLES.test(unit)
      ? false
      : undefined;

/** 塌方时3台车被埋: no roads. */
const VEHICLES = /^[台辆艘架]/;

/** 排查化解矛盾纠纷192起: what was found is counted, not the search for it. */
const findingsAreNoSearch: PairRule = ({ metric, unit }) =>
  metric === 'inspections' && (unit === '起' || unit === '件') ? false : undefined;

/** 返还资金1.8万笔: transfers of it. */
const transfers: PairRule = ({ metric, unit }) => (unit === '笔' && countsMoney(metric) ? true : undefined);

const byClassifier: PairRule = ({ metric, unit }) => UNIT_METRICS[unit]?.includes(metric);

/** 火灾烧毁商铺2间, 事故波及商户45户: what it struck is no fire. */
const struckIsNoFire: PairRule = ({ metric, unitClass, unit }) =>
  (metric === 'fires' || metric === 'accidents') && unitClass === 'house' && unit !== '处'
    ? false
    : undefined;

/** Without power or water are homes, counted in 户; 座 and 处 are what broke down. */
const HOUSEHOLDS = /^(?:users_|water_)/;

const homesByHousehold: PairRule = ({ metric, unitClass, unit }) =>
  unitClass === 'house' && unit !== '' && HOUSEHOLDS.test(metric) && !unit.startsWith('户')
    ? false
    : undefined;

const RELATIVE: Classes = wordSet<UnitClass>('percent points times');

/** Percentages and points go with everything, as does a number without a unit. */
const relative: PairRule = ({ unitClass }) =>
  unitClass === null || RELATIVE.has(unitClass) ? true : undefined;

/** Always per cent. */
const RATES: ReadonlySet<string> = wordSet(
  'ili_share positivity pcr_positivity antigen_positivity case_fatality restored_share',
);

const ratesInPercent: PairRule = ({ metric }) => (RATES.has(metric) ? false : undefined);

/** 20余个蔬菜大棚: no price of vegetables. */
const prices: PairRule = ({ metric, unitClass }) =>
  unitClass !== 'money' && unitClass !== 'weight' && metric.endsWith('_price') ? false : undefined;

const cases: PairRule = ({ metric, unitClass, unit }) =>
  unitClass === 'case'
    ? EPIDEMIC.has(metric) && metric !== 'vaccinated' && !(CASE_GROUPS.has(metric) && unit === '例')
    : undefined;

/** 财损以投资诈骗7.8亿元最高: the kind of case is no sum. */
const NEVER_MONEY: ReadonlySet<string> = new Set(writtenOut('offences victims drug_users alerts'));

const thingsAreNoMoney: PairRule = ({ metric, unitClass }) =>
  unitClass === 'money' && (NEVER_MONEY.has(metric) || PEOPLE_ONLY.has(metric) || ITEMS_ONLY.has(metric))
    ? false
    : undefined;

/** 旅游收入298亿元；甲景区接待26万人次: a sum counts nobody. */
const moneyIsNoPeople: PairRule = ({ metric, unitClass }) =>
  (unitClass === 'people' || unitClass === 'house') && countsMoney(metric) ? false : undefined;

/** 第三产业1581亿千瓦时: what it used, not what it made. */
const powerIsNoMoney: PairRule = ({ metric, unitClass }) =>
  unitClass === 'power' && countsMoney(metric) ? false : undefined;

const offences: PairRule = ({ metric, unitClass, unit }) =>
  (unitClass === 'item' || unitClass === 'weight') && metric === 'offences'
    ? /^[张项条]$/.test(unit)
    : undefined;

/** Counted in pieces, not in 起 or 次: 摩托车58起 are offences. */
const PIECES: ReadonlySet<string> = new Set(writtenOut('vehicles e_bikes boats equipment generators'));

const piecesAreNoEvent: PairRule = ({ metric, unitClass, unit }) =>
  unitClass === 'event' && PIECES.has(metric) && !(metric === 'equipment' && unit.startsWith('件'))
    ? false
    : undefined;

const listed: PairRule = ({ metric, unitClass }) => (isCountedIn(metric, unitClass) ? true : undefined);

const measures: PairRule = ({ metric }) => (MEASURES.has(metric) ? false : undefined);

/** Of an epidemic, but counted in pieces too: 9个样本. */
const ITEMS_TOO: ReadonlySet<string> = wordSet(
  'tests_negative outbreaks clusters tests pcr_positive antigen_positive antigen_tests adverse_events',
);
/** Units that no count of cases or of people with a disease has. */
const NEVER_CASES: Classes = wordSet<UnitClass>('house item money weight volume power area length');

const thingsAreNoCases: PairRule = ({ metric, unitClass }) =>
  EPIDEMIC.has(metric) && !ITEMS_TOO.has(metric) && NEVER_CASES.has(unitClass) ? false : undefined;

const peopleOnly: PairRule = ({ metric, unitClass }) =>
  PEOPLE_ONLY.has(metric) ? unitClass === 'people' : undefined;

const NUMBERED_OTHERWISE: Classes = wordSet<UnitClass>('area length pressure speed level angle temperature');

const others: PairRule = ({ metric, unitClass }) =>
  unitClass === 'people' ? !ITEMS_ONLY.has(metric) : !NUMBERED_OTHERWISE.has(unitClass);

const RULES: readonly PairRule[] = [
  peopleAreNoGroup,
  thingsAreNoEvent,
  findingsAreNoSearch,
  transfers,
  byClassifier,
  struckIsNoFire,
  homesByHousehold,
  relative,
  ratesInPercent,
  prices,
  cases,
  thingsAreNoMoney,
  moneyIsNoPeople,
  powerIsNoMoney,
  offences,
  piecesAreNoEvent,
  listed,
  measures,
  thingsAreNoCases,
  peopleOnly,
  others,
];

/** Whether a metric can be counted in a unit of this class. */
export function goTogether(metric: string, unitClass: UnitClass | null, unit = ''): boolean {
  return firstAnswer(RULES, { metric, unitClass, unit }) ?? false;
}
