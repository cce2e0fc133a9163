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
    '事故 伤亡 伤者 伤势 受伤 失联 明火 死亡 消防员 消防车 渗水 获救 被困 起火 轻伤 过火面积 送医 遇难 重伤',
  disaster:
    '人受灾 出动 抢修 抢险 调派 派出 巡查 应急 倒塌 停电 农作物 损坏 受损 受灾 失踪 安置 水浸 复电 撤离 塌树 庇护 成灾 收容 恢复供电 救助 救灾 死亡 洪水 灾民 疏散 直接经济损失 经济损失 绝收 损失 转移 避险 遇难',
  earthquake: '东经 余震 北纬 震中 震央 震度 震源 震级 深度 级地震 级左右地震 规模 里氏 芮氏',
  economy:
    '个百分点 可比口径 增加值 失业率 指数为 零售额 进出口 旅客 游客 同比 按年 按月 年增 年减 月增 月减 比上年 比上月 比去年 环比 较上年 较上月 较去年 较上季 上年同期 去年同期 上年同月 上个月 增速',
  epidemic:
    '个案 住院 出院 发热 境外输入 境外移入 密切接触者 密接 就诊 康复 感染 无症状 本土 标本 样本 检出 检测 死亡 治愈 流感样 疑似 病亡 病例 病情 病房 确诊 累计报告 解除 转为确诊 重型 重症 轻型 普通型 阳性 隔离',
  police:
    '侦破 刑拘 刑事拘留 处罚 打掉 抓获 拘留 拘捕 捣毁 搜查 搜索 收缴 查处 查扣 查获 缴获 犯罪 破获 移送 立案 被捕 逮捕 酒驾 醉驾 嫌疑人 冻结',
  weather:
    '中心气压 台风 大风 极大风速 气温 水位 浪高 湿度 能见度 级强风 级阵风 级风 级风力 级偏北风 级大风 降水 降水量 降雨 降雨量 阵风 雨量 雪深 风力 风速 风圈 最大风力 时速 百帕 超警',
};

/** Units that nothing but a report of this kind counts with. */
export const TELLING_UNITS_CHINESE: Readonly<Partial<Record<CountedKind, string>>> = {
  disaster: '人受灾 公顷 千公顷 万公顷',
  economy: '个百分点',
  epidemic: '例',
  weather: '百帕 毫米 米/秒 级阵风 级大风',
};

/** The same for English: words and beginnings of words (marked by *) in the neighbourhood of a number. */
export const COUNTED_ENGLISH: Readonly<Record<CountedKind, string>> = {
  accident:
    'ambulance* casualt* crash* dead death* died fatalit* firefighter* hospital injured injuries killed on-board rescued survivor* victims wounded',
  disaster:
    'acres affected containment damaged dead death* destroyed died displaced evacuat* flooded hectares homeless injured injuries killed landslide* missing outage* power relocated shelter*',
  earthquake: 'aftershock* depth epicent* hypocent* latitude longitude magnitude richter',
  economy:
    'consumer-price* consumer-spending employment exports from-a-year gdp hourly-earnings imports index inflation jobless* month-on-month over-the-month over-the-year payroll previous-month price-index retail-sales seasonally* surplus unemployment year-earlier year-on-year year-over-year',
  epidemic:
    'asymptomatic case cases deaths died discharged fatalit* hospitalis* hospitaliz* icu infected infection* influenza intensive-care outbreak* positive positivity recovered recover* swab* tested tests vaccinat*',
  police:
    'arrest* bail charged convicted custody detained drugs firearm* fined offence* offense* prosecut* searched seiz* suspect* warrant*',
  weather: 'gust* hpa humidity mph pressure rain rainfall snow snowfall temperature* wind winds',
};
