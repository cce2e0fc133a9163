import type { Origin, Scope } from '../../reading';
import { canHold, goTogether, KEEPS_METRIC } from '../tables/compatibility';
import { CURRENT_AS_OF, CURRENT_METRICS, NO_SCOPE } from '../tables/metrics';
import { accepts } from './accepts';
import { changeOf } from './changes';
import type { DocPlace } from './docPlace';
import { nameMeasure, nameUnknown } from './measures';
import type { Node, SplitKind } from './node';
import { isSeverity, nameMetric, type Phrase, readPhrase } from './phrase';
import type { NumberToken, Token } from './tokens';
import type { Window } from './windows';

export interface ClauseInput {
  readonly folded: string;
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly windows: readonly Window[];
  readonly title: readonly Token[];
  readonly place: DocPlace;
  /** Places are named as the page writes them. */
  readonly traditional: boolean;
}

/** A list that is open: what follows may be its items. */
interface Frame {
  readonly marker: 'of' | 'incl' | 'in' | 'resp' | 'colon';
  readonly whole: Node | null;
  readonly items: Node[];
  readonly list: number;
  readonly metric: string | null;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  claims: boolean;
}

/** One depth of brackets. */
interface Level {
  readonly whole: Node | null;
  readonly list: number;
  readonly before: readonly Token[];
  last: Node | null;
  frames: Frame[];
  /** Figures that are no parts, of this sentence at this depth. */
  tops: Node[];
  lastTops: Node[];
}

const PLACE_END =
  /(?:市|区|县|州|盟|旗|省|监狱|兵团|师|团|医院|农场|林区|地区|新区|示范区|开发区|高新区|经开区|国|岛|港|口岸|机场|镇|乡|村|街道|社区|小区|矿区|管委会|组团|片区|湾|都|居)$/;
const PERSON_TEXT =
  /(?:人员|人士|人口|居民|旅客|发现|筛查|排查|检测|者|病例|学生|职工|员工|乘客|船员|司机|旅行|接触|关联|传播链|来源|常住|外地|返|抵|岁|史|管控|社会面)/;

/** After these, people without a noun are those who were sent. */
const CREWED = new Set([
  'teams',
  'workgroups',
  'staff',
  'vehicles',
  'boats',
  'inspections',
  'crew',
  'equipment',
]);

/** 四十二男六十六女 */
const SEX_UNITS: Readonly<Record<string, string>> = { 男: 'male', 女: 'female' };

/** One word for two states; with 各 it counts each. */
const JOINT: Readonly<Record<string, readonly string[]>> = {
  mild_or_moderate: ['mild', 'moderate'],
  severe_or_critical: ['severe', 'critical'],
};

/** Places that travellers come from as from a country. */
const ABROAD = /^(?:香港|澳门|台湾)/;

/** Kinds of place, not places. */
const NO_PLACE = /^(?:社区|小区|街道|医院|学校|单位|家庭|机场|口岸|外省|外市|本省|省外|市外|国外|境外|外地)$/;

/** Reads clause by clause, from left to right, holding what runs on: window, place, origin, open lists. */
export class ClauseReader {
  private readonly nodes: Node[] = [];
  private levels: Level[] = [];
  private pre: Token[] = [];
  private pending: (readonly Token[])[] = [];
  private queue: (readonly Token[])[] = [];
  private lists = 0;
  private sentence = 0;
  private paragraph = 0;
  private window = 0;
  private mode: 'new' | 'as-of' | null = null;
  private date: string | null = null;
  private daySegment = false;
  /** A bare day holds for its own sentence. */
  private day: string | null = null;
  private origins = new Set<Origin>();
  private sectionOrigin: Origin | null = null;
  private carryScope: Scope | null = null;
  private carryOrigin: Origin | null = null;
  private subject: { name: string; path: readonly string[] } | null = null;
  private about: string | null = null;
  private narrative = false;
  private headline = false;
  private segmentHasNumber = false;

  private readonly inland: boolean;
  private readonly epidemic: boolean;
  private windowMode: 'new' | 'as-of' | null = null;
  private readonly docOrigins = new Set<Origin>();

  constructor(private readonly input: ClauseInput) {
    this.epidemic =
      /确诊|无症状感染|疑似病例|核酸|密切接触|例/.test(input.folded) &&
      !/受灾|抢险|震源|台风/.test(input.folded);
    for (const token of input.title)
      if (token.kind === 'word' && token.meaning.kind === 'origin')
        this.docOrigins.add(token.meaning.value as Origin);
    this.inland = !/境外|国外|海外|移入|本土|本地/.test(input.folded);
    this.levels = [this.newLevel(null)];
  }

  read(): readonly Node[] {
    const { tokens } = this.input;
    let at = 0;
    while (at < tokens.length) {
      const token = tokens[at];
      if (!token) break;
      if (this.inWindow(token)) {
        at++;
        continue;
      }
      at = this.take(token, at);
    }
    this.endSentence();
    return this.nodes;
  }

