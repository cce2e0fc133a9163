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
  recovered: '治愈出院 出院 治愈 痊愈 康复出院 康复 病愈 治愈好转 好转出院',
  deaths: '死亡 病亡 病逝 逝世 离世 病殁 染疫殁 染疫亡 染疫病故 染疫身亡 染疫死亡 染疫不治 去世 因病死亡',
  in_hospital:
    '现在治 正接受治疗 正在接受治疗 入住隔离病区 隔离病区 住院中 在院新冠感染 在院感染 在院治疗 在院 住院治疗 住院 在院隔离治疗 住院隔离治疗 住院隔离 隔离治疗 留院治疗 留院 留医 在院接受治疗 收治 现收治 在治 隔离收治 住院收治 现存 收治在院 现在院 现在院治疗 现在院隔离治疗 仍在院治疗 仍在院 尚在院治疗 仍住院 仍在住院 尚在院 仍住院治疗 仍在住院治疗 仍留医 仍需留医 在院病例 在医院治疗 仍在医院治疗 还在医院治疗 尚在医院治疗 在定点医院治疗 入院 入院治疗 入院留医 需入院 需要入院 留医治疗 医院救治 在院救治 住院救治 入院救治 在院患者 住院观察 住院个案',
  severe:
    '重症 重型 重度 重度烧伤 重度灼伤 病情严重 病重 并发重症 流感并发重症 重伤 伤势较重 伤势严重 重伤员 重伤者 重症伤员 重症伤者',
  serious: '严重 情况严重 情况属严重',
  critical:
    '情况危急 情况危急严重 伤势危急 危急 危重伤员 危重伤者 命危 生命垂危 危重症 危重型 危重 危殆 病危 情况危殆',
  moderate: '中度烧伤 中度灼伤 普通型 普通 中型 中症 中度',
  mild: '轻度烧伤 轻度灼伤 轻型 轻症 轻微 轻度',
  mild_or_moderate:
    '轻症及普通型 轻型及普通型 轻型和普通型 轻症和普通型 轻型、普通型 轻型/普通型 轻症/普通型 轻中症 普通型及轻型 普通型和轻型',
  mild_or_asymptomatic:
    '轻症/无症状 无症状/轻症 轻症或无症状 无症状或轻症 轻症及无症状 无症状及轻症 轻症和无症状 无症状和轻症 轻症、无症状 轻症与无症状 无症状与轻症 无症状或轻微症状 轻微或无症状',
  severe_or_critical:
    '危殆或严重 重症和危重 重型和危重 重症、危重 重症及危重 中重症 重症及危重症 重型及危重型 重型和危重型 重症和危重症 重型/危重型 重症、危重症 重型、危重型 重症/危重症 重症危重症 危重型和重型 危重症和重症',
  suspected:
    '待复检 待覆检 覆检中 复检中 疑似 可疑 待分类 待排除 仍待排除 待排查 待排除疑似 怀疑 尚待结果 等候结果 待检验结果 检验中',
  probable: '临床诊断为可能 极可能 可能',
  asymptomatic: '无症状感染 无症感染 无症状',
  infections: '感染 阳性感染 病毒感染 新冠病毒感染 新冠肺炎病毒感染 新型冠状病毒感染 新冠感染 阳性',
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
export const NEED_ENDING: ReadonlySet<string> = new Set(
  '可能 极可能 怀疑 加护 严重 确定 诊断 感染 阳性 普通 轻微 中型 病毒感染 现存 现收治'.split(' '),
);

