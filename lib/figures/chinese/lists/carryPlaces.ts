import { leadPlace, outermost, setSubject } from '../places/subjectPlace';
import type { ReaderState } from '../readerState';
import { placeIn, says } from '../words/token';
import type { Token } from '../words/tokens';
import type { Segment } from './segmentRules';

/** 甲省民政厅报告:…: all that it says is of that province. */
const REPORTS = /[厅局委部办][一-龥]{0,4}(?:报告|通报|统计)$/;

/** 据, 在: words before the name that a segment begins with. */
const QUOTED = /^(?:据|在|其中|在?重灾区)$/;

/** 其中甲区已完成全员检测，累计采样67万人; 甲区调整中高风险地区，现有…: what a part of the place has done holds for its counts. */
const WORKS =
  /已[^,。;]{0,6}(?:完成|开展|启动)[^,。;]{0,8}(?:检测|筛查|采样)$|(?:调整|划定|优化)[^,。;]{0,8}(?:风险(?:地区|区)|区域)$/;

/** 其中甲县受灾最重，…: what the sentence goes on to tell is of that county. */
const WORST = /(?:最|较|尤)为?(?:严?重|大|突出|集中)$/;

/** A place that a segment begins with, and that no figure of its own takes. */
export function carryPlace({ state, mark, pre, phrase }: Segment): void {
  const said = pre[0];
  const quoted =
    !state.epidemic && said?.kind === 'text' && QUOTED.test(state.folded.slice(said.start, said.end));
  const some = (state.epidemic || WORST.test(phrase.raw)) && says(said, 'of');
  const head = quoted || some ? pre[1] : said;
  if (!placeIn(head)) return;
  if (pre.some((token) => counts(token, state))) return;
  // …，某国输入。当日治愈出院1例: where it came from, and not whom the text goes on about.
  const alone = phrase.metrics.length === 0 && !phrase.marks.has('all') && phrase.origin !== 'imported';
  if (alone && outermost(state) && state.level.last === null) setSubject(state, phrase);
  const works = state.epidemic && mark === ',' && outermost(state) && WORKS.test(phrase.raw);
  if (works && phrase.place?.path.includes(state.input.place.official ?? ''))
    state.subject = {
      name: state.input.original.slice(phrase.placeSpan[0], phrase.placeKnownTo),
      path: phrase.place.path,
      wide: true,
    };
  const reports = mark === ':' && REPORTS.test(phrase.raw);
  if (state.epidemic || state.segmentHasNumber || (mark !== ',' && !reports)) return;
  leadPlace(state, phrase);
  const held = WORST.test(phrase.raw) ? state.level.frames.at(-1)?.part : undefined;
  if (held?.name && outermost(state)) state.subject = { name: held.name, path: held.path };
  // 据甲省民政厅报告，…；…: holds for all that it reports.
  if ((quoted || reports) && state.subject) state.subject = { ...state.subject, quoted };
}

const ALL_AT = /^(?:均|都|全部)[在于]/;

/** 13例(均在某旗,含1例转为确诊): what the bracket goes on to tell was there as well. */
export function carryWhere({ state: { epidemic, level, input }, phrase }: Segment): void {
  if (!epidemic || !level.whole || level.tops.length > 0 || !phrase.place || !ALL_AT.test(phrase.raw)) return;
  const [start] = phrase.placeSpan;
  const name = input.original.slice(start, phrase.placeKnownTo);
  level.at = { name, path: [...level.whole.placePath, name] };
}

const NETWORK =
  /^(?:省|市)?(?:电力|电网|供电|移动|联通|电信|铁塔)[一-龥]{0,4}(?:通报|介绍|统计|消息|表示|称|说|发布|报告)/;

/** 国家电网甲省电力通报，…: what a network tells is of all that it serves. */
export function carryNetwork({ state, mark, pre }: Segment): void {
  if (state.epidemic || mark !== ',' || state.segmentHasNumber || !outermost(state)) return;
  const { folded, original } = state.input;
  const named = pre.find((token) => placeIn(token) && NETWORK.test(folded.slice(token.end, token.end + 14)));
  const place = placeIn(named);
  if (named && place) state.subject = { name: original.slice(named.start, named.end), path: place.path };
}

/** 某市长今日表示: what the head of a city or its health office tells is of that city. */
const SPEAKS = /^(?:[市县]?长[一-龥]{2,4}|[市县]?(?:政府)?(?:卫生局长?|府发言人))/;

export function carrySpeaker({ state, mark, pre, phrase }: Segment): void {
  const [head] = pre;
  if (!state.epidemic || !state.input.traditional || mark !== ',' || !head) return;
  if (!placeIn(head) || state.segmentHasNumber || phrase.metrics.length > 0) return;
  if (SPEAKS.test(state.folded.slice(head.end, head.end + 8))) setSubject(state, phrase);
}

/** A number that is more than the day or the time of what happened, and more than an article (侦破一起…案件). */
function counts(token: Token, state: ReaderState): boolean {
  if (token.kind !== 'number') return false;
  if (state.epidemic) return true;
  // 丙镇一处山体滑坡, 丙镇两个村被冲: an article, and how many places.
  return (
    !(token.spelled && token.value === 1) && !/^(?:date|time|idiom|count-of-places)$/.test(token.why ?? '')
  );
}