  private take(token: Token, at: number): number {
    if (token.kind === 'stop') {
      this.stop(token.mark, at);
      return at + 1;
    }
    if (token.kind === 'number') {
      if (token.why === null) return this.number(token, at);
      if (
        token.why === 'duration' &&
        /(?:过去|最近|近)$/.test(this.input.folded.slice(Math.max(0, token.start - 2), token.start))
      ) {
        this.mode = 'new';
      }
      if (token.why === 'case-id' && this.segmentStartsParagraph()) this.narrative = true;
      this.pre.push(token);
      return at + 1;
    }
    if (token.kind === 'word' && token.meaning.kind === 'mark') {
      if (token.meaning.value === 'neg') {
        const next = this.negation(token, at);
        if (next > at) return next;
      }
      if (token.meaning.value === 'asof') this.mode = 'as-of';
    }
    if (token.kind === 'text' && this.lost(token, at)) return at + 1;
    this.pre.push(token);
    return at + 1;
  }

  private segmentStartsParagraph(): boolean {
    return (
      !this.segmentHasNumber && this.pre.length <= 2 && this.level.tops.length === 0 && this.narrativeOpen
    );
  }

  private narrativeOpen = true;

  /** Places that head clauses are subjects in case counts; in other news they are just where something is. */
  private get subjects(): boolean {
    return this.epidemic;
  }

  /** Windows apply as they are passed; their words say nothing else. */
  private inWindow(token: Token): boolean {
    const { windows } = this.input;
    for (
      let window = windows[this.window];
      window && window.start <= token.start;
      window = windows[this.window]
    ) {
      if (token.start < window.end) {
        this.apply(window);
        this.window++;
        this.windowEnd = window.end;
        break;
      }
      this.apply(window);
      this.window++;
    }
    return (
      token.start < this.windowEnd && !(token.kind === 'stop' && (token.mark === '(' || token.mark === ')'))
    );
  }

  private windowEnd = 0;

  private apply(window: Window): void {
    if (window.mode === 'day') {
      this.day = window.date;
      this.date ??= window.date;
      this.daySegment = true;
    } else {
      this.date = window.date;
      this.day = null;
      this.mode = !this.epidemic && window.date.includes('/') ? 'as-of' : window.mode;
      this.windowMode = window.mode;
      this.carryScope = null;
      if (this.levels.length === 1) this.sectionOrigin = null;
    }
  }

  private get level(): Level {
    return this.levels.at(-1) as Level;
  }

  private newLevel(whole: Node | null, before: readonly Token[] = []): Level {
    return { whole, list: ++this.lists, before, last: null, frames: [], tops: [], lastTops: [] };
  }

  private phrase(tokens: readonly Token[]): Phrase {
    return readPhrase(tokens, this.input.folded, this.inland);
  }

  // ---- stops

  private stop(mark: string, at: number): void {
    switch (mark) {
      case '、':
        if (this.pre.length > 0 && !this.segmentHasNumber) this.pending.push(this.pre);
        else if (this.pre.length > 0 && this.labelled(this.pre)) this.pending.push(this.pre);
        this.pre = [];
        break;
      case ',':
        this.endSegment(mark);
        this.closeIncluded();
        break;
      case ' ':
        this.endSegment(mark);
        this.headline = true;
        this.carryOrigin = null;
        this.level.frames = [];
        break;
      case ';':
        this.endSegment(mark);
        this.closeIncluded();
        this.semicolon();
        break;
      case ':':
        this.colon();
        break;
      case '(':
        this.open(at);
        break;
      case ')':
        this.close();
        break;
      case '\n':
        this.endSentence();
        this.levels.length = 1;
        this.brackets = [];
        this.paragraphEnd();
        break;
      case '。':
      case '!':
      case '?':
        this.endSentence();
        break;
      case '\t':
        this.endSegment(',');
        break;
      default:
        break;
    }
    if (mark !== '(' && mark !== ')' && mark !== '、') this.segmentHasNumber = false;
  }

  private labelled(tokens: readonly Token[]): boolean {
    const phrase = this.phrase(tokens);
    return phrase.place !== null || (phrase.text !== '' && phrase.metrics.length === 0);
  }

  private endSegment(mark: string): void {
    const { pre } = this;
    this.pre = [];
    this.daySegment = this.daySegment && mark !== ';';
    if (mark !== '、') this.pending = mark === ',' ? this.pending : [];
    if (pre.length === 0) return;
    const phrase = this.phrase(pre);
    if (this.endsWithIn(pre)) {
      this.openIn(phrase);
      return;
    }
    if (phrase.marks.has('of')) this.openOf('of', phrase);
    else if (phrase.marks.has('incl') && this.level.last) this.openOf('incl', phrase);
    else if (phrase.marks.has('resp')) this.openOf('resp', phrase);
    if (
      phrase.place &&
      phrase.metrics.length === 0 &&
      !phrase.marks.has('all') &&
      this.level.last === null &&
      this.levels.length === 1
    ) {
      this.setSubject(phrase);
    }
    const about = this.level.last;
    if (about && phrase.origin && phrase.metrics.length === 0 && about.origin === null && !phrase.scope) {
      const first = pre[0];
      const words = first ? this.input.folded.slice(first.start, first.end) : '';
      if (phrase.marks.has('all') || words === '为' || words === '系' || words === '属')
        about.origin = phrase.origin;
    }
    if (phrase.here) this.subject = null;
    if (phrase.marks.has('all') && this.level.last && this.level.last.qualifier === null) {
      const what = phrase.placeText || phrase.text;
      if (what) this.level.last.qualifier = what;
    }
    if (mark === ':' || mark === ' ') this.carryPre = pre;
  }

