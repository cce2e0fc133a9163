import { goTogether } from '../tables/compatibility';
import { acceptsBare, SERIES } from './acceptsBare';
import { isOfLineage } from './lineages';
import type { Phrase } from './phrase';
import type { NumberToken, Token } from './tokens';

export interface Surroundings {
  readonly phrase: Phrase;
  readonly first: Phrase;
  readonly after: Phrase;
  readonly folded: string;
  readonly pre: readonly Token[];
  /** In a paragraph that tells one case's story. */
  readonly narrative: boolean;
  readonly inList: boolean;
  readonly about: string | null;
  /** What the unit and the words beside it say (see `nameMeasure`, `nameUnknown`). */
  readonly measure: string | null;
  /** Counts of other things than cases are figures too when the document is no epidemic report. */
  readonly epidemic: boolean;
  /** The figure before it in the sentence, or the whole of an open list, has the same unit. */
  readonly again: boolean;
  /** Right after another number: 362户1089间. */
  readonly twin: boolean;
  /** Hong Kong and Macau write counts below ten, and often all of them, in characters. */
  readonly spelledToo: boolean;
  /** The value of an earlier period stands right before: 较前一周（1025例）下降8.1%. */
  readonly afterCompared: boolean;
  /** In a bracket behind 较前一周. */
  readonly compared: boolean;
}

/** Whether a number that could be one is a figure: it counts something that the words round it name. */
export function accepts(token: NumberToken, around: Surroundings): boolean {
  const { phrase, first, after, inList, pre } = around;
  const unitClass = token.unit?.class ?? null;
  const fits = phrase.metrics.filter((metric) => goTogether(metric, unitClass, token.unit?.unit));
  const marked =
    around.epidemic &&
    (phrase.marks.has('observe') ||
      phrase.marks.has('release') ||
      phrase.marks.has('exclude') ||
      phrase.marks.has('convert'));
  const named = fits.length > 0 || marked;
  const told = phrase.scope !== null || phrase.marks.has('asof') || /共/.test(phrase.raw);
  if (around.narrative && !(named && told)) return false;
  if (around.epidemic && token.unit && EACH.test(lead(token, around, 8))) return false;
  if (around.epidemic && unitClass === 'case' && BACK_TO.test(lead(token, around, 2))) return false;
  if (token.value === 1 && SPEAKS.test(around.folded.slice(token.end, token.end + 16))) return false;
  const counted = token.unit && unitClass !== 'times';
  if (counted && (!token.spelled || token.value >= 1e4) && (around.measure !== null || around.twin))
    return true;
  switch (unitClass) {
    case null:
      if (around.measure !== null) return true;
      return acceptsBare(token, around);
    case 'case':
      return (
        !token.spelled ||
        (around.spelledToo && !BACK.test(around.folded.slice(Math.max(0, token.start - 1), token.start))) ||
        named ||
        around.again ||
        (token.value >= 10 && /共|录得|接获/.test(phrase.raw)) ||
        phrase.weak !== null ||
        phrase.scope !== null ||
        inList ||
        /^[男女]$/.test(token.unit?.unit ?? '')
      );
    case 'people':
      if (around.compared) return true;
      // 30至39岁212人: an age is a label.
      if (!token.spelled && around.epidemic && around.about !== null && /岁(?:以上|以下)?$/.test(first.raw))
        return true;
      if (
        (!token.spelled || (around.spelledToo && token.value > 1)) &&
        around.epidemic &&
        /(?:涉及|影响)(?:共|合共)?$/.test(first.raw)
      )
        return true;
      if (!token.spelled && (phrase.marks.has('male') || phrase.marks.has('female'))) return true;
      if (
        around.spelledToo &&
        token.spelled &&
        inList &&
        (around.again || ['of', 'rest'].some((mark) => first.marks.has(mark)))
      )
        return true;
      if (token.spelled && token.value >= 10 && named) return true;
      if (token.spelled && fits.some((metric) => OUTCOMES.has(metric))) return true;
      if (token.spelled && token.value >= 10 && (phrase.scope !== null || inList)) return true;
      if (token.spelled && token.value >= 10 && fits.length > 0 && (!around.epidemic || touches(pre, token)))
        return true;
      if (!token.spelled && around.again && phrase.marks.has('compare') && around.about !== null) return true;
      // 1,031人，1,028人在酒店、3人在医院: where those are that were just counted.
      if (
        !token.spelled &&
        around.epidemic &&
        around.again &&
        (WHERE.test(after.raw) || MEMBERS.test(after.raw))
      )
        return true;
      if (
        token.spelled &&
        token.value >= 10 &&
        !around.epidemic &&
        /(?:医院|诊所|中心)$/.test(first.placeText || first.text)
      )
        return true;
      if (token.spelled)
        return named && !/^人$/.test(token.unit?.unit ?? '') ? true : named && phrase.scope !== null;
      if (
        around.epidemic &&
        SERIES.has(around.about ?? '') &&
        /[降升][至到]$/.test(around.folded.slice(Math.max(0, token.start - 2), token.start))
      )
        return true;
      return named || phrase.weak !== null || phrase.scope !== null || inList;
    case 'percent':
    case 'points':
      if (around.again && !token.spelled && pre.every(isConj)) return true;
      return (
        (ofRate(token, around) && (around.about?.endsWith('_rate') ?? false)) ||
        fits.length > 0 ||
        phrase.marks.has('contribute') ||
        (around.afterCompared && (phrase.marks.has('rise') || phrase.marks.has('fall'))) ||
        (around.about !== null &&
          phrase.marks.has('compare') &&
          (phrase.marks.has('rise') || phrase.marks.has('fall'))) ||
        phrase.marks.has('yoy') ||
        phrase.marks.has('mom') ||
        phrase.marks.has('share') ||
        (around.epidemic && around.again && /^(?:来)?自/.test(after.raw)) ||
        (around.epidemic && isOfLineage(around.folded, token.start)) ||
        (around.epidemic && CASES.has(around.about ?? '') && isBracketed(token, around.folded)) ||
        (around.about !== null && SHARE_OF_THEN.test(first.raw)) ||
        (around.again && (/^[或即]$/.test(first.raw) || /岁|者为?$/.test(first.raw))) ||
        /率|比例|比重|水平/.test(first.text) ||
        (around.about !== null &&
          RATES.has(around.about) &&
          (inList || phrase.scope !== null || /周|期|[降升][至到]/.test(phrase.raw))) ||
        (around.about !== null && !around.epidemic && (phrase.marks.has('rise') || phrase.marks.has('fall')))
      );
    case 'item':
    case 'event':
      // 第14周新增5件群聚，今年累计49件
      if (around.epidemic && GROUPS.has(around.about ?? '') && phrase.scope !== null && !token.spelled)
        return true;
      if (around.again && !token.spelled && phrase.text !== '') return true;
      if (token.spelled && token.value > 1 && !around.epidemic && fits.length > 0 && touches(pre, token))
        return true;
      if (token.spelled)
        return around.epidemic
          ? around.spelledToo && token.value >= 10 && fits.includes('tests')
          : token.value > 1 && (after.metrics.length > 0 || around.measure !== null);
      return !token.spelled && (after.metrics.length > 0 || (fits.length > 0 && first.metrics.length > 0));
    case 'dose':
      return token.value >= 10 && (token.spelled ? fits.length > 0 : around.epidemic || fits.length > 0);
    case 'house':
      if (
        token.value > 1 &&
        around.spelledToo &&
        !around.epidemic &&
        after.metrics.some((metric) => goTogether(metric, unitClass))
      )
        return true;
      return (!token.spelled || token.value >= 10) && fits.length > 0;
    case 'sample':
      return !token.spelled && (fits.length > 0 || inList);
    case 'times':
      if (around.again && !around.epidemic && !token.spelled && pre.every(isConj)) return true;
      return (
        !around.epidemic &&
        (phrase.marks.has('rise') || phrase.marks.has('fall')) &&
        (fits.length > 0 || around.about !== null)
      );
    default:
      return (!token.spelled || token.value >= 10) && fits.length > 0;
  }
}

