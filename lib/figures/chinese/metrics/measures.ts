import { PERSONS } from '../../tables/personNouns';
import type { Unit } from '../../tables/units';
import { wordSet } from '../../wordSet';
import { isThing, withEnding } from '../words/endingOf';
import { bulkIn } from './bulkIn';
import { moneyFor } from './moneyFor';
import { GUST, nameLength, WIND } from './nameLength';
import { nounAhead, nounBehind, rateOf } from './nounByParts';
import { nounIn } from './nounIn';

const QUAKE = /震/;
/** 3.0到3.9级8次: how many of a class; `metricOf` calls them aftershocks where those were counted. */
const QUAKES_OF_A_CLASS = /\d级(?:及?以[上下])?(?:地震)? ?$/;
const RESTORED = /(?<!未)恢复(?!中)|复电|抢通|修复(?!中)/;

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
      if (QUAKE.test(after.slice(0, 4)) || /震级|余震|地震(?!.*(?:风|响应))/.test(before)) return 'magnitude';
      return WIND.test(around) ? 'wind_force' : null;
    case 'event':
      if (
        /地震(?:活动)?(?:共|有|计|达)*(?:发生)?$/.test(before) ||
        /^(?:芮氏)?(?:规模\d(?:\.\d)?(?:级)?以上的?)?(?:有感)?地震/.test(after)
      )
        return 'quakes';
      return /^[次起]$/.test(unit.unit) && QUAKES_OF_A_CLASS.test(before) ? 'quakes' : null;
    case 'pressure':
      return 'pressure';
    case 'speed':
      if (unit.unit.includes('立方米')) return 'flow';
      return /时|h/.test(unit.unit.slice(2)) && !GUST.test(before) ? 'speed' : 'wind_speed';
    case 'angle':
      if (/(?:[北南]纬 ?|纬度[:为]?)$/.test(before)) return 'latitude';
      if (/(?:[东西]经 ?|经度[:为]?)$/.test(before)) return 'longitude';
      return unit.unit === '度' && /[温冷寒热]|最[高低]|录得/.test(around) ? 'temperature' : null;
    case 'temperature':
      return /(?:下降|降幅|降温)[^,]{0,6}$/.test(before) || /^(?:以上|左右)?的?降温/.test(after)
        ? 'temperature_drop'
        : 'temperature';
    case 'length':
      // The words of its own clause come before those of the clauses before it.
      return [ownClause(alone(before)), alone(before)].reduce<string | null>(
        // 最高阵风,某岛为每小时90公里: a speed is the wind's if the clause before speaks of it.
        (told, words) => (told === null || told === 'speed' ? nameLength(unit.unit, words, after) : told),
        null,
      );
    case 'house':
      if (unit.unit === '用户' || (unit.unit === '户' && /用户|[停供用][电水气]|电力/.test(around)))
        return RESTORED.test(around) ? 'users_restored' : 'users_affected';
      return unit.unit !== '家' &&
        /(?<!病|隔离)房|屋/.test(before.slice(-8) + after.slice(0, 6)) &&
        !/隐患|清查|检查|排查|出租|企业/.test(around)
        ? 'houses_damaged'
        : null;
    case 'volume':
      if (/蓄水(?:总量|量)?(?:为|达|约)*$/.test(before)) return 'water_storage';
      return /每秒(?:约|近)?$|[入出下]?[库泄]?流量(?:[增减]至|为|达|约)*$/.test(before) ? 'flow' : null;
    case 'area':
      return /受灾|农作物|倒伏/.test(before) ? 'crop_area' : null;
    default:
      return null;
  }
}

/** The clause right before a length; 阵风，超过每小时183公里 is one. */
function ownClause(before: string): string {
  return before.split(/,(?!(?:曾)?(?:超过|达到?|录得|约|近|逾)每小时)|:/).at(-1) ?? '';
}

/** 每小时83及79公里: what is said before the first is said before the second. */
function alone(before: string): string {
  return before.replace(/(?:\d[\d.,]{0,8}(?:公里)?[、及和与]){1,6}$/, '');
}