  private carryPre: Token[] | null = null;

  private setSubject(phrase: Phrase): void {
    if (!phrase.place || !this.subjects) return;
    const same = phrase.place.name === this.input.place.official;
    this.subject = same ? null : { name: phrase.place.name, path: phrase.place.path };
  }

  /** 确诊病例中, with 中 as the last word. */
  private endsWithIn(tokens: readonly Token[]): boolean {
    const last = tokens.at(-1);
    return last !== undefined && this.isIn(last, tokens.at(-2));
  }

  private isIn(token: Token, before: Token | undefined): boolean {
    if (before?.kind !== 'word' || (before.meaning.kind !== 'metric' && before.meaning.kind !== 'weak'))
      return false;
    return (
      token.start === before.end &&
      /^(?:当中|之中|中|里面?)有?$/.test(this.input.folded.slice(token.start, token.end))
    );
  }

  private openIn(phrase: Phrase): void {
    const metric = nameMetric(phrase, null, this.about);
    const whole = metric ? this.findWhole(metric, phrase) : null;
    this.level.frames = [
      {
        marker: 'in',
        whole,
        items: [],
        list: ++this.lists,
        metric,
        scope: phrase.scope,
        origin: phrase.origin,
        claims: true,
      },
    ];
  }

  /** The figure that 确诊病例中 speaks of: the latest of its metric that is no place's own. */
  private findWhole(metric: string, phrase: Phrase): Node | null {
    let second: Node | null = null;
    for (let i = this.nodes.length - 1; i >= 0; i--) {
      const node = this.nodes[i];
      if (!node || node.metric !== metric || node.negated || node.value === null) continue;
      if (
        node.parent &&
        (node.kind === 'place' ||
          (node.parent.metric === metric && !(phrase.origin && node.kind === 'origin')))
      )
        continue;
      if (phrase.scope && node.scope !== phrase.scope) continue;
      if (phrase.origin && node.origin !== phrase.origin) continue;
      if (!node.parent || node.parent.metric !== metric || (phrase.origin && node.kind === 'origin'))
        return node;
      second ??= node;
    }
    return second;
  }

  private openOf(marker: Frame['marker'], phrase: Phrase): void {
    const { level } = this;
    const last =
      level.last && level.last.sentence !== this.sentence ? rootOf(level.last, level.whole) : level.last;
    const whole = last ?? level.whole ?? (level.lastTops.at(-1) || null);
    if (!whole && marker !== 'of') return;
    const claims = !/较多|主要|等$|部分/.test(phrase.text);
    const frame: Frame = {
      marker,
      whole,
      items: [],
      list: ++this.lists,
      metric: null,
      scope: null,
      origin: null,
      claims,
    };
    const open = level.frames.at(-1);
    if (open && open.items.length > 0 && open.items.at(-1) === whole) level.frames.push(frame);
    else
      level.frames = [
        ...level.frames.filter((other) => whole !== null && other.items.includes(whole)),
        frame,
      ];
  }

  private closeIncluded(): void {
    const { level } = this;
    if (level.frames.at(-1)?.marker === 'incl') level.frames = level.frames.slice(0, -1);
  }

  /** ；ends an inner list when an outer one is open: 吉林…，其中长春…；福建… */
  private semicolon(): void {
    const { level } = this;
    const outer =
      level.frames.length > 1 || (level.whole !== null && level.frames.length > 0 && level.tops.length > 0);
    if (outer) level.frames = level.frames.slice(0, -1);
    if (this.levels.length === 1) this.carryOrigin = null;
  }

  private colon(): void {
    const { level } = this;
    const phrase = this.phrase(this.pre);
    if (this.pre.length === 0 && level.last && this.segmentHasNumber) {
      this.openOf('colon', phrase);
      return;
    }
    const pre = this.pre;
    this.endSegment(':');
    const sole = phrase.place && phrase.metrics.length === 0 && phrase.weak === null && pre.length <= 2;
    if (sole) this.setSubject(phrase);
  }

  private open(at: number): void {
    const next = this.input.tokens[at + 1];
    const each = next?.kind === 'word' && next.meaning.value === 'each';
    const whole = this.segmentHasNumber && !each && this.pre.length === 0 ? this.level.last : null;
    const labels = whole === null && this.pre.length > 0 && next?.kind === 'number' && next.why === null;
    this.brackets.push(!labels);
    if (labels) return;
    this.levels.push(this.newLevel(whole, this.pre));
    this.heldPending.push(each ? [] : this.pending);
    if (each && this.pre.length > 0) this.pending.push(this.pre);
    if (!each) this.pending = [];
    this.pre = [];
  }

  /** Whether each open bracket is a depth of its own; 美国(2例) is only another way to write 美国2例. */
  private brackets: boolean[] = [];
  private readonly heldPending: (readonly Token[])[][] = [];

