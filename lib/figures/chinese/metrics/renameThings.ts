import { textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import { isThing } from '../words/endingOf';
import type { Phrase } from '../words/phrase';
import { nounAhead } from './nounByParts';
import { nounIn } from './nounIn';
import type { RenameRule } from './renameClue';
import { RESTORED_OF } from './restoredMeasure';

/** 汽车产量58万辆，其中新能源汽车15万辆; 电动自行车11辆: no vehicles without more. */
export const kindOfVehicle: RenameRule = ({ lead, unitClass, before, after }) => {
  if (/^(?:车|汽车|货车)?(?:被困|滞留|受困)/.test(after)) return 'vehicles_stranded';
  if (/^(?:car|nev)_output/.test(lead) && /新能源汽车$/.test(before)) return 'nev_output';
  if (/^car_ownership/.test(lead) && /(?:私人|个人|私家|载客|新能源)[^,]{0,3}$/.test(before))
    return 'car_ownership';
  const noun = unitClass === 'item' ? nounAhead(lastClause(before)) : null;
  return /^(?:e_bikes|bicycles|parking_spaces)$/.test(noun ?? '') ? noun : null;
};

/** 附属设施倒塌120处: no house, if the words before the verb name another thing. */
export const thingCollapsed: RenameRule = ({ before }) => {
  const words = lastClause(before);
  const noun = nounAhead(words) ?? nounIn(words);
  const thing = noun !== null && (isThing(noun) || noun === 'signs_down');
  return thing ? `${noun.replace('_down', '')}_collapsed` : null;
};

/** 基地台受损787座, 3座大型桥梁受损: what was damaged is named before the verb or the noun, and is no house. */
export const thingDamaged: RenameRule = ({ state, token, before, unitClass }) => {
  // 果树受损310公顷: land that bears.
  if (unitClass === 'area' && /[树果茶蔬菜稻花]/.test(lastClause(before))) return 'crop_area';
  if (/严重(?:受损|损坏|损毁)[^,。;]{0,3}$/.test(before) && /^[户间栋座]$/.test(token.unit?.unit ?? ''))
    return damagedThing(lastClause(before)) ?? 'houses_badly_damaged';
  const behind = textBehind(state.folded, token.end, 12);
  // 1690所学校及3094座佛塔损毁: what stands before 及 is the one before it.
  const ahead = lastClause(before).replace(/^.*[及和与]$/, '');
  return damagedThing(ahead) ?? damagedThing(DAMAGED_BEHIND.exec(behind)?.[1] ?? '');
};

const DAMAGED_BEHIND = /^([一-龥]{1,8}?)(?:受损|损坏|损毁|毁坏|受毁)/;

function lastClause(words: string): string {
  return words.split(/[,;。\n\d]/).at(-1) ?? '';
}

function damagedThing(words: string): string | null {
  const noun = nounAhead(words) ?? nounIn(words);
  if (noun?.endsWith('_down')) return noun;
  // 台风造成30间民宅受损: what did it is no thing.
  if (noun === null || /^(?:houses|buildings|households|residents|typhoons|storms)$/.test(noun)) return null;
  return `${noun}_damaged`;
}

/** 停水29万户，修复26万户; 断话3千户，待修复1千户: a verb alone is of what was said to be out last. */
export const supplyOut: RenameRule = ({ state, token, phrase, own, unitClass, after }) =>
  own === null
    ? null
    : (thingOut(own, unitClass, after) ?? supplyOf(state, phrase, own, token.unit?.unit ?? ''));

/** 抢修恢复了1403个基站, 仍有76座变电站未恢复: whom the noun behind names, and no user. */
function thingOut(own: string, unitClass: string | null, after: string): string | null {
  const noun = unitClass === 'item' ? nounIn(/^的?([一-龥]{2,6})/.exec(after)?.[1] ?? '') : null;
  const restored = noun === null ? undefined : RESTORED_OF[noun];
  if (restored === undefined) return null;
  return own === 'users_restored' ? restored : noun;
}

function supplyOf(state: ReaderState, phrase: Phrase, own: string, unit: string): string | null {
  // 供电中断41条次: lines, not those who were without it.
  if (unit.startsWith('条')) return own === 'users_restored' ? 'lines_restored' : 'lines_down';
  if (/[电气]|用户/.test(phrase.label) || phrase.label === '') return null;
  const out = state.nodes
    .slice(-4)
    .findLast(({ metric }) => /^(?:users_affected|water_outages|phones_down)$/.test(metric));
  if (!out || out.metric === 'users_affected') return null;
  const restored = out.metric === 'phones_down' ? 'phones_restored' : 'water_restored';
  return own === 'users_restored' ? restored : out.metric;
}
