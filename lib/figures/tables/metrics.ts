/**
 * Words for what is counted, folded to simplified characters, by metric name (see the design's list of metrics).
 * `person` metrics take the endings 病例, 个案, 患者 …, so that only the stems are listed.
 * Seen in: daily reports of health commissions 2020–2022, Hong Kong, Macau and Taiwan included; disaster, police,
 * traffic and statistics releases.
 */
export const STEMS: Readonly<Record<string, string>> = {
  confirmed: '确诊 确定 诊断 染疫',
  recovered: '治愈出院 出院 治愈 痊愈 康复出院 康复 病愈 治愈好转 好转出院',
  deaths: '死亡 病亡 病逝 离世 病殁 染疫亡 去世 因病死亡',
  in_hospital:
    '在院治疗 在院 住院治疗 住院 在院隔离治疗 住院隔离治疗 住院隔离 隔离治疗 留院治疗 留院 留医 在院接受治疗 收治 现收治 在治 隔离收治 住院收治 现存 收治在院 现在院 现在院治疗 现在院隔离治疗 仍在院治疗 仍在院 尚在院治疗 仍住院 仍在住院 尚在院 仍住院治疗 仍在住院治疗 仍留医 仍需留医 在院病例',
  severe: '重症 重型 病情严重 病重 并发重症 流感并发重症 重伤 伤势较重 伤势严重',
  serious: '严重 情况严重 情况属严重',
  critical: '命危 生命垂危 危重症 危重型 危重 危殆 病危 情况危殆',
  moderate: '普通型 普通 中型 中症 中度',
  mild: '轻型 轻症 轻微 轻度',
  mild_or_moderate:
    '轻症及普通型 轻型及普通型 轻型和普通型 轻症和普通型 轻型、普通型 轻型/普通型 轻症/普通型 轻中症 普通型及轻型 普通型和轻型',
  severe_or_critical:
    '重症及危重症 重型及危重型 重型和危重型 重症和危重症 重型/危重型 重症、危重症 重型、危重型 重症/危重症 重症危重症 危重型和重型 危重症和重症',
  suspected: '疑似 待排除 仍待排除 待排查 待排除疑似',
  probable: '临床诊断为可能',
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
  '严重 确定 诊断 感染 阳性 普通 轻微 轻度 中度 病毒感染 现存 现收治'.split(' '),
);

