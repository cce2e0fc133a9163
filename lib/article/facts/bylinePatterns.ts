import { letters } from '../../text/letters';
import { SURNAMED } from '../tables/surnames';

/** A pattern with a group `value`. What has not its sign is not held against it: most are never compiled, which the first page pays for. */
interface Signed {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** For those who listen: 作者, 张三. */
const READ_OUT = letters(
  String.raw`^(?:作者|撰文|[记記]者|[Aa]uthor)[,，]\s?(?<value>[\p{L}\s.'’·-]{2,30})$`,
);
/** The flag i would let any word begin a name. */
const ENGLISH_BYLINE = letters(
  String.raw`^(?:(?:[Tt]ext|TEXT|[Ww]ords|WORDS|[Ss]tory|STORY|[Ww]ritten|[Rr]eported|[Pp]osted) )?(?:by|By|BY):?\s+(?<value>\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|bin|al|staff(?!\s\p{L})))*)(?!\p{L}|\d+\p{L})`,
);
/** By Anna Quill Science and lakes correspondent, Harrow News: what the author does stands behind the name without a mark. */
const NAME_AND_ROLE = letters(
  String.raw`^(?:by|By|BY):?\s+(?<value>\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+) \p{Lu}\p{L}*(?: \p{L}+){0,3} (?:correspondent|editor|reporter|writer)\b`,
);
/** At the very end of a text, in brackets: （张三 李四）. Nothing but their surnames says that these are people. */
const SIGNATURE = letters(
  `[（(](?:文[/／、]?[图圖]?[:：\\s]?)?(?<value>${SURNAMED}(?:[\\s、]{1,2}${SURNAMED}){0,3})\\s?[)）][。]?$`,
);
/** The same behind what they did, or the station or the paper that they report for: （文/图 张三 李四）, （湖畔台 张三 李四）. */
const SIGNATURE_OF = letters(
  String.raw`[（(【]\s?(?:文[/／、]?[图圖]|\p{Script=Han}{1,8}(?:台|[报報]|社|[网網]|融媒体?|[传傳]媒)(?:[记記]者)?)[\s、:：]{1,2}(?<value>\p{Script=Han}{2,4}(?:[\s、]{1,2}\p{Script=Han}{2,4}){0,3})\s?[)）】]$`,
);
/** The same in a Japanese text, where brackets of this kind hold nothing else: 【佐藤光】. */
const SIGNATURE_JA = letters(
  String.raw`[ぁ-ゖ][^【】]{0,12}【(?!共同|時事|編集|関連|訂正)(?<value>\p{Script=Han}{2,5}(?:、\p{Script=Han}{2,5}){0,3})】。?$`,
);
/** And in round ones, behind a sentence's end: …という。（佐々木光） */
const SIGNATURE_JA_ROUND = letters(
  String.raw`[ぁ-ゖ][^（）]{0,12}。（(?!共同|時事|敬称|年齢|原文|編集|関連|訂正|終わり)(?<value>\p{Script=Han}{3,6}(?:、\p{Script=Han}{3,6}){0,3})）$`,
);
/** In a line of their own, one with kana among them: （佐藤光、山野ゆき） */
const SIGNATURE_JA_LINE = letters(
  String.raw`^[（(](?=[^ァ-ヺ]*[ぁ-ゖ])(?!写真|共同|時事)(?<value>\p{Script=Han}{2}[\p{Script=Han}ぁ-ゖ]{1,4}(?:、\p{Script=Han}{2}[\p{Script=Han}ぁ-ゖ]{1,4}){1,3})[）)]$`,
);
/** The same with the place: …という。（北浜=佐藤光） */
const SIGNATURE_JA_PLACE = letters(
  String.raw`[ぁ-ゖ。][（(][\p{Script=Han}ァ-ヺー・]{2,12}[＝=](?!共同|時事|本社)(?<value>\p{Script=Han}{3,6}(?:、\p{Script=Han}{3,6}){0,3})[）)]$`,
);
/** How a Japanese paper begins what comes from abroad: 【北浜＝佐藤光】. An agency there is nobody. */
const DATELINE_JA = letters(
  String.raw`^\s?[【（(][\p{L}・]{2,12}[＝=](?!共同|時事|本社)(?<value>\p{Script=Han}{2,5}(?:、\p{Script=Han}{2,5}){0,3})[】）)]`,
);
/** In an English one, and the mark that an agency ends with: (By Anna Quill), (By Ann Reed and Anna Quill) Enditem/. */
const SIGNATURE_EN = letters(
  String.raw`\([Bb]y (?<value>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:, | and |, and )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,3})\)(?:\s\p{Lu}\p{L}{4,6}\S{0,8})?$`,
);
const ENDS_IN_BRACKET = /[)）】]。?$/;
const SIGNATURES: readonly Signed[] = [
  { sign: ENDS_IN_BRACKET, pattern: SIGNATURE },
  { sign: ENDS_IN_BRACKET, pattern: SIGNATURE_OF },
  { sign: /】。?$/, pattern: SIGNATURE_JA },
  { sign: /。（[^（）]*）$/, pattern: SIGNATURE_JA_ROUND },
  { sign: /^[（(][^（）。]*、/, pattern: SIGNATURE_JA_LINE },
  { sign: /[＝=]/, pattern: SIGNATURE_JA_PLACE },
  { sign: /\([Bb]y /, pattern: SIGNATURE_EN },
];
/** Between the date and the source: 2004年7月16日08:19 [ 张三 ]. */
const BEHIND_TIME = letters(`\\d[:：]\\d\\d\\s{0,3}\\[\\s?(?<value>${SURNAMED})\\s?\\]`);
/** Right before the date, without an office: 周远山2024年2月26日. */
const BEFORE_DATE = letters(
  `^(?!张贴|張貼|施行)(?<value>${SURNAMED}(?:[、\\s]${SURNAMED}){0,2})[\\s|｜]{0,3}(?=20\\d\\d[年/-]\\d)`,
);
/** Behind it, with the paper: 2024年06月21日 11時30分 公開[山野ゆき，某メディア]. */
const BEFORE_PAPER = letters(
  String.raw`(?:\d[:：]\d\d|[分开開新布])\s{0,3}[\[［](?<value>[\p{Script=Han}ぁ-ゖァ-ヺー]{2,10})[，,][^\]］]{2,24}[\]］]$`,
);
/** 由 阿木 发表于 2024年4月5日: as templates of blogs say it. */
const POSTED_BY = letters(String.raw`^由\s?(?<value>[\p{L}\d·]{2,12})\s?(?:[发發][表布佈]|撰写|撰寫)`);
/** 发布于 2024年4月5日 由 阿木, as other templates have it. */
const DATED_BY = letters(String.raw`\d日?[\s|｜·]{1,3}由\s(?<value>[\p{L}\d·]{2,12})(?=[\s|｜]|$)`);
/** 本文来自微信公众号“某某”（ID：…），作者：张三，… */
const OF_ACCOUNT = letters(
  String.raw`(?:公[众眾][号號].{2,40}|^原[创創]文章)[，,](?:作者|整理|[编編][译譯]|撰文|文)[:：](?<value>[\p{L}·]{2,12})(?=[，,。]|$)`,
);
/** 湖畔融媒记者｜周远山 摄影｜吴桐 */
const BEHIND_BAR = letters(
  String.raw`^\p{Script=Han}{2,8}[记記]者\s?[｜|丨]\s?(?<value>\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}(?![｜|丨\p{Script=Han}])){0,3})(?![｜|丨\p{Script=Han}])`,
);
const BY = /by/i;
const NAMED: readonly Signed[] = [
  { sign: BY, pattern: NAME_AND_ROLE },
  { sign: BY, pattern: ENGLISH_BYLINE },
  { sign: /\[/, pattern: BEHIND_TIME },
  { sign: /20\d\d[年/-]\d/, pattern: BEFORE_DATE },
  { sign: /[\]］]$/, pattern: BEFORE_PAPER },
  { sign: /^由/, pattern: POSTED_BY },
  { sign: /由/, pattern: DATED_BY },
  { sign: /[,，]/, pattern: READ_OUT },
  { sign: /[，,].{1,2}[:：]/, pattern: OF_ACCOUNT },
  { sign: /[记記]者/, pattern: BEHIND_BAR },
];

/** Who wrote a text, by a line near its title or below it that is no label. */
export function matchNamed(line: string): string | null {
  return match(NAMED, line);
}

/** Behind an agency's dateline in Chinese, where their surnames alone say that these are people: 某社湖畔3月5日电（张三、李四）. */
const BEHIND_DATELINE = letters(
  `\\d{1,2}日[电電]\\s?[（(](?<value>${SURNAMED}(?:[、\\s]${SURNAMED}){0,3})[)）]`,
);

/** By the dateline of a paragraph. */
export function matchDateline(start: string): string | null {
  return (DATELINE_JA.exec(start) ?? BEHIND_DATELINE.exec(start))?.groups?.value ?? null;
}

/** Below a text, who that is: Anna Quill is a Lakeside contributing editor. */
const BIO = letters(
  String.raw`^(?<value>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) is (?:an?|the) [^.!?]{0,60}\b(?:columnist|contributor|correspondent|editor|journalist|reporter|writer)\b[^.!?]{0,60}\.?$`,
);

/** By a short line of that kind. */
export function matchBio(line: string): string | null {
  return BIO.exec(line)?.groups?.value ?? null;
}

/** The same by what a text ends with. */
export function matchSignature(end: string): string | null {
  return match(SIGNATURES, end);
}

function match(signed: readonly Signed[], text: string): string | null {
  for (const { sign, pattern } of signed) {
    const found = sign.test(text) ? pattern.exec(text)?.groups?.value : undefined;
    if (found) return found;
  }
  return null;
}
