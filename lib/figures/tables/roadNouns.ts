/**
 * Vehicles, and what stands beside roads and waterways; folded to simplified characters, tried in order.
 * Seen in: notices of traffic police, of transport offices, damage reports.
 */
export const ROAD_NOUNS: Readonly<Record<string, RegExp>> = {
  ferry_crossings: /渡口/,
  ferries: /渡轮|渡船|轮渡/,
  buses: /公共汽车|巴士/,
  taxis: /的士|计程车/,
  lorries: /卡车/,
  motorcycles: /机车|电单车/,
  bicycles: /单车/,
  school_buses: /校车/,
  service_areas: /服务区/,
  berths: /泊位/,
};
