/**
 * What the form of a bulletin is told by, whatever it is about. Chinese is folded to simplified characters with ASCII
 * marks (see `figures/chinese/foldText.ts`), English is lower case. Regular expressions are made of these in
 * `readForm.ts`; a `|` separates alternatives.
 */

/** Ends of the names of bodies that issue bulletins: commissions, bureaus, centres, quake and weather services, police. */
export const ISSUER_ENDS_CHINESE =
  '委|委员会|局|厅|署|处|办公室|中心|指挥部|台网|气象台|气象署|天文台|警方|公安|交警|刑警大队|消防|消防处|应急管理部|卫健委|卫生部|疾控|统计局|海关|海警|警务处|主计总处|政府|教育局|研究院|红十字会|电网|供电|联防联控机制|医管局|发言人|公社|支队|总队|大队|救援队';

/** What bodies do with a bulletin. */
export const ISSUING_VERBS_CHINESE =
  '核报|数据|通报|通告|公告|发布|公布|公佈|消息|统计|介绍|报告|获悉|了解到|测定|表示|指出|提醒|透露|汇整|彙整|汇总|证实|确认|今天|今早|今日|昨日|监测|观测|记录|调查';

/** Scope words: new, cumulative, current, part of. */
export const SCOPE_WORDS_CHINESE =
  '新增|累计|累積|现有|尚有|仍有|尚在|其中|另有|其余|含|均为|分别为|合计|共计|共报告|共造成|共接|共破获|较前一日|较前日|同期|全省|全市|全县|全区|我省|我市|我区|本市|国内|本港|本澳|全国|各地';

/** What the titles of bulletins say of themselves. */
export const TITLE_FORMS_CHINESE =
  '通报|公告|公报|公布|快讯|周报|月报|日报|预警|警报|警告|灾情|疫情|汛情|情况|统计|新增|发布|监测|战报';

export const ISSUERS_ENGLISH =
  'administration|agency|army|authority|authorities|board|brigade|bureau|centre|center|coast guard|commission|constabulary|council|department|directorate|fire and rescue|fire service|geological survey|government|guard|health service|institute|met office|meteorological|ministry|moh|nhs|observatory|office|officials|police|public health|registry|service|sheriff|spokesman|spokesperson|statistics|stats|unit|usgs|weather service|world health organi[sz]ation';

export const ISSUING_VERBS_ENGLISH =
  'added|advised|announced|confirmed|confirms|informed|issued|notified|published|recorded|registered|reported|reports|released|said|says|stated|were notified|warned';

export const SCOPE_WORDS_ENGLISH =
  'a further|a total of|additional|another|as of|bringing|brings|cumulative|far this|in total|including|more than|new|newly|of these|of those|of which|of whom|remaining|respectively|so far|still|the rest|to date|total|up from|down from';

export const TITLE_FORMS_ENGLISH =
  'advisory|alert|arrested|bulletin|cases|dead|deaths|earthquake|index|injured|killed|magnitude|missing|notice|outbreak|quake|release|report|situation|statement|statistics|summary|surveillance|tally|toll|update|warning|weekly';

/** Against: what tells of a story, of prices, of a match, of an instruction. */
export const AGAINST_CHINESE = {
  /** A match and its score. */
  sport:
    '进球|破门|主场|客场|首发|球队|球迷|联赛|比分|射门|安打|投手|三振|教练|决赛|半场|得分|篮板|积分榜|夺冠|冠军|球员|赛季|选手|金牌',
  /** Shares, funds, offers. */
  market:
    '沪指|深成指|创业板|收盘|收报|涨停|跌停|个股|股价|股市|港股|恒指|恒生|成交额|板块|基金|投资者|牛市|大盘|市值|净利润|营收|票房|上映|预售|起售|(?<!销)售价|性价比|门票|半价|折扣|优惠|元一斤|每斤|一碗|续航|像素|屏幕|发售',
  /** How to do something, and what one gets for it. */
  advice:
    '第一步|食材|小火|大火|料酒|克糖|少许|焯水|做法|推荐|攻略|路线|应聘|招聘|月薪|简历|报名|试用期|学历|五险一金',
} as const;

export const AGAINST_ENGLISH = {
  sport:
    'ball|championship|coach|cup|equaliser|fans|fixture|football|game|games|goal|goals|inning|innings|league|match|midfielder|playoff|points|quarterback|score|scored|season|striker|team|title|touchdown|tournament|victory|win|winner',
  market:
    'a barrel|analyst|bond|dow|earnings|investor|investors|market cap|nasdaq|per share|portfolio|price target|revenue|rupee|sensex|shares|stock|stocks|box office|battery|display|megapixel|review|storage|megapixels|deal|acquisition|startup',
  advice:
    'bake|cook|cups?|garlic|guide|recipe|serves|tablespoon|tablespoons|teaspoon|tips|oven|parking|resort|how to|you can|you need|you should|apply now|salary',
} as const;