/** Headlines leave units out: 10死2失联, 规模5.5. */
export function nameBare(before: string, behind: string): string | null {
  const after = behind.trimStart();
  if (/(?:逗留|留宿|住宿日数)[^。;]{0,16}$/.test(before) && /^[日晚天]/.test(after)) return 'stay';
  if (/(?:规模|震级)(?:约|为|达|达到|:)? ?$/.test(before)) return 'magnitude';
  if (/^(?:强震|地震|强烈地震)/.test(after)) return 'magnitude';
  // 檢6800萬私煙: what a headline says that it is worth.
  if (
    /[检搜破][获出]?$/.test(before) &&
    /^(?:毒品|私烟|冰毒|可卡因|海洛英|氯胺酮|大麻|假货|冒牌)/.test(after)
  )
    return 'street_value';
  if (/^重伤/.test(after)) return 'severe';
  if (/^轻伤/.test(after)) return 'mild';
  if (/^(?:死|亡)/.test(after)) return 'deaths';
  if (/^国(?:家)?(?:及|和|\/)地区/.test(after)) return 'countries';
  // 1死30轻重伤
  if (/^轻重伤/.test(after)) return 'injured';
  if (/^(?:失联|失踪)/.test(after)) return 'missing';
  if (/^(?:船员|矿工|工人|乘客|学生|游客)?(?:全部|均|全数)?获救/.test(after)) return 'rescued';
  return /^(?:伤|受伤)/.test(after) ? 'injured' : null;
}

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

/** Classifiers that only one kind of thing has. */
const OWN_UNITS: Readonly<Record<string, string>> = {
  车: 'vehicles',
  辆: 'vehicles',
  艘: 'boats',
  艘次: 'boats',
};

/** Classifiers of one kind of thing, where no noun says another. */
const NOUN_UNITS: Readonly<Record<string, string>> = {
  航次: 'sailings',
  幢: 'buildings',
  栋: 'buildings',
};

const RATE =
  /([一-龥]{0,10})(?<!增加|减少|成长|增长|[年月季]增|[年月季]减)率(?:[为约达]|达到|由|从|保持在|稳定在|提高[到至]|提升[到至])?$/;

/** A rate or an index that the tables do not know. */
function nameRate(before: string): string | null {
  const rate = RATE.exec(before);
  if (rate) return rateOf(rate[1] ?? '');
  return /指数[为约]?$/.test(before) ? 'index' : null;
}

/** What shelters and the stricken are given. */
const RELIEF: ReadonlySet<string> = wordSet('grain medicines masks clothing fuel books blood');
const VEHICLES: ReadonlySet<string> = wordSet('buses taxis lorries motorcycles school_buses');
/** Wares, by whatever name, once they are seized. */
const GOODS: ReadonlySet<string> = wordSet(
  'fireworks liquor clothing fuel medicines seafood frozen_meat bird_nests ivory tobacco gold books masks products',
);

/** What people do or hear is counted in times, what else is a thing is not. */
const HELD: ReadonlySet<string> = wordSet(
  'job_fairs lectures trainings drills disputes complaints clues messages',
);

/** A noun as its unit allows it: people are people, times are of what is held. */
function countedIn(unit: Unit, noun: string | null): string | null {
  if (noun === null) return null;
  if (unit.class === 'people') return PERSONS.has(noun) ? noun : null;
  if (PERSONS.has(noun)) return null;
  return unit.class === 'event' && unit.unit !== '件' ? (HELD.has(noun) ? noun : null) : noun;
}

