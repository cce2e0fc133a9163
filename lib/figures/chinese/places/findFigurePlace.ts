import type { Origin } from '../../../reading';
import { firstAnswer } from '../../firstAnswer';
import { CASE_GROUPS } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { sentenceBefore } from '../words/sentenceBefore';
import { placeIn } from '../words/token';
import { byCrossing } from './crossingPoint';
import { asWritten, atBase, type FigurePlace, type PlaceClue, type PlaceRule } from './figurePlace';
import { findSpot, placeOfMost } from './findSpot';
import { gaugeOf } from './gaugeOf';
import { hereAs, wideAs } from './herePlace';
import { byHolderOfParts } from './holderOfParts';
import { byBureau, byDivided, byHub, bySightsRow } from './hubPlace';
import { byCause, byException, byLabel } from './labelPlace';
import { byNamedPlace } from './namedPlace';
import { officeThatActed } from './officeThatActed';
import { ofQuake } from './ofQuake';
import { byRegion } from './regionOf';
import { byRoad } from './roadPlace';
import { sectionAt } from './sections';
import { bySight } from './sightPlace';
import { stationIn, stationOfRow } from './stationOfRow';
import { byStormCentre } from './stormCentre';
import { byComers, byTrade, TRADE } from './withOthers';

/** 南方省份为7.1%，前一周为6.8%: a second rate in the sentence is of the same place. */
const RATES: ReadonlySet<string> = wordSet('ili_share positivity');

/** What is measured at a place that the clause names anywhere before the number. */
export const LOCAL_MEASURES: ReadonlySet<string> = wordSet(
  'rainfall water_level water_level_over flow wind_force wind_speed intensity temperature visibility snow_depth snowfall pressure wave_height surge tsunami_height hail_diameter',
);

/**
 * The place of a figure: its own words', its whole's, its paragraph's or the document's, in that order.
 * @param labels whether words without a place are a label
 */
export function findFigurePlace(
  state: ReaderState,
  phrase: Phrase,
  whole: Node | null,
  origin: Origin | null,
  labels: boolean,
  metric: string,
): FigurePlace {
  const told = RATES.has(metric) ? state.nodes.at(-1) : undefined;
  const same = told?.metric === metric && told.sentence === state.sentence ? told : null;
  // 甲县损失1亿元(占37%): of what the bracket stands behind.
  const bracketed = state.levels.length > 1 ? state.level.whole : null;
  // 甲市178万户最多,占18%: of the place just counted.
  const last = state.nodes.at(-1);
  const shares =
    last?.ownPlace && last.sentence === state.sentence && /^占/.test(phrase.raw) && !phrase.place;
  // 甲地区为38，乙平原为47，同比上升2%: of the place whose level has moved.
  const moved =
    (last?.ownPlace || (last && !state.epidemic)) &&
    last.sentence === state.sentence &&
    metric === last.metric &&
    ['yoy', 'mom', 'rise', 'fall'].some((mark) => phrase.marks.has(mark));
  // 其中甲市报告472例，较20日减少220例: of what the list just counted.
  const top =
    state.epidemic && state.moved && !phrase.place && /^[较比]/.test(phrase.raw) ? state.level.last : null;
  const fallen = top?.ownPlace && top.sentence === state.sentence && top.parent === whole ? top : null;
  // 第一宗案在甲村…,检获11公斤: of the case that is being told, though it is a part of the total before it.
  const before = whole && state.section && !state.epidemic && whole.start < state.section.start;
  const from = before
    ? null
    : (fallen ??
      (same && whole?.metric !== metric ? same : null) ??
      whole ??
      bracketed ??
      same ??
      (shares || (moved && !phrase.place) ? last : null));
  const there = from !== null && from === state.level.whole ? state.level.at : undefined;
  const base = there ?? (from ? { name: from.place, path: from.placePath } : heldPlace(state, phrase));
  const measured = LOCAL_MEASURES.has(metric) || (metric === 'magnitude' && /[在于].*发生/.test(phrase.raw));
  const clue: PlaceClue = { state, phrase, whole, origin, labels, metric, measured, from, base };
  return firstAnswer(RULES, clue) ?? atBase(clue);
}

/** The place that the sentence, the part or the document holds; a place outside the held one ends it. */
function heldPlace({ subject, section, input, at }: ReaderState, { place }: Phrase): PlaceClue['base'] {
  const scene = sectionAt(input.scenes, at);
  if (scene) return scene;
  const within = !place || (subject !== null && place.path.includes(subject.path.at(-1) ?? ''));
  return (within ? subject : null) ?? section ?? { name: input.place.name, path: input.place.path };
}

/** 广东进出口占同期我国进出口总值的21%, 增量占全国的13%: a share of the whole is the part's own. */
const byShareOf: PlaceRule = (clue) => {
  const { phrase, metric, whole, state } = clue;
  if (!phrase.here || !phrase.marks.has('share') || whole) return undefined;
  const ofCountry = /国/.test(phrase.here) && !state.epidemic && /占全?[国我][^,。;]{0,12}$/.test(phrase.raw);
  return TRADE.test(metric) || ofCountry ? atBase(clue) : undefined;
};

/** 阳春市三甲镇录得全省最大雨量: of the town. */
const byHere: PlaceRule = ({ state, phrase, whole, measured }) =>
  phrase.here && !whole && !(measured && phrase.place)
    ? { qualifier: null, isLabel: false, ...hereAs(state, phrase.here) }
    : undefined;

