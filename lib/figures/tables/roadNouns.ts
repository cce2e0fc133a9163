/**
 * Vehicles, and what stands beside roads and waterways; folded to simplified characters, tried in order.
 * Seen in: notices of traffic police, of transport offices, damage reports.
 */
export const ROAD_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/渡口/, 'ferry_crossings'],
  [/渡轮|渡船|轮渡/, 'ferries'],
  [/公交车|公共汽车|巴士/, 'buses'],
  [/出租车|的士|计程车/, 'taxis'],
  [/货车|卡车/, 'lorries'],
  [/摩托车|机车|电单车/, 'motorcycles'],
  [/电动车|电动自行车/, 'e_bikes'],
  [/自行车|单车/, 'bicycles'],
  [/三轮车/, 'tricycles'],
  [/校车/, 'school_buses'],
  [/服务区/, 'service_areas'],
  [/充电桩/, 'chargers'],
  [/车位/, 'parking_spaces'],
  [/泊位/, 'berths'],
];
