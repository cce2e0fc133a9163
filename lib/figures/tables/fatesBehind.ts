/**
 * What became of people, told behind their number, folded to simplified characters, by metric.
 * Seen in: police and fire notices, accident reports and headlines of the mainland, Hong Kong and Taiwan.
 */
export const FATES: Readonly<Record<string, string>> = {
  deaths:
    '{,的}生命 {无,失去}生命{体征,迹象} {死,溺,身,坠,摔}亡 {明显,当场,送医,送院后,到院后}{死亡,不治} {罹,遇}难 丧生 不治 溺毙',
  recovered: '已{,经,陆续}{返家,回家,出院,离院}{,休养,观察} {返家,回家}休养 已{,经}离{,开}医院',
  in_hospital: '{住,留}院{观察,治疗,留医} {一般,普通}病房{,治疗,观察} 留医{,观察}',
  injured: '感到~不适 {,受,擦,擦挫,轻,呛,灼,烧,烫,割,压,撞,砸,摔,咬,刺}伤 送医 求诊',
  victims: '{受,被,遭}骗 受害',
  suspects_arrested: '采取{,刑事}强制措施 {涉,到}案 被捕 落网',
  severe: '重伤 {伤情,伤势,病情}{较,危,严}重',
  stable: '{生命体征,病情,伤情}{,均}{平稳,稳定}',
  trapped: '受困 被困 落水 {等待,等候}{救援,营救}',
  arrivals: '入境 抵港 抵澳',
  rescued: '上岸 脱险 获救',
  missing: '{下落,生死}不明 失{联,踪}',
  departures: '出境 离境 离港',
  evacuated: '撤离 疏散 避险',
  relocated: '转移',
  unemployed: '失业',
};

/** What may follow them where they end a clause: 1名男子在自家修树不慎坠落身亡. */
export const PLACES_OF_FATE = ['上岸', '出井', '升井', '到安全地[方带点]', '安置', '完毕'] as const;

/** Those that stand right at the number's end in a headline: 3人遇难2人失踪. */
export const FATES_AT_ONCE = '{死,溺,身,坠,摔}亡 失{联,踪} {罹,遇}难 下落不明 丧生 {,受}伤 脱险 获救 落水';

/** Those behind a bracket: 3人（均为船员）获救. */
export const FATES_PAST_BRACKET: Readonly<Record<string, string>> = {
  injured: '受伤 送院',
  trapped: '受困 被困',
  missing: '失踪',
  asymptomatic: '无症状感染者',
  deaths: '死亡 罹难 遇难',
  in_hospital: '留医',
  rescued: '获救',
  serious: '情况严重',
  critical: '情况危殆',
};
