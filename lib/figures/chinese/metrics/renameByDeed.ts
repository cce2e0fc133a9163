import { textBefore, textBehind } from '../../../text/beside';
import { pointOf } from '../places/crossingPoint';
import { fateOfOthers, leftOver, nounAndDeed } from './renameByDone';
import type { RenameRule } from './renameClue';

/** 铁路发送3600万人次, 送客18万人次: those carried, where nothing names them. */
const carried: RenameRule = ({ own, token, before }) =>
  (own === null || own === 'people') &&
  token.unit?.unit === '人次' &&
  /(?:发送|运送|输送|到发|承运|送客|载客|乘车)(?:了|共|约|近|超|逾|达)*$/.test(before)
    ? 'passengers'
    : undefined;

/** 610万人次经各管制站进出香港: told behind the number, where to or by which way. */
const CROSSED =
  /^[^,。;\d]{0,18}(?:进出|出入)(?:香港|本港|澳门|本澳|境|各?口岸|关)|^[^,。;\d]{0,6}(?:使用|经由?|取道)[^,。;\d]{0,10}(?:管制站|口岸|关闸)(?:过境|通关|出入境|进出)/;

const ONE_WAY_METRIC = /^(?:arrivals|departures)$/;
const ONE_WAY = /(?<!出)入境|(?<!入)出境|离境/;

const crossed: RenameRule = ({ state, own, token, before }) => {
  if (own !== null && !/^(?:people|passengers|visitors|tourists|flow|traffic_volume)$/.test(own))
    return undefined;
  if (token.unit?.unit !== '人次') return undefined;
  // 入境约16万，其中内地游客占6.6万人次: some of those who came that way.
  const of = state.level.frames.at(-1)?.whole?.metric;
  if (own !== null && own !== 'people' && of && ONE_WAY_METRIC.test(of)) return of;
  if (CROSSED.test(textBehind(state.folded, token.end, 32))) return 'crossings';
  // 罗湖口岸录得21万人次, 各口岸旅客流量分别约20万、18万人次: at a point of the border nobody else is counted.
  if (own === 'passengers' && !/旅客流量/.test(before)) return undefined;
  const told = state.nodes.at(-1);
  // 经机场离境有4.9万人次，其次是罗湖，有3.8万人次: they left there, too.
  const next =
    told?.sentence === state.sentence && ONE_WAY_METRIC.test(told.metric) && pointOf(state, token.start);
  if (next && /其次|依次|然后|分别/.test(before)) return told.metric;
  if (told?.sentence === state.sentence && /^(?:visitors|tourists)/.test(told.metric)) return undefined;
  if (
    ONE_WAY.test(
      textBefore(state.folded, token.start, 48)
        .split(/[。\n]/)
        .at(-1) ?? '',
    )
  )
    return undefined;
  const atPoint = !/旅客(?!流量)|居民|访客/.test(before) && pointOf(state, token.start) !== null;
  return atPoint ? 'crossings' : undefined;
};

/** 1200余亩水稻被淹: what grew there. */
const CROP =
  /(?:水稻|玉米|小麦|油菜|蔬菜|烟叶|大豆|棉花|马铃薯|花生|药材|甘蔗|香蕉|柑橘|葡萄|西瓜|果园|茶园|农田|稻田|菜地|庄稼|耕地|作物|大棚)[^,。;\d]{0,6}(?:受灾|受淹|被淹|倒伏|受损|被毁|冲毁|减产|受害|受旱)/;

const crops: RenameRule = ({ state, own, unitClass, token, before }) =>
  unitClass === 'area' &&
  (own === null || own === 'area') &&
  (CROP.test(textBehind(state.folded, token.end, 16)) || CROP.test(before))
    ? 'crop_area'
    : undefined;

/** 12支专业队680人: who they are, right behind their teams. */
const inTeams: RenameRule = ({ state, token, own, lead }) => {
  const { last } = state.level;
  const close = last !== null && /^[^,、。;]{0,10}$/.test(state.folded.slice(last.end, token.start));
  return lead === 'teams' && close && (own === null || own === 'people') && token.unit?.class === 'people'
    ? 'staff'
    : undefined;
};

