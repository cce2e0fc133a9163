import { textBefore, textBehind } from '../../../text/beside';
import type { UnitClass } from '../../tables/units';
import type { NumberToken } from '../words/tokens';
import { acceptsBare } from './acceptsBare';
import {
  acceptsCases,
  acceptsDoses,
  acceptsHouses,
  acceptsNamed,
  acceptsSamples,
  acceptsThings,
  acceptsTimes,
} from './acceptsCounts';
import { acceptsPeople } from './acceptsPeople';
import { acceptsShare } from './acceptsShare';
import { type Evidence, type Rule, type Surroundings, weigh } from './countEvidence';

/** Each class of units has its own habits of telling counts from other numbers. */
const BY_UNIT: Readonly<Partial<Record<UnitClass, Rule>>> = {
  case: acceptsCases,
  dose: acceptsDoses,
  event: acceptsThings,
  house: acceptsHouses,
  item: acceptsThings,
  people: acceptsPeople,
  percent: acceptsShare,
  points: acceptsShare,
  sample: acceptsSamples,
  times: acceptsTimes,
};

/** Whether a number that could be one is a figure: it counts something that the words round it name. */
export function accepts(token: NumberToken, around: Surroundings): boolean {
  const evidence = weigh(token, around);
  if (countsNothing(evidence)) return false;
  const unitClass = token.unit?.class ?? null;
  const counted = unitClass !== null && unitClass !== 'times';
  if (counted && (!token.spelled || token.value >= 1e4) && (around.measure !== null || around.twin))
    return true;
  if (unitClass === null) return around.measure !== null || acceptsBare(token, around);
  return (BY_UNIT[unitClass] ?? acceptsNamed)(evidence);
}

/** Numbers of a story, of one of many, of what was counted before, and of who speaks. */
function countsNothing({ token, around, named }: Evidence): boolean {
  const { phrase } = around;
  const told = phrase.scope !== null || phrase.marks.has('asof') || /共/.test(phrase.raw);
  if (around.narrative && !(named && told) && !isTraced(token, around)) return true;
  if (around.epidemic && token.unit && EACH.test(lead(token, around, 8))) return true;
  if (around.epidemic && token.unit?.class === 'case' && BACK_TO.test(lead(token, around, 4))) return true;
  if (around.epidemic && token.spelled && token.value === 1 && isOther(token, around)) return true;
  if (token.spelled && token.unit?.class === 'people' && BACK_TO_THEM.test(lead(token, around, 2)))
    return true;
  // 某医院一名护士确诊: one of those counted elsewhere.
  const someone = around.epidemic && token.spelled && token.value === 1 && token.unit?.unit === '名';
  if (someone && phrase.scope === null && !around.again && FOUND_ILL.test(around.after.raw)) return true;
  return token.value === 1 && SPEAKS.test(textBehind(around.folded, token.end, 16));
}

/** 每个家庭2至5例: how many to one of them. */
const EACH = /每(?:个|间|所|户|名|位|起|宗)[一-龥]{1,5}(?:\d{1,2}[至-])?$/;
/** 以上3例病例: those of before; 60岁及以上110例 are of that age. */
const BACK_TO = /(?:(?<!岁|岁及)以上|上述|最近|近日|有关)$/;

/** 该两名被捕人, 截查两名男子: those of the story. */
const BACK_TO_THEM = /该$|截查$/;

function lead({ start }: NumberToken, { folded }: Surroundings, length: number): string {
  return textBefore(folded, start, length);
}

const TRACED = /^(?:contacts|contacts_secondary|quarantined|followed)$/;

/** 卫生单位掌握接触者37人，其中9人居家隔离: in the story of a case, those traced from it. */
function isTraced(token: NumberToken, { epidemic, phrase, inList, about, measure }: Surroundings): boolean {
  if (!epidemic || token.spelled || token.unit?.class !== 'people') return false;
  const names = [...phrase.metrics, measure ?? ''];
  const traced = /^contacts/;
  return names.some((name) => traced.test(name) || (inList && traced.test(about ?? '') && TRACED.test(name)));
}

const FOUND_ILL = /^[^,。;\d]{1,14}确诊$/;

/** 首宗涉及五人…。另一宗涉及三人: the other one of those counted before. */
function isOther(token: NumberToken, around: Surroundings): boolean {
  if (!/^(?:affected|outbreaks|clusters)$/.test(around.about ?? '')) return false;
  return (
    /[;。\n]另外?$/.test(lead(token, around, 3)) &&
    /^宗?(?:个案)?(?:则)?(?:涉及|为|是|在|发生)/.test(around.folded.slice(token.end - 1, token.end + 6))
  );
}

/** 一名村干部表示: who says it is no count. */
const SPEAKS = /^[^,。;\n\d]{1,10}(?:表示|介绍|告诉|指出|认为|回忆|透露|称|说)/;