/** 由6月的3.7%上升至9月的3.9%, 维持于1.6%的水平: what a rate came to, or where it stayed. */
function ofRate(token: NumberToken, { folded }: Surroundings): boolean {
  const before = folded.slice(Math.max(0, token.start - 36), token.start);
  return /[升降跌涨增减落][至到](?:[一二〇零三四五六七八九十\d年月底至]{2,26}的)?$|[至到]$|维持(?:在|于)?$/.test(
    before,
  );
}

/** 每个家庭2至5例: how many to one of them. */
const EACH = /每(?:个|间|所|户|名|位|起|宗)[一-龥]{1,5}(?:\d{1,2}[至-])?$/;
/** 以上3例病例: those of before. */
const BACK_TO = /(?:以上|上述)$/;

function lead({ start }: NumberToken, { folded }: Surroundings, length: number): string {
  return folded.slice(Math.max(0, start - length), start);
}

/** 一名村干部表示: who says it is no count. */
const SPEAKS = /^[^,。;\n\d]{1,10}(?:表示|介绍|告诉|指出|认为|回忆|透露|称|说)/;

/** 恢复至2019年的46%: what it was then is the whole. */
export const SHARE_OF_THEN = /(?:恢复|回升|达)(?:至|到)?(?:了)?[^,。;]{0,14}(?:同期|年|月)的?$/;

const GROUPS: ReadonlySet<string> = new Set(['clusters', 'outbreaks']);
const CASES: ReadonlySet<string> = new Set(['confirmed', 'infections', 'severe', 'deaths']);

/** 28例(54%), 非洲(42.6%): a share, with nothing else in its bracket. */
function isBracketed({ start, end }: NumberToken, folded: string): boolean {
  return folded[start - 1] === '(' && folded[end] === ')';
}

/** Where people are, behind their number. */
const WHERE = /^(?:分别)?(?:在|于|入住|居于|身处)/;

function isConj(token: Token): boolean {
  return token.kind === 'word' && token.meaning.value === 'conj';
}

/** 捣破三个, 火警召唤九百宗: the noun or verb stands right before the number. */
function touches(pre: readonly Token[], token: NumberToken): boolean {
  const last = pre.at(-1);
  return last?.kind === 'word' && last.meaning.kind === 'metric' && last.end === token.start;
}

/** 12名学生和3名教职员: who else they were. */
const MEMBERS =
  /^[^,。;、\d]{0,4}(?:教职员|教职工|教师|老师|护理员|学童|幼童|职员|员工|学生|院友|院舍员工|工友)/;

/** 这两宗 are those of before. */
const BACK = /[这该此前首上]/;

/** Once a text speaks of a rate, the percentages beside places and weeks are that rate. */
const RATES: ReadonlySet<string> = new Set(['ili_share', 'positivity', 'case_fatality']);

/** What happened to people is counted even in words: 十一人出院; 两人 alone are those of a story. */
const OUTCOMES: ReadonlySet<string> = new Set(
  'deaths recovered injured missing rescued evacuated in_hospital trapped deaths_missing critical serious severe mild stable icu ventilated prosecuted detained released_on_bail suspects_arrested'.split(
    ' ',
  ),
);