/** 查处无证经营17起、销售过期食品9起: another of what is listed, whatever wares it was about. */
const listed: RenameRule = ({ state, own, unitClass, lead }) =>
  unitClass === 'event' &&
  state.enumerated &&
  /^(?:supplies|vehicles|goods|staff)$/.test(own ?? '') &&
  LISTED.test(lead)
    ? lead
    : undefined;
const LISTED = /^(?:offences|cases|cases_solved|accidents|calls)$/;

/** 取消航班87架次，延误43架次: the verb alone stands with the second. */
const FLOWN = /^(?:架|架次|班|班次|航班)$/;
const RUN = /^(?:列|趟|班列)$/;
const DISRUPTED = /(?:(取消|停[飞航运开])|(延误|晚点)|([备改]降))(?:进出港|进港|出港)?$/;

const disrupted: RenameRule = ({ token, before, own }) => {
  const unit = token.unit?.unit ?? '';
  const things = FLOWN.test(unit) ? 'flights' : RUN.test(unit) ? 'trains' : null;
  const verb = things && (own === null || own === things) ? DISRUPTED.exec(before) : null;
  return verb ? `${things}_${verb[1] ? 'cancelled' : verb[2] ? 'delayed' : 'diverted'}` : undefined;
};

/** 缉毒行动缴获各类毒品1.6吨, 查获疑似海洛因8块: by what was found, wherever it was. */
const DRUGS =
  /(?:海洛因|冰毒|大麻|氯胺酮|K粉|可卡因|鸦片|吗啡|摇头丸|麻古|芬太尼|依托咪酯|毒品)(?:净重|毛重|共|约|近|超|达|计|成品|半成品)*$/;
const SEIZED = /[缴查起收扣截缉检][获缴扣出毒]/;

const drugs: RenameRule = ({ state, token, unitClass, before }) =>
  !state.epidemic &&
  DRUGS.test(before) &&
  (unitClass === 'weight' || /^[块粒袋包颗片支]$/.test(token.unit?.unit ?? '')) &&
  SEIZED.test(textBefore(state.folded, token.start, 30))
    ? 'drugs_seized'
    : undefined;

/** 森林消防总队增援320人, 800余人参与扑救: sent, whoever they are. */
const SENT_AHEAD = /(?:增援|驰援|支援|增派|加派|抽调|调派|派出|派遣)(?:了|共|约|近)*$/;
const SENT_BEHIND =
  /^(?:名?[一-龥]{0,6})?(?:连夜|紧急|迅速|跨[区省市]|火速|星夜|先后)*(?:增援|驰援|(?:参与|参加|投入)(?:到)?(?:扑救|救援|处置|抢险|搜救|灭火|战斗)|赶赴现场|赶到现场|到场处置)/;

const sent: RenameRule = ({ state, token, own, unitClass, before }) =>
  unitClass === 'people' &&
  !state.epidemic &&
  (own === null || own === 'people') &&
  (SENT_AHEAD.test(before) || SENT_BEHIND.test(textBehind(state.folded, token.end, 16)))
    ? 'staff'
    : undefined;

/** 收购秋粮98亿斤: bought, not grown. */
const bought: RenameRule = ({ own, unitClass, before }) =>
  own?.endsWith('_output') && unitClass === 'weight' && /收[购储][^,。;]{0,6}$/.test(before)
    ? own.replace('_output', '_purchased')
    : undefined;

/** 直升机出动12架次: how often they flew. */
const sorties: RenameRule = ({ own, token }) =>
  /^(?:helicopters|aircraft)$/.test(own ?? '') && token.unit?.unit === '架次' ? 'sorties' : undefined;

/** What was done, or befell, tells what the unit counts. */
export const BY_DEED: readonly RenameRule[] = [
  nounAndDeed,
  fateOfOthers,
  leftOver,
  inTeams,
  listed,
  drugs,
  sorties,
  crossed,
  carried,
  crops,
  disrupted,
  sent,
  bought,
];
