import { anyCase } from '../../text/anyCase';
import { letters } from '../../text/letters';
import { AGENCY } from './pictureCredits';
import { SURNAMED } from './surnames';

const SPACE = '\\s';
/** What the credit is set off by: a space, or the end of a sentence or of brackets. */
const BEFORE = `(?<=[\\s。.!！?？”」』"）)】\\]])`;
/** What somebody did for a picture, behind the name. */
const DID = '(?:[供提]供|供[图圖]|[拍翻]?[摄攝](?:影)?|[传傳]真|[制製][图圖]|[图圖])';
/** Agencies and stocks of pictures, as Chinese and Japanese captions name them. */
const AGENCY_HAN =
  '(?:(?:路透|法新|美[联聯]|[欧歐]新|彭博|[达達]志|新[华華]|合[众眾])社?(?:影像|[图圖]片)?|[视視][觉覺]中[国國]|[东東]方IC|ロイター|時事)';
const REPORTER = '[^\\s。，,：:]{0,10}(?:[记記]者|通[讯訊][员員])';
const DAY = '(?:\\d{4}|1\\d\\d)年\\d{1,2}月\\d{1,2}日';

/** Those of them that a label begins: they are told even behind a caption as long as a paragraph. */
export const LABELLED_CREDITS: readonly RegExp[] = [
  // （圖／教育處提供）, (Photo: Ann Reed), (Ann Reed/Harrow Gazette), (AP), (Courtesy of …)
  anyCase(
    `[（(【\\[](?:(?:示意)?[图圖写](?:片|真)?${SPACE}?[:：／/=＝]|(?:photos?|pictures?|images?|photograph|credits?|courtesy|file|screenshot|via)\\b)[^（()）【】\\[\\]]{0,60}[)）】\\]]$`,
  ),
  // 圖／主辦單位提供, 图源：某某网, Photo: Ann Reed, Credit: …
  anyCase(
    `${BEFORE}(?:[图圖](?:片|源)?(?:[来來]源)?|[摄攝]影|撮影|写真|[资資]料照片?|photos?|pictures?|images?|photograph|credits?)(?: (?:by|credit|courtesy(?: of)?|via))?${SPACE}?[:：／/=＝|｜][^。！？:：]{2,50}$`,
  ),
  // Photo by Ann Reed.
  letters(
    `(?<=[.!?”"] )(?:Photo|Photograph|Picture|Image|Courtesy)s?(?: (?:by|courtesy of|of|via))? \\p{Lu}[^.!?:;]{1,50}\\.?$`,
  ),
];

/**
 * What stands at the end of a caption and says whom the picture is by. Seen below pictures of papers and agencies in China, Taiwan,
 * Hong Kong and Japan, of broadcasters and agencies in English. Each begins where the credit does.
 */
export const CREDITS_BEHIND_CAPTIONS: readonly RegExp[] = [
  // （记者林小山摄）, （湖畔社／林小山 攝）, （資料照片）, （主辦單位提供）, （共同）
  anyCase(
    `[（(【\\[][^（()）【】\\[\\]。！？]{0,36}(?:[摄攝]|[攝摄]影|提供|供[图圖]|[传傳]真|[资資]料[照图圖写]片?|截[图圖]|[图圖]片?|撮影|写真|共同|[来來]源[^（()）]{0,16}|[社報报](?:/[^（()）]{1,20})?)[)）】\\]]$`,
  ),
  // （主辦單位提供，Copyright of …）
  anyCase(`[（(][^（()）。！？]{1,20}(?:提供|[摄攝]|供[图圖])[，,;；][^（()）。！？]{1,240}[)）]$`),
  // （路透）, （法新社）, ﹝美聯社﹞, （湖畔社／達志影像）
  anyCase(`[（(](?:[^（()）。！？]{1,20}[／/、]\\s?)?${AGENCY_HAN}[)）]$`),
  // （圖翻攝自網路）, （取自湖畔社臉書）, (截自影片)
  anyCase(`[（(](?:[图圖照]片?)?(?:翻[摄攝拍]|[截擷撷][取图圖]?|取|[来來])自[^（()）。]{1,40}[)）]$`),
  anyCase(`[(（](?:[^()（）.!?]{2,40}\\s?[/,]\\s?)?${AGENCY}(?:\\s?[/,]\\s?[^()（）!?]{2,40})?[)）]$`),
  letters(
    `(?<=[.!?”"]\\s?)[(（]\\p{Lu}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,4}\\s?/\\s?\\p{L}[\\p{L} .’'-]{1,40}[)）]$`,
  ),
  // Call letters of a station: (WXYZ)
  letters(`(?<=[.!?”"]\\s?)[(（]\\p{Lu}{2,6}(?:[ -]?(?:TV|\\d{1,2}))?[)）]$`),
  // 湖畔社記者林小山攝 114年3月5日: no sentence ends so
  letters(`${BEFORE}${REPORTER}${SPACE}{0,2}[\\p{Script=Han}·]{2,8}${SPACE}{0,2}${DID}${SPACE}?${DAY}$`),
  ...LABELLED_CREDITS,
];

/**
 * Behind the caption's last sentence, by their surnames: 通车。林小山 周远 摄, and a paper's marks of who edited it before (⑧3林小山 摄).
 * Proof enough beside a picture.
 */
export const NAMES_BEHIND_SENTENCE: readonly RegExp[] = [
  letters(
    `(?<=[。！？”])${SPACE}?(?:[①-⑳]\\d{0,2})?${SPACE}?${SURNAMED}(?:[、\\s]${SURNAMED}){0,3}${SPACE}{0,2}[摄攝](?:影)?$`,
  ),
  // An agency's name alone: …上漲五成。路透
  anyCase(`(?<=[。！？”])${SPACE}?${AGENCY_HAN}$`),
];

/** The same without any mark: only the caption's own element proves that it is none of a sentence. */
export const UNMARKED_CREDITS: readonly RegExp[] = [
  // 湖畔日报记者 林小山 摄, 记者 林小山 图, 湖畔社記者林小山攝 114年3月5日
  letters(`${BEFORE}${REPORTER}${SPACE}{0,2}[\\p{Script=Han}·]{2,8}${SPACE}{0,2}${DID}${SPACE}?(?:${DAY})?$`),
  // 林小山摄, 省考古院供图
  letters(`${BEFORE}[\\p{Script=Han}·]{2,14}${SPACE}{0,2}(?:[摄攝]|[摄攝]影|供[图圖])$`),
];