  private close(): void {
    const deep = this.brackets.pop();
    if (!deep || this.levels.length === 1) return;
    const { pre } = this;
    this.endSegment(',');
    const closed = this.levels.pop();
    this.pending = this.heldPending.pop() ?? [];
    this.pre = [...(closed?.before ?? [])];
    const whole = closed?.whole;
    if (
      whole &&
      pre.length > 0 &&
      closed.tops.length === 0 &&
      closed.last === null &&
      whole.qualifier === null
    ) {
      const phrase = this.phrase(pre);
      whole.qualifier = phrase.placeText || phrase.text || null;
      if (phrase.place && whole.parent && !whole.ownPlace && whole.value === 1) {
        whole.place = phrase.placeText;
        whole.placePath = [...whole.placePath, phrase.placeText];
      }
    }
  }

  private endSentence(): void {
    this.endSegment('。');
    for (const level of this.levels) {
      level.lastTops = level.tops.length > 0 ? level.tops : level.lastTops;
      level.tops = [];
      level.frames = [];
    }
    this.sentence++;
    this.pending = [];
    this.queue = [];
    this.carryScope = null;
    this.carryOrigin = null;
    this.carryPre = null;
    this.daySegment = false;
    this.day = null;
    this.narrativeOpen = false;
    this.headline = false;
  }

  private paragraphEnd(): void {
    this.paragraph++;
    if (this.origins.size > 1) this.sectionOrigin = null;
    this.origins = new Set();
    this.subject = null;
    this.comparing = null;
    this.narrative = false;
    this.narrativeOpen = true;
    this.level.last = null;
  }

  // ---- numbers

  private number(token: NumberToken, at: number): number {
    const { tokens, folded } = this.input;
    let to = at + 1;
    const upper =
      token.valueMax === null
        ? -1
        : tokens.findIndex((each, i) => i > at && each.kind === 'number' && each.upper);
    const high = upper > 0 && upper <= at + 2 ? tokens[upper] : undefined;
    if (high) to = upper + 1;
    for (let next = tokens[to]; next && (next.kind === 'word' || next.kind === 'text'); next = tokens[++to]);
    const beforeNumber = tokens[to]?.kind === 'number' && (tokens[to] as NumberToken).why === null;
    const within = this.pre.findLastIndex((each, i) => i > 0 && this.isIn(each, this.pre[i - 1]));
    if (within > 0) {
      this.openIn(this.phrase(this.pre.slice(0, within)));
      this.pre = this.pre.slice(within + 1);
    }
    const carried =
      this.carryPre && this.pre.length === 0 && this.level.frames.length === 0 ? this.carryPre : [];
    const pre = [...carried, ...this.pre];
    const from = high ? upper + 1 : at + 1;
    const all = tokens.slice(from, to);
    const inIt =
      all[0]?.kind === 'text' && /^(?:当中|之中|中|里)/.test(folded.slice(all[0].start, all[0].end));
    const first = this.phrase(pre);
    const named = first.metrics.some((metric) =>
      goTogether(metric, token.unit?.class ?? null, token.unit?.unit),
    );
    const saysWhat =
      named || first.marks.has('observe') || first.marks.has('release') || first.marks.has('convert');
    const post = inIt ? all.slice(0, 1) : this.ownPost(all, beforeNumber, saysWhat);
    const after = this.phrase(post);
    const converted = saysWhat && after.marks.has('convert') && after.metrics.includes('asymptomatic');
    const phrase = saysWhat && !converted ? first : this.phrase([...pre, ...post]);
    const accepted = accepts(token, {
      phrase,
      first,
      after,
      folded,
      pre,
      narrative: this.narrative,
      inList:
        this.level.frames.length > 0 ||
        this.level.whole !== null ||
        first.marks.has('of') ||
        first.marks.has('incl') ||
        first.place !== null,
      about: this.about,
      measure: this.measureOf(token, phrase, at, to),
      epidemic: this.epidemic,
      twin: this.isTwin(token),
    });
    if (!accepted) {
      this.pre.push(token);
      return at + 1;
    }
    const end = from + post.length;
    const last = this.level.last?.metric ?? null;
    const twin = this.isTwin(token) && last !== null && goTogether(last, token.unit?.class ?? null);
    this.measure = twin ? last : this.measureOf(token, phrase, at, to);
    this.lastEnd = token.end;
    if (first.marks.has('of')) this.openOf('of', first);
    else if (first.marks.has('incl')) this.openOf('incl', first);
    else if (first.marks.has('resp')) {
      const joined = pre.some((each) => each.kind === 'word' && each.meaning.value === 'conj');
      if (this.pending.length > 0 || joined) this.queueLabels(pre);
      else if (this.level.last) this.openOf('resp', first);
    }
    const head = pre[0];
    this.preText = first.text;
    this.headsClause = this.pending.length === 0 && head?.kind === 'word' && head.meaning.place !== null;
    this.makeAll(token, phrase, pre);
    if (high?.kind === 'number') this.makeAll({ ...high, unit: high.unit ?? token.unit }, phrase, pre);
    this.segmentHasNumber = true;
    this.carryPre = null;
    this.pre = [];
    const tail = post.at(-1);
    const words = post[0]?.kind === 'text' ? folded.slice(post[0].start, post[0].end) : '';
    const tailWords = tail?.kind === 'text' ? folded.slice(tail.start, tail.end) : '';
    if (/^(?:当?中|里)/.test(words) || /^(?:当?中|里)$/.test(tailWords)) this.openAfterNumber();
    return end;
  }

