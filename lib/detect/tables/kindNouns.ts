import type { CountedKind } from './countedThings';

/**
 * What each kind of bulletin is about: names of the event. They decide between kinds that count the same (the dead and
 * the injured of a fire, a flood, an outbreak), never whether a page is a bulletin. Folded Chinese; lower-case English,
 * beginnings of words.
 */
export const KIND_NOUNS_CHINESE: Readonly<Record<CountedKind, string>> = {
  accident:
    '事故 交警 交通 侧翻 坍塌 坠 大厦 情况通报 撞 明火 消防 渡轮 溺 火灾 火警 爆炸 矿 级火 翻沉 翻车 搁浅 沉没 沉船 客轮 渔船 船 起火 车祸 追尾 透水',
  disaster:
    '冰雹 冻雨 台风 地陷 塌树 山体滑坡 山泥 抗洪 抢修 水利 水灾 汛 泥石流 洪水 洪涝 滑坡 灾害 灾情 电网 防汛 防灾 风灾 飓风 龙卷',
  earthquake: '余震 地震 震中 震央 震感 震源',
  economy:
    '主计 价格指数 国内生产 就业 居民消费 旅游 景气 消费者物价 物价 生产总值 经济 统计处 统计局 贸易 进出口 通胀 采购经理 零售',
  epidemic:
    '传染 健康 冠状 冠肺炎 卫健委 卫生 感染者 新冠 核酸 流感 疟 疫情 疫苗 疾控 疾管 病毒 痘 登革 肺炎 诺如 麻疹',
  police:
    '公安 刑警 嫌犯 嫌疑人 市警 打击 扫毒 扫荡 整治 案件 毒品 治安 海关 警务处 警政 警方 诈骗 走私 酒后驾 酒驾',
  weather:
    '台风 天文台 寒潮 强风 暴雨 暴雪 极端天气 气温 气象 沙尘 海浪 热带气旋 特报 空气质量 警告 警报 酷热 降温 雾 预报 预警 高温',
};

export const KIND_NOUNS_ENGLISH: Readonly<Record<CountedKind, string>> = {
  accident:
    'accident aground blast blaze boat bus capsiz carriage collapse collid collision crash derail explosion ferry fire plunge sank sinking train',
  disaster:
    'avalanche containment cyclone disaster drought flood hurricane landslide mudslide outage storm tornado tsunami typhoon wildfire',
  earthquake: 'aftershock earthquake epicent magnitude quake richter seismic tremor',
  economy:
    'consumer econom employment export gdp import inflation labor labour payroll retail statistic trade unemploy',
  epidemic:
    'coronavirus covid dengue disease ebola epidemic flu health hospitali infect influenza measles mpox outbreak pandemic vaccin virus',
  police:
    'arrest burglar cocaine crime drug gang knife narcot offic operation police robber smuggl theft warrant',
  weather:
    'advisory blizzard cyclone forecast frost gale gust heat meteorolog rain snow storm temperature thunder warning weather wind',
};
