/**
 * What the form of a bulletin is told by, whatever it is about. Chinese is folded to simplified characters with ASCII
 * marks (see `figures/chinese/foldText.ts`), English is lower case. Regular expressions are made of these in
 * `formLanguages.ts`; a `|` separates alternatives.
 */

/** Ends of the names of bodies that issue bulletins: commissions, bureaus, centres, quake and weather services, police. */
export const ISSUER_ENDS_CHINESE =
  '国道[一二三四五六七八九\\d]?队|中心|主计总处|大队|分队|分局|交警|供电|公安|公社|刑警大队|办公室|医管局|卫健委|卫生部|厅|发言人|台网|统计处|管理处|大队|天文台|委|委员会|局|应急管理部|总队|指挥部|支队|政府|救援队|教育局|气象台|气象署|海关|海警|消防|消防处|电网|疾控|研究院|红十字会|统计局|署|联防联控机制|警务处|警方|警区|职务队|司警|高雄关|基隆关|台北关|台中关|检察署|地检署|劳动部|内政部|财政部|农业部|交通部|经济部|卫福部|教育部|环境部|数发部|法务部';

/** What bodies do with a bulletin. */
export const ISSUING_VERBS_CHINESE =
  '了解到|于今|于昨|今天|今日|今早|昨天|昨日|昨晚|介绍|公告|公布|发布|报告|指出|提醒|数据|昨日|核报|汇总|汇整|测定|消息|监测|确认|统计|获悉|表示|观测|记录|证实|调查|透露|通告|通报';

/** Scope words: new, cumulative, current, part of. */
export const SCOPE_WORDS_CHINESE =
  '仍有|全区|全县|全国|全市|全省|共报告|共接|共破获|共计|共造成|其中|其余|分别为|另有|各地|合计|同期|含|国内|均为|尚在|尚有|我区|我市|我省|新增|本市|本港|本澳|现有|累计|较前一日|较前日';

/** What the titles of bulletins say of themselves. */
export const TITLE_FORMS_CHINESE =
  '公告|公布|公报|发布|周报|快讯|情况|新增|日报|月报|汛情|灾情|疫情|监测|统计|警告|警报|通报|预警';

export const ISSUERS_ENGLISH =
  'administration|agency|army|authorities|authority|board|brigade|bureau|center|centre|coast guard|commission|constabulary|council|customs|department|directorate|fire and rescue|fire service|geological survey|gardaí?|government|guard|health service|institute|met office|meteorological|ministry|moh|national records|nhs|observatory|office|officials|police|public health|registrar|registry|service|sheriff|spokesman|spokesperson|statistics|stats|unit|usgs|weather service|world health organi[sz]ation';

export const ISSUING_VERBS_ENGLISH =
  'added|advised|announced|confirmed|confirms|informed|issued|notified|published|recorded|registered|released|reported|reports|said|say|says|showed|shows|stated|warned|were notified';

export const SCOPE_WORDS_ENGLISH =
  'a further|a total of|additional|another|as of|bringing|brings|cumulative|down from|far this|in total|including|more than|new|newly|of these|of those|of which|of whom|remaining|respectively|so far|still|the rest|to date|total|up from';

export const TITLE_FORMS_ENGLISH =
  'advisory|alert|arrested|bulletin|cases|dead|deaths|earthquake|index|injured|killed|magnitude|missing|notice|outbreak|quake|release|report|situation|statement|statistics|summary|surveillance|tally|toll|update|warning|weekly';

/** Against: what tells of a story, of prices, of a match, of an instruction. */
export const AGAINST_CHINESE = {
  /** A match and its score. */
  sport:
    '三振|主场|冠军|决赛|半场|夺冠|安打|客场|射门|得分|投手|教练|比分|球员|球迷|球队|破门|积分榜|篮板|联赛|赛季|进球|选手|金牌|首发',
  /** Shares, funds, offers; what seized goods are worth (市值约…) is no share. */
  market:
    '售价(?<!销售价)|一碗|上映|个股|优惠|像素|元一斤|净利润|创业板|半价|发售|基金|大盘|屏幕|市值(?!约|逾|估计|超过|近|共约|高达)|性价比|恒指|恒生|成交额|投资者|折扣|收报|收盘|板块|每斤|沪指|涨停|深成指|港股|牛市|票房|续航|股价|股市|营收|起售|跌停|门票|预售',
  /** How to do something, and what one gets for it. */
  advice:
    '五险一金|做法|大火|学历|小火|少许|应聘|报名|招聘|推荐|攻略|料酒|月薪|焯水|第一步|简历|试用期|路线|食材',
} as const;

export const AGAINST_ENGLISH = {
  sport:
    'ball|bowled|championship|coach|cup|equaliser|fans|fixture|football|game|games|goal|goals|inning|innings|league|match|midfielder|overs|playoff|points(?<!(?:basis|percentage|\\.\\d) points)|quarterback|score|scored|season(?<!(?:flu|influenza|hurricane|typhoon|rainy|monsoon|fire|wildfire|dry|wet|dengue|holiday|festive|peak|respiratory|for the|in the|recent) season)|striker|team|title|touchdown|tournament|unbeaten|victory|wickets?|win|winner',
  market:
    'a barrel|acquisition|analyst|battery|bond|box office|deal|display|dow|earnings(?<!(?:average|hourly|real|weekly) earnings)|investor|investors|market cap|megapixel|megapixels|nasdaq|per share|portfolio|price target|revenue|review|rupee|sensex|shares|startup|stock|stocks|storage',
  advice:
    'apply now|bake|cook|cups?|garlic|guide|how to|oven|parking|recipe|resort|salary|serves|tablespoon|tablespoons|teaspoon|tips|you can|you need|you should',
} as const;