  /** 362户1089间: a second number of the same thing, without a word between. */
  private isTwin(token: NumberToken): boolean {
    const unitClass = token.unit?.class;
    return (
      this.pre.length === 0 &&
      this.lastEnd === token.start &&
      this.level.last !== null &&
      (unitClass === 'house' || unitClass === 'people')
    );
  }

  private headsClause = false;
  /** What the words before the number leave unnamed: a label there may be a place, after the number it is a story. */
  private preText = '';
  /** 同比 or 环比, as the last change in this paragraph was said. */
  private comparing: 'yoy' | 'mom' | null = null;
  private lastEnd = -1;
  private measure: string | null = null;

  /** What a number measures when no noun of the tables fits its unit. */
  private measureOf(token: NumberToken, phrase: Phrase, at: number, to: number): string | null {
    const { tokens, folded } = this.input;
    const unitClass = token.unit?.class ?? null;
    if (phrase.metrics.some((metric) => goTogether(metric, unitClass, token.unit?.unit))) return null;
    const from = folded.lastIndexOf('。', token.start);
    const before =
      folded
        .slice(Math.max(from + 1, token.start - 24), token.start)
        .split(/[\n;]/)
        .at(-1) ?? '';
    const own = tokens[at + 2];
    const skip = token.valueMax !== null && own?.kind === 'number' ? own.end : token.end;
    const after = folded.slice(skip, tokens[Math.max(at + 1, to) - 1]?.end ?? skip);
    const named = nameMeasure(token.unit, before, after);
    const listed = this.level.frames.length > 0 || this.level.whole !== null;
    if (named || this.epidemic || token.spelled || (listed && unitClass === 'people')) return named;
    if (unitClass === 'people' && CREWED.has(this.about ?? '')) return 'staff';
    return nameUnknown(token.unit, before, after);
  }

  /** 534名确诊患者中，… : the number just read is the whole of what follows. */
  private openAfterNumber(): void {
    const { last } = this.level;
    const same = (node: Node) => node.metric === last?.metric && node.value === last.value && !node.parent;
    this.level.frames = [
      {
        marker: 'in',
        whole: last && (this.nodes.find(same) ?? last),
        items: [],
        list: ++this.lists,
        metric: null,
        scope: null,
        origin: null,
        claims: true,
      },
    ];
  }

  /** Which of the words after a number are its own, when another number follows without a mark. */
  private ownPost(all: readonly Token[], beforeNumber: boolean, saysWhat: boolean): readonly Token[] {
    if (!beforeNumber) return all;
    if (saysWhat) return [];
    const breakAt = all.findIndex(
      (token) =>
        token.kind === 'word' &&
        (token.meaning.value === 'conj' || token.meaning.kind === 'scope' || token.meaning.value === 'of'),
    );
    if (breakAt >= 0) return all.slice(0, breakAt);
    const lastMetric = all.findLastIndex(
      (token) => token.kind === 'word' && (token.meaning.kind === 'metric' || token.meaning.kind === 'weak'),
    );
    return all.slice(0, lastMetric + 1);
  }

  /** A和B分别为4例、3例: the names wait for their numbers, what stands after 分别 holds for all of them. */
  private queueLabels(pre: readonly Token[]): void {
    const at = pre.findIndex((token) => token.kind === 'word' && token.meaning.value === 'resp');
    const shared = pre.slice(at + 1);
    this.queue = [...this.pending, ...this.splitNames(pre.slice(0, at))].map((name) => [...name, ...shared]);
    this.pending = [];
  }

  /** 轻型、普通型29例: two states, one number. */
  private joined(phrase: Phrase): Phrase {
    const before = this.pending.at(-1);
    const own = phrase.metrics.at(-1);
    if (!before || !own) return phrase;
    const pair = [this.phrase(before).metrics.at(-1) ?? '', own].sort().join();
    const both = Object.entries(JOINT).find(([, metrics]) => [...metrics].sort().join() === pair);
    return both ? { ...phrase, metrics: [both[0]] } : phrase;
  }

  private splitNames(tokens: readonly Token[]): (readonly Token[])[] {
    const names: Token[][] = [[]];
    for (const token of tokens) {
      if (token.kind === 'word' && token.meaning.value === 'conj') names.push([]);
      else names.at(-1)?.push(token);
    }
    return names.filter((name) => name.length > 0);
  }

  private makeAll(token: NumberToken, phrase: Phrase, pre: readonly Token[]): void {
    if (
      phrase.marks.has('each') &&
      (JOINT[phrase.metrics.at(-1) ?? ''] !== undefined ||
        this.pending.length > 0 ||
        pre.some((t) => t.kind === 'word' && t.meaning.value === 'conj'))
    ) {
      const own = this.splitNames(pre.filter((t) => !(t.kind === 'word' && t.meaning.value === 'each')));
      for (const name of [...this.pending, ...own]) {
        const label = this.phrase(name);
        const joint = JOINT[label.metrics.at(-1) ?? ''];
        for (const metric of joint ?? []) this.make(token, { ...label, metrics: [metric] });
        if (!joint && (label.place || label.text || label.metrics.length > 0)) this.make(token, label);
      }
      this.pending = [];
      return;
    }
    const queued = this.queue.shift();
    this.make(token, queued ? this.phrase(queued) : this.joined(phrase));
    this.pending = [];
  }

