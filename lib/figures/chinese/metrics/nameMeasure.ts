import type { Unit } from '../../tables/units';
import { nameBare } from './nameBare';
import { GUST, nameLength, WIND } from './nameLength';

const QUAKE = /震/;
/** 3.0到3.9级8次: how many of a class; `metricOf` calls them aftershocks where those were counted. */
const QUAKES_OF_A_CLASS = /\d级(?:及?以[上下])?(?:地震)? ?$/;
/** 环境消杀557.6万平方米, 疫区处理面积3.6平方公里 */
const TREATED = /(?:消杀|消毒|灭蚊|疫区处理)[^,。;\d]{0,8}$/;
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
      if (TREATED.test(before)) return /疫区处理[^,。;]*$/.test(before) ? 'area_treated' : 'area_disinfected';
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
