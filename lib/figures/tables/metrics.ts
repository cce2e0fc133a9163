import { wordSet } from '../wordSet';
import { DISASTER_WORDS } from './disasterWords';
import { ECONOMY_WORDS } from './economyWords';
import { POLICE_WORDS } from './policeWords';

/**
 * Words for what is counted, folded to simplified characters, by metric name (see the design's list of metrics).
 * `person` metrics take the endings 病例, 个案, 患者 …, so that only the stems are listed.
 * Seen in: daily reports of health commissions 2020–2022, Hong Kong, Macau and Taiwan included; disaster, police,
 * traffic and statistics releases.
 */
export const STEMS: Readonly<Record<string, string>> = {
  confirmed: '确诊 确定 诊断 染疫',
  recovered: '{,好转,治愈,康复}{出,离}{院,舱} 治愈+好转 {痊,病}愈 康复',
  deaths:
    '因病~死亡 病{亡,故,殁,逝} {去,辞,过,离,逝}世 往生 死于 丧命 殒命 过身 身故 染疫{不治,亡,死亡,殁,病故,身亡}',
  in_hospital:
    '现~在治 {正,正在,在院}接受治疗 接受救治 入住~隔离病区 住院中 在院{,新冠}感染 {仍住,仍在,仍在住,住,入,在,尚在,现在}院{,治疗} {,在院,住院,现在院}隔离治疗 {,仍,仍在,持续}住院隔离+中 留{医,院}治疗 留院 {,仍,仍需,入院}留医 {,现,隔离,住院}收治 现存 收治在院 在院病例 在舱{,患者,人员,人数} {仍在,在,在定点,尚在,还在}医院治疗 {仍,仍然,尚,现,还}在医院 需{,要}入院 {住,入,医,在}院救治 在院患者 住院观察 住院个案',
  severe: '重{伤,伤员,伤者,型,度,度灼伤,度烧伤,症,症伤员,症伤者} 病{,情严}重 流感~并发重症 伤势{严,较}重',
  serious: '严重 情况{,属}严重',
  critical: '{,情况}危{急,殆} 情况危急严重 伤势危急 危重{,伤员,伤者,型,症} {命,生命垂,病}危',
  moderate: '中度{,灼伤,烧伤} 普通+型 中{型,症}',
  mild: '轻{型,度,度灼伤,度烧伤,微,症}',
  mild_or_moderate: '轻{型,症}{/,及,和}普通型 普通型{及,和}轻型 轻{型、普通型,中症}',
  mild_or_asymptomatic: '轻症{/,、,与,及,和,或}无症状 无症状{/,与,及,和,或}轻症 {无症状或轻微,轻微或无}症状',
  severe_or_critical:
    '重症{、,及,和}危重{,症} 重型{/,、,及,和}危重型 {中,重症/危,重症危,危重症和}重症 {危殆或严,重型和危}重 危重型和重型',
  suspected:
    '待{分类,确诊,复检,排查,排除,排除疑似,检验结果,覆检} {复,覆}检中 {尚待,等候}结果 {可,怀}疑 疑似 仍待排除 检验中',
  probable: '{,临床诊断为,极}可能',
  asymptomatic: '无症{,状}感染 无症状',
  infections: '{,新冠,新冠肺炎,新型冠状}病毒感染 {,阳性,新冠}感染 阳性',
};

export const PERSON_ENDINGS = [
  '',
  '病例',
  '个案',
  '患者',
  '病人',
  '者',
  '人数',
  '人员',
  '病例数',
  '例数',
  '数',
  '人士',
  '病案',
] as const;

/** Stems that are ordinary words when nothing follows them. */
export const NEED_ENDING: ReadonlySet<string> = wordSet(
  '可能 极可能 怀疑 加护 严重 确定 诊断 感染 阳性 普通 轻微 中型 病毒感染 现存 现收治',
);