/** A name for a figure whose noun the tables do not know; null where the unit says too little to make one. */
export function nameUnknown(unit: Unit | null, before: string, after: string, byNoun = false): string | null {
  if (!unit) return null;
  // 发放资料560万份: papers, where no samples are told of.
  if (unit.class === 'sample') return nounAhead(before.split(/[\d,、]/).at(-1) ?? '');
  if (unit.class === 'percent') return nameRate(before);
  if (unit.unit === '批次')
    return /不合格|不符合|问题/.test(before.slice(-12) + after)
      ? 'tests_failed'
      : /合格(?!率)/.test(before.slice(-12))
        ? 'tests_passed'
        : 'tests';
  const generic = unit.unit === '家' ? 'businesses' : BY_UNIT[unit.class];
  if (generic === undefined) return null;
  const cases = unit.class === 'event' && /^[宗起件]$/.test(unit.unit);
  const following = /^[^和及与并、,]{0,10}/.exec(after)?.[0] ?? '';
  const behind = nounIn(following);
  // 一个赌档及3间酒吧: what stands before 及 is the one before it.
  const ahead = (before.split(/[\d,、]/).at(-1) ?? '').replace(/^.*[及和与]$/, '');
  const beside = countedIn(unit, nounAhead(ahead)) ?? countedIn(unit, nounBehind(following));
  const seized =
    (/^(?:item|weight)$/.test(unit.class) || unit.unit === '件') &&
    /(?:查获|查扣|起获|缴获|收缴|检获|扣得|没收|罚没)[^,。;]*$/.test(before);
  const given =
    /^(?:item|weight|volume)$/.test(unit.class) && /(?:发放|空投|转运|调运|撒布|调拨)[^,。;]*$/.test(before);
  if (unit.class === 'money') return moneyFor(before.slice(-20), after.slice(0, 6));
  const bulk = /^(?:volume|area|power|length)$/.test(unit.class);
  const noun = bulk
    ? bulkIn(unit, before, after)
    : (beside ?? behind ?? OWN_UNITS[unit.unit] ?? nounIn(ahead.slice(-8)) ?? NOUN_UNITS[unit.unit] ?? null);
  if (unit.class === 'people' && noun !== null && noun !== 'teams' && !PERSONS.has(noun)) return generic;
  // 空投粮食: what is handed out is relief; 查获白酒: what is sold, goods.
  if (given && noun !== null && RELIEF.has(noun)) return 'supplies';
  if (seized && noun !== null && GOODS.has(noun)) return 'goods_seized';
  if (noun === 'calls' && unit.unit === '部') return 'phones';
  if (unit.unit === '团') return /集团|诈团|帮派/.test(before) ? 'gangs_busted' : 'tours';
  // 四辆巴士及一辆货车: vehicles, of whatever kind.
  if (unit.unit === '辆' && noun !== null && VEHICLES.has(noun)) return 'vehicles';
  if (noun === null && unit.unit === '处' && /(?:搜索|搜查)[^,。;]*$/.test(before)) return 'searches';
  if (unit.unit === '家' && noun === null && /停业(?:整顿)?$/.test(before)) return 'shops_closed';
  if (noun === null && unit.unit === '处' && (/收容$/.test(before) || /^(?:收容|安置)/.test(after)))
    return 'shelters';
  if (noun === null && unit.unit === '处' && !seized && !given && !byNoun) return 'sites';
  const named =
    noun === 'teams' && unit.class === 'people'
      ? 'staff'
      : (noun ?? (seized ? 'goods_seized' : given ? 'supplies' : null));
  if (
    cases &&
    named &&
    withEnding(named, before, after) === named &&
    !/^(?:incidents|fires|hazards|offences|complaints|messages|reports_received|storms|goods_seized|warnings|fireworks|knives|explosives|detonators|disputes|items)$/.test(
      named,
    )
  )
    return seized ? 'goods_seized' : generic;
  // 为群众提供应急救助6.5万次: for whom, not what.
  if (named !== null && unit.class === 'event' && PERSONS.has(named)) return generic;
  // 住宅发生3498次: where it happened.
  if (named !== null && /^(?:次|场|场次)$/.test(unit.unit) && (isThing(named) || named === 'houses'))
    return generic;
  return named ?? (byNoun || /^(?:次|场|场次|趟)$/.test(unit.unit) ? null : generic);
}
