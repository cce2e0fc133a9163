import { textBefore, textBehind } from '../../../text/beside';
import { asWritten, type FigurePlace, type PlaceClue, type PlaceRule } from './figurePlace';

/** An airport by a name of its own; one that is only called after its city is the city's. */
const AIRPORT = /^[一-龥]{2,6}?(?:国际)?机场/;
const TWO_AIRPORTS = /^[^。;\n]{0,40}机场[^。;\n]{1,30}机场/;
const STATION = /^(?:[东南西北]|火车|高铁|汽车|客运){0,2}站(?![点台区长])/;
/** 36万人次、乙北站23万人次: the next of a row. */
const ROW_BEHIND = /^\d[\d.,]*[万亿]?[余多]?[一-龥]{0,2}次?[、,;][一-龥]{2,8}站/;
const ROW_BEFORE = /站[^、,;。\d]{0,8}\d[\d.,]*[万亿]?[余多]?[一-龥]{0,2}次?[、,;][^、,;。\d]{0,14}$/;

/** 甲南站36万人次、乙北站23万人次; 甲高崎机场取消航班: a station in a row of such, or an airport, is a place of its own. */
export const byHub: PlaceRule = (clue) => {
  const { state, phrase, metric } = clue;
  const { place } = phrase;
  if (state.epidemic || !place || !/^(?:passengers|flights|trains|trips|sailings|people)/.test(metric))
    return undefined;
  const { folded } = state.input;
  const [start] = phrase.placeSpan;
  const known = folded.slice(start, phrase.placeKnownTo);
  const behind = textBehind(folded, phrase.placeKnownTo, 12);
  const station = STATION.exec(behind)?.[0];
  const inRow =
    station !== undefined &&
    (ROW_BEHIND.test(textBehind(folded, state.at, 28)) || ROW_BEFORE.test(textBefore(folded, state.at, 40)));
  const { official } = state.input.place;
  // 甲荷花机场进出港236架次, in the notice of 甲市: of the city, unless another is told beside it.
  const apart = place.name !== official || TWO_AIRPORTS.test(textBehind(folded, start, 50));
  const hub = (apart ? AIRPORT.exec(behind)?.[0] : undefined) ?? (inRow ? station : undefined);
  return hub === undefined ? undefined : labelled(clue, known + hub);
};

/** 泰山景区接待游客26万人次，甲古城18万人次: sights told in a row, the later ones by their bare names. */
const BARE = /^[一-龥]{2,12}$/;
const NO_SIGHT = /[全各其该本]|游客|旅客|人[次数]|过夜|省|接待|同比|增长|入境|国内/;

export const bySightsRow: PlaceRule = (clue) => {
  const { state, phrase, metric } = clue;
  const last = state.nodes.at(-1);
  const row = last?.metric === metric && last.sentence === state.sentence && last.ownPlace;
  if (state.epidemic || metric !== 'visitors' || !row || phrase.place) return undefined;
  return BARE.test(phrase.raw) && !NO_SIGHT.test(phrase.raw) ? labelled(clue, phrase.raw) : undefined;
};

/** 全国铁路发送…,其中北京铁路局发送旅客103万人次，广铁集团126万: the railway's parts, each a place of its own. */
const BUREAU =
  /^(?:其中)?,?((?:国铁)?[一-龥]{1,4}?(?:铁路局|铁路局?集团|铁集团|局集团|(?<=国铁[一-龥]{2,4})局))(?:公司)?[^,。;\d]{0,6}(?:发送|到达|运送|加开|增开|开行)/;

export const byBureau: PlaceRule = (clue) => {
  const { state, phrase, metric } = clue;
  if (state.epidemic || state.input.place.name !== '全国') return undefined;
  if (!/^(?:passengers|trains|trips|items|freight)/.test(metric)) return undefined;
  const name = BUREAU.exec(phrase.raw)?.[1];
  return name === undefined ? undefined : labelled(clue, name);
};

/** 按镇街分，甲14宗、乙11宗: what stands before each number is a place, whether a list has it or not. */
const DIVIDED =
  /(?:分|按|从)(?:各)?(?:省份?|地[市区域州]|市[州县区]?|州市|区[县市域]?|县[市区]?|镇街|乡镇|街镇|街道|辖区|区域|站点|车站|口岸|景区)(?:来看|看|划?分|统计)[,:][^。\n]*$/;

export const byDivided: PlaceRule = (clue) => {
  const { state, phrase } = clue;
  if (state.epidemic || phrase.place || !state.level.frames.at(-1)?.seeks) return undefined;
  const name = phrase.raw.replace(/^(?:其中)?,?/, '');
  if (!/^[一-龥]{2,7}$/.test(name) || /^其[他余它]/.test(name)) return undefined;
  return DIVIDED.test(textBefore(state.folded, state.at, 120)) ? labelled(clue, name) : undefined;
};

function labelled({ state, base }: PlaceClue, name: string): FigurePlace {
  return { qualifier: null, isLabel: true, ...asWritten(state, name, base.path) };
}