/** Words that are whole as they stand. */
export const METRIC_WORDS: Readonly<Record<string, string>> = {
  infections: '阳性检测个案 呈阳性检测个案 阳性检测结果个案 感染者 病毒感染者 阳性病例 阳性人员 阳性检测者',
  confirmed:
    '感染病例 染疫个案 肺炎确诊 确诊感染者 感染个案 患病 发病 肺炎诊断患者 肺炎病例 确认病例 感染确诊个案',
  asymptomatic: '无征状感染者 隐性感染者 无症状病例',
  pcr_positive:
    '病毒阳性标本 流感病毒阳性标本 病毒阳性 阳性标本 流感病毒阳性 流感阳性 核酸检测阳性 核酸阳性 核酸检测呈阳性 核酸检测阳性个案 核酸阳性个案 经核酸检测阳性个案',
  antigen_positive:
    '抗原测试阳性 快速抗原测试阳性 快测阳性 快速测试阳性 抗原检测阳性 快速抗原检测阳性 抗原阳性 快速抗原测试阳性个案 快速测试阳性个案 快测阳性个案 抗原检测阳性个案',
  icu: '深切治疗部 深切治疗部留医 加护病房 重症监护 重症监护室',
  stable: '病情平稳 病情稳定 情况稳定 病情平稳的',
  reported: '相关通报 通报个案 通报病例 呈报个案 呈报疑似个案 法定传染病通报 通报数',
  followed: '跟进人士 跟进个案',
  contacts_secondary: '次密切接触者 次密接 次密接触者',
  contacts: '密切接触者 紧密接触者 密接者 密接 密切接触 接触者',
  tests:
    '食品样品 样品 抽检样品 监测标本 检测标本 标本 核酸检测 检测样本 核酸采样 采样 检测 样本 检验 送检样本 采集样本 送检',
  people_tested: '检测人数 采样人数',
  vaccinated: '接种人数 完成全程接种 全程接种 接种疫苗 接种',
  doses: '接种剂次 疫苗接种 接种剂数',
  outbreaks: '聚集性疫情 暴发疫情 突发公共卫生事件  群聚事件',
  high_risk_areas: '高风险区 高风险地区 高风险区域',
  mid_risk_areas: '中风险区 中风险地区 中高风险区 中高风险地区 中风险区域',
  low_risk_areas: '低风险区 低风险地区 低风险区域',
  ili_visits: '类流感门急诊就诊 类流感就诊 类流感门急诊 类流感门急诊就诊人次',
  enterovirus_visits: '肠病毒门急诊就诊 肠病毒就诊 肠病毒门急诊',
  diarrhoea_visits: '腹泻门急诊就诊 腹泻就诊 腹泻门急诊',
  fever_visits: '发热门诊 发热门诊就诊 发热诊疗 发热门诊诊疗量 发热门诊(诊室)诊疗量',
  ili_share: '流感样病例占比 流感样病例 流感样病例百分比 流感样病例就诊百分比 ILI%',
  case_fatality: '病死率 死亡率 致死率',
  positivity: '阳性率 检出率 检测阳性率',
  incidence: '发病率',
  sequences: '基因序列 基因组序列 病毒基因组',
  isolated: '集中隔离 居家隔离 被隔离',
  countries: '国家和地区 个国家',

  magnitude: '震级',
  depth: '震源深度 地震深度 深度',
  aftershocks: '余震',
  quakes: '次地震',

  affected: '受灾 受灾人口 受灾群众 受灾人数 灾民 人口受灾 群众受灾',
  missing: '失踪 失联 下落不明 失踪人员 失联人员 失踪人数',
  deaths:
    '遇难 罹难 身亡 不幸遇难 死者 丧生 遇难者 溺亡 遇难人员 遇难人数 死亡人口 因灾死亡 死难者 罹难者 不治',
  deaths_missing:
    '死亡失踪 死亡、失踪 死亡或失踪 死亡失踪人口 因灾死亡失踪 死亡和失踪 死亡(失踪) 死亡(含失踪)',
  casualties: '人员伤亡 伤亡',
  injured:
    '受伤 伤者 轻伤 伤员 负伤 受伤人员 轻微伤 受伤人数 呛伤 烧伤 灼伤 烫伤 擦伤 挫伤 骨折 伤病员 因灾受伤 送医 送医治疗 送院 送往医院 送院治疗',
  unhurt: '未受伤 没有受伤 无受伤 无恙 平安无事 安然无恙',
  relocated:
    '紧急转移安置 转移安置 紧急转移 转移群众 转移人员 安置 转移受灾群众 临时安置 集中安置 紧急转移安置人口 转移安置人口 紧急转移安置群众 转移安置群众',
  shelters:
    '收容所 避难所 安置点 避难场所 开设收容所 临时庇护中心 庇护中心 避难收容处所 收容处所 集中安置点 临时安置点 临时避寒中心',
  sheltered: '收容 收容人数 入住庇护中心',
  evacuated:
    '疏散转移 自行疏散 疏散 撤离 转移 紧急疏散 疏散群众 疏散人员 疏散居民 预防性撤离 预防性疏散 强制撤离 避险转移 转移避险 紧急避险 紧急避险转移 避险转移群众 避险转移人员',
  rescued:
    '生还 幸存 搜救转移 转移被困群众 转移被困人员 搜救转移被困群众 解救被困群众 救出被困人员 营救被困人员 解救被困人员 救出被困群众 营救被困群众 转移救出 搜救出被困人员 营救 救出 解救 获救 搜救出 救助 升井 脱险 脱困 安全升井 成功获救 安全获救',
  need_relief: '需紧急生活救助 紧急生活救助 需要紧急生活救助',
  trapped: '被埋 被掩埋 落水 被困 受困 被困群众 被困人员 滞留',
  houses_collapsed: '倒塌房屋 房屋倒塌 倒塌 倒损房屋 倒房 民房倒塌',
  houses_badly_damaged: '严重损坏房屋 房屋严重损坏 严重损坏 严损房屋 房屋严重受损',
  houses_damaged:
    '一般损坏房屋 房屋一般损坏 一般损坏 不同程度损坏 损坏房屋 房屋损坏 受损房屋 房屋受损 损坏 不同程度受损 损毁 受损',
  houses_destroyed: '毁坏房屋 房屋毁坏 房屋损毁 损毁房屋',
  greenhouses_damaged: '大棚损坏 大棚受损 损坏大棚 受损大棚 大棚损毁 温室大棚受损 温室大棚损坏',
  crop_area:
    '农作物被害面积 作物被害面积 被害面积 农作物受害面积 果树受灾面积 林木受灾面积 农作物受灾面积 农作物受灾 受灾面积 受灾农作物 农田受灾 作物受灾',
  crop_damaged: '成灾面积 农作物成灾面积 成灾',
  crop_total_loss: '绝收面积 绝收 农作物绝收面积 农作物绝收',
  economic_loss:
    '直接经济损失 经济损失 损失 直接财产损失 财产损失 农业损失 损失金额 农业产物损失 农业产物及民间设施损失 农损 损失估计 财损',
  rainfall:
    '降雨量 降水量 雨量 累计降雨 累计雨量 面雨量 降雨 降水 最大小时雨强 雨强 累积雨量 过程雨量 累计降雨量 累计降水量 过程降雨量 点雨量 平均雨量 最大雨量 小时雨量 最大小时降雨 毫米降雨',
  water_level: '水位 洪峰水位 库水位 潮位',
  water_level_over: '超警戒水位 超过警戒水位 超警 超警戒 超保证水位 超汛限水位 高于警戒水位 超警戒线',
  flow: '洪峰流量 流量 入库流量 出库流量',
  surge: '风暴增水 增水 风暴潮增水',
  waves: '浪高 巨浪 狂浪 大浪',
  wind_speed: '风速 最大风速',
  wind_force: '最大风力 风力 阵风 级风 大风 平均风力',
  pressure: '中心气压 最低气压 中心最低气压 气压',
  speed: '移动速度 时速 移速 移动时速',
  temperature: '最高气温 最低气温 气温 温度 体温 平均气温 最高温 最低温 高温 低温 均温',
  humidity: '相对湿度 平均相对湿度 湿度',
  visibility: '能见度 最低能见度',
  snow_depth: '积雪深度 积雪 降雪量',
  responses: '应急响应',
  warnings: '预警 预警信号 预警信息',
  workgroups: '工作组 工作队',
  teams:
    '专业抢险队 抢险队 应急通信队 救援队 抢险队伍 救援队伍 分队 小分队 突击队 医疗队 烟帽队 队伍 抢修队伍 抢修队',
  crew: '抢修人员 抢修队员',
  staff:
    '投入人员 投入人力 出动人次 消防人员 警务人员 警员 救援人员 医护 救灾人员 国军 国军兵力 投入 出动 派出 调派 出动人员 抢险人员 救援人员 工作人员 医务人员 民警 警力 消防员 消防指战员 指战员 干部 党员干部 专家 医护人员 巡查人员 施救人员 救援力量 抢险救援人员 消防救援人员 救护人员 官兵 志愿者 人力 参战人员 应急人员 武警 执法人员 专家组 出动人力 出动警力',
  accounts: '账户 账号 帐户 银行账户 冻结账户 银行户口 户口',
  vehicles:
    '吊车 挖掘机 排水车 泵车 铲雪车 洒水车 抢修车辆 车辆 消防车 救护车 机动车 车 警车 消防车辆 应急车辆 汽车 小车 货车 大巴 客车 轿车',
  boats:
    '舰艇 海警舰艇 海警船 商船 过往商船 巡逻艇 救助船 船只 船舶 渔船 舟艇 冲锋舟 救生艇 船 橡皮艇 舟船 快艇 作业船',
  aircraft: '直升机 飞机 无人机 固定翼飞机 救援直升机 直升飞机',
  generator_trucks: '应急发电车 发电车',
  generators: '应急发电机 发电机 油机 发电油机',
  equipment:
    '水泵 排水设备 水喉 消防喉 抽水机 应急装备 装备 设备 机械设备 大型机械 救援装备 机械 抢险机械 大型装备',
  supplies:
    '编织袋 沙袋 救生衣 毛毯 家庭应急包 救灾物资 物资 帐篷 折叠床 棉被 应急物资 食品 饮用水 救援物资 生活物资',
  inspections: '巡查 巡查水库 巡查堤防 检查 排查 督查 检查企业',
  users_affected:
    '停电用户 受影响用户 影响用户 用户停电 户用户 用电用户 停电 停电户数 累计停电户数 户停电 停水 停气 停水户数 断电',
  restored_share: '已恢复供电',
  users_restored: '已修复 恢复供电 恢复供电用户 恢复用电 复电 恢复送电 恢复用户 已复电 抢修恢复 修复户数',
  stations_down: '基站退服 退服基站 基站中断',
  stations_restored: '恢复基站 基站恢复 抢通基站',
  area: '过火面积 火场面积 过火 燃烧面积 着火面积 起火面积 占地面积 建筑面积 面积',
  road_breaks:
    '道路中断 公路中断 道路塌方 中断道路 交通中断 塌方 道路受阻 道路受损 道路阻断 路段封闭 路基损毁 公路受损',
  flights_cancelled: '取消航班 航班取消',
  flights: '航班',
  trains: '列车',

  accidents: '交通事故 道路交通事故 生产安全事故 安全事故 事故 火灾事故',
  fires: '火灾 火情 山火 森林火灾 火警 火警召唤',
  trees_down: '路树倾倒 树木倾倒 塌树 树木倒塌 倒伏树木 树木倒伏 塌树报告',
  landslides: '山体滑坡 滑坡 山泥倾泻 泥石流 山洪 土石流',
  floodings: '水浸报告 积淹水 淹水 水浸',
  reports_received: '灾情通报 灾情案件 受理灾情 接获求助',
  jams: '拥堵 缓行 拥堵路段 交通拥堵 拥堵警情',
  on_board:
    '实载 车上载有 船上载有 机上人员 载有 搭载 船上人员 车上人员 乘客 载客 机上载有 船上共有 车上共有 船员 机组人员 机上共有 乘员 共载 共载有 载有乘客 机上乘客 船上有 车内共有 核载',
  offences:
    '查处 无证驾驶 超载 毒驾 闯红灯 违法停车 违停 违例驾驶 违例泊车 检控 票控 举发 取缔 其他违法 交通违规 违规行为 交通违法 违法行为 酒驾 醉驾 酒后驾驶 违法犯罪行为 交通违法行为 酒驾醉驾 违章 查获 超员 超速 疲劳驾驶 查纠',
  cases:
    '案件 刑事案件 立案 发案 电信网络诈骗案件 诈骗案件 治安案件 案 警情 刑事警情 报警 接报 发案数 罪案 骗案 诈骗案 立案数 案件数 刑案 案发 刑事罪案 发案总数 诈骗警情',
  cases_solved:
    '查获毒品案件 查获案件 侦破走私案件 破获 侦破 破案 侦办 破获案件 侦办案件 侦破案件 破案数 查破 攻破 破获刑事案件 侦结',
  suspects_arrested:
    '逮 拘 查获犯嫌 逮获 查缉到案 抓获犯罪嫌疑人 犯罪嫌疑人 抓获 逮捕 嫌疑人 落网 拘捕 被捕人士 被捕 抓获嫌疑人 抓获涉案人员 违法犯罪嫌疑人 采取刑事强制措施 到案 嫌犯 查获嫌犯 犯嫌 抓捕 抓获违法犯罪嫌疑人 拘捕人士',
  detained: '刑拘 刑事拘留 拘留 行政拘留 治安拘留 依法刑拘 依法刑事拘留 羁押 收押',
  released_on_bail: '取保候审 交保 获准保释 保释',
  prosecuted:
    '移送检察院 送交检察院 移送检察 送检察院 送检方 移送地检署 移送起诉 移送审查起诉 提起公诉 起诉 公诉 移送检察机关',
  fugitives: '在逃人员 抓获在逃人员 逃犯 追逃',
  gangs_busted: '犯罪团伙 团伙 窝点 打掉 捣毁 犯罪窝点 捣毁窝点 犯罪集团',
  funds_involved:
    '涉案金额 涉案资金 涉案价值 涉案总金额 案值 涉案 涉款 涉及金额 涉案款项 骗款 诈骗金额 不法所得 财损金额 财产损失金额 市值',
  funds_frozen: '冻结 冻结资金 查扣冻结 查扣 止付 紧急止付 冻结涉案资金',
  funds_recovered:
    '追缴 挽回 返还 追回 追赃挽损 挽回经济损失 挽损 返还资金 追缴赃款 挽回损失 挽回群众损失 追赃',

  cpi: '消费者物价 消费物价 居民消费价格 CPI 居民消费价格指数 消费者物价指数 消费物价指数 消费价格 全国居民消费价格',
  ppi: '生产者物价指数 生产者物价 工业生产者出厂价格 PPI 工业生产者出厂价格指数',
  ippi: '工业生产者购进价格',
  core_cpi: '核心CPI 核心居民消费价格',
  gdp: '国内生产总值 GDP 地区生产总值 生产总值 本地生产总值',
  primary_industry: '第一产业增加值 第一产业',
  secondary_industry: '第二产业增加值 第二产业',
  tertiary_industry: '第三产业增加值 第三产业',
  industrial_output: '规模以上工业增加值 工业增加值',
  retail_sales:
    '社会消费品零售总额 零售总额 零售额 零售业总销货价值 总销货价值 销货价值 零售业营业额 商品零售',
  online_sales: '网上销售 网上零售额 实物商品网上零售额',
  catering_sales: '餐饮收入',
  investment: '固定资产投资 投资',
  property_investment: '房地产开发投资',
  trade: '进出口 进出口总值 货物进出口总额 进出口总额 外贸进出口',
  exports: '出口 出口额',
  imports: '进口 进口额',
  trade_surplus: '贸易顺差 顺差',
  unemployment_rate: '失业率 城镇调查失业率 经季节调整失业率 就业不足率',
  employment: '就业 城镇新增就业 就业人数 就业人口',
  income: '可支配收入 人均可支配收入 收入 居民人均可支配收入',
  food_price: '食品价格 食品烟酒类价格 食品',
  non_food_price: '非食品价格',
  consumer_goods_price: '消费品价格',
  services_price: '服务价格 服务项目价格',
  pork_price: '猪肉价格 畜肉类价格',
  vegetable_price: '鲜菜价格',
  fruit_price: '鲜果价格',
  egg_price: '鸡蛋价格 蛋类价格',
  grain_price: '粮食价格',
  house_price: '住宅销售价格 房价 新建商品住宅销售价格',
  pmi: 'PMI 采购经理指数 采购经理人指数',
  sown_area: '播种面积 粮食播种面积',
  grain_output: '夏粮产量 早稻产量 秋粮产量 夏粮 秋粮 早稻 粮食产量 粮食总产量',
  installed_capacity: '发电装机容量 装机容量 太阳能发电装机容量 风电装机容量 水电装机容量 火电装机容量 装机',
  power_generation: '发电量',
  power_use: '用电量',
  profit: '利润总额 利润 净利润',
  tax_revenue: '税收收入 税收 全国税收收入',
  non_tax_revenue: '非税收入',
  budget_revenue: '一般公共预算收入 财政收入',
  budget_expenditure: '一般公共预算支出 财政支出',
  revenue: '营业收入',
  land_revenue: '国有土地使用权出让收入',
  services_output: '服务业增加值',
  export_orders: '外销订单 外销订单金额',
  wpi: '趸售物价指数 趸售物价',
  unemployed: '失业人数 失业人口',
  wage: '平均工资 每人每月总薪资 经常性薪资 总薪资 薪资 平均薪资 月薪',
  manufacturing_pmi: '制造业采购经理指数 制造业PMI 制造业采购经理人指数',
  services_pmi: '非制造业商务活动指数 商务活动指数 服务业PMI',
  industrial_production_index: '工业生产指数',
  production_index: '生产指数',
  new_orders_index: '新订单指数',
  employment_index: '从业人员指数',
  birth_rate: '出生率 粗出生率 人口出生率',
  death_rate: '粗死亡率 人口死亡率',
  natural_growth_rate: '自然增长率 人口自然增长率',
  composite_pmi: '综合PMI产出指数',
  m2: '广义货币 M2余额 M2 广义货币(M2)余额',
  m1: '狭义货币 M1余额 M1',
  loans: '人民币贷款 贷款余额 新增人民币贷款',
  deposits: '人民币存款 存款余额',
  social_financing: '社会融资规模',
  foreign_reserves: '外汇储备',
  deaths_population: '死亡人口数',
  marriages: '结婚登记 结婚对数',
  turnover: '成交额 成交量 营业额 交易额',
  tourists:
    '游客 旅游人数 旅客 国内游客 出游 入境旅客 访港旅客 留宿旅客 不过夜旅客 内地旅客 国内出游 接待游客 国内旅游 国内出游人次 访客 观光客',
  passenger_trips:
    '铁路客运量 公路客运量 水路客运量 民航客运量 人员流动量 跨区域人员流动量 全社会跨区域人员流动量 公路人员流动量 客运量 旅客发送量 发送旅客 出行量 发送旅客量',
  tourism_revenue: '旅游收入 旅游总收入',
  population: '人口 常住人口 总人口 户籍人口 全国人口',
  births: '出生人口 出生 出生人数 出生数 新生儿',
  price: '价格',
};

