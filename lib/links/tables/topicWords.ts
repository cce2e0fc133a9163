/**
 * What news of one topic speaks of in ever other words, by topic: simplified and traditional Chinese, Japanese, English (beginnings of
 * words). Only words that hardly stand in news of another topic: 病例 and measles, not 医院 and police.
 * Gathered from headlines over link lists of news sites.
 */
export const TOPIC_WORDS: Readonly<Record<string, { readonly wide: string; readonly latin: string }>> = {
  accident: {
    wide: '坠机 墜機 客轮 客輪 搁浅 擱淺 撞船 撞车 撞車 沉没 沉船 沉沒 海难 海難 海事 渡轮 渡輪 渔船 漁船 翻车 翻船 翻覆 翻車 脱轨 脫軌 脱線 相撞 车祸 車禍 追撞 連環撞 追尾 転覆 衝突事故 座礁',
    latin:
      'aground capsiz collision crash derail diver ferr pile-up salvage seaworth shipwreck sinking sunk wreck',
  },
  crime: {
    wide: '刑拘 嫌犯 嫌疑人 诈骗 詐騙 起诉 起訴 判刑 判决 判決 逮捕 通缉 通緝 贪污 貪污 受贿 收賄 贩毒 販毒 凶手 兇手 容疑者 被告 懲役 詐欺',
    latin:
      'acquit arrest burglar convict defendant detective fraud indict jury manslaughter murder robber smuggl stabb suspect verdict',
  },
  earthquake: {
    wide: '地震 强震 強震 余震 餘震 震中 震央 震源 震度 震级 震級 有感 断层 斷層 板块 板塊 海啸 海嘯 津波 龟裂 龜裂 活断層 地盤',
    latin: 'aftershock earthquake epicent fault-line magnitude quake richter seism tremor tsunami',
  },
  economy: {
    wide: 'CPI GDP PMI PPI 居民消费价格 消费价格 国内生产总值 生产总值 工业增加值 出厂价格 社会消费品 进出口 失业率 失業率 物价 物價 物価 通胀 通脹 通膨 猪肉价格 粮价 统计局 統計局 主計總處 景气 景氣 消費者物価 経済成長率',
    latin:
      'consumer-price economic economy exports gdp import-price inflation jobless payroll producer-price recession retail-sales unemploy',
  },
  election: {
    wide: '选举 選舉 选票 選票 投票 开票 開票 候选人 候選人 竞选 競選 参选 參選 胜选 勝選 民调 民調 总统大选 選挙 当選 落選 得票 公示',
    latin: 'ballot candidat constituenc elect landslide-win poll primaries runoff turnout vote',
  },
  epidemic: {
    wide: '疫情 疫苗 病例 确诊 確診 无症状 無症狀 核酸 抗原 密接 密切接触 密切接觸 感染 传染 傳染 隔离 隔離 封控 封城 解封 防控 流调 疫調 阳性 陽性 病毒 变异株 變異株 方舱 方艙 快筛 快篩 快篩站 轨迹 足跡 清零 风险等级 风险区 风险地区 健康码 流感 登革热 登革熱 灭蚊 滅蚊 手足口病 诺如 諾如 食物中毒 食中毒 ノロ インフル ウイルス 染疫 コロナ ワクチン 陽性者 変異株 接種',
    latin:
      'cholera coronavirus covid dengue ebola epidemic flu immunis immuniz infect influenza isolation-ward jab lockdown measles outbreak pandemic quarantin test-positive vaccin variant virus',
  },
  fire: {
    wide: '火灾 火災 火情 火势 火勢 起火 着火 失火 纵火 縱火 大火 明火 扑灭 撲滅 过火 山火 林火 灭火 滅火 爆炸 爆燃 延焼 放火 全焼 出火 鎮火',
    latin: 'arson blaze burn fire flames gutted inferno smoke wildfire',
  },
  flood: {
    wide: '暴雨 大雨 豪雨 强降雨 強降雨 降雨 雨势 雨勢 洪水 洪峰 洪涝 洪灾 防汛 汛期 汛情 抗洪 泄洪 洩洪 超警 警戒水位 水位 内涝 积水 積水 淹水 浸水 堤防 堤坝 決堤 决堤 管涌 冲锋舟 沙袋 山洪 泥石流 土石流 滑坡 坍方 塌方 走山 路基 台风 颱風 飓风 颶風 登陆 停班停課 強颱 中颱 輕颱 登陸 氾濫 台風 土砂 線状降水帯 避難 冠水 増水',
    latin:
      'cyclone deluge downpour evacuat flood hurricane landslid levee mudslid rain river sandbag storm torrent typhoon',
  },
};
