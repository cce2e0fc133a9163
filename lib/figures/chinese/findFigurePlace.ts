import type { Origin } from '../../reading';
import { knownPlaces, type Place } from '../places';
import type { DocPlace } from './docPlace';
import { hereAs } from './herePlace';
import type { Node } from './node';
import type { Phrase } from './phrase';
import { type NamedPath, readPlaceChain } from './quakePlace';
import { qualifierOf } from './qualifierOf';
import type { ReaderState } from './readerState';

const PLACE_END =
  /(?:市|区|县|州|盟|旗|省|监狱|兵团|师|团|医院|农场|林区|地区|新区|示范区|开发区|高新区|经开区|(?<![回全出入我本外各])国|岛|港|口岸|机场|镇|乡|村|街道|社区|小区|矿区|管委会|组团|片区|湾|都|居|(?<![公海这那家城院内])里)$/;

export const PERSON_TEXT =
  /(?:人员|人士|人口|居民|旅客|发现|筛查|排查|检测|者|病例|学生|职工|员工|乘客|船员|司机|旅行|接触|关联|传播链|来源|常住|外地|籍|国人|出国|出境|返|抵|岁|史|管控|社会面|老师|教师|护理员|婴|幼儿|儿童|以[上下])/;

/** 湖北旅客, 内地居民: who they are, not where they were counted. */
const PERSONS = /^(?:旅客|游客|居民|人士|籍)/;

/** 南方省份为7.1%，前一周为6.8%: a second rate in the sentence is of the same place. */
const RATES: ReadonlySet<string> = new Set(['ili_share', 'positivity']);

/** What is measured at a place that the clause names anywhere before the number. */
export const LOCAL_MEASURES: ReadonlySet<string> = new Set(
  'rainfall water_level water_level_over flow wind_force wind_speed intensity temperature visibility snow_depth wave_height surge hail_diameter'.split(
    ' ',
  ),
);

/** 九江站, 湖北北部, 定海区部分街道: the measure is the place's own. */
const VAGUE_END =
  /(?:(?:水文|水位|气象|雨量|监测)?站|[东南西北中]{1,2}部.*|大部.*|部分.*|局部.*|局地.*|等地.*|一带.*|境内.*|市区|城区|最低|最高|最大|沿海.*|附近.*|发生.*|出现.*|遭.*|海域)$/;

/** Places that travellers come from as from a country. */
const ABROAD = /^(?:香港|澳门|台湾)/;

/** What a place has with others. */
const TRADE = /^(?:trade|exports|imports)(?:_|$)/;

/** 甲省本轮疫情, 甲市快破: what follows the place is no part of its name, unless it ends as a place does. */
function isNamed(text: string): boolean {
  return PLACE_END.test(text) && !/(?:疫情|本轮|此轮|本次|当地|期间|目前|现时)/.test(text);
}

/** 北方省份检测到1151份: a verb, no part of the name. */
const FINDS = /[一-龥](?:共|累计)?(?:检测到|监测到|检测出|检出)$/;

/** 溺水所致, 因房屋倒塌导致 */
const ENDS_IN_CAUSE = /[致起成]$/;
const CAUSE = /(?:因|由于?|系)?([一-龥]{2,12}?)(?:所致|所导致|导致|引起|所造成)$/;

const EXCEPT_PLACE = /除[一-龥]{2,9}?(?:以外|之外|外)/;

/** Kinds of place, not places. */
const NO_PLACE =
  /^(?:邻居|.{0,4}某.*|.*分?型|社区|小区|街道|城镇|乡村|农村|(?:私家|私立|公立|公营)?医院|学校|单位|家庭|机场|口岸|外省|外市|本省|省外|省份|(?:其[余他])?(?:各|多)?(?:省份|乡镇|行政区|县市|市县|区县|县区|地区|省市|国家|国家和地区).*|其[余他].*|市外|国外|境外|外地)$/;

/** 长江九江站水位: a gauge is a place of its own. */
function stationIn(words: string): string | null {
  return (
    /([一-龥]{2,3}站)(?:的?(?:洪峰)?(?:水位|流量|潮位|超)|\d)/
      .exec(`${words}1`)?.[1]
      ?.replace(/^[流至个]+/, '')
      .replace(/^[江河湖](?=.{3})/, '') ?? null
  );
}

/** A district or a station by its form. */
const SPOT = /^[一-龥]{1,4}(?:区|县|市|镇|乡|站|水库|观象台|机场)$/;
/** What says when or how much, not where. */
const NO_SPOT = /最|全|气象|其中|局[地部]|山区|市区|部分|[今昨明]|预计|雨量|气温|风力|达|至|地区$/;

