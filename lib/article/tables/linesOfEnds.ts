import { type FurnitureLine, line } from './furnitureLine';

/** What a page does for its readers: no sentence of an article is so short and says that alone. */
const TOOLS = [
  '(?:print|e-?mail|save|share|listen to|report) (?:this |the )?(?:article|page|story)(?: for later)?',
  'save for later',
  '(?:report|suggest|submit) (?:an? )?(?:correction|error|mistake|typo)',
  '(?:go )?back to (?:the )?(?:top|home(?: ?page)?)',
  'return to (?:the )?top',
  '(?:contact|e-?mail) the (?:author|reporter|writer)',
  'send us (?:an? |your )(?:news )?tips?',
  'thanks?(?: you)? for reading',
  '(?:privacy|cookie) policy',
  'terms (?:of (?:service|use)|and conditions)',
  '预览时标签不可点',
  '喜欢此内容的人还喜欢',
  '(?:回到?|返回)(?:页首|頁首|頂端|頂部|顶部)',
  '(?:ページ)?(?:の)?(?:トップ|ホーム|先頭)(?:ページ)?(?:へ|に)戻る',
] as const;

/** Who did what for it; names stand behind. */
const ROLE =
  '(?:(?:海[报報]|美[术術]|[视視][频頻觉覺]|影[片音]|特[别別])?(?:[设設][计計]|[制製]作|剪[辑輯]|[制製][图圖]|策[划劃]|[统統][筹籌]|出品|[拍摄攝][摄攝影])|文[图圖]|取材|撮影|構成|(?:記事)?提供|配信元|取材・文)';
const NAMES = '[^。，！？:：\\d]{2,14}';
/** Agencies and papers that stand alone in brackets below what is theirs. */
const AGENCY_ALONE =
  '(?:\\p{Script=Han}{1,4}(?:社|通信|日[报報]|[视視]新[闻聞])|AFP時事|ロイター|共同|時事|編集部|ANI|IANS|PTI|UPI|dpa|Bernama)';

/** Credits, marks and advice below the last sentence. Seen in Chinese, Taiwanese, Japanese, Indian and English papers. */
export const LINES_OF_ENDS: readonly FurnitureLine[] = [
  line('font and tools', 'anywhere', 30, `^(?:${TOOLS.join('|')})[.!。！]?$`),
  line('editor', 'edge', 60, `^(?:${ROLE}\\s?[:：]\\s?${NAMES}){1,4}$`, /[:：]/),
  line('source', 'edge', 14, `^[(（【\\[]${AGENCY_ALONE}[)）】\\]]$`),
  line('end mark', 'edge', 3, '^[(（【《](?:了|[终終]|終わり|おわり)[)）】》]$'),
  line(
    'editor',
    'edge',
    160,
    '^[(\\[](?:(?:additional )?reporting|compiled|edit(?:ed|ing)|writing|with reporting) (?:by|from) [^()!?]{2,140}[)\\]]$',
    /^[([]/,
  ),
  line('photo credit', 'edge', 50, '^(?:graphics?|illustrations?|photos?|videos?) by \\p{Lu}[^.!?]{2,40}$'),
  // Papers that print an agency's text as it comes.
  line(
    'source',
    'edge',
    160,
    '^[(\\[]?th(?:is|e) (?:article|report|story) (?:has|is|was) [^!?]{0,80}\\b(?:agency|syndicated|wire) feed\\b[^!?]{0,40}$|^this is a syndicated feed\\.?$',
    /feed/i,
  ),
  line('related', 'edge', 30, '^more (?:from|in) (?:the|this) [^.!?:]{2,24}$'),
  line(
    'time and author',
    'edge',
    30,
    '^first published (?:in|on) [^.!?]{2,24}$|^updated \\d{1,2} (?:minute|hour|day)s? ago$|^最[新後后]更新(?:[时時][间間]|日期)[:：]\\s?\\d[\\d/:\\s-]{3,20}$',
  ),
  // Stations of Taiwan must warn of what was shown: ★喝酒不開車，開車不喝酒
  line(
    'site footer',
    'edge',
    40,
    '^(?:[※★☆◎●*]{1,2}\\s?)?(?:提醒您[:：]\\s?)?(?:喝酒[不勿]開車|酒後不開車|[喝飲]酒過量[，,]?有[害礙]健康|[吸抽][菸煙]有害健康|未滿\\s?18\\s?歲(?:禁止|請勿)飲酒|[拒禁][絕止]酒駕)[^。]{0,16}[。！]?$',
    /酒|[菸煙]/,
  ),
  line(
    'site footer',
    'edge',
    40,
    '^[若如](?:您|你|果)[^。]{0,24}(?:心理|情緒)[^。]{0,12}(?:專線|撥打)[^。]{0,8}\\d{3,4}。?$',
    /專線|撥打/,
  ),
  line(
    'promotion',
    'edge',
    40,
    '^(?:[请請]?(?:转发|轉發)?(?:扩散|擴散)[！!]$|看完(?:这|這)篇文章|想看更多(?:新聞|報導)|[請请]支持[^。]{0,10}[独獨]立媒[体體]|加入[會会][員员][，,][^。]{0,4}[閱阅][讀读]|[點点][擊击][閱阅][讀读]下一|[讀读]者如有[線线]索|[关關]注[“「][^”」]{2,16}[”」][，,](?:了解|获取|查看)更多|ご意見をお聞かせ|こちらの記事も)[^。]{0,24}$',
  ),
  line(
    'source',
    'edge',
    60,
    '^(?:本?文章?(?:授權)?[转轉](?:[载載]?自)[:：]?[^。]{2,24}|文章授權轉載自[^。]{2,24}|[综綜]合[:：][^。]{2,40}|本文(?:地址|[链連][接結])\\s?[:：].{2,60}|作者[单單]位[:：][^。]{2,40})$',
    /[转轉综綜本作]/,
  ),
  line(
    'site footer',
    'edge',
    40,
    '^※(?:画像|写真|本記事)[^。]{0,14}(?:イメージ|当時のもの)[^。]{0,6}$',
    /^※/,
  ),
];
