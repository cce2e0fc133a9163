import { textBehind } from '../../../text/beside';
import { goTogether } from '../metrics/goTogether';
import { fateAtOnce } from '../metrics/toldBehind';
import type { ReaderState } from '../readerState';
import { eachOf, ownPost } from './ownWords';
import type { Phrase } from './phrase';
import { isWordOf } from './token';
import type { NumberToken, Token } from './tokens';

/** The words round a number, read from both sides. */
export interface Words {
  /** Those behind it that are its own. */
  readonly post: readonly Token[];
  /** What stands before the number says. */
  readonly first: Phrase;
  /** What stands behind it says. */
  readonly after: Phrase;
  /** What is told of it, by both. */
  readonly heard: Phrase;
  /** What became of people, right behind their number. */
  readonly fate: string | null;
}

/** 534名患者中, and not 五人中暑: the number is the whole of what follows. */
export const AMONG = /^(?:当中|之中|中(?![暑毒枪弹标招])|里)/;

/** 确诊新增78例本土个案: whose cases they are is told behind the number, where no other number takes the noun. */
const NOUN_OF_ORIGIN = /^(?:本土|本地|境外移入|境外输入|外地输入|输入)(?:个案|病例|感染)/;

/** 调派3艘冲锋舟: the noun behind says what was sent. */
const SENDING = /(?:投入|出动|派出|调派|调集|动员|增派|预置)$/;

/**
 * Hears what the words round a number tell of it: those before it, unless they name nothing that it can count.
 * @param all the words up to the next number or pause
 * @param beforeNumber whether another number follows them, which may claim them
 */
export function hearWords(
  state: ReaderState,
  token: NumberToken,
  pre: readonly Token[],
  all: readonly Token[],
  beforeNumber: boolean,
): Words {
  const { folded } = state.input;
  const inIt = all[0]?.kind === 'text' && AMONG.test(folded.slice(all[0].start, all[0].end));
  const first = eachOf(state, state.phrase(pre));
  const fits = (metric: string) => goTogether(metric, token.unit?.class ?? null, token.unit?.unit);
  const fate = token.unit?.class === 'people' && !state.epidemic ? fateAtOnce(folded, token, pre) : null;
  const acts = ['observe', 'release', 'convert'].some((mark) => first.marks.has(mark));
  const saysWhat = fate === null && (first.metrics.some(fits) || acts);
  const [only, ...more] = all;
  // 新增127例本土 20例死亡: a headline's space parts the word of origin from the next number.
  const parted =
    isWordOf(only, 'origin') && more.length === 0 && only.start === token.end && folded[only.end] === ' ';
  const post = inIt || parted ? all.slice(0, 1) : ownPost(all, beforeNumber, saysWhat, fits);
  const after = state.phrase(post);
  const told = isNamedBehind(first, after)
    ? atPlaceOf(after, first)
    : saysWhat && !leavesToBehind(first, after)
      ? first
      : eachOf(state, state.phrase([...pre, ...post]));
  // 在确诊的92例本土病例中: whose they were is told behind the number.
  const behind = !beforeNumber && NOUN_OF_ORIGIN.test(textBehind(folded, token.end, 8));
  const ofThem =
    saysWhat && told.origin === null && (behind || parted || /的$/.test(first.raw)) && state.epidemic;
  const { origin } = ofThem ? state.phrase(ownPost(all, beforeNumber, false, fits)) : told;
  return { post, first, after, heard: withSex(isFound({ ...told, origin }, first), after), fate };
}

/** 检测发现3例阳性, 调派3艘冲锋舟: what was done stands before the number, what is counted behind it. */
function isNamedBehind(first: Phrase, after: Phrase): boolean {
  const positive = first.metrics.at(-1) === 'tests' && after.metrics.includes('pcr_positive');
  // 安置在2个安置点: where they are.
  const inside = after.metrics.includes('shelters') && /[在于至到]$/.test(first.raw);
  return positive || inside || (SENDING.test(first.raw) && after.metrics.length > 0);
}

/** 无症状感染者3例解除观察, 确诊3例由无症状感染者转为: both sides together say what is counted. */
function leavesToBehind(first: Phrase, after: Phrase): boolean {
  const metric = first.metrics.at(-1);
  const watched = metric === 'asymptomatic' || (metric === 'contacts' && first.scope === 'current');
  return (
    (after.marks.has('convert') && after.metrics.includes('asymptomatic')) ||
    (after.marks.has('observe') && watched)
  );
}

/** 甲省检测到9份阳性标本: what was found stands behind the number, where it was found before it. */
function atPlaceOf(after: Phrase, first: Phrase): Phrase {
  if (after.place !== null || first.place === null) return after;
  const { place, placeText, placeSpan, placeExtended, placeKnownTo } = first;
  return { ...after, place, placeText, placeSpan, placeExtended, placeKnownTo };
}

/** 消防人员在二楼发现1名男子: not who was found, but who found them. */
function isFound(phrase: Phrase, { raw }: Phrase): Phrase {
  if (!/(?:发现|找到|寻获|救出|抬出)(?:了)?(?:(?:余下|其余|剩余|最后)的?)?$/.test(raw)) return phrase;
  return { ...phrase, metrics: phrase.metrics.filter((metric) => metric !== 'staff' && metric !== 'crew') };
}

/** 死亡个案18例男性: the noun stands before the number, the sex behind it. */
function withSex(phrase: Phrase, after: Phrase): Phrase {
  const sex = ['male', 'female'].find((mark) => after.marks.has(mark));
  return sex === undefined || phrase.marks.has(sex)
    ? phrase
    : { ...phrase, marks: new Set([...phrase.marks, sex]) };
}
