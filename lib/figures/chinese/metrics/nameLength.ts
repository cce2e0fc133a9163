export const WIND = /风(?!险|貌|景|情|尚|采|俗|格|向)/;

/** 最高阵风每小时136公里: how fast the air is, not the storm. */
export const GUST = /(?:阵风|风速)[^,。;]{0,8}$/;

/** 最高阵风，超过每小时183公里 */
const GUST_APART = /(?:阵风|风速),[^,。;]{0,14}$/;

/** 1～6米涨水过程, 1至4米的涨幅: by how much a river rose. */
export const RISE_BEHIND = /^(?:[至到-]\d+(?:\.\d+)?米)?(?:左右|以上)?的?涨[水幅]/;

/** What a length measures, by the words beside it; null where they do not tell. */
export function nameLength(unit: string, before: string, after: string): string | null {
  if (
    /每小时(?:约)?$|时速(?:约|为)?$/.test(before) ||
    /^(?:左右)?的?(?:时速|速度)|^\/小时|^每小时/.test(after)
  )
    return GUST.test(before) || GUST_APART.test(before) ? 'wind_speed' : 'speed';
  if (/每秒(?:约)?$/.test(before)) return 'wind_speed';
  if (/公里|千米|海里|浬|km/.test(unit) && /距|离|(?:外海|近海|海面|岸外|下游)约?$/.test(before.slice(-8)))
    return 'distance';
  if (/公里|千米|海里/.test(unit) && /[东南西北]$/.test(before) && /^[处外的]/.test(after)) return 'distance';
  if (RISE_BEHIND.test(after)) return 'water_level_change';
  if (/(?:排队|车龙|拥堵)[^,。;、\d]{0,6}$/.test(before)) return 'jam_length';
  if (/^深(?!度)/.test(after)) return 'depth';
  if (/深度/.test(before)) return /淹|积水|低洼/.test(before) ? 'water_depth' : 'depth';
  if (/海啸/.test(before.slice(-12) + after.slice(0, 4))) return 'tsunami_height';
  if (/覆冰/.test(before)) return 'ice_thickness';
  if (/雹/.test(before)) return 'hail_diameter';
  if (/增水/.test(before + after)) return 'surge';
  if (/浪/.test(before + after)) return 'wave_height';
  if (/积水(?!面积)|水深/.test(before)) return 'water_depth';
  if (/水位|潮位/.test(before)) return /超/.test(before) ? 'water_level_over' : 'water_level';
  if (/能见度/.test(before + after)) return 'visibility';
  if (/积雪/.test(before)) return 'snow_depth';
  if (/海拔|高程/.test(before)) return 'elevation';
  const size = SIZES.find(([words]) => words.test(before));
  if (size) return size[1];
  if (/^(?:毫米|mm)$/.test(unit)) return 'rainfall';
  if (/^(?:的)?范围|^半径/.test(after)) return 'radius';
  if (/半径/.test(before)) return WIND.test(before.slice(-8)) ? 'storm_radius' : 'radius';
  if (/公里|千米|海里|km/.test(unit) && /距|离|约 ?$|[方侧]向?(?:约|大约)? ?$/.test(before))
    return 'distance';
  return null;
}

/** 滑坡体宽200米、高80米: how large a thing is. */
const SIZES: readonly (readonly [RegExp, string])[] = [
  [/(?:宽|阔)(?:度)?(?:约|为|达|近)*$/, 'width'],
  [/(?<![最新更提])高(?:度|差)?(?:约|为|达|近)*$/, 'height'],
  [/厚(?:度)?(?:约|为|达|近)*$/, 'thickness'],
];