/** 病例 and the like name a metric only when nothing better stands in the same phrase. */
export const WEAK_METRICS: Readonly<Record<string, string>> = {
  confirmed: '病例 个案 患者 病人 病者 肺炎患者 病例数 个病例',
};

/** Metrics whose scope is their own under any whole and any window. */
export const CURRENT_METRICS: ReadonlySet<string> = new Set([
  'in_hospital',
  'contacts_observed',
  'asymp_observed',
  'stable',
]);

/** What stands without 新增/累计/现有 after 截至: what is now the case, not a total. */
export const CURRENT_AS_OF: ReadonlySet<string> = new Set([
  'severe',
  'critical',
  'suspected',
  'mild',
  'moderate',
  'severe_or_critical',
  'mild_or_moderate',
  'in_hospital',
  'contacts_observed',
  'asymp_observed',
  'isolated',
  'high_risk_areas',
  'mid_risk_areas',
  'low_risk_areas',
  'shelters',
  'sheltered',
]);

/** Measures and rates: neither new nor cumulative. */
export const NO_SCOPE: ReadonlySet<string> = new Set([
  'magnitude',
  'depth',
  'radius',
  'intensity',
  'hail_diameter',
  'storm_radius',
  'area',
  'latitude',
  'longitude',
  'distance',
  'rainfall',
  'water_level',
  'water_level_over',
  'flow',
  'surge',
  'waves',
  'wind_speed',
  'wind_force',
  'pressure',
  'speed',
  'temperature',
  'visibility',
  'snow_depth',
]);