const AT_GAUGE = /^(?:water_level|flow$|water_storage$|inflow$)/;

/** Water is measured at a gauge. */
const byStation: PlaceRule = ({ state, phrase, metric, base }) => {
  const atGauge = AT_GAUGE.test(metric);
  const station = atGauge ? (stationOfRow(state) ?? stationIn(phrase.raw) ?? gaugeOf(state)) : null;
  return station ? { qualifier: null, isLabel: true, ...asWritten(state, station, base.path) } : undefined;
};

/** A measure's own spot, which no list has. */
const bySpot: PlaceRule = ({ state, phrase, whole, measured, metric }) =>
  measured && !phrase.place && !whole ? (findSpot(state, phrase, metric) ?? undefined) : undefined;

/** 省气象台发布预警，预计能见度…, in the notice of a city: of its province. */
const byProvincesOffice: PlaceRule = ({ state, phrase, measured, whole }) => {
  const { path } = state.input.place;
  const [province] = path;
  if (!measured || whole || phrase.place || path.length < 2 || province === undefined) return undefined;
  const sentence = sentenceBefore(state.folded, state.at, SENTENCE);
  return /^省(?:气象|水文|应急|自然资源)/.test(sentence)
    ? { name: province, path: [province], qualifier: null, isLabel: false }
    : undefined;
};

const byMost: PlaceRule = ({ state, measured, whole }) =>
  measured && !whole ? (placeOfMost(state) ?? undefined) : undefined;

/** Outside an epidemic a place within the clause is where something came from or went, not where it was counted. */
const elsewhere: PlaceRule = (clue) => {
  const { state, phrase, whole, metric, measured } = clue;
  if (state.epidemic || phrase.place === null) return undefined;
  const within = !whole && ((metric === 'distance' && state.quake) || (!state.headsClause && !measured));
  return within || phrase.marks.has('from') ? atBase(clue) : undefined;
};

/** Outbreaks and those whom they touched. */
const TOUCHED: ReadonlySet<string> = new Set([...CASE_GROUPS, 'affected']);

/** 中心上周共接获18宗爆发，涉及221人, in a report of one of them: of all that the office answers for. */
const byOffice: PlaceRule = ({ state, phrase, whole, metric }) => {
  if (!state.outbreak || whole || phrase.place) return undefined;
  const last = state.nodes.at(-1);
  const among = last?.sentence === state.sentence && TOUCHED.has(last.metric);
  if (among && TOUCHED.has(metric))
    return { name: last.place, path: last.placePath, qualifier: null, isLabel: false };
  const told = CASE_GROUPS.has(metric) && /接获|录得|共有/.test(phrase.raw);
  return told ? { ...wideAs(state.input.place, '全国'), qualifier: null, isLabel: false } : undefined;
};

/** 其余12例散布于甲市、乙县等6县市: all over the whole's place. */
const byRest: PlaceRule = (clue) =>
  clue.state.epidemic && clue.phrase.marks.has('rest') && /散[布在落]|分[布散]/.test(clue.phrase.raw)
    ? atBase(clue)
    : undefined;

/** 甲县5千万元、其他县市1千万元: what is left of all, in the place of all. */
const byOthers: PlaceRule = ({ state, phrase, whole }) => {
  const others = state.epidemic || whole || phrase.place ? null : OTHERS.exec(phrase.raw)?.[0];
  const { name, path } = state.input.place;
  return others ? { name, path, qualifier: others, isLabel: false } : undefined;
};

const OTHERS = /其[他余它](?:各?县市|各?市县|各?[区市县]|地区|各地|省份|城市)$/;

/** 甲区在重点区域、隔离场所检测中发现9例: the place stands with the first of the names. */
const byFirstName: PlaceRule = ({ state, phrase, whole, base }) => {
  const [first, ...more] = state.pending[0] ?? [];
  if (!state.epidemic || whole || phrase.place || !first || !/(?:发现|检出)$/.test(phrase.raw))
    return undefined;
  let last = first;
  for (const word of more) {
    if (!placeIn(word) || word.start !== last.end) break;
    last = word;
  }
  const place = placeIn(last);
  if (!place || place.level === 'country' || place.level === 'world') return undefined;
  const name = state.input.original.slice(first.start, last.end);
  const own = place.paths.find((path) => base.path.every((step) => path.includes(step)));
  return { name, path: own ?? [...base.path, name], qualifier: null, isLabel: true };
};

/** 涿州市公安局打掉一团伙，抓获3名: of the city whose police did it, to the end of the sentence. */
const byPolice: PlaceRule = ({ state, whole }) => {
  if (state.epidemic || whole || state.levels.length > 1) return undefined;
  const sentence = sentenceBefore(state.folded, state.at, SENTENCE);
  const acted = officeThatActed(sentence, state.input.place);
  return acted ? { ...acted, qualifier: null, isLabel: true } : undefined;
};

const SENTENCE = 90;

/** In this order: what stands for a place without naming one, the place named, and labels. */
const RULES: readonly PlaceRule[] = [
  byOffice,
  byRest,
  byOthers,
  byShareOf,
  byCrossing,
  byRegion,
  byMost,
  byStormCentre,
  byHere,
  byStation,
  bySpot,
  byProvincesOffice,
  byTrade,
  byComers,
  bySight,
  bySightsRow,
  byBureau,
  byHub,
  byRoad,
  byDivided,
  ofQuake,
  byPolice,
  elsewhere,
  byHolderOfParts,
  byNamedPlace,
  byFirstName,
  byCause,
  byException,
  byLabel,
];
