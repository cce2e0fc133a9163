import type { Origin, Scope } from '../../reading';
import type { Place } from '../places';
import type { Frame, Level } from './frame';
import type { Node } from './node';
import type { DocPlace } from './places/docPlace';
import { scenesOfCases } from './places/scenes';
import { findSections, type Section, sectionAt } from './places/sections';
import { type OriginHeading, originHeadings } from './scopes/headedOrigin';
import { tellsOfLocalAlone } from './scopes/localWave';
import { isOfForce } from './scopes/ofForce';
import { isOperation, isSummedUpToday } from './scopes/operation';
import { isOutbreakReport } from './scopes/outbreakReport';
import type { Window } from './scopes/windows';
import { type Phrase, readPhrase } from './words/phrase';
import { isEpidemic } from './words/subjects';
import { isWordOf, says } from './words/token';
import type { Token } from './words/tokens';

export interface ClauseInput {
  readonly folded: string;
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly windows: readonly Window[];
  readonly title: readonly Token[];
  readonly place: DocPlace;
  /** Where each of several accidents was, see `scenesOfAccidents`. */
  readonly scenes: readonly Section[];
  /** Places are named as the page writes them. */
  readonly traditional: boolean;
}

/** A headline of the days of a holiday, and of who was under way in them. */
const HOLIDAY =
  /^[^。\n]{0,10}(?:黄金周|小长假|(?:五一|国庆|中秋|清明|端午|元旦|春节)[“”"]?(?:假[期日]|期间|长假|前[三四五六两]天|首日|双节))[^。\n]*(?:接待|游客|旅客|客流|车流|发送)/;
const OPENING = 80;

/** A title leaves out what its text says of every change: against the year before, or the month before. */
const YEARLY = /统计公报|同比|按年|年增|年减|[上去]年同[期月]/;
/** 比上年（下同）增长: said once for all. */
const ALL_YEARLY = /[比较][上去]年(?:同期)?\(下同\)|同比\(下同\)/;
const MONTHLY = /环比|按月|月增|月减|较?上月/;

/** A count that a change further on answers to, and how the change is said. */
export interface Answered {
  readonly metric: string;
  /** Of an absolute change: the unit it has in common with what it answers. */
  readonly unit: string | null;
  /** The words of the change, which stand with the first of them. */
  readonly raw: string;
  readonly marks: ReadonlySet<string>;
}

/** What runs on from clause to clause: window, place, origin, open lists. The reading functions of this folder share it. */
export class ReaderState {
  readonly nodes: Node[] = [];
  levels: Level[] = [];
  pre: Token[] = [];
  pending: (readonly Token[])[] = [];
  queue: (readonly Token[])[] = [];
  lists = 0;
  sentence = 0;
  paragraph = 0;
  window = 0;
  mode: 'new' | 'as-of' | null = null;
  date: string | null = null;
  daySegment = false;
  /** A bare day holds for its own sentence. */
  day: string | null = null;
  /** 9月25日:…: a day that heads its paragraph holds to its end. */
  headingDay: string | null = null;
  origins = new Set<Origin>();
  /** The figure that said an origin last. */
  originOf: Node | null = null;
  sectionOrigin: Origin | null = null;
  carryScope: Scope | null = null;
  carryOrigin: Origin | null = null;
  /** Said of totals in this sentence; past both of them neither holds any longer. */
  sentenceOrigins = new Set<Origin>();
  subject: {
    readonly name: string;
    readonly path: readonly string[];
    readonly wide?: boolean;
    /** Said where a paragraph begins: it holds for all of it. */
    readonly opens?: boolean;
    /** Of the world. */
    readonly world?: boolean;
    readonly quoted?: boolean;
  } | null = null;
  about: string | null = null;
  narrative = false;
  headline = false;
  segmentHasNumber = false;
  /** Only 、 or 和 stands between the last figure and here. */
  enumerated = false;
  readonly inland: boolean;
  readonly epidemic: boolean;
  /** Of people who fell ill together, and of no cases that are counted by the day. */
  readonly outbreak: boolean;
  /** About an earthquake: its first lines say so. */
  readonly quake: boolean;
  /** A release on the consumer price index. */
  readonly consumerPrices: boolean;
  /** About fraud. */
  readonly fraud: boolean;
  /** The police or a prosecutor speaks in it. */
  readonly police: boolean;
  /** About an operation of the police: what it comes to is of that operation. */
  readonly operation: boolean;
  /** A text of the mainland that knows local cases alone. */
  readonly localAlone: boolean;
  /** A force tells what it did. */
  readonly force: boolean;
  /** It is summed up on the day it took place. */
  readonly untilToday: boolean;
  /** Tolls of one event run on from day to day. */
  readonly disaster: boolean;
  /** The window is a period of more than a month. */
  longPeriod = false;
  /** The months that a release is of, while one paragraph tells of a single month. */
  heldPeriod: { readonly date: string | null; readonly mode: 'new' | 'as-of' | null } | null = null;
  /** A holiday or a month that the text sums up. */
  holiday = false;
  windowMode: 'new' | 'as-of' | null = null;
  readonly docOrigins = new Set<Origin>();
  readonly sections: readonly Section[];
  /** The part of a round-up that is being read. */
  section: Section | null = null;
  /** What a clause without a number spoke of: 死亡人数，比去年下降5%. */
  topic: string | null = null;
  narrativeOpen = true;
  windowEnd = 0;
  carryPre: Token[] | null = null;
  /** Whether each open bracket is a depth of its own; 美国(2例) is only another way to write 美国2例. */
  brackets: boolean[] = [];
  readonly heldPending: (readonly Token[])[][] = [];
  headsClause = false;
  /** What the words before the number leave unnamed: a label there may be a place, after the number it is a story. */
  preText = '';
  /** 同比 or 环比, as the last change in this paragraph was said. */
  comparing: 'yoy' | 'mom' | null = null;
  /** What the heading of a part says that its changes are against: 一、价格同比变动情况. */
  headed: 'yoy' | 'mom' | null = null;
  paragraphStart = 0;
  /** What every change of the text is against, if it says only one of them. */
  readonly onlyCompared: 'yoy' | null = null;
  /** What a change is against where only the title says it. */
  readonly titleCompared: 'yoy' | null = null;
  lastEnd = -1;
  /** 至今 holds for its sentence: what held before it. */
  heldMode: 'new' | 'as-of' | null | undefined = undefined;
  /** The division of China that was named last, in the sentence of that number. */
  named: { readonly place: Place; readonly sentence: number } | null = null;
  /** The last list behind 包括 that a mark closed. */
  shut: { readonly frame: Frame; readonly sentence: number } | null = null;
  /** Index of the mark that is being taken. */
  stop = 0;
  /** Where the number that is being read begins. */
  at = 0;
  /** 回升至78%: what it came to, not by how much. */
  arrives = false;
  /** Numbered headings, and whose cases each is of. */
  readonly originHeadings: readonly OriginHeading[];
  /** 来自某国 follows the number. */
  comesFrom = false;
  /** The sentence that gave the value of an earlier period to compare with. */
  comparedIn = -1;
  /** Figures of an earlier time, told to compare with: nobody's whole. */
  readonly ofThen = new Set<Node>();
  /** 以来, 今年, 全年: this sentence counts up from some day on. */
  since = false;
  /** 增加 or 减少 stands right before the number: 减少2人. */
  moved = false;
  measure: string | null = null;
  /** What the last change was said with: 较上月增加5千人或0.04%. */
  changed: { readonly marks: ReadonlySet<string>; readonly node: Node } | null = null;
  /** The counts that the changes behind 分别 answer to, in order. */
  answered: Answered[] = [];
  /** The sentence that tells who lies in a hospital now. */
  careIn = -1;
  /** The clause before this one, if it had no number. */
  clause: readonly Token[] = [];
  /** The sentence that counts by years: 2020年至2022年分别为2例、0例、1例. */
  years = -1;
  /** The sentence that named people without counting them: 三人曾到访…，当中一人…. */
  uncounted = -1;
  /** The totals that numbered lines below 其中: are parts of. */
  itemsOf: readonly Node[] = [];
  /** The list that the last sentence with one left open, and where it ended. */
  left: { readonly frames: Frame[]; readonly sentence: number } | null = null;

  constructor(readonly input: ClauseInput) {
    this.epidemic = isEpidemic(input.folded);
    this.outbreak = this.epidemic && isOutbreakReport(input.folded);
    const only = YEARLY.test(input.folded) && !MONTHLY.test(input.folded);
    if (!this.epidemic && (only || ALL_YEARLY.test(input.folded))) this.onlyCompared = 'yoy';
    const said = input.title.find((token) => says(token, 'yoy') || says(token, 'mom'));
    const yearly = says(said, 'yoy');
    this.titleCompared = !this.epidemic && yearly ? 'yoy' : null;
    this.comparing = this.onlyCompared ?? this.titleCompared;
    for (const token of input.title)
      if (isWordOf(token, 'origin')) this.docOrigins.add(token.meaning.value as Origin);
    this.quake = /地震|余震/.test(input.folded.slice(0, 200));
    this.consumerPrices = !input.traditional && /居民消费价格|CPI/.test(input.folded);
    this.fraud = /诈骗|电诈|骗案|骗徒|反诈|诈欺|打诈/.test(input.folded);
    this.police = /警[方察局分政]|刑大|刑事局|地检署/.test(input.folded);
    this.disaster = /受灾|灾害|地震|台风|洪[涝水]|暴雨|泥石流|倒塌|坍塌/.test(input.folded);
    this.operation = !this.epidemic && !this.disaster && isOperation(input.folded);
    this.localAlone = this.epidemic && tellsOfLocalAlone(input.folded);
    this.force = !this.epidemic && !this.disaster && isOfForce(input.folded);
    this.untilToday = this.operation && isSummedUpToday(input.folded);
    // “五一”前三天某省接待游客…: what the days of a holiday came to, from the headline on.
    this.holiday = !this.epidemic && !this.disaster && HOLIDAY.test(input.folded.slice(0, OPENING));
    if (this.holiday) this.mode = 'new';
    const cases = this.epidemic ? [] : scenesOfCases(input.folded, input.original, input.tokens);
    const ofCountry = !this.epidemic && input.place.official === '全国';
    this.sections = cases.length > 1 ? cases : findSections(input.folded, input.original, ofCountry);
    this.section = sectionAt(this.sections, 0);
    // 登革热…输入病例3例: from abroad, whatever 输入 meant in the first months of 2020.
    this.inland =
      !input.traditional &&
      !/境外|国外|海外|移入|本土|本地|登革|疟疾|猴痘|寨卡|基孔肯雅|霍乱|黄热/.test(input.folded);
    this.originHeadings = this.epidemic ? originHeadings(input.folded) : [];
    this.levels = [this.newLevel(null)];
  }

  /** The text that its offsets are into. */
  get folded(): string {
    return this.input.folded;
  }

  /** The innermost bracket that is open. */
  get level(): Level {
    const level = this.levels.at(-1);
    if (level) return level;
    this.levels.push(this.newLevel(null));
    return this.level;
  }

  newLevel(whole: Node | null, before: readonly Token[] = []): Level {
    return { whole, list: ++this.lists, before, last: null, frames: [], tops: [], lastTops: [] };
  }

  phrase(tokens: readonly Token[]): Phrase {
    const said = readPhrase(tokens, this.input.folded, this.inland);
    if (this.epidemic || !said.metrics.includes('suspected')) return said;
    // 疑似煞车不及，造成19人受伤: a doubt, and no case of a disease.
    return { ...said, metrics: said.metrics.filter((metric) => metric !== 'suspected') };
  }
}
