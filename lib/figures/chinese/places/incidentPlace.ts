import { textBefore, textBehind } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { goesBy, shortCounty } from './quakePlace';

/** How far into the text the sentence may stand that says what happened. */
const HEAD = 300;

/** What happens once, at one place. */
const INCIDENT =
  /(?:发生|传出|[惊突]传|酿成)[^,。;\d]{0,24}(?:事故|火灾|火情|火警|爆炸|气爆|燃爆|坍塌|垮塌|倒塌|塌方|滑坡|泥石流|山洪|车祸|相撞|碰撞|追尾|追撞|侧翻|溺水|中毒|泄漏|坠|命案|(?:刑事|杀人|伤害|肇事)案|伤害|伤人|意外|踩踏|脱轨|沉没|搁浅)|(?:突发|暴发|爆发|发现)(?:火情|山洪|泥石流|大火|火灾|洪水)|山洪(?=已?[致造])|(?:塔吊|脚手架|围墙|墙体|围挡|厂房|自建房|楼房|民房|支架)倒塌|起火|失火|着火|闪[爆燃]|爆炸|坍塌|垮塌|连环撞|相撞|追撞|侧翻|翻覆|坠河|坠崖|(?:列车|火车|电车|轻轨|捷运|[高台]铁)[^,。;\n]{0,16}出轨|透水|决口|搁浅|触礁|沉没|翻沉|脱轨|断裂|坠毁|坠落|踩踏|沉船|[冲驶]出路|撞上|撞向|翻[入下]|坠入|山体滑坡|泥石流|(?:森林|草原)火灾|气爆|爆燃|(?:民宅|住宅|工厂|大厦|单位|厂房|仓库|餐厅|铁皮屋|平房|大楼|店铺|唐楼|车房)火警/;
/** 发生交通事故284起: a count of many, beside what happened. */
const MANY =
  /(?:(?<!\d)(?:\d{2,}|[2-9])|(?<![一二三四五六七八九十百千])(?:[两二三四五六七八九十廿百]|[一二三四五六七八九十廿百千]{2,}))(?:余|多)?[起宗件]/;
/** Whose a name is, and where a road leads: not where it happened. */
const NO_SCENE =
  /^(?:[省市区县州]?(?:公安|警方|消防|交警|交通|应急|卫健|市民|村民|男子|女子|籍|牌照|号牌|人民政府|政府|日报|晚报|早报|都市报|电视|广播|新闻|讯|电|往|开往|方向|至|到))/;

/** Who came: of the place where it happened. */
const BODY = /^[省市区县州]?(?:公安|警方|消防|交警|交通|应急)/;
const HEADED_FOR = /(?:往|从|由|(?<![行驶])至|到|自)$/;
/** 行至某市境内: where something had got to, wherever it came from. */
const GOT_TO = /(?:行至|行驶至|驶至|途[经径])$/;

/** Where a text tells of an incident: a sentence and the offset that it begins at. */
type Sentence = readonly [string, number];

/**
 * Where a notice of one accident, fire or crime has it happen: the smallest settlement that its sentence names; of the first two
 * that name one the one within the other.
 * @param folded see `foldText`
 * @param from where the text begins behind its title
 * @returns null where no sentence of the opening tells of one
 */
export function findIncidentPlace(folded: string, from: number, body: readonly Token[]): Place | null {
  const head = body.filter(({ start, kind }) => kind === 'word' && start < from + HEAD);
  let found: Place | null = null;
  let sentences = 0;
  for (const sentence of sentencesOf(folded, from)) {
    if (found && ++sentences > 1) break;
    const scene = sceneOf(folded, head, sentence);
    if (scene && (found === null || scene.path.includes(found.name))) found = scene;
  }
  // 镇雄县凉水村山体滑坡: the title may name it more closely.
  const titled = from > 0 ? sceneOf(folded, head, [folded.slice(0, from), 0]) : null;
  const closer = titled && (found ? titled.path.includes(found.name) : SETTLEMENT.test(titled.name));
  return closer ? titled : found;
}

