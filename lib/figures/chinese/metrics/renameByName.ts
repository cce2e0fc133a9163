import { textBefore, textBehind } from '../../../text/beside';
import { RISE_BEHIND } from './nameLength';
import { nounAhead } from './nounByParts';
import type { RenameClue, RenameRule } from './renameClue';
import {
  casesSolved,
  chargedInHongKong,
  gangsNotDens,
  lostToFraud,
  offencesOrOffenders,
  whoseLoss,
} from './renameCrimes';
import {
  atScene,
  childrenFound,
  hurtOrIll,
  identified,
  intoShelters,
  newlyIn,
  positiveRate,
  rescuedDead,
  trappedThenSaved,
  visiting,
  whoInspects,
} from './renamePeople';
import { kindOfVehicle, supplyOut, thingCollapsed, thingDamaged } from './renameThings';
import { ofDebrisFlow } from './renameWarnings';

/** 道路受损2.3公里: so much of it, which says of no closure. */
const roadHurt: RenameRule = ({ unitClass, phrase }) =>
  unitClass === 'length' && /受损|损毁|损坏|冲毁/.test(phrase.raw) ? 'roads_damaged' : null;

/** 检查食品经营户52户: who sells it. */
const wares: RenameRule = ({ unitClass, before }) => {
  if (unitClass === 'percent') return 'food_price';
  return unitClass === 'house' && /(?:检查|巡查|抽查)[^,。;]*$/.test(before) ? 'inspections' : null;
};

/** 留宿旅客的平均逗留时间分别为1.8日及0.2日: how long they stayed. */
function howLong({ state, token, unitClass }: RenameClue): string | null {
  const { folded } = state.input;
  const stayed = /(?:逗留|留宿)[^,。;]{0,20}$/.test(textBefore(folded, token.start, 24));
  return unitClass === null && stayed && /^[日晚天]/.test(textBehind(folded, token.end, 1)) ? 'stay' : null;
}

const FALLS = /(?:下降|降温|降幅)[^,。;]{0,8}$/;

