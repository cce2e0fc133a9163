import { firstParagraphs, sampleText } from './sampleText';

export interface QuickLook {
  readonly likely: boolean;
  /** 0..1 */
  readonly score: number;
}

// Small on purpose: this is paid for on every page, so it has its own few words and takes no table from elsewhere.
// `judgeBulletin` has the last word once a page is read.

const NUMBER =
  /\d[\d,.]*[万萬亿億]?|[一二三四五六七八九十百兩两]{1,5}(?=[例宗名人死伤傷])|\b(?:no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;
/** What bulletins count, right before the number, in both Chinese scripts and English. */
const BEFORE =
  /(?:确诊|確診|感染者?|[无無]症[状狀]|死亡|遇[难難]|罹[難难]|治[愈癒]|出院|重症|住院|疑似|病例|[个個]案|受[伤傷]|失[踪蹤]|被困|受[灾災]|[转轉]移|疏散|撤[离離]|安置|倒塌|[损損][坏壞失]|停[电電]|深度|[北东東][纬緯经經]|[规規]模|[气氣][压壓温溫]|[风風][力速]|阵风|水位|雨量|降水|抓[获獲]|逮捕|批捕|起[诉訴]|立案|移送|[查破缴繳][获獲處处扣]|刑拘|出[动動]|派出|[调調]派|[抢搶]修|接[报報待]|受理|[过過]火面[积積]|最高|最低|上[涨漲升]|下降|[报報]告|阳性|陽性|检出|[冻凍][结結]|同比|[环環]比|年[增減减]|按年|[上去]年同[期月]|[較较]上月|增[长長]|旅客|[游遊]客|抽[检檢]|合格|[浓濃]度|能[见見]度|失[业業]率|[进進]出口|出口|[进進]口|受旱|[机機]上|搜救)[^\d。\n]{0,8}$|\b(?:magnitude|depth of|m|gusts of|winds of|toll[a-z ]{0,16}|deaths|cases|rate[a-z ]{0,16}|percent positivity|index[a-z ]{0,24}|temperatures?|pressure) [a-z :]{0,12}$|\b(?:rose|fell|grew|climbed|dropped|declined|edged (?:up|down)|(?:in|de)creased|(?:in|de)crease of|rise of|fall of)(?: by)? $|\b(?:affected|cases|containment|deaths|displaced|evacuated|injured|landslides|missing|without electricity): $|(?:[无無]|[没沒]有)新增$/i;
/** The same, right after it. */
const AFTER =
  /^-magnitude|^[余餘多]?(?:例|宗(?![旨教])|人(?:死|受|遇|失|轻|輕|重|获|獲|被|次)|[死伤傷嫌]|[辆輛]消防|[级級](?:左右)?(?:地震|大风|強風|阵风|陣風)|百帕|毫米|公[顷頃]|[个個]百分[点點]|[人名][^\d。\n]{0,6}(?:嫌疑|病|患者|死|[伤傷]|住院|症[状狀]|[获獲]))|^ (?:[a-z-]+ ){0,4}(?:cases|deaths|died|infections|killed|injured|wounded|dead|missing|hospitali[sz]ed|recovered|recoveries|tested|tests|positive|confirmed|patients|displaced|evacuated|affected|arrested|arrests|detained|charged|firefighters|acres|hectares|mph|hpa|aftershocks|admissions|arrivals|buildings|casualties|clusters|collisions|contacts|crashes|dwellings|fatalities|fires|homes|hospitali[sz]ations|houses|ill|incidents|jobs|km\/h|knots|mm|offences|offenses|outages|outbreaks|people|residents|samples|sick|specimens|structures|tons?|tonnes|customers|degrees|camps|families|firearms|guns|households|persons|visitors)\b|^(?:%| per ?cent| pct) (?:more|less|fewer|higher|lower|compared|year[- ]on|month[- ]on|year[- ]over|above|below|(?:from|over|on) (?:the|a|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:in|de)crease|rise|fall|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
/** What `AFTER` begins with: most numbers of a page are days and times, and are told from counts by one character. */
const OPENS_AFTER: ReadonlySet<string> = new Set('%- 余餘多例宗人死伤傷嫌辆輛级級百毫公个個名');
/** After a number that is a date, a time, a duration or an age: looked for right where the number ends. */
const TIME =
  /[年月日号號时時點点分秒岁歲天周]|[个個]?[小月]|[:：]\d| ?(?:am|pm|a\.m|p\.m|st|nd|rd|th|hours?|days?|years?|weeks?|minutes?|january|february|march|april|may|june|july|august|september|october|november|december)\b/iy;
/** A head that names what is counted, and under it a row of numbers. */
const TABLE =
  /(?:[确確][诊診]|病例|感染|死亡|受[灾災]|cases|deaths|infections)[^。\n]{0,8}[\n\t](?:[^\n\t]{0,16}[\n\t]){0,9}\d[\d,.]*[\n\t]\d/i;
const WINDOW =
  /0[时時]?\s?[-—–－至]+\s?24[时時]|截[至止]|[\d一二三四五六七八九十]+[时時][\d一二三四五六七八九十]+分|今日?[（(]|\bas of \d|\d[日号號](?:[上下]午)?\d+[时時點点]|\blast 24 hours|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\b(?:in|to) (?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:20)\d\d\b|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const ISSUER =
  /(?:委|局|[厅廳]|署|中心|指[挥揮]部|台[网網]|象台|警|消防|政府|委[员員][会會])[^。\n]{0,16}(?:通[报報]|[发發]布|公[布佈]|消息|[测測]定|表示|介[绍紹]|[统統][计計]|[监監][测測]|[获獲]悉|透露)|\b(?:ministry|agency|department|police|authority|service|office|bureau|survey|statistics|institute|council|government)\b[^.\n]{0,40}\b(?:said|reported|confirmed|announced|issued)\b/i;
const TITLE =
  /通[报報]|公[报報告]|[周快][报報讯訊]|[预預]警|警[报報告]|[灾災疫汛]情|地震|新增|\d[例宗死級级]|\b(?:advisory|arrested|bulletin|cases|dead|deaths|earthquake|killed|outbreak|quake|situation|statement|update|warning)\b/i;
/** A Japanese page shares the words, not the readers. */
const KANA = /[ぁ-ヿ]{3}/;
const AGAINST =
  /进球|破门|主场|安打|先發|比分|教练|教練|沪指|收盘|涨停|跌停|恒指|恒生|个股|股价|净利|營收|营收|票房|起售|\d比\d|[$€£]\s?\d[\d.,]*(?![\d.,]| (?:m|b)illion)|\b(?:goal|season|league|coach|stocks|shares|nasdaq|tablespoons?|playoffs?)\b/gi;

/** An office may count what these few words do not know. */
const UNTOLD = 0.4;
/** How near to one another statements stand in a bulletin, in characters. */
const STRETCH = 400;

/** How much of the first paragraphs is looked at first, and from how much on they say what the page is. */
const OPENING = 1000;
const ENOUGH = 600;

/**
 * A cheap look at the raw page, for the script that is paid for on every page: limited text, no layout, no style.
 * Most pages are settled by their first paragraphs: where nothing that bulletins count stands beside a number, there is none.
 * Right for most bulletins and nearly all other pages; reads nothing but `document`.
 */
export function looksLikeBulletin(document: Document): QuickLook {
  const opening = firstParagraphs(document, OPENING);
  if (opening.length >= ENOUGH && !countsSomething(opening) && !countsSomething(document.title))
    return { likely: false, score: 0 };
  return glanceAtText(sampleText(document), document.title);
}

/** The same look at a text. */
export function glanceAtText(text: string, title: string): QuickLook {
  const numbers = findNumbers(text);
  let best = 0;
  let told = 0;
  let untold = 0;
  let centre = 0;
  let from = 0;
  let near = 0;
  for (const [i, { at, counted }] of numbers.entries()) {
    near += counted ? 1 : 0;
    for (let first = numbers[from]; first && at - first.at > STRETCH; first = numbers[++from]) {
      near -= first.counted ? 1 : 0;
    }
    const others = i - from + 1 - near;
    if (near + UNTOLD * others > best) {
      best = near + UNTOLD * others;
      told = near;
      untold = others;
      centre = at;
    }
  }
  const table = TABLE.exec(text);
  if (table && told < 5) {
    told += 5;
    centre = table.index;
  }
  const around = text.slice(Math.max(0, centre - 2 * STRETCH), centre + STRETCH);
  const issued = ISSUER.test(around);
  const cluster = told + (issued ? UNTOLD * untold : 0);
  if (cluster < 1) return { likely: false, score: 0 };
  const sum =
    1.6 * Math.log(1 + cluster) +
    (WINDOW.test(around) ? 0.7 : 0) +
    (issued ? 0.7 : 0) +
    (TITLE.test(title) ? 0.5 : 0) +
    (countsSomething(title) ? 0.4 : 0) -
    (KANA.test(around) ? 1 : 0) -
    0.5 * (around.match(AGAINST)?.length ?? 0) -
    2.7;
  const score = 1 / (1 + Math.exp(-sum));
  return { likely: score >= 0.5, score };
}

interface FoundNumber {
  readonly at: number;
  /** Beside something that bulletins count. */
  readonly counted: boolean;
}

function countsSomething(text: string): boolean {
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text))
    if (isCounted(text, match)) return true;
  return false;
}

function isCounted(text: string, { index, 0: number }: RegExpExecArray): boolean {
  const end = index + number.length;
  return (
    (OPENS_AFTER.has(text.charAt(end)) && AFTER.test(text.slice(end, end + 48))) ||
    (mayEndBefore(text, index) && BEFORE.test(text.slice(Math.max(0, index - 24), index)))
  );
}

/** Whether `BEFORE` may match in front of a place: it ends in two characters that are neither digits nor ends of a sentence. */
function mayEndBefore(text: string, at: number): boolean {
  return at >= 2 && isInside(text.charCodeAt(at - 1)) && isInside(text.charCodeAt(at - 2));
}

function isInside(code: number): boolean {
  return !(code >= 0x30 && code <= 0x39) && code !== 0x3002 && code !== 0x0a;
}

function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const counted = isCounted(text, match);
    TIME.lastIndex = NUMBER.lastIndex;
    if (counted || !TIME.test(text)) found.push({ at: match.index, counted });
  }
  return found;
}