const SETTLEMENT = /(?:镇|乡|村|街道)$/;

/** As far as a town or a firm's name goes. */
const BESIDE = 8;
/** 甲县森林火灾前线指挥部通报: who speaks, not what happened. */
const OF_OFFICE = /^[一-龥“”\d·]{0,8}(?:指挥部|工作组|领导小组)/;

/** A count in the clause that says what happened: 调拨棉衣1200件 further on is none of accidents. */
function countsMany(sentence: string, told: number): boolean {
  const end = sentence.slice(told).search(/[,;:]/);
  return MANY.test(sentence.slice(sentence.lastIndexOf(',', told) + 1, end < 0 ? undefined : told + end));
}

/** Where a sentence tells of the incident itself; -1 where it does not. */
function firstTold(sentence: string): number {
  let from = 0;
  for (let told = INCIDENT.exec(sentence); told; told = INCIDENT.exec(sentence.slice(from))) {
    const end = from + told.index + told[0].length;
    if (!OF_OFFICE.test(textBehind(sentence, end, 16))) return from + told.index;
    from = end;
  }
  return -1;
}

/** 新华社太原3月1日电: where the reporter sits. */
export function isDateline(folded: string, { start, end }: Token): boolean {
  return (
    /(?:新华社|中新[社网]|人民网|央视网)$/.test(textBefore(folded, start, 3)) ||
    /^(?:\d{1,2}月)?\d{1,2}日[电讯]/.test(textBehind(folded, end, 8))
  );
}

/** Where one sentence has an incident happen. */
export function sceneOf(folded: string, body: readonly Token[], [sentence, start]: Sentence): Place | null {
  const told = firstTold(sentence);
  if (told < 0 || countsMany(sentence, told)) return null;
  const all = body.filter((token) => token.start >= start && token.start < start + told && placeIn(token));
  const got = all.findIndex((token) => GOT_TO.test(textBefore(folded, token.start, 3)));
  const named = got < 0 ? all : all.slice(got);
  const here = named.filter(
    (token) => !HEADED_FOR.test(textBefore(folded, token.start, 2)) && !isDateline(folded, token),
  );
  // 甲市乙县消防大队: the city stands before the county whose force it is.
  const lastOfName = (token: Token, at: number) =>
    here
      .slice(at)
      .reduce((end, next) => (next.start === end && liesIn(next, token) ? next.end : end), token.end);
  const behind = here.map((token, at) => textBehind(folded, lastOfName(token, at), 8));
  const scene = here.filter((_, at) => !NO_SCENE.test(behind[at] ?? ''));
  const bodies = here.filter((_, at) => BODY.test(behind[at] ?? ''));
  const last = scene.at(-1);
  const beside = last && start + told - last.end <= BESIDE ? smallest(folded, [last], true) : null;
  return (
    (beside && SETTLEMENT.test(beside.name) ? beside : null) ??
    smallest(folded, scene, true) ??
    withTown(smallest(folded, bodies), sentence.slice(0, told)) ??
    offCoast(sentence.slice(0, told))
  );
}

function liesIn(inner: Token, outer: Token): boolean {
  const name = placeIn(outer)?.name ?? '';
  return placeIn(inner)?.paths.some((path) => path.includes(name)) ?? false;
}

/** 瑞安市塘下镇一家仓库, 木里县项脚乡: a town or a village that no list has, right behind its county. */
const TOWN =
  /^(?:下辖的?)?([一-龥]{1,4}?(?:街道|镇|乡|苏木))(?![一-龥]{0,3}(?:政府|派出所|卫生院|中学|小学|医院|公路|大桥))/;
const VILLAGE = /^(?:办(?:事处)?)?(?:[一-龥]{1,4}?社区)?([一-龥]{1,4}?村)(?!民)/;

