/**
 * Vehicles, and what stands beside roads and waterways; folded to simplified characters, tried in order.
 * Seen in: notices of traffic police, of transport offices, damage reports.
 */
export const ROAD_NOUNS: Readonly<Record<string, RegExp>> = {
  ferry_crossings: /渡口/,
  ferries: /渡轮|渡船|轮渡/,
  buses: /公交车|公共汽车|巴士/,
  taxis: /出租车|的士|计程车/,
  lorries: /货车|卡车/,
  motorcycles: /摩托车|机车|电单车/,
  e_bikes: /电动车|电动自行车/,
  bicycles: /自行车|单车/,
  tricycles: /三轮车/,
  school_buses: /校车/,
  service_areas: /服务区/,
  chargers: /充电桩/,
  parking_spaces: /车位/,
  berths: /泊位/,
};