/** 北碚44.5℃、六龟区1486毫米: a measure's own spot, a county without its ending or one that no list has. */
function spotOf(state: ReaderState, text: string): FigurePlace | null {
  if (text.length < 2 || text.length > 6 || NO_SPOT.test(text)) return null;
  const { path, official } = state.input.place;
  for (const ending of ['区', '县', '市']) {
    const county = knownPlaces().get(text + ending);
    const own = county?.paths.find((each) => official === '全国' || each.includes(official ?? ''));
    if (county && own)
      return { name: asWritten(state, text, path).name, path: own, qualifier: null, isLabel: true };
  }
  return SPOT.test(text) ? { ...asWritten(state, text, path), qualifier: null, isLabel: true } : null;
}

/** 高雄市甲仙4级: where no list has the smaller place, the larger one stands for it. */
function knownPart(state: ReaderState, place: Place, start: number): FigurePlace {
  const { name, path } = state.input.place;
  if (place.name === state.input.place.official) return { name, path, qualifier: null, isLabel: false };
  const printed = state.input.original.slice(start, start + place.name.length);
  const isPrinted = state.input.folded.startsWith(place.name, start);
  return { name: isPrinted ? printed : place.name, path: place.path, qualifier: null, isLabel: true };
}

/** The chain's last name in the page's own characters, where it stands there. */
function asPrinted(state: ReaderState, chain: NamedPath, [start, end]: readonly [number, number]): NamedPath {
  const at = state.input.folded.indexOf(chain.name, start);
  if (at < 0 || at + chain.name.length > end) return chain;
  const name = state.input.original.slice(at, at + chain.name.length);
  return { name, path: [...chain.path.slice(0, -1), name] };
}

/** A label that no list has, in the page's own characters where it stands before the number. */
function asWritten(
  state: ReaderState,
  text: string,
  above: readonly string[],
): Pick<DocPlace, 'name' | 'path'> {
  const from = Math.max(0, state.at - 60);
  const at = state.input.folded.slice(from, state.at).lastIndexOf(text);
  const name = at >= 0 ? state.input.original.slice(from + at, from + at + text.length) : text;
  return { name, path: [...above, name] };
}