/** 甲县指挥中心接到报警，位于乙镇的一家厂房起火: the town stands in a clause of its own. */
const TOWN_TOLD =
  /[,:](?:位于|地处|坐落在|称|在)?((?![位地坐称在])[一-龥]{1,4}?(?:街道|镇|乡|苏木))(?![一-龥]{0,3}(?:政府|派出所|卫生院|中学|小学|医院|公路|大桥|企业))/;

function withTown(place: Place | null, told: string): Place | null {
  const name = place?.level === 'county' ? TOWN_TOLD.exec(told)?.[1] : undefined;
  if (!place || name === undefined || knownPlaces().has(name)) return place;
  const path = [...place.path, name];
  return { name, path, paths: [path], level: 'county' };
}

const ANOTHER = /^(?:[、和及]|以及)[一-龥]{1,4}?(?:街道|镇|乡|村)/;

/** 某市水城县, where the list has 水城区: the page's own ending belongs to the name. */
function endOfShort(folded: string, { name }: Place, at: number): number {
  const end = at + name.length - 1;
  return /[市县区]/.test(folded[end] ?? '') ? end + 1 : end;
}

function narrowed(folded: string, place: Place, end: number): Place {
  let path = place.path;
  let at = end;
  for (const form of [TOWN, VILLAGE]) {
    const match = form.exec(textBehind(folded, at, 16));
    const name = match?.[1];
    if (!match || name === undefined || knownPlaces().has(name)) continue;
    // 甲县青林乡、青山乡: of the two together.
    if (ANOTHER.test(textBehind(folded, at + match[0].length, 8))) continue;
    path = [...path, name];
    at += match[0].length;
  }
  return path === place.path
    ? place
    : { name: path.at(-1) ?? place.name, path, paths: [path], level: 'county' };
}

/** 在金山外海搁浅: a ship lies off the place that the sea is called by, often without its ending. */
const OFF_COAST = /[在于]([一-龥]{2,3}?)(?:外海|近海|海域|海面|沿海)/;

function offCoast(words: string): Place | null {
  const name = OFF_COAST.exec(words)?.[1];
  return name === undefined ? null : withoutEnding(name);
}

/** A place that the page names without its ending. */
export function withoutEnding(name: string): Place | null {
  const forms = ['', '市', '县', '区', '镇', '乡'].map((ending) => knownPlaces().get(name + ending));
  return forms.find((place) => place !== undefined) ?? null;
}

/** Whether a title or the first sentences tell of one accident, fire or crime. */
export function tellsOfIncident(title: string, folded: string, from: number): boolean {
  const opening = sentencesOf(folded, from).slice(0, 2);
  return [title, ...opening.map(([sentence]) => sentence)].some(
    (sentence) => INCIDENT.test(sentence) && !countsMany(sentence, sentence.search(INCIDENT)),
  );
}

/**
 * The first name, narrowed by those behind it that lie in it.
 * @param towns whether a town or village by its form narrows it further
 */
export function smallest(folded: string, tokens: readonly Token[], towns = false): Place | null {
  let found: Place | null = null;
  let end = -1;
  for (const token of tokens) {
    const place = placeIn(token);
    if (!place || place.level === 'world' || place.level === 'country') continue;
    const holder: string = found?.name ?? '';
    const path: readonly string[] | undefined = place.paths.find((each) =>
      each.some((step) => goesBy(step, holder)),
    );
    if (found && !path) continue;
    found = path ? { ...place, path } : place;
    end = token.end;
  }
  const short = found && shortCounty(folded, found, end);
  const place = short ?? found;
  return place && towns ? narrowed(folded, place, short ? endOfShort(folded, short, end) : end) : place;
}

function sentencesOf(folded: string, from: number): readonly Sentence[] {
  const head = textBehind(folded, from, HEAD);
  return [...head.matchAll(/[^。\n!?]+/g)].map((match) => [match[0], from + match.index]);
}
