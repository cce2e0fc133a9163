import { textBehind } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import { wideAs } from './herePlace';

const NATION = /^ *(?:中央(?:流行)?疫情|指挥中心|疾管署|疾病管制署|卫福部)/;

const COUNTS_UP =
  '(?:指|表示|说|称|又|补充|统计|数字|资料显示|[,的:])*(?:今年|去年|本年|上半年|年初|自\\d|过去|\\d{4}年|首.{1,2}个?月)';
/** In a notice of one place within the region: 海关今年至今检获…. */
const FORCES: Readonly<Record<string, RegExp>> = {
  香港特别行政区: new RegExp(
    `^ *(?:香港)?(?:海关|警方|警务处|入境处|消防处|渔护署|劳工处|食环署)${COUNTS_UP}`,
  ),
  澳门特别行政区: new RegExp(
    `^ *(?:澳门)?(?:海关|司警|司法警察局|治安警|治安警察局|消防局|劳工局)${COUNTS_UP}`,
  ),
  台湾: new RegExp(`^ *(?:刑事局|警政署|海巡署|移民署|关务署|消防署|调查局|农业部|劳动部)${COUNTS_UP}`),
};

/**
 * 新北市新增384例。⏎指挥中心说明，新增321例: what an authority tells of the whole in the report of a part is of the whole.
 * @param at the token of the line's end
 */
export function takeNation(state: ReaderState, at: number): void {
  const { place, folded, tokens } = state.input;
  const authority = state.epidemic ? (place.path[0] === '台湾' ? NATION : null) : FORCES[place.path[0] ?? ''];
  if (!authority || place.path.length < 2) return;
  const from = tokens[at]?.end ?? folded.length;
  const { name, path } = wideAs(place, '全国');
  if (name !== null && authority.test(textBehind(folded, from, 24)))
    state.subject = { name, path, wide: true, opens: true };
}