  private make(counted: NumberToken, said: Phrase): Node {
    const sex = SEX_UNITS[counted.unit?.unit ?? ''];
    const token = sex ? { ...counted, unit: null } : counted;
    const phrase = sex ? { ...said, marks: new Set([...said.marks, sex]) } : said;
    const unitClass = token.unit?.class ?? null;
    const own = nameMetric(
      {
        ...phrase,
        metrics: phrase.metrics.filter((metric) => goTogether(metric, unitClass, token.unit?.unit)),
      },
      unitClass,
      this.level.frames.at(-1)?.whole?.metric ?? this.level.whole?.metric ?? this.about,
    );
    const named = own ?? this.measure;
    return this.place(token, phrase, named, { start: token.start, end: token.numberEnd, value: token.value });
  }

  /** Finds the whole and fills in what the clause leaves out. */
  private place(
    token: NumberToken | null,
    phrase: Phrase,
    own: string | null,
    span: { start: number; end: number; value: number | null },
  ): Node {
    const { level } = this;
    const weakOnly = own !== null && phrase.metrics.length === 0 && phrase.weak === own;
    const labelOnly = (own === null || weakOnly) && phrase.scope === null;
    const frame = this.fitFrame(
      own === 'contacts' && token?.unit?.class === 'case' ? null : own,
      weakOnly,
      phrase,
    );
    let whole = frame ? frame.whole : level.whole;
    let list = frame?.list ?? level.list;
    const hasLabel = phrase.place !== null || phrase.text !== '';
    if (
      !frame &&
      !whole &&
      labelOnly &&
      hasLabel &&
      level.last?.sentence === this.sentence &&
      !level.last.orphan &&
      !(level.last.ownPlace && !level.last.parent) &&
      phrase.place
    ) {
      whole = level.last.parent && level.last.kind === 'place' ? level.last.parent : level.last;
      list = level.last.parent ? level.last.list : ++this.lists;
    }
    if (whole && frame?.marker === 'of' && own && !weakOnly && whole.metric !== own) {
      const base = own === 'converted' ? 'confirmed' : own;
      const better =
        whole.metric === base
          ? undefined
          : level.tops.findLast((top) => top.metric === base && top.value !== null);
      if (better) whole = better;
    }
    const contacts = own === 'contacts' && token?.unit?.class === 'case';
    const keeps = whole !== null && own !== whole.metric && (KEEPS_METRIC.has(whole.metric) || contacts);
    const relative = token?.unit?.class === 'percent' || token?.unit?.class === 'points';
    const spoken = whole;
    if (relative && !this.epidemic) whole = null;
    const again =
      !whole && phrase.scope === null && own !== null
        ? this.sameNumber(span.value, own, weakOnly, phrase.origin)
        : null;
    const metric =
      again?.metric ??
      (keeps || ((own === null || weakOnly) && spoken)
        ? spoken?.metric.replace(/_(?:yoy|mom|change)$/, '')
        : own) ??
      frame?.metric ??
      own ??
      this.about ??
      'confirmed';
    const scope = again?.scope ?? this.scopeOf(metric, phrase, whole, frame);
    const origin =
      phrase.origin ?? whole?.origin ?? frame?.origin ?? (whole ? null : this.inheritedOrigin(metric));
    const kept = keeps && own !== null && !weakOnly ? phrase.label : null;
    const placed = this.placeOf(phrase, whole, origin, !relative && (labelOnly || keeps || frame !== null));
    const marks = new Set(phrase.marks);
    if (relative && !this.epidemic && !marks.has('yoy') && !marks.has('mom') && this.comparing)
      marks.add(this.comparing);
    if (marks.has('yoy') || marks.has('mom')) this.comparing = marks.has('mom') ? 'mom' : 'yoy';
    const change = /_(?:yoy|mom|change|share)$/.test(metric)
      ? null
      : changeOf(metric, { ...phrase, marks }, token?.unit?.class ?? null);
    const node: Node = {
      ...span,
      valueMax: token?.valueMax ?? null,
      unit: token?.unit?.unit ?? null,
      approx: token?.approx ?? null,
      metric: metric + (change?.suffix ?? ''),
      label: phrase.label,
      scope: change || (relative && !this.epidemic) ? null : scope,
      origin,
      place: placed.name,
      placePath: placed.path,
      date: whole?.date ?? this.day ?? this.date,
      qualifier:
        kept ??
        placed.qualifier ??
        (token?.upper ? 'upper end of range' : phrase.marks.has('daily') ? 'each day' : null),
      compare: change?.compare ?? null,
      negated: false,
      missing: false,
      parent: whole,
      list,
      kind: this.kindOf(metric, phrase, placed.isLabel, whole),
      claimsWhole: frame?.claims ?? level.whole !== null,
      ownScope: phrase.scope !== null,
      ownOrigin: phrase.origin !== null,
      ownMetric: own !== null && !weakOnly,
      ownPlace: placed.isLabel,
      orphan:
        !whole &&
        token !== null &&
        !relative &&
        (phrase.scope === null ||
          (phrase.scope === 'current' && own === null) ||
          phrase.marks.has('male') ||
          phrase.marks.has('female')),
      sentence: this.sentence,
      paragraph: this.paragraph,
    };
    this.add(node, frame, phrase);
    return node;
  }