/** Words that are whole as they stand. */
export const METRIC_WORDS: Readonly<Record<string, string>> = {
  deaths: '死于',
  infections: '受感染 病毒~感染者 阳性病例 阳性人员 阳性检测者',
  severe:
    '并发症病例 新冠并发症 严重病例 严重流感个案 严重流感病例 成人~严重个案 儿童严重个案 严重~并发症个案 严重并发症',
  confirmed:
    '发病数 发病+例数 报告发病+数 PCR确认 PCR确诊 呈~阳性检测个案 阳性检测结果+个案 有症状+感染者 有症状个案 病毒~感染病例 病毒~感染个案 细~菌感染病例 菌感染个案 染疫个案 肺炎确诊 确诊感染者 患病 肺炎诊断患者 肺炎病例 确认病例 感染确诊个案',
  asymptomatic: '暂无症状 未有症状 无征状感染者 隐性感染者 无症状病例',
  pcr_positive:
    '验出阳性 PCR阳性 PCR检测阳性 检出阳性 核酸检测阳性+人数 核酸阳性+人数 核酸检测阳性数 呈阳性反应 阳性样本 阳性样品 流感~病毒~阳性标本 流感~病毒阳性 流感阳性 核酸检测~呈阳性 核酸阳性个案 经~核酸检测阳性个案',
  antigen_tests: '快速检测 快测 抗原检测量 快速~抗原测试 快速测试 快速~抗原检测 快筛',
  antigen_positive:
    '抗原检测~阳性数 抗原阳性+数 抗原检测阳性+人数 抗原测试阳性 抗原~快筛阳性 快速抗原检测阳性 快速抗原测试阳性+个案 快速测试阳性+个案 快测阳性+个案 抗原检测阳性个案',
  ventilated:
    '呼吸机治疗 使用~呼吸器 插管 插喉 使用呼吸辅助设备 使用~有创~呼吸机 使用无创呼吸机 需~使用呼吸机',
  icu: '深切治疗病房+留医 深切治疗部+留医 重症监护+室 入住~ICU 加护 入住~加护病房 入住深切治疗部 重症加护病房',
  stable: '病情稳定 情况稳定 病情平稳+的',
  reported:
    '符合呈报准则+的怀疑+个案 符合呈报准则的个案 符合呈报定义+的怀疑个案 符合通报定义 接获呈报 相关通报 通报个案 通报病例 呈报个案 呈报疑似个案 法定传染病通报 通报数',
  followed:
    '已跟进 合~共跟进 共同轨迹者 共同轨迹+人士 接受~健康监测 进行健康监测 跟进人员 跟进个案+数 跟进人士 自主健康管理 自我健康管理',
  home_care: '居家照护 居家隔离照护',
  mosquito_index: '分区~诱蚊器指数 布雷图指数',
  case_rate: '每十万人口~发生率 每十万人口发病率',
  tests_negative: '检测阴性 检验阴性 采检阴性 呈阴性+反应 检验为~阴性 阴性结果',
  contacts_secondary: '次密切接触者 次密接+触者 次密接人员 次密 密接的密接',
  contacts: '已~匡列 密切接触+者 紧密~接触者 密接+者 密接人员',
  tests:
    '肛拭子 鼻~咽拭子 环境~样本 食品样本 全民~核检 核检~采样 核酸~采检 筛检 食品~样品 抽检样品 监测~标本 检测+标本 核酸检测 检测样本 核酸采样 检验 送检+样本 采集样本',
  tests_passed: '合格样品 合格批次 检验合格 抽检合格 合格产品',
  tests_failed: '不合格样品 不合格产品 不合格食品 问题样品 不合格批次',
  people_tested: '检测人数 采样人数',
  vaccinated: '接种人数 完成~全程~接种 接种疫苗 打针 已打~针',
  doses: '接种剂次 疫苗接种 接种剂数',
  adverse_events:
    '疑似~异常事件 疑似~异常事件报告 不良事件通报 不良事件报告 不良反应+通报 非严重不良事件 轻微不良事件 其他~疑似~严重~不良事件 其他严重事件 疑似~严重过敏',
  outbreaks:
    '院舍~爆发的流感样疾病个案 学校爆发+的流感样疾病个案 爆发流感样疾病+的个案 爆发流感样疾病个案 流感样疾病爆发+个案 食物中毒事件 食物中毒事故 怀疑~食物中毒个案 怀疑~食物中毒案件 家庭~聚集疫情 家庭~聚集性疫情 校园聚集性疫情 爆发疫情 突发公共卫生事件 流感样病例~暴发疫情 爆发个案 爆发报告 爆发事故 院舍爆发 暴发事件 个案群组 爆发群组',
  clusters:
    '集体感染+流感 流感集体感染 集体感染个案 群集性感染+事件 群聚+事件 群聚案件 群组 集体感染事件 群集感染 群集性流感',
  lockdown_areas: '封控区+域 封控小区',
  control_areas: '管控区+域',
  prevention_areas: '防范区+域',
  high_risk_areas: '红码区 高风险地区 高风险区+域 高风险等级地区',
  mid_risk_areas: '黄码区 中风险地区 中高风险区 中高风险地区 中风险区+域 中风险等级地区',
  low_risk_areas: '低风险地区 低风险等级地区 低风险区+域',
  hospital_rate: '入院率 住院率',
  ili_rate: '流感样病例平均比率 流感样病例比率 流感样疾病求诊率',
  classes_suspended: '停课班级+数 停课班数',
  ent_visits:
    '急诊求诊 急症室求诊人次 急症室首次求诊人次 急诊+部+就诊人次 门急诊~就诊人次 肠病毒~门~急诊就诊 肠病毒就诊 肠病毒~门急诊 类流感就诊 类流感门急诊+就诊+人次 腹泻门急诊+就诊 腹泻就诊 新冠门急诊+就诊+人次 新冠就诊+人次',
  fever_visits:
    '发热门诊日均~诊疗量 发热诊室诊疗量 发热门诊(诊室)就诊 发热门诊就诊+人数 发热诊疗 发热门诊诊疗量 发热门诊+(诊室)诊疗量 发烧求诊 发热求诊',
  ili_share:
    '急诊~就诊病例百分比 急诊~类流感病例占比 类流感占比 门急诊~流感样病例占比 流感样病例+占门急诊就诊总数比 流感样病例百分比 流感样病例就诊百分比 ILI%',
  case_fatality: '病死率 死亡率 致死率',
  positivity:
    '阳性比率 检出率 流感~病毒阳性率 流感病毒~检测~阳性率 流感~病毒~阳性百分比 流感阳性百分比 流感阳性率 新冠病毒阳性率 标本阳性率',
  pcr_positivity: '核酸阳性率 核酸检测阳性率 核酸采检阳性率',
  antigen_positivity: '抗原阳性率 抗原检测阳性率',
  incidence: '报告~发病率 患病率',
  sequences: '完成~测序 基因测序 有效~基因组序列 新冠病毒基因组有效序列 基因序列 病毒基因组 基因定序',
  beds: '开放~床位 负压~病床 隔离病床 负压床位 隔离床位',
  wards: '负压病房',
  vaccinated_rate:
    '疫苗接种率 疫苗涵盖率 疫苗覆盖率 疫苗~人口~涵盖率 疫苗~人口覆盖率 接种涵盖率 接种人口涵盖率 接种覆盖率',
  lineages: '进化~分支 亚分支 亚系',
  isolated: '康复期隔离者 康复期隔离+人士 集中隔离 被隔离 隔离人数',
  quarantined:
    '正在检疫 正接受~家居检疫 家居隔离 酒店隔离 检疫中心 正~接受检疫 居家隔离+者 居家检疫+者 隔离检疫 检疫隔离 酒店检疫 集中检疫 强制检疫',
  countries: '国家和地区 个国家',
  ...DISASTER_WORDS,
  ...POLICE_WORDS,
  ...ECONOMY_WORDS,
};

/** 病例 and the like name a metric only when nothing better stands in the same phrase. */
export const WEAK_METRICS: Readonly<Record<string, string>> = {
  confirmed: '个案 病人 病者 肺炎~患者 病例+数 个病例',
};
