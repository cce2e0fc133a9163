import { AFTER, type FurnitureLine, line, OPEN } from './furnitureLine';
import {
  AUTHOR_LABELS,
  alternatives,
  DATE_LABELS,
  EDITOR_LABELS,
  SOURCE_LABELS,
  UPDATE_LABELS,
} from './labels';
import { SURNAMED } from './surnames';

/** A bar or a slash behind a label: it stands between other words too, so what follows is short. */
const SET_OFF = '\\s{0,3}[丨|｜/／]\\s{0,3}';

/** Who wrote it, where it is from, what it is about. Seen above and below articles in four languages. Sorted by what they say. */
export const LINES_ABOUT_ARTICLE: readonly FurnitureLine[] = [
  line(
    'counter',
    'anywhere',
    24,
    `${OPEN}(?:(?:阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣|评论|評論|跟帖|点赞|點讚|收藏|转发|阅读量|浏览量|点击量|阅读数|浏览次数|点击数|点击次数|浏览数|(?:文章|全文)?字[数數]|views?|shares?|comments?|likes?|閲覧)\\s{0,3}[(（:：]?\\s{0,3}[\\d.,]{1,9}\\s?(?:万|萬|k|次)?[)）]?|[\\d.,]{1,9}\\s?(?:万|萬|k|人|次)?\\s?(?:阅读|浏览|评论|點閱|views?|shares?|comments?|likes?|repl(?:y|ies)|responses?))\\s*$`,
  ),
  line(
    'counter',
    'anywhere',
    40,
    '^(?:(?:查看|回复|回復|浏览|瀏覽|阅读|閱讀|评论|評論|人气|人氣|views?|replies)\\s{0,3}[:：]\\s{0,3}[\\d,]{1,9}[\\s|｜·]{0,5}){1,4}$',
  ),
  // How often it was seen, and with it when it was changed: 瀏覽人次：12 最後更新日期 …
  line(
    'counter',
    'edge',
    40,
    '^(?:[浏瀏][览覽]|[点點][阅閱击擊])(?:人)?[次数數]{1,2}\\s?[:：]\\s?[\\d,]{1,9}(?:人次|次)?[^。，]{0,24}$',
    /[次数數]\s?[:：]/,
  ),
  line(
    'editor',
    'anywhere',
    60,
    `(?!.*[，,].*。$)${OPEN}(?:${alternatives(EDITOR_LABELS)})(?:${AFTER}|\\s{1,4}(?=[\\p{L}]{2,4}(?:[\\s|/]{1,4}(?:${alternatives(EDITOR_LABELS)})\\s{1,4}[\\p{L}]{2,4}){0,4}[\\s)）\\]】]*$))`,
  ),
  line(
    'editor',
    'edge',
    60,
    `^[^。！？]{0,40}(?:责任编辑|责编|責任編輯|責編|编辑|編輯|校对|供稿\\s{1,4}(?:摄影|攝影))\\s{0,4}[:：/／|｜丨]`,
  ),
  line(
    'editor',
    'anywhere',
    200,
    '^to contact the (?:editors?|reporters?|writers?) (?:on|responsible for) this (?:article|story)\\b',
    /contact/i,
  ),
  line('editor', 'edge', 14, `^[(（【\\[]${SURNAMED}\\s?(?:[责責]任)?[编編][辑輯][)）】\\]]$`, /[辑輯]/),
  line('editor', 'edge', 60, '^edited by \\p{Lu}[^.!?;:]{2,40}\\.?$'),
  line('editor', 'edge', 140, '^to contact the (?:reporter|editor|writer|author)s?\\b'),
  line('about the author', 'edge', 24, '^about (?:the )?(?:author|writer)s?:?$'),
  line(
    'end mark',
    'anywhere',
    8,
    '^(?:[\\s(（【\\[<《—–=*＊·•-]{0,8}(?:全文完|本文完|正文完|the end|ends?)[\\s)）】\\]>》—–=*＊·•.。-]{0,8}|#(?:\\s?#){1,4}|[-–—]\\s?30\\s?[-–—])$',
  ),
  line(
    'image counter',
    'anywhere',
    30,
    '^(?:image |photo |slide |第)?\\d{1,3}\\s?(?:of|/|张|枚)\\s?/?\\s?\\d{0,3}(?:张)?$',
  ),
  line(
    'photo credit',
    'anywhere',
    60,
    `${OPEN}(?:photos?|images?|pictures?|credits?|photograph|picture|[图圖照相]片(?:[来來]源|提供)?|[图圖](?:源)?|供[图圖]|配[图圖]|写真|画像|資料照片?)(?: (?:by|via|from|courtesy of|credit))?\\s{0,3}[:：=／/][^。.]{0,60}$`,
  ),
  line('photo credit', 'anywhere', 160, '^credits?:\\s\\S.{1,40}[;/(]', /credit/i),
  line(
    'photo credit',
    'anywhere',
    90,
    '^[(（\\[](?:photos?|images?|pictures?|图|圖|写真)[^()（）]{0,10}[:：©／/][^()（）]{2,80}[)）\\]]$',
  ),
  line(
    'photo credit',
    'anywhere',
    60,
    '^(?:image (?:source,|caption,?$|copyright\\b|credit\\b)|[圖图]像(?:[來来]源[，,]|加[註注]文字[，,]?$))',
  ),
  line(
    'photo credit',
    'anywhere',
    24,
    '^[▲△▼↑(（\\s]{0,3}[图圖]片?[来來](?:自|源)(?:于|於)?[:：]?[^。，,：:]{2,14}[。)）]{0,2}$',
    /[图圖]/,
  ),
  line(
    'photo credit',
    'anywhere',
    40,
    '^[(（]?(?:文中|以上|部分|本文)?(?:图片|圖片|配图|照片|图文|素材).{0,6}(?:来源|來源|来自|來自)(?:于|於)?.{0,4}(?:网络|網路|網絡|互联网)',
  ),
  line(
    'photo credit',
    'anywhere',
    30,
    '^[(（\\[]?(?:[^。，,]{0,12}(?:记者|記者|通讯员|社)[发發]?\\s{0,3}[(（]?)?[\\p{L}·]{2,8}\\s{0,3}[/／]?\\s{0,3}(?:摄|攝|供图|供圖|摄影|攝影|资料图|資料圖|制图|製圖)[)）\\]]?$',
    /[图圖摄攝]/u,
  ),
  line('signature', 'anywhere', 120, '^(?:个人)?签名\\s{0,3}[:：]'),
  line(
    'source',
    'edge',
    44,
    '^(?:news provided by|source\\s[^.:]{2,38}|(?:from )?(?:staff|wire)(?: and wire)? reports?)$',
  ),
  line(
    'source',
    'edge',
    50,
    `${OPEN}(?:${alternatives(SOURCE_LABELS)})(?:\\s{0,4}[:：]|${SET_OFF}[^。，|｜/]{2,20}$|\\s{1,4}[^。，]{2,20}[|｜])`,
  ),
  line(
    'source',
    'edge',
    24,
    '^[(（]?(?:本文|文章)?(?:[转轉][载載]?自|摘自|综合自)[^。，,：:！？]{2,20}[)）]?[;；]?$',
  ),
  line(
    'source',
    'anywhere',
    40,
    '^[(（【\\[]?(?:本文|文章|稿件|新闻|内容|信息|资料|消息)(?:来源|來源)\\s{0,4}[:：]',
  ),
  // What it was called where it is from, in a sentence or a label: （原题为《…》）.
  line(
    'source',
    'anywhere',
    90,
    '^[（(]?(?:本文)?原(?:标题|標題|题|題)(?:为|為|是)?\\s?《[^》]{4,70}》[。]?[）)]?$',
    /原[标標题題]/,
  ),
  line('source', 'edge', 40, '^via:? \\p{Lu}[^.!?:;]{1,36}$'),
  // An agency names the paper that it has a report from.
  line('source', 'edge', 120, '^information from: [^.!?]{2,60}, (?:https?://|www\\.)\\S{3,60}$', /^info/i),
  line('tags', 'edge', 160, '^this entry was posted (?:in|on|by)\\b'),
  line(
    'tags',
    'anywhere',
    120,
    `${OPEN}(?:标签|标签云|热[点门]标签|标　签|關鍵字|關鍵詞|关键字|关键词|文章关键词|相关热词(?:搜索)?|文章标签|标签词|標籤|标　签|相关标签|相關標籤|tags?|tagged|topics?|filed under|categor(?:y|ies)|タグ|キーワード|関連キーワード|跟贴热词)\\s{0,3}[:：]`,
  ),
  line(
    'time and author',
    'edge',
    26,
    '^[\\s(（【\\[□■◎●]{0,3}[^。！？，,:：；]{0,14}(?:记者|記者|通讯员|通訊員|特约撰稿|评论员|編輯委員)(?![会會])[\\s:：/／|丨]{0,3}[^。！？，,；]{0,24}$',
    /[記记]者|通讯员|通訊員|特约撰稿|评论员|編輯委員/u,
  ),
  line(
    'time and author',
    'edge',
    90,
    `^(?!.*[。！？])[\\s(（【\\[]{0,3}(?:${alternatives([...DATE_LABELS, ...UPDATE_LABELS, ...AUTHOR_LABELS])})(?:\\s{0,4}(?:[:：]|(?=\\d{4}[-年/.])|by\\b)|${SET_OFF}[^。！？，,]{2,24}$)`,
  ),
  line(
    'time and author',
    'anywhere',
    40,
    '^(?:first )?(?:published|posted)(?: online)?\\s?:\\s?(?:\\p{L}{3,9},?\\s)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9}|\\d{1,4}[/-]\\d{1,2}),?[\\s/-]\\d{2,4}\\b[^.!?]{0,20}$',
    /p(?:ublish|ost)ed/i,
  ),
  line(
    'time and author',
    'edge',
    60,
    '^(?:(?:first|last|originally) )?(?:created|modified|posted|published|updated|uploaded)(?: on| at)?\\s?:?\\s.{0,50}\\d{4}\\b.{0,24}$',
  ),
  line(
    'time and author',
    'anywhere',
    200,
    '^(?:(?:clinically|medically|peer) )?(?:reviewed|fact[ -]checked)(?: and approved)? by\\s(?:[^.!?]|\\b\\p{L}\\.){2,40}[,;].{2,160}[^.!?]$',
    /reviewed|checked/i,
  ),
  line(
    'time and author',
    'edge',
    60,
    '^(?:(?:text|words|story|written|reported) )?by:? \\p{L}[^.!?;:]{2,56}$',
  ),
  line(
    'time and author',
    'anywhere',
    44,
    '^[〔【［\\[(（]?[^。！？，,：:]{2,30}[／/]\\s?(?:\\p{Script=Han}{1,4}\\s?[／/]?\\s?)?(?:綜合|综合)?(?:報導|报道|報道|外電|外电)[〕】］\\])）]?$',
    /報導|报道|報道|外[電电]/u,
  ),
  line(
    'time and author',
    'edge',
    24,
    `^(?:[圖图][／/、]?)?文(?:[／/、]?[圖图])?(?:\\s?[／/:：]|\\s)\\s?(?:[記记]者)?${SURNAMED}$`,
    /文/u,
  ),
  line(
    'time and author',
    'edge',
    30,
    '^\\d{1,2}[-/月.]\\d{1,2}日?\\s{0,2}(?:[(（]\\p{L}{1,3}[)）])?\\s{0,3}\\d{1,2}[:：時时]\\d{2}分?\\s{0,3}(?:配信|更新|发布|發布|發佈)?$',
  ),
  line('tags', 'edge', 90, '^(?:[#＃][^#＃\\s]{1,24}[#＃]?[\\s、，,]{0,3}){1,10}$'),
  line(
    'time and author',
    'edge',
    70,
    '^[（(【\\[](?:本文)?作者(?:单位|單位|简介|簡介|介绍|系|係|为|為|是)[^。]{2,60}[)）】\\]]$',
  ),
  line(
    'source',
    'anywhere',
    60,
    `${OPEN}(?:(?:部分|本文)?(?:素材|内容|內容|文字|资料|資料|图文|圖文|综合|綜合|整理)(?:来源|來源|转载自|轉載自|转自|轉自|整理自|综合自|取自|来自|來自)|(?:综合|綜合|整理|编辑|編輯)自)(?:${AFTER}|\\s{0,2}(?=[^。]{2,40}$))`,
  ),
];