/** Words that are whole as they stand. */
export const METRIC_WORDS: Readonly<Record<string, string>> = {
  infections: '受感染 病毒~感染者 阳性{人员,检测者,病例}',
  severe:
    '并发症(重症){,个案,病例} {严重,严重流感,并发症}{个案,病例} 严重并发症+个案 {儿童,成人}严重个案 严重{成人,儿童,流感,新冠}{个案,病例} 新冠并发症',
  confirmed:
    '居{家隔离,隔,检}阳性 {,报告}发病{,数} {有症状,阳性检测结果}{,个案} {,病毒,菌}感染{个案,病例} {阳性检测,染疫,感染确诊}个案 肺炎{病例,确诊,诊断患者} {确诊,有症状}感染者 {登革热,麻疹,猴痘,流感,肠病毒,日本脑炎,确诊,感染,汉他病毒,百日咳}案例 PCR确{认,诊} 发病例数 患病 确认病例',
  asymptomatic: '{暂无,未有}症状 {无征状,隐性}感染者 无症状病例',
  pcr_positive:
    '核酸{,检测}阳性{,个案,人数} {,流感}病毒阳性{,标本} {检出,验出,PCR,PCR检测,呈,流感,核酸检测呈}阳性 阳性{标本,样品,样本} 核酸检测阳性数 呈阳性反应',
  antigen_tests: '{快速,快速抗原,抗原}{检测,测试} 快{测,筛} 抗原检测量',
  antigen_positive:
    '抗原{,检测}阳性{,数} {快测,快速抗原测试,快速测试,抗原检测}阳性{,个案} {,快速}抗原{检测,测试}阳性 {阳性,抗原检测阳性人}数 快筛阳性',
  ventilated: '使用呼吸{器,辅助设备,机} 呼吸{机治疗,器,机} 插{管,喉} 使用无创呼吸机',
  icu: '深切治疗{病房,部}{,留医} 重症监护+室 重症~加护病房 ICU 加护 入住深切治疗部',
  stable: '{情况,病情}稳定 病情平稳+的',
  reported:
    '符合呈报{准则,定义}{,的怀疑个案} 符合呈报准则的{个案,怀疑} 呈报{,疑似}个案 通报{个案,数,病例} {法定传染病,相关}通报 符合通报定义 接获呈报',
  followed:
    '共同轨迹{,人士,者} 跟进{个案,个案数,人员,人士} 自主管理 自{主,我}健康管理 进行~健康监测 {共,已}跟进',
  home_care: '居家{,隔离}照护 在家照护',
  mosquito_index: '诱蚊器指数 布雷图指数',
  case_rate: '每十万人口发{生,病}率 发生率',
  tests_negative: '{,呈,检测,检验,采检,初验}阴性 呈阴性反应 阴性结果',
  contacts_secondary: '次密{,切接触者,接,接人员,接触者} 密接的密接',
  contacts: '已~匡列 密{切接触,接}{,者} 紧密~接触者 密接人员',
  tests:
    '{,核酸}采{样,检,集} {,环境,采集,食品,检测}样本 {,监测,检测}标本 {全民核,核,筛,送}检 送验 抽检~样品 核酸~检测 {咽,肛}拭子 检验',
  tests_passed: '合格{产品,批次,样品} {抽检,检验}合格',
  tests_failed: '不合格{产品,批次,样品,食品} 问题样品',
  people_tested: '{检测,采样}人数',
  vaccinated: '完成~全程~接种 接种{人数,疫苗} 打~针',
  doses: '接种剂{数,次} 疫苗接种',
  adverse_events:
    '{不良,异常,疑似异常}事件{,报告} 不良{事件,反应}{,通报} {严重,非严重,轻微}不良事件 其他严重事件 严重过敏',
  outbreaks:
    '{爆发,爆发的,院舍爆发的}流感样疾病个案 学校爆发 爆发流感样疾病+的个案 流感样疾病爆发+个案 食物中毒事{件,故} {,怀疑}食物中毒{个案,案件} {,家庭}聚集{,性}疫情 校园聚集性疫情 {暴,流感样病例暴,爆}发疫情 突发公共卫生事件 爆发个案 爆发报告 爆发事故 院舍爆发 暴发事件 {个案,爆发}群组',
  clusters:
    '{群聚,群集性感染,集体感染}{,事件} 集体感染{流感,个案} 群{集性流感,聚案件,组,集感染} 流感集体感染',
  lockdown_areas: '封控{区,区域,小区}',
  control_areas: '管控区+域',
  prevention_areas: '防范区+域',
  high_risk_areas: '红码区 高风险{区,区域,地区,等级地区}',
  mid_risk_areas: '中{,高}风险{,地}区 中风险{区域,等级地区} 黄码区',
  low_risk_areas: '低风险{区,区域,地区,等级地区}',
  hospital_rate: '{住,入}院率',
  ili_rate: '流感样{疾病求诊,病例平均比,病例比}率',
  classes_suspended: '停课班{数,级,级数}',
  ent_visits:
    '{新冠,类流感,肠病毒,腹泻}{就,门急,门急诊就}诊 {就,急症室求,急症室首次求,新冠门急诊就,类流感门急诊就,门急诊就}诊人次 急诊{,求诊,部,就诊} 门急诊+就诊',
  fever_visits:
    '发热门诊{,(诊室)就诊,(诊室)诊疗量,就诊,就诊人数,日均诊疗量,诊疗量} 发热诊室~诊疗量 发热诊疗 发{烧,热}求诊',
  ili_share:
    '流感样病例{,占比,占门急诊就诊总数比,就诊百分比,百分比} {,急诊,类流感}就诊病例百分比 {急诊类流感,类流感,门急诊流感样}病例占比 类流感占比 ILI%',
  case_fatality: '{病,致}死率 死亡率',
  positivity: '{,流感,流感病毒,病毒}阳性{率,百分比} {流感病毒检测,检测,新冠病毒,标本}阳性率 {阳性比,检出}率',
  pcr_positivity: '核酸{,检测,采检}阳性率',
  antigen_positivity: '抗原{,检测}阳性率',
  incidence: '{发,患,报告发}病率',
  sequences: '完成~测序 基因{定序,序列,组序列,测序} 新冠病毒基因组有效序列 病毒基因组',
  beds: '开放~床位 {负压,隔离}{床位,病床} 病床',
  vaccinated_share: '{人口,接种,疫苗,疫苗人口}{涵,覆}盖率 接种人口~涵盖率 疫苗接种率',
  lineages: '{,亚,进化}分支 亚系',
  isolated: '康复期隔离{,人士,者} {集中,被,仍,尚,正,现}隔离 隔离{中,人数,营}',
  quarantined:
    '居家{检疫,隔离}{,者} 居隔 {家居,强制,接受,正在,正接受,酒店,隔离,集中}检疫 {家居,酒店,检疫}隔离 {,入住,送,送往}检疫中心 检疫所{安置,入住} 检疫{设施,营}{,入住,现有}',
  countries: '国家和地区 个国家',
  ...DISASTER_WORDS,
  ...POLICE_WORDS,
  ...ECONOMY_WORDS,
};

/** 病例 and the like name a metric only when nothing better stands in the same phrase. */
export const WEAK_METRICS: Readonly<Record<string, string>> = {
  confirmed: '病{人,例,例数,者} 个{案,病例} 患者',
};