  /** 死亡5例。… 5位患者均… : a number said again without 新增 or 累计 is the same thing, with the same or a weaker noun. */
  private sameNumber(
    value: number | null,
    metric: string,
    weak: boolean,
    origin: Origin | null,
  ): Node | null {
    if (value === null || this.mode === 'as-of') return null;
    const recent = this.nodes.slice(-12).filter((node) => !node.parent && node.value === value);
    return (
      recent.findLast((node) => node.metric === metric && (origin === null || node.origin === origin)) ??
      (weak ? (recent.findLast((node) => node.paragraph === this.paragraph) ?? null) : null)
    );
  }

  private add(node: Node, frame: Frame | null, phrase: Phrase): void {
    const { level } = this;
    this.nodes.push(node);
    level.last = node;
    if (frame) frame.items.push(node);
    if (!node.parent || node.parent === level.whole) level.tops.push(node);
    if (node.parent) return;
    if (this.levels.length === 1) {
      this.about = node.metric.replace(/_(?:yoy|mom|change|contribution)$/, '');
      if (phrase.scope) this.carryScope = phrase.scope;
      if (phrase.origin) {
        this.origins.add(phrase.origin);
        this.sectionOrigin = phrase.origin;
        this.docOrigins.add(phrase.origin);
        this.carryOrigin = phrase.origin;
      }
      if (phrase.here) this.subject = null;
      else if (phrase.place && phrase.scope && this.nodes.at(-2)?.paragraph !== this.paragraph)
        this.setSubject(phrase);
    }
  }

  /** The innermost open list that this figure can be an item of; those that it cannot are closed. */
  private fitFrame(own: string | null, weakOnly: boolean, phrase: Phrase): Frame | null {
    const { level } = this;
    while (level.frames.length > 0) {
      const frame = level.frames.at(-1);
      if (!frame) break;
      const metricFits =
        own === null ||
        weakOnly ||
        frame.whole === null ||
        canHold(frame.whole.metric, own) ||
        level.tops.some((top) => top.metric === own);
      const scopeFits =
        phrase.scope === null ||
        frame.items.length === 0 ||
        frame.items.some((item) => item.ownScope && item.sentence === this.sentence);
      if (metricFits && scopeFits) return frame;
      level.frames = level.frames.slice(0, -1);
    }
    return null;
  }

  private scopeOf(metric: string, phrase: Phrase, whole: Node | null, frame: Frame | null): Scope | null {
    if (NO_SCOPE.has(metric)) return null;
    const { marks } = phrase;
    if (marks.has('former') && !whole) return null;
    if (/待排/.test(phrase.label)) return 'current';
    if (phrase.scope && !(phrase.scope === 'current' && metric === 'contacts_released')) return phrase.scope;
    if (CURRENT_METRICS.has(metric)) return 'current';
    if (metric === 'contacts_released' && !whole) {
      if (this.daySegment) return 'new';
      if (marks.has('release') && this.mode === 'as-of') return 'cumulative';
    }
    if (metric === 'contacts' && /以上|上述|同航班/.test(phrase.raw))
      return this.windowMode === 'new' ? 'new' : 'cumulative';
    if (whole?.scope) return whole.scope;
    if (whole && NO_SCOPE.has(whole.metric)) return null;
    if (frame?.scope) return frame.scope;
    const carry = this.levels.length === 1 ? this.carryScope : null;
    if (carry === 'new') return 'new';
    if (this.mode === 'new' && carry === null) return 'new';
    if (CURRENT_AS_OF.has(metric)) return 'current';
    return carry === 'current' && metric === 'confirmed' ? 'current' : 'cumulative';
  }

  private inheritedOrigin(metric: string): Origin | null {
    if (this.headline) return null;
    if (this.carryOrigin) return this.carryOrigin;
    if (this.origins.size === 1) return [...this.origins][0] ?? null;
    if (this.origins.size > 0) return null;
    if (metric === 'infections') return this.docOrigins.size === 1 ? ([...this.docOrigins][0] ?? null) : null;
    return metric === 'contacts' ? this.sectionOrigin : null;
  }

  private placeOf(
    phrase: Phrase,
    whole: Node | null,
    origin: Origin | null,
    labels: boolean,
  ): { name: string | null; path: readonly string[]; qualifier: string | null; isLabel: boolean } {
    const base = whole
      ? { name: whole.place, path: whole.placePath }
      : (this.subject ?? { name: this.input.place.name, path: this.input.place.path });
    if (phrase.here && !whole) return { ...this.input.place, qualifier: null, isLabel: false };
    if (phrase.place && !whole && !this.epidemic && !this.headsClause)
      return { ...base, qualifier: null, isLabel: false };
    if (phrase.place) {
      const { place } = phrase;
      const abroad = place.level === 'country' || ABROAD.test(place.path[0] ?? '');
      if (phrase.marks.has('from') || (abroad && origin === 'imported')) {
        return { ...base, qualifier: phrase.placeText, isLabel: false };
      }
      if (place.name === this.input.place.official) return { ...base, qualifier: null, isLabel: false };
      if (PERSON_TEXT.test(phrase.placeText)) return { ...base, qualifier: phrase.placeText, isLabel: false };
      const known = phrase.placeText.endsWith(place.name) || phrase.placeText.length <= place.name.length;
      const printed = this.input.original.slice(...phrase.placeSpan);
      const name = this.input.traditional || !known ? printed : place.name;
      const path =
        place.path.length > 1 && base.path.every((step) => place.path.includes(step))
          ? place.path
          : [...base.path, name];
      return { name, path: known ? path : [...base.path, name], qualifier: null, isLabel: true };
    }
    if (labels && phrase.text !== '') {
      const text = phrase.text.replace(/^(?:在|来自|于|系|由|从|涉及|其)/, '');
      if (text === '') return { ...base, qualifier: null, isLabel: false };
      if (PLACE_END.test(text) && !PERSON_TEXT.test(text) && !NO_PLACE.test(text))
        return { name: text, path: [...base.path, text], qualifier: null, isLabel: true };
      const last = this.nodes.at(-1);
      const siblings = whole && last?.parent === whole ? last : null;
      if (siblings?.ownPlace && !PERSON_TEXT.test(text) && this.preText.endsWith(phrase.text))
        return { name: text, path: [...base.path, text], qualifier: null, isLabel: true };
      return { ...base, qualifier: text, isLabel: false };
    }
    return { ...base, qualifier: null, isLabel: false };
  }

