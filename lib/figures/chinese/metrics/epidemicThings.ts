import type { Unit } from '../../tables/units';
import { wordSet } from '../../wordSet';

/**
 * What a health authority keeps for the ill, their contacts and those who are tested, folded, by metric name. Seen in: press
 * releases of Hong Kong, Macau and Taiwan 2020–2023.
 */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/单位/, 'units'],
  [/房间|客房|套房|负压病房/, 'rooms'],
  [/(?:酒店|旅馆|宾馆|防疫旅宿)/, 'hotels'],
  [/诊所/, 'clinics'],
  [/(?:检测|采样|采检|筛检|快筛|核酸)(?:站|点|中心)/, 'test_sites'],
  [/接种(?:站|点|中心)/, 'vaccination_sites'],
  [/隔离设施|集中检疫所/, 'facilities'],
  [/隔离(?:点|场所)/, 'isolation_sites'],
  [/孳生源|积水容器|阳性容器/, 'breeding_sites'],
  [/举发|罚单|裁罚|告发|开罚/, 'penalty_tickets'],
  [/查核|检查|巡查|稽查|访查|复查/, 'inspections'],
  [/喷药|消毒/, 'houses_sprayed'],
];

/** 停课142校、1,876班 */
const CLOSED: Readonly<Record<string, string>> = {
  校: 'schools_closed',
  所: 'schools_closed',
  班: 'classes_suspended',
};

const CLASSES: ReadonlySet<string> = wordSet('house item event');

/** Rooms, hotels, clinics and places of testing, by the noun right beside their number in a text about a disease; null for others. */
export function epidemicThing(unit: Unit | null, before: string, after: string): string | null {
  if (unit === null || !CLASSES.has(unit.class)) return null;
  const shut =
    /(?:停课|暂停实体(?:课程|授课)?)[^。;\n]{0,12}$/.test(before) || /^停课/.test(after)
      ? CLOSED[unit.unit]
      : undefined;
  if (shut !== undefined) return shut;
  const ahead = /[^,。;、:()\d]{0,10}$/.exec(before)?.[0] ?? '';
  const behind = /^[^,。;、:()\d]{0,10}/.exec(after)?.[0] ?? '';
  const told = THINGS.find(([noun]) => noun.test(behind));
  if (told) return told[1];
  // 孳生源查核1,306户: the last of them is the number's own.
  let [name, from]: [string | null, number] = [null, -1];
  for (const [noun, metric] of THINGS) {
    const at = noun.exec(ahead)?.index ?? -1;
    if (at > from) [name, from] = [metric, at];
  }
  return name;
}

const ROOM: ReadonlySet<string> = wordSet('rooms hotels facilities');

/** 提供房间3,207间，已入住2,415间: of the same, in the same unit. */
export function sameThing(
  last: { readonly metric: string; readonly unit: string | null } | undefined,
  unit: Unit | null,
): string | null {
  return last && ROOM.has(last.metric) && last.unit === unit?.unit ? last.metric : null;
}
