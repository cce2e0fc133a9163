/**
 * Accidents, traffic and police, folded to simplified characters, by metric name.
 * Seen in: notices of traffic police, reports of campaigns against fraud and drugs, releases of Hong Kong, Macau and Taiwan.
 */
export const POLICE_WORDS: Readonly<Record<string, string>> = {
  accidents:
    '交通事故警情 道路交通事故警情 交通事故 道路交通事故 生产安全事故 安全事故 事故 火灾事故 事故起数 重特大事故 较大事故 重大事故 交通意外 车祸 交通意外个案',
  fires: '火灾 火情 山火 森林火灾 火警 火警召唤',
  ambulance_calls: '救护召唤 救护服务召唤 紧急救护召唤',
  trees_down: '路树倾倒 树木倾倒 塌树 树木倒塌 倒伏树木 树木倒伏 塌树报告',
  landslides: '山体滑坡 滑坡 山泥倾泻 泥石流 山洪 土石流',
  floods: '水浸报告 积淹水 淹水 水浸',
  reports_received: '灾情通报 灾情案件 受理灾情 接获求助',
  jams: '回堵 拥堵 缓行 拥堵路段 交通拥堵 拥堵警情',
  on_board:
    '机上 当班入井 当班共有 入井 实载 车上载有 船上载有 机上人员 载有 搭载 船上人员 车上人员 乘客 载客 机上载有 船上共有 车上共有 船员 机组人员 机上共有 乘员 共载 共载有 载有乘客 机上乘客 船上有 车内共有 核载',
  offences:
    '查处 无证驾驶 超载 毒驾 闯红灯 违法停车 违停 违例驾驶 违例泊车 检控 票控 举发 取缔 其他违法 交通违规 违规行为 交通违法 违法行为 酒驾 醉驾 酒后驾驶 违法犯罪行为 交通违法行为 酒驾醉驾 违章 查获 超员 超速 疲劳驾驶 查纠',
  cases:
    '案件 刑事案件 立案 发案 电信网络诈骗案件 诈骗案件 治安案件 案 警情 刑事警情 报警 接报 发案数 罪案 骗案 诈骗案 立案数 案件数 刑案 案发 刑事罪案 发案总数 诈骗警情',
  cases_solved:
    '查获毒品案件 查获案件 侦破走私案件 破获 侦破 破案 侦办 破获案件 侦办案件 侦破案件 破案数 查破 攻破 破获刑事案件 侦结',
  suspects_arrested:
    '逮 拘 查获犯嫌 逮获 查缉到案 抓获犯罪嫌疑人 犯罪嫌疑人 抓获 逮捕 嫌疑人 落网 拘捕 被捕人士 被捕 抓获嫌疑人 抓获涉案人员 违法犯罪嫌疑人 采取刑事强制措施 到案 嫌犯 查获嫌犯 犯嫌 抓捕 抓获违法犯罪嫌疑人 拘捕人士',
  vehicles_impounded: '暂扣车辆 移置车辆 扣留车辆 暂扣机动车 查扣车辆',
  detained: '控制 采取控制措施 声押 刑拘 刑事拘留 拘留 行政拘留 治安拘留 依法刑拘 依法刑事拘留 羁押 收押',
  released_on_bail: '取保候审 交保 获准保释 保释',
  prosecuted:
    '移送检察院 送交检察院 移送检察 送检察院 送检方 移送地检署 移送起诉 移送审查起诉 提起公诉 起诉 公诉 移送检察机关',
  fugitives: '在逃人员 抓获在逃人员 逃犯 追逃',
  dens_busted: '窝点 犯罪窝点 捣毁窝点 捣毁 捣破 赌档 诈骗窝点 制假窝点 打掉窝点',
  gangs_busted: '瓦解 犯罪团伙 团伙 打掉 犯罪集团 诈骗团伙 贩毒团伙 打掉团伙',
  funds_involved:
    '涉案金额 涉案资金 涉案价值 涉案总金额 案值 涉案 涉款 涉及金额 涉案款项 骗款 诈骗金额 不法所得',
  losses: '财损金额 财损 财产损失金额 损失金额 群众损失',
  street_value: '市值 黑市价值 市价',
  funds_frozen:
    '紧急拦截涉案资金 拦截涉案资金 拦截资金 冻结 冻结资金 查扣冻结 查扣 止付 紧急止付 冻结涉案资金',
  funds_recovered:
    '追缴 挽回 返还 追回 追赃挽损 挽回经济损失 挽损 返还资金 追缴赃款 挽回损失 挽回群众损失 追赃',
};
