import type { Unit } from '../tables/units';

const WIND = /风(?!险|貌|景|情|尚|采|俗|格|向)/;
const QUAKE = /震/;

/**
 * Names a measure by its unit and the words beside it, where no noun of the tables does.
 * @param before the clause up to the number
 * @param after the words up to the next mark
 */
export function nameMeasure(unit: Unit | null, before: string, after: string): string | null {
  if (!unit) return nameBare(before, after);
  const around = before + after;
  switch (unit.class) {
    case 'level':
      if (/震度|烈度/.test(before)) return 'intensity';
      if (QUAKE.test(after.slice(0, 4)) || /震级|余震|地震(?!.*风)/.test(before)) return 'magnitude';
      return WIND.test(around) ? 'wind_force' : null;
    case 'event':
      if (/地震$/.test(before)) return 'quakes';
      return unit.unit === '次' && /\d级 ?$/.test(before) ? 'aftershocks' : null;
    case 'pressure':
      return 'pressure';
    case 'speed':
      if (unit.unit.includes('立方米')) return 'flow';
      return /小时|时|h/.test(unit.unit.slice(2)) ? 'speed' : 'wind_speed';
    case 'angle':
      if (/[北南]纬 ?$/.test(before)) return 'latitude';
      return /[东西]经 ?$/.test(before) ? 'longitude' : null;
    case 'temperature':
      return 'temperature';
    case 'length':
      return nameLength(unit.unit, before, after);
    case 'house':
      if (unit.unit === '户' && /用户|停电|供电|用电/.test(around))
        return /恢复|复电|抢通/.test(around) ? 'users_restored' : 'users_affected';
      return /房|屋/.test(around) ? 'houses_damaged' : null;
    case 'area':
      return /受灾|农作物/.test(before) ? 'crop_area' : null;
    default:
      return null;
  }
}

/** Headlines leave units out: 10死2失联, 规模5.5. */
export function nameBare(before: string, after: string): string | null {
  if (/规模(?:约|为)? ?$/.test(before)) return 'magnitude';
  if (/^(?:死|亡)/.test(after)) return 'deaths';
  if (/^(?:失联|失踪)/.test(after)) return 'missing';
  return /^(?:伤|受伤)/.test(after) ? 'injured' : null;
}

function nameLength(unit: string, before: string, after: string): string | null {
  if (/^(?:毫米|mm)$/.test(unit)) return 'rainfall';
  if (
    /每小时(?:约)?$|时速(?:约|为)?$/.test(before) ||
    /^(?:左右)?的?(?:时速|速度)|^\/小时|^每小时/.test(after)
  )
    return 'speed';
  if (/每秒(?:约)?$/.test(before)) return 'wind_speed';
  if (/公里|千米|海里|km/.test(unit) && /距|离/.test(before.slice(-8))) return 'distance';
  if (/深度/.test(before)) return 'depth';
  if (/冰雹|雹/.test(before)) return 'hail_diameter';
  if (/增水/.test(before + after)) return 'surge';
  if (/浪/.test(before + after)) return 'waves';
  if (/水位|潮位/.test(before)) return /超/.test(before) ? 'water_level_over' : 'water_level';
  if (/能见度/.test(before + after)) return 'visibility';
  if (/积雪/.test(before)) return 'snow_depth';
  if (/半径/.test(before)) return WIND.test(before.slice(-8)) ? 'storm_radius' : 'radius';
  if (/公里|千米|海里|km/.test(unit) && /距|离|约$|方向?$/.test(before)) return 'distance';
  return null;
}

/** Nouns that bulletins count and that have no metric of their own; what is not here is named by its kind of unit. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/企业|公司/, 'companies'],
  [/学校|院校/, 'schools'],
  [/网站|平台/, 'websites'],
  [/账号/, 'accounts'],
  [/手机卡|电话卡|银行卡|电话储值卡/, 'cards'],
  [/手机|手提电话/, 'phones'],
  [/电脑|计算机/, 'computers'],
  [/现金|现钞/, 'cash'],
  [/受害人|受害者|被害人|事主/, 'victims'],
  [/驾驶证|驾照|牌证|身份证|证件/, 'documents'],
  [/通报|报告|求助|投诉/, 'reports_received'],
  [/招牌|广告牌/, 'signs_down'],
  [/大棚/, 'greenhouses'],
  [/喉|水枪/, 'equipment'],
  [/检查点|执勤点|卡点|路障/, 'checkpoints'],
  [/毒驾|酒驾|违法|违规|违章|违例/, 'offences'],
  [/警报|警示/, 'warnings'],
  [/酒店|旅馆|民宿/, 'hotels'],
  [/树木|树/, 'trees'],
  [/牲畜|家畜|大牲畜|猪|牛|羊/, 'livestock'],
  [/桥梁|桥/, 'bridges'],
  [/水库|山塘/, 'reservoirs'],
  [/堤防|堤坝/, 'dykes'],
  [/电杆|杆塔|线路|变压器/, 'power_lines'],
  [/志愿者/, 'volunteers'],
  [/支队|大队|中队|救援队/, 'teams'],
  [/项目/, 'projects'],
  [/隐患/, 'hazards'],
  [/车次|列车/, 'trains'],
  [/飞机|直升机|无人机/, 'aircraft'],
  [/毒品|海洛因|冰毒|大麻|可卡因|毒咖啡|毒/, 'drugs'],
  [/枪[支枝]|手枪/, 'guns'],
  [/门店|商户|店铺/, 'shops'],
  [/房屋|住房|住宅|房/, 'houses'],
  [/群众|居民|村民|人口/, 'residents'],
];

const BY_UNIT: Readonly<Partial<Record<Unit['class'], string>>> = {
  money: 'amount',
  area: 'area',
  weight: 'weight',
  volume: 'volume',
  power: 'power',
  item: 'items',
  house: 'households',
  people: 'people',
  dose: 'doses',
  event: 'events',
  length: 'length',
};

/** A rate or an index that the tables do not know. */
function nameRate(before: string): string | null {
  if (/率[为约]?$/.test(before)) return 'rate';
  return /指数[为约]?$/.test(before) ? 'index' : null;
}

function nounIn(words: string): string | null {
  return NOUNS.find(([noun]) => noun.test(words))?.[1] ?? null;
}

/** A name for a figure whose noun the tables do not know; null where the unit says too little to make one. */
export function nameUnknown(unit: Unit | null, before: string, after: string): string | null {
  if (!unit) return null;
  if (unit.class === 'percent') return nameRate(before);
  const generic =
    unit.class === 'event' && /^(?:次|场|场次|趟)$/.test(unit.unit) ? undefined : BY_UNIT[unit.class];
  if (generic === undefined) return null;
  const behind = nounIn(/^[^和及与并、,]{0,8}/.exec(after)?.[0] ?? '');
  return (
    behind ??
    nounIn(
      before
        .split(/[\d,、]/)
        .at(-1)
        ?.slice(-8) ?? '',
    ) ??
    generic
  );
}