/** What a noun's own name turns into, by that name. */
const BY_NAME: ReadonlyMap<string, RenameRule> = new Map<string, RenameRule>([
  // 烟叶受灾347公顷: land, not people.
  ['affected', ({ unitClass }) => (unitClass === 'area' ? 'crop_area' : null)],
  ['cases', casesSolved],
  // 涉及伤亡的意外共8214宗: of accidents in which somebody was hurt.
  ['casualties', ({ unitClass }) => (unitClass === 'event' ? 'accidents' : null)],
  // 通胀率0.9%: how much prices rose in a year.
  [
    'cpi',
    ({ phrase, unitClass }) =>
      /通胀率|通货膨胀率/.test(phrase.raw) && unitClass === 'percent' ? 'cpi_yoy' : null,
  ],
  ['deaths', identified],
  ['dens_busted', gangsNotDens],
  ['cases_solved', gangsNotDens],
  ['economic_loss', whoseLoss],
  ['floods', ({ token }) => (token.unit?.unit === '户' ? 'houses_damaged' : null)],
  ['funds_involved', lostToFraud],
  // 疏散住客约120人
  ['hotel_guests', (clue) => (/疏散|撤离/.test(clue.before) ? 'evacuated' : howLong(clue))],
  ['houses_collapsed', thingCollapsed],
  ['houses_damaged', thingDamaged],
  ['incidents', ({ unitClass }) => (unitClass === 'money' ? 'economic_loss' : null)],
  ['in_hospital', newlyIn],
  [
    'recovered',
    ({ state, phrase }) => (!state.epidemic && /出院人[次数]/.test(phrase.raw) ? 'discharges' : null),
  ],
  // 布雷图指数大于20的有96个点
  ['mosquito_index', ({ unitClass }) => (unitClass === 'item' ? 'sites' : null)],
  // 景区接待196万人次，收入4.7亿元: what their visits brought in.
  [
    'income',
    ({ state }) =>
      state.nodes.slice(-4).some(({ metric }) => /^(?:visitors|revenue)/.test(metric)) ? 'revenue' : null,
  ],
  ['injured', hurtOrIll],
  ['visitors', howLong],
  ['inspections', whoInspects],
  // 在库投资项目数187个
  ['investment', ({ unitClass }) => (unitClass === 'item' ? 'projects' : null)],
  [
    'jams',
    // 改造拥堵路口46个: the crossings.
    ({ unitClass, before }) =>
      unitClass === 'length' ? 'jam_length' : unitClass === 'item' ? nounAhead(before.slice(-4)) : null,
  ],
  // 受理投诉391件，办结388件: of those.
  [
    'cases_closed',
    ({ lead }) =>
      /^(?:complaints|requests_received|reports_received)$/.test(lead) ? `${lead}_resolved` : null,
  ],
  // 加开旅客列车898列
  ['trains', ({ before }) => (/[加增]开[^,。;]{0,16}$/.test(before) ? 'trains_added' : null)],
  ['losses', whoseLoss],
  ['warnings', ofDebrisFlow],
  ['missing', childrenFound],
  ['offences', offencesOrOffenders],
  ['passengers', visiting],
  // 航班453个，乘客5.7万人次
  ['on_board', ({ token }) => (token.unit?.unit === '人次' ? 'passengers' : null)],
  ['pcr_positive', positiveRate],
  ['prosecuted', chargedInHongKong],
  ['relocated', intoShelters],
  ['rescued', rescuedDead],
  // 清理积雪路段86公里: a stretch of road, and no depth.
  ['snow_depth', ({ token }) => (token.unit?.unit === '公里' ? 'roads_cleared' : null)],
  ['staff', atScene],
  // 救助滞留人员192万人次, 解决93万人饮水困难: those who were helped.
  ['stranded', ({ before }) => (/(?:救助|帮扶)[^,。;]*$/.test(before) ? 'assisted' : null)],
  ['water_shortage', ({ before }) => (/解决了?[^,。;]*$/.test(before) ? 'water_supply_restored' : null)],
  ['roads_closed', roadHurt],
  ['supplies', wares],
  [
    'temperature',
    ({ unitClass, before }) =>
      unitClass === 'temperature' && FALLS.test(before) ? 'temperature_drop' : null,
  ],
  // 查扣不合格食品12公斤: wares by their weight, no samples.
  ['tests_failed', ({ unitClass }) => (unitClass === 'weight' ? 'goods_seized' : null)],
  ['tests', ({ state, before }) => (/DNA/.test(before) && !state.epidemic ? 'samples' : null)],
  ['trapped', trappedThenSaved],
  // 规模以上工业企业(…)增加值: the bracket stands between.
  [
    'value_added',
    ({ state, token }) =>
      /规模以上工业[^,。;]*$/.test(textBefore(state.folded, token.start, 60)) ? 'industrial_output' : null,
  ],
  // 直升机洒水312吨, 3架直升机吊桶洒水: how much fell, and what let it fall.
  [
    'water_drops',
    ({ unitClass, token }) =>
      unitClass === 'weight' ? 'water_dropped' : token.unit?.unit === '架' ? 'helicopters' : null,
  ],
  // 水位可能出现1至4米的涨幅
  ['water_level', ({ after }) => (RISE_BEHIND.test(after) ? 'water_level_change' : null)],
  // 隔离病床使用率68.7%: of beds.
  ['utilisation', ({ before }) => (/病[床房][^,。;]*$/.test(before) ? 'occupancy' : null)],
  ['vehicles', kindOfVehicle],
  ['users_affected', supplyOut],
  ['users_restored', supplyOut],
]);

/** A noun whose own name says that its unit, or the words around it, may turn it into another. */
export const byName: RenameRule = (clue) => BY_NAME.get(clue.own ?? '')?.(clue);
