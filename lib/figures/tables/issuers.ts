/**
 * Bodies that issue bulletins, folded to simplified characters, and the place they speak for.
 * Seen in: notices of ministries and of the services of Hong Kong, Macau and Taiwan.
 */

/** Ministries and other bodies of the whole country. */
export const COUNTRY_ISSUER =
  /国家[一-龥]{0,6}指挥部|国家卫生健康委|国家卫健委|国家统计局|应急管理部|生态环境部|国家铁路集团|国家防[总办]|公安部|国家疾控|国家减灾|国家林草局|交通运输部|国家发展改革委|国家税务总局|财政部|人民银行|海关总署|文化和旅游部|国家能源局|农业农村部|自然资源部|国家外汇管理局|商务部|国铁集团|民航局|国家邮政局|国家电影局|水利部|住房和城乡建设部|教育部|科技部|工业和信息化部|民政部|司法部|国家医保局|中国疾控中心|联防联控机制|国家禁毒|中国地震局|中国气象局|国家移民管理局|国家金融监督管理总局|中央气象台/;
/** Bodies that speak for one place without naming it. */
export const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [
    /刑事局|法务部|检察署|地检署|中央流行疫情指挥中心|中央气象局|水利署|高速公路局|公路局|疾病管制署|疾管署|警政署|刑事警察局|内政部|消防署|劳动部|海巡署|移民署|观光署|国发会|行政院|主计总处|气象署|中央灾害应变中心|卫福部|卫生福利部|海洋委员会|经济部(?:统计|国际|水利)|交通部(?:统计|观光|道安|民航)|农业部统计|财政部统计处|[出入]超|(?<![一二三四五六七八九十])年增\d|农粮署|农委会|农业产物|来台旅客|国人出国|台铁|台电|台湾电力|(?<!\d)1[01]\d年(?:度|底|\d{1,2}(?:月|至))/,
    '台湾',
  ],
  [
    /卫生防护中心|公立医院[^。]{0,24}负压病房|公共卫生化验服务处|(?<![一-龥])卫生署|渠务署|香港卫生署|香港天文台|医院管理局|医管局|政府统计处|警务处|消防处|(?<!紫金山|国家|北京)天文台|香港警[方察]|香港海关|食环署|劳工处|运输署|民政事务总署/,
    '香港特别行政区',
  ],
  [
    /应变协调中心|仁伯爵综合医院|统计暨普查局|治安警察局|司法警察局|保安司|警察总局|澳门海关|地球物理气象局|博彩监察协调局|民防行动中心|澳门卫生局|澳门旅游局/,
    '澳门特别行政区',
  ],
];
/** Words that only one place uses of itself, tried when nothing else names one; the unit 宗 is that of Hong Kong's police. */
export const OWN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/本澳|全澳|强制申报疾病|澳门元|幸运博彩|澳门币/, '澳门特别行政区'],
  [/入境处|罗湖[^。]{0,30}(?:入境|出境|离境)|(?:入境|出境|离境)[^。]{0,30}罗湖/, '香港特别行政区'],
  [/本港|全港|港元|港币/, '香港特别行政区'],
  [
    /疫情指挥中心|指挥中心(?:统计|表示|指出|发言人|指挥官|公布|最新)|全台|新台币|民国\d|(?<![中新])国内疫情/,
    '台湾',
  ],
  [/警方[^。]{0,40}\d宗/, '香港特别行政区'],
];

/** What only Taiwan calls cases from abroad, and the sailors of its fleet. */
export const TAIWAN = /境外移入|敦睦舰队/;
