const EPIDEMIC =
  /确诊|染疫|(?:新增|现有|解除|划定)[高中低]风险区|布病|布鲁氏菌|炭疽|(?<!传)染病|基孔肯雅|伤寒|(?:输入|本土|疑似)个案|境外移入|零本土|(?:居家|家居)(?:隔离|检疫)|强制检疫|检疫(?:中心|所|令)|隔离(?:治疗|病房|令)|强检|快筛|采检|全[校民院]筛检|\d[宗例名]阳性|群组(?:个案)?(?:再|又)?(?:增|累计)|卫生防护中心|疫情指挥中心|阳性个案|冠状病毒病|新冠[^,。;\n]{0,6}(?:新增|个案|病[人例患]|患者|重症|阳性|感染|死亡|离世|通报)|屈公病|类鼻疽|爱滋|链球菌|脑膜炎|汉[他坦]病毒|李斯特|沙门氏?菌|(?:新冠|疫情)[^。]{0,40}(?:病逝|离世|不治|染疫|留医|病人|患者)|(?:院舍|学校)[^,。;\n]{0,10}爆发|白喉|破伤风|医学观察|医学监察|无症状感染|疑似病例|核酸|密切接触|病例|(?<!禽流感及?[一-龥]{0,9})感染|登革|(?<!禽)流感|肠病毒|门急诊|霍乱|麻疹|百日咳|诺[如罗]病毒|猴痘|手足口|水痘|结核病|腮腺炎|猩红热|鼠疫|疟疾|寨卡|恙虫病|肠胃炎|上呼吸道感染|甲型肝炎|乙型肝炎|M痘|退伍军人|脑炎|食物中毒|食源性疾病|疫苗接种|疫苗[^,。]{0,4}接种|接种[^,。]{0,4}疫苗|(?<![比条规惯案实事先前范举法常凡特体破图违判定通])例(?![如行会外])/;
const DISASTER = /受灾|抢险|震源|台风|受伤/;

/** 卫生健康事业发展统计公报: what a year had of everything, diseases too. */
const YEARBOOK = /统计公报|事业发展(?:统计)?公报|工作报告/;
const TITLE = 60;

/** Whether a folded text counts cases of a disease, and nothing that a disaster or an accident did. */
export function isEpidemic(folded: string): boolean {
  if (YEARBOOK.test(folded.slice(0, TITLE))) return false;
  if (!EPIDEMIC.test(folded)) return false;
  return !DISASTER.test(folded) || isInPassing(folded);
}

/** 台风假使就诊人次下降: a storm or an injury that a report of a disease mentions once. */
function isInPassing(folded: string): boolean {
  const told = folded.match(/受灾|抢险|震源|台风|受伤/g) ?? [];
  const ill = folded.match(/确诊|病例|个案|感染|流感|新冠|登革|肠病毒|门急诊/g) ?? [];
  return told.length === 1 && /台风|受伤/.test(told[0]) && ill.length >= OFTEN;
}

const OFTEN = 6;
