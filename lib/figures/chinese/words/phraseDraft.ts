import type { Origin, Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import type { NumberToken, Token, WordToken } from './tokens';

/** Behind 各: what there are several of. */
const NOUN_BEHIND =
  /^(?:公立|定点|医院|院舍|诊所|学校|社区|疫苗|隔离|检疫|口岸|部门|机构|单位|指定|治疗|分区|联网)/;

/** 每小时83公里: a rate, and no number for each of several. */
const PER_UNIT = /^每(?:小时|秒|分钟)/;

/** What the words of a phrase have said so far, word by word; what a word means depends on those before it. */
export class PhraseDraft {
  readonly metrics: string[] = [];
  /** The words that its label is made of. */
  readonly labels: WordToken[] = [];
  readonly marks = new Set<string>();
  weak: string | null = null;
  scope: Scope | null = null;
  origin: Origin | null = null;
  place: Place | null = null;
  /** Where the place with what follows it stands, -1 without one. */
  placeFrom = -1;
  placeTo = -1;
  /** Where the known name in it ends. */
  knownTo = -1;
  here: string | null = null;
  text = '';
  /** Where the phrase begins. */
  private first = -1;
  /** Where `text` ends. */
  private lastEnd = -1;
  /** Where the last metric word ends. */
  private metricTo = -1;

  /**
   * @param inland 输入 without 境外 anywhere means from another province
   * @param counted places are counted here: those named are only some of them
   */
  constructor(
    readonly folded: string,
    readonly inland: boolean,
    readonly counted: boolean,
  ) {}

  /** Adds what a token says. */
  take(token: Token): void {
    if (this.first < 0) this.first = token.start;
    if (token.kind === 'text') this.takeText(token);
    else if (token.kind === 'number') this.takeNumber(token);
    else if (token.kind === 'word') this.takeWord(token);
  }

  /** Right behind a place unknown words are a part of its name. */
  private takeText(token: Token): void {
    if (this.metricTo === token.start && this.folded[token.start] === '率') this.marks.add('rate');
    // 外省返回人员5例: infected elsewhere in the country.
    if (this.folded.startsWith('外省返', token.start)) this.marks.add('inland');
    // 中国籍 says who they are, not where they were counted.
    if (this.placeTo === token.start && this.folded[token.start] === '籍') {
      this.text = this.folded.slice(this.placeFrom, token.end);
      [this.place, this.placeFrom, this.placeTo] = [null, -1, -1];
      this.lastEnd = token.end;
      return;
    }
    if (this.placeTo === token.start && !this.metrics.length) this.placeTo = token.end;
    this.append(token);
  }

  /** 第四师, 60岁以上: numbers in names of places and in labels. */
  private takeNumber(token: NumberToken): void {
    if (this.placeTo === token.start) this.placeTo = token.end;
    const inLabel =
      (token.spelled && token.why !== 'date') || token.why === 'age' || token.why === 'class-bound';
    if (inLabel && token.why !== 'count-of-places') this.append(token);
  }

  private takeWord(token: WordToken): void {
    const { kind, value } = token.meaning;
    if (kind === 'mark' && value === 'people') {
      this.text = wordOf(token, this.folded);
      this.lastEnd = token.end;
      return;
    }
    // 接种者占总人口44%: the share is of the first, the second is what it is a share of.
    if (kind === 'metric' && this.marks.has('share') && this.metrics.length > 0) return;
    if (kind === 'metric') {
      this.metrics.push(value);
      this.metricTo = token.end;
    } else if (kind === 'weak') this.weak = value;
    else if (kind === 'scope') {
      // 新增案例数:总计43例: the sum of the new ones; 现时合共有70名: of those there are now.
      if ((this.scope !== 'new' && this.scope !== 'current') || !SUM.test(wordOf(token, this.folded)))
        this.scope = value as Scope;
    } else if (kind === 'origin') this.takeOrigin(token);
    else if (kind === 'here') this.takeHere(token);
    // 各公立医院及社区治疗中心: all of them together, and no number for each.
    else if (
      kind === 'mark' &&
      value === 'each' &&
      (NOUN_BEHIND.test(textBehind(this.folded, token.end, 2)) ||
        PER_UNIT.test(this.folded.slice(token.start, token.end + 2)))
    )
      return;
    else if (kind === 'mark') {
      this.marks.add(value);
      if (value === 'from' && wordOf(token, this.folded).startsWith('分别')) this.marks.add('resp');
    } else if (token.meaning.place && !this.counted) this.takePlace(token, token.meaning.place);
    if (kind === 'metric' || kind === 'weak' || kind === 'scope' || kind === 'origin')
      this.labels.push(token);
  }

  /** 省内感染者46例: beside those who came from other provinces. */
  private takeHere(token: WordToken): void {
    this.here = token.meaning.value;
    const inside = wordOf(token, this.folded) === '省内';
    if (inside && INFECTED.test(textBehind(this.folded, token.end, 3))) this.origin ??= 'local';
  }

  /** 输入 from another province is a label, no origin. */
  private takeOrigin(token: WordToken): void {
    const enters = this.folded.startsWith('输入', token.start);
    // 甲地区2例(乙市输入1例): from a place of the same country.
    const domestic =
      this.place !== null && this.placeTo === token.start && !/^(?:country|world)$/.test(this.place.level);
    const inland = domestic && !/^(?:香港|澳门|台湾)/.test(this.place?.path[0] ?? '');
    if (enters && (this.inland || inland || fromProvince(this.folded, token.start))) {
      this.text += wordOf(token, this.folded);
      this.marks.add('inland');
    } else this.origin = token.meaning.value as Origin;
    // 本土新增27例: new, too.
    if (wordOf(token, this.folded).endsWith('新增')) this.scope ??= 'new';
  }

  /** The last place named is where it was counted, unless it says where they had come from. */
  private takePlace(token: WordToken, place: Place): void {
    const word = wordOf(token, this.folded);
    const beside = this.lastEnd === token.start;
    // 安南区 is no 南区, 莲花山区 no 花山区.
    const longer =
      place.level === 'county' && this.first === token.start - 1 && !BEFORE_PLACE.test(this.text);
    if (
      beside &&
      ((this.text.length < 3 && this.text !== '' && /^[东西南北中]区$/.test(word)) ||
        (longer && this.text.length === 1))
    ) {
      this.append(token);
      return;
    }
    if (this.text.endsWith('自') && beside) this.marks.add('from');
    // 甲地来自乙地输入1例: counted in the first, the second says where from.
    // 来自甲省乙市: the second is in the first.
    const within = this.placeTo === token.start && place.path.includes(this.place?.name ?? '');
    if (this.place !== null && this.marks.has('from') && !this.marks.has('resp') && !within) {
      this.text = word;
      this.marks.delete('from');
      return;
    }
    // 甲市一例某国境外移入个案: counted in the first.
    const abroad = this.place !== null && this.place.level !== 'country' && place.level === 'country';
    if (abroad && importedBehind(token, this.folded)) {
      this.text = word;
      return;
    }
    if (this.placeTo !== token.start) this.placeFrom = token.start;
    this.holdPlace(place, this.placeFrom, token.end);
  }

  /** Makes a known name the place of the phrase. */
  holdPlace(place: Place, from: number, to: number): void {
    this.place = place;
    this.placeFrom = from;
    this.placeTo = to;
    this.knownTo = to;
  }

  /** Adds to the text what stands right behind it; anything else begins it anew. */
  private append({ start, end }: Token): void {
    const words = this.folded.slice(start, end);
    this.text = this.lastEnd === start ? this.text + words : words;
    this.lastEnd = end;
  }
}

/** 省外输入, 外省输入: from another province, whatever else the text says of abroad. */
function fromProvince(folded: string, start: number): boolean {
  return /(?:[省市]外|外[省市])$/.test(textBefore(folded, start, 2));
}

const INFECTED = /^(?:感染|确诊|无症状|\d)/;

/** One character before a place that is no part of its name. */
const BEFORE_PLACE =
  /[^一-龥]|[以有如在于为对到由自系属返赴来往抵从经住现与和及同跟给向离距至按据称该我本其另余则而但将已均仅还也又省市县区州]/;

const SUM = /^(?:总计|共计|合共|总共)$/;

function importedBehind({ end }: WordToken, folded: string): boolean {
  return /^(?:境外|移入|输入)/.test(textBehind(folded, end, 2));
}

/** The characters of a word, folded. */
export function wordOf(token: WordToken, folded: string): string {
  return folded.slice(token.start, token.end);
}
