import type { BulletinKind } from '../../reading';

/** A kind of bulletin that is known by what it counts; `other` is not. */
export type CountedKind = Exclude<BulletinKind, 'other'>;

/**
 * What bulletins count or measure, by kind: words that stand right before or right after the number.
 * Folded to simplified characters. Seen in notices of health commissions, quake networks, emergency offices, traffic and
 * criminal police, weather and statistics offices. None of them says by itself that a page is a bulletin: only beside a number.
 */
export const COUNTED_CHINESE: Readonly<Record<CountedKind, string>> = {
  accident:
    '事故 伤亡 伤势 伤者 受伤 失联 明火 死亡 消防员 消防车 渗水 获救 被困 起火 轻伤 过火面积 送医 遇难 重伤',
  disaster:
    '人受灾 倒塌 停电 农作物 出动 受损 受灾 塌树 复电 失踪 安置 巡查 庇护 应急 恢复供电 成灾 抢修 抢险 损坏 损失 撤离 收容 救助 救灾 死亡 水浸 洪水 派出 灾民 疏散 直接经济损失 经济损失 绝收 调派 转移 遇难 避险',
  earthquake: '东经 余震 北纬 深度 级地震 级左右地震 芮氏 规模 里氏 震中 震央 震度 震源 震级',
  economy:
    '上个月 上年同月 上年同期 个百分点 去年同期 可比口径 同比 增加值 增速 失业率 年减 年增 指数为 按年 按月 旅客 月减 月增 比上年 比上月 比去年 游客 环比 较上季 较上年 较上月 较去年 进出口 零售额',
  epidemic:
    '个案 住院 出院 发热 境外移入 境外输入 密切接触者 密接 就诊 康复 感染 无症状 普通型 本土 标本 样本 检出 检测 死亡 治愈 流感样 疑似 病亡 病例 病情 病房 确诊 累计报告 解除 转为确诊 轻型 重型 重症 阳性 隔离',
  police:
    '侦破 冻结 刑事拘留 刑拘 处罚 嫌疑人 打掉 抓获 拘捕 拘留 捣毁 搜查 搜索 收缴 查处 查扣 查获 犯罪 破获 移送 立案 缴获 被捕 逮捕 酒驾 醉驾',
  weather:
    '中心气压 台风 大风 时速 最大风力 极大风速 气温 水位 浪高 湿度 百帕 级偏北风 级大风 级强风 级阵风 级风 级风力 能见度 超警 阵风 降水 降水量 降雨 降雨量 雨量 雪深 风力 风圈 风速',
};

/** Units that nothing but a report of this kind counts with. */
export const TELLING_UNITS_CHINESE: Readonly<Partial<Record<CountedKind, string>>> = {
  disaster: '万公顷 人受灾 公顷 千公顷',
  economy: '个百分点',
  epidemic: '例',
  weather: '毫米 百帕 米/秒 级大风 级阵风',
};

/** The same for English: words and beginnings of words (marked by *) in the neighbourhood of a number. */
export const COUNTED_ENGLISH: Readonly<Record<CountedKind, string>> = {
  accident:
    'ambulance* casualt* collision* crash* dead death* died fatalit* firefighter* hospital injured injuries killed on-board rescued survivor* victims wounded',
  disaster:
    'acres affected containment damaged dead death* destroyed died displaced evacuat* flooded hectares homeless injured injuries killed landslide* missing outage* power relocated shelter*',
  earthquake: 'aftershock* depth epicent* hypocent* latitude longitude magnitude richter',
  economy:
    'arrivals births consumer-price* consumer-spending departures employment exports from-a-year gdp hourly-earnings imports index inflation initial-claims jobless* migration month-on-month over-the-month over-the-year payroll population previous-month price-index retail-sales seasonally* surplus unemployment year-earlier year-on-year year-over-year',
  epidemic:
    'asymptomatic case cases deaths died discharged fatalit* hospitalis* hospitaliz* icu infected infection* influenza intensive-care outbreak* positive positivity recover* recovered swab* tested tests vaccinat*',
  police:
    'arrest* bail charged checkpoint* cocaine convicted custody detained drugs fined firearm* offence* offense* prosecut* searched seiz* suspect* warrant*',
  weather: 'gust* hpa humidity mph pressure rain rainfall snow snowfall temperature* wind winds',
};