export interface FigurePlace {
  readonly name: string | null;
  readonly path: readonly string[];
  readonly qualifier: string | null;
  /** The place was said with the figure itself. */
  readonly isLabel: boolean;
}

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
  const from = whole ?? same;
  const held = state.subject;
  const within = !phrase.place || (held !== null && phrase.place.path.includes(held.path.at(-1) ?? ''));
  const base = from
    ? { name: from.place, path: from.placePath }
    : ((within ? held : null) ??
      state.section ?? {
        name: state.input.place.name,
        path: state.input.place.path,
      });
  const measured = LOCAL_MEASURES.has(metric) || (metric === 'magnitude' && /[在于].*发生/.test(phrase.raw));
  // 阳春市三甲镇录得全省最大雨量: of the town.
  if (phrase.here && !whole && !(measured && phrase.place))
    return { ...hereAs(state, phrase.here), qualifier: null, isLabel: false };
  const station = metric.startsWith('water_level') || metric === 'flow' ? stationIn(phrase.raw) : null;
  if (station) return { ...asWritten(state, station, base.path), qualifier: null, isLabel: true };
  const spot = measured && !phrase.place && !whole ? spotOf(state, phrase.text) : null;
  if (spot) return spot;
  const elsewhere = metric === 'distance' || (!state.headsClause && !measured);
  const comesFrom = !state.epidemic && phrase.place !== null && phrase.marks.has('from');
  // 对日本出口: with whom the document's own place trades.
  if (phrase.place?.level === 'country' && TRADE.test(metric) && state.input.place.official !== null) {
    const own = phrase.place.name === state.input.place.official || /^中国/.test(phrase.place.name);
    const { name, path } = state.input.place;
    return { name, path, qualifier: own ? null : phrase.placeText, isLabel: false };
  }
  if (comesFrom || (phrase.place && !whole && !state.epidemic && elsewhere))
    return { ...base, qualifier: null, isLabel: false };
  if (phrase.place) {
    const { place } = phrase;
    // 中国内地新增382例: the whole country that the bulletin is of.
    if (state.input.place.official === '全国' && /^中国(?:内地)?$/.test(place.name) && !whole)
      return { name: '全国', path: ['全国'], qualifier: null, isLabel: false };
    const abroad = place.level === 'country' || ABROAD.test(place.path[0] ?? '');
    const inside =
      state.input.place.official === '全国' ? !abroad : place.path.includes(state.input.place.official ?? '');
    const who = PERSONS.exec(state.input.folded.slice(phrase.placeSpan[1], phrase.placeSpan[1] + 3))?.[0];
    if (state.epidemic && who) return { ...base, qualifier: phrase.placeText + who, isLabel: false };
    const local = state.input.place.official !== null && state.input.place.official !== '全国';
    // 本港5宗，英国3宗、法国2宗: a country is no part of the document's own place, but where they had been.
    const visited = abroad && local && !inside && whole !== null && whole.place === state.input.place.name;
    if ((phrase.marks.has('from') && !inside) || (abroad && !inside && origin === 'imported') || visited) {
      return { ...base, qualifier: phrase.placeText, isLabel: false };
    }
    if (!state.epidemic && phrase.placeExtended) {
      const chain = readPlaceChain(phrase.placeText.replace(VAGUE_END, ''));
      const acts = state.input.place.official === '全国' && state.headsClause && place.level !== 'country';
      if (!chain && !acts && (!measured || /[至到和及]/.test(phrase.placeText)))
        return { ...base, qualifier: null, isLabel: false };
      if (!chain) return knownPart(state, place, phrase.placeSpan[0]);
      if (chain.name === state.input.place.official) return { ...base, qualifier: null, isLabel: false };
      return { ...asPrinted(state, chain, phrase.placeSpan), qualifier: null, isLabel: true };
    }
    const smaller = phrase.placeExtended && /[市区镇乡]$/.test(phrase.placeText);
    if (place.name === state.input.place.official && !smaller) {
      const here = { name: state.input.place.name, path: state.input.place.path };
      // 深圳新增…。全省新增31例，深圳报告23例: of a total wider than the document's own place it is a part like others.
      const part = from !== null && here.path.slice(0, -1).includes(base.path.at(-1) ?? '');
      return { ...(from && !part ? base : here), qualifier: null, isLabel: part };
    }
    const finds = FINDS.test(phrase.placeText);
    if (!finds && PERSON_TEXT.test(phrase.placeText))
      return { ...base, qualifier: phrase.placeText, isLabel: false };
    // 甲市乙区社区群聚: the neighbourhood has no name.
    const bare = state.input.folded.slice(phrase.placeKnownTo, phrase.placeSpan[1]);
    const inTown = phrase.placeExtended && /^(?:.*[市县区镇乡])?(?:社区|小区)$/.test(bare);
    const end = phrase.placeSpan[1] - (inTown ? 2 : 0);
    const extended = phrase.placeExtended && end > phrase.placeKnownTo;
    const known = !extended || place.level === 'world' || finds || !isNamed(phrase.placeText);
    const printed = state.input.original.slice(
      phrase.placeSpan[0],
      known && extended ? phrase.placeKnownTo : end,
    );
    const name = place.level === 'world' && extended ? place.name : printed;
    const path =
      place.path.length > 1 && base.path.every((step) => place.path.includes(step))
        ? place.path
        : [...base.path, name];
    return { name, path: known ? path : [...base.path, name], qualifier: null, isLabel: true };
  }
  // 4人因房屋倒塌所致: of those who died, by what.
  const cause = whole && ENDS_IN_CAUSE.test(phrase.raw) ? CAUSE.exec(phrase.raw)?.[1] : undefined;
  if (cause) return { ...base, qualifier: cause, isLabel: false };
  // 除湖北以外地区新增166例: everywhere else at the whole's place.
  const except = phrase.text.includes('除') ? EXCEPT_PLACE.exec(phrase.text)?.[0] : undefined;
  if (except) return { ...base, qualifier: except, isLabel: false };
  if ((labels || (!state.epidemic && /医院$/.test(phrase.text))) && phrase.text !== '') {
    const text = phrase.text.replace(/^(?:属于?|分布[在于]|在|来自|于|系|由|从|涉及|涉|其)/, '');
    // 其他16个市州均为0例
    if (text === '' || /^个[市州县区]/.test(text)) return { ...base, qualifier: null, isLabel: false };
    if (!state.epidemic && /医院$/.test(text)) return { ...base, qualifier: text, isLabel: false };
    if (text.length > 1 && PLACE_END.test(text) && !PERSON_TEXT.test(text) && !NO_PLACE.test(text))
      return { ...asWritten(state, text, base.path), qualifier: null, isLabel: true };
    const last = state.nodes.at(-1);
    const siblings = [last, last?.parent].find((node) => whole !== null && node?.parent === whole);
    if (
      text.length > 1 &&
      siblings?.ownPlace &&
      !NO_PLACE.test(text) &&
      !PERSON_TEXT.test(text) &&
      state.preText.endsWith(phrase.text)
    )
      return { ...asWritten(state, text, base.path), qualifier: null, isLabel: true };
    return { ...base, qualifier: qualifierOf(text, phrase.raw), isLabel: false };
  }
  return { ...base, qualifier: null, isLabel: false };
}