  private kindOf(metric: string, phrase: Phrase, isPlace: boolean, whole: Node | null): SplitKind {
    if (isPlace) return 'place';
    if (phrase.origin && whole?.origin !== phrase.origin) return 'origin';
    if (phrase.marks.has('male') || phrase.marks.has('female')) return 'sex';
    if (whole && metric !== whole.metric) {
      if (isSeverity(metric)) return 'severity';
      if (
        [
          'recovered',
          'deaths',
          'in_hospital',
          'suspected_excluded',
          'contacts_observed',
          'contacts_released',
        ].includes(metric)
      )
        return 'state';
    }
    return 'source';
  }

  /** 病例例, 长春市例, XX例: the page lost the digits; the figure is there, its value is not. */
  private lost(token: Token, at: number): boolean {
    const { tokens, folded } = this.input;
    const words = /^([Xx×*]{1,4})?(例|宗|人|名)$/.exec(folded.slice(token.start, token.end));
    const before = this.pre.at(-1);
    const next = tokens[at + 1];
    if (!words || (next && next.kind !== 'stop')) return false;
    const blank = words[1] ?? '';
    if (before?.kind !== 'word' || before.end !== token.start) return false;
    const phrase = this.phrase(this.pre);
    const named =
      before.meaning.kind === 'metric' || before.meaning.kind === 'weak' || before.meaning.kind === 'scope';
    const listed =
      before.meaning.place !== null &&
      (this.level.frames.length > 0 || this.level.whole !== null || phrase.marks.has('of'));
    if (!named && !listed) return false;
    if (phrase.marks.has('of')) this.openOf('of', phrase);
    const own = nameMetric(phrase, 'case', this.about);
    const node = this.place(null, phrase, own, {
      start: token.start,
      end: token.start + blank.length,
      value: null,
    });
    node.unit = words[2] ?? null;
    node.missing = true;
    this.segmentHasNumber = true;
    this.pre = [];
    return true;
  }

  // ---- words that are a zero

  private negation(token: Token, at: number): number {
    const { tokens, folded } = this.input;
    let to = at + 1;
    for (let next = tokens[to]; next && (next.kind === 'word' || next.kind === 'text'); next = tokens[++to]);
    if (tokens[to]?.kind === 'number' && (tokens[to] as NumberToken).why === null) return at;
    if (this.pre.some((t) => t.kind === 'number')) return at;
    const after = tokens.slice(at + 1, to);
    const limit = after.findIndex((t) => t.kind === 'text' && t.end - t.start > 4);
    const near = limit >= 0 ? after.slice(0, limit) : after;
    const joined = near.findIndex((t) => t.kind === 'word' && t.meaning.value === 'conj');
    const words = this.phrase(joined > 0 ? near.slice(0, joined) : near);
    const before = this.phrase(this.pre);
    const subject =
      words.metrics.length > 0 || words.weak
        ? words
        : words.scope === 'new'
          ? { ...before, scope: words.scope }
          : null;
    const own = subject ? nameMetric(subject, null, this.about) : null;
    if (!subject || own === null) return at;
    if (words.weak && words.metrics.length === 0 && words.text.length > 4) return at;
    const place = subject.place ?? before.place;
    const node = this.place(
      null,
      {
        ...subject,
        scope: subject.scope ?? before.scope,
        place,
        placeText: subject.placeText || before.placeText,
        placeSpan: subject.place ? subject.placeSpan : before.placeSpan,
        here: subject.here || before.here,
      },
      own,
      { start: token.start, end: token.end, value: 0 },
    );
    node.negated = true;
    if (node.metric === 'casualties') node.metric = 'deaths';
    if (
      words.scope === null &&
      before.scope === null &&
      node.parent === null &&
      CURRENT_AS_OF.has(own) &&
      this.mode === 'as-of'
    )
      node.scope = 'current';
    this.pre = [];
    this.segmentHasNumber = true;
    void folded;
    return to;
  }
}

/** The total that a part stands under, within its bracket. */
function rootOf(node: Node, bracket: Node | null): Node {
  let root = node;
  while (root.parent && root.parent !== bracket) root = root.parent;
  return root;
}
