import { wordSet } from '../wordSet';
import { writtenOut } from '../writtenOut';
import { CASE_GROUPS } from './metricGroups';
import type { UnitClass } from './units';

/** Metrics that are counted in 例/宗 and people: a case unit beside any other word makes that word a label (常住人口2例). */
const EPIDEMIC: ReadonlySet<string> = new Set(
  writtenOut(
    'confirmed asymptomatic infections converted suspected suspected_excluded probable confirmed_removed reported recovered deaths ' +
      'in_hospital serious pcr_positive antigen_positive isolated quarantined icu severe critical moderate mild mild_or_moderate mild_or_asymptomatic severe_or_critical contacts contacts_observed ' +
      '{asymp,contacts}_released asymp_observed tests{,_negative} people_tested vaccinated outbreaks clusters stable {case,hospital,ili}_rate ventilated home_care followed affected antigen_tests adverse_events',
  ),
);

/** Only what the rules below would not say by themselves: 死亡 and 被困 go with people without being here. */
const CLASSES: Readonly<Partial<Record<UnitClass, string>>> = {
  people: 'population',
  house: 'trapped evacuated rescued houses{_badly_damaged,_collapsed,_damaged,_destroyed} affected',
  area: 'area_irrigated {crop,forest,greenhouses}_damaged housing{_completions,_starts,_under_construction} {crop,drought,home_sales,homes_unsold,search,sown}_area land_purchased crop_total_loss area affected',
  money:
    'premiums claims_paid {catering,home,land,lottery,online,retail}_sales {agriculture,community,culture,education,environment,health,rd,science,social_security,transport}_spending technology_contracts {postal,postal_telecom,telecom}_volume {budget,fund,gaming,land,non_tax,postal,tax,telecom,tourism}_revenue sales {gdp,income,spending}{,_per_capita} cash_seized box_office {developer,gambling}_funds fdi {infrastructure,manufacturing,private,property}_investment fines tax_cuts economic_loss funds{_frozen,_involved,_recovered} losses {industrial_output,street}_value turnover revenue expenditure profit investment trade{,_balance} exports imports {agricultural,construction,farming,fishery,forestry,livestock}_output {agricultural_value,value}_added vat {consumption,corporate_income,deed,personal_income}_tax stamp_duty customs_duties export{_orders,_tax_rebates} interest_payments {budget,fund}_expenditure wage m2 m1 loans deposits social_financing foreign_reserves',
  length:
    '{expressway,railway,road}_length depth rainfall water_level{,_below,_over} surge wave_height distance visibility snow_depth snowfall jams roads_closed',
  pressure: 'pressure',
  speed: 'wind_speed speed flow',
  level: 'magnitude wind_force quakes',
  angle: 'latitude longitude temperature',
  temperature: 'temperature',
};

/** Metrics of measures: no other unit goes with them. */
const MEASURES: ReadonlySet<string> = new Set(
  writtenOut(
    'depth rainfall water_level water_level_over water_level_below surge wave_height visibility snow_depth snowfall pressure wind_speed speed flow magnitude wind_force ' +
      'temperature drought_area crop_area crop_damaged crop_total_loss area economic_loss houses_collapsed houses_badly_damaged houses_damaged ' +
      'houses_destroyed population funds{_frozen,_involved,_recovered} retail_sales {budget,tax}_revenue budget_expenditure',
  ),
);

const classSets = new Map(
  Object.entries(CLASSES).map(([unitClass, metrics]) => [unitClass, new Set(writtenOut(metrics))]),
);

/** Whether a metric can be counted in a unit of this class; percentages and points go with everything. */
export function goTogether(metric: string, unitClass: UnitClass | null, unit = ''): boolean {
  // 群聚累计7例 are its cases.
  if (unitClass === 'people' && CASE_GROUPS.has(metric)) return false;
  if (EVENTS.has(metric) && unitClass !== null && NEVER_EVENTS.has(unitClass)) return false;
  // 火灾烧毁商铺2间, 事故波及商户45户: what it struck is no fire.
  // 排查化解矛盾纠纷192起: what was found is counted, not the search for it.
  if (metric === 'inspections' && (unit === '起' || unit === '件')) return false;
  // 返还资金1.8万笔: transfers of it.
  if (unit === '笔' && countsMoney(metric)) return true;
  const only = UNIT_METRICS[unit];
  if (only) return only.includes(metric);
  if ((metric === 'fires' || metric === 'accidents') && unitClass === 'house' && unit !== '处') return false;
  if (unitClass === 'house' && unit !== '' && HOUSEHOLDS.test(metric) && !unit.startsWith('户')) return false;
  if (unitClass === null || unitClass === 'percent' || unitClass === 'points' || unitClass === 'times')
    return true;
  // 20余个蔬菜大棚: no price of vegetables.
  if (RATES.has(metric) || (unitClass !== 'money' && unitClass !== 'weight' && metric.endsWith('_price')))
    return false;
  if (unitClass === 'case')
    return EPIDEMIC.has(metric) && metric !== 'vaccinated' && !(CASE_GROUPS.has(metric) && unit === '例');
  if (unitClass === 'money' && (NEVER_MONEY.has(metric) || PEOPLE_ONLY.has(metric) || ITEMS_ONLY.has(metric)))
    return false;
  // 第三产业1581亿千瓦时: what it used, not what it made.
  if (unitClass === 'power' && countsMoney(metric)) return false;
  if ((unitClass === 'item' || unitClass === 'weight') && metric === 'offences')
    return /^[张项条]$/.test(unit);
  if (unitClass === 'event' && PIECES.has(metric) && !(metric === 'equipment' && unit.startsWith('件')))
    return false;
  const listed = classSets.get(unitClass)?.has(metric) ?? false;
  if (listed) return true;
  if (MEASURES.has(metric)) return false;
  if (EPIDEMIC.has(metric) && !ITEMS_TOO.has(metric) && NEVER_CASES.has(unitClass)) return false;
  if (PEOPLE_ONLY.has(metric)) return unitClass === 'people';
  return unitClass === 'people' ? !ITEMS_ONLY.has(metric) : !NUMBERED_OTHERWISE.has(unitClass);
}

/** 滑坡12万方, 泥石流卷走3头牛: what came down and what it took are no landslides. */
const EVENTS: ReadonlySet<string> = wordSet('landslides floods storms typhoons fires');
const NEVER_EVENTS: ReadonlySet<UnitClass> = wordSet('volume item weight money people');

/** Without power or water are homes, counted in 户; 座 and 处 are what broke down. */
const HOUSEHOLDS = /^(?:users_|water_)/;

/** 财损以投资诈骗7.8亿元最高: the kind of case is no sum. */
const NEVER_MONEY: ReadonlySet<string> = new Set(writtenOut('offences victims drug_users alerts'));

/** Always per cent. */
const RATES: ReadonlySet<string> = wordSet(
  'ili_share positivity pcr_positivity antigen_positivity case_fatality restored_share',
);

/** Of an epidemic, but counted in pieces too: 9个样本. */
const ITEMS_TOO: ReadonlySet<string> = wordSet(
  'tests_negative outbreaks clusters tests pcr_positive antigen_positive antigen_tests adverse_events',
);

/** Units that no count of cases or of people with a disease has. */
const NEVER_CASES: ReadonlySet<UnitClass> = wordSet('house item money weight volume power area length');

/** Classifiers that say what they count. */
const UNIT_METRICS: Readonly<Record<string, readonly string[]>> = {
  辆: [
    'car_output',
    'car_ownership',
    'nev_output',
    'car_sales',
    'vehicles',
    'vehicles_stranded',
    'vehicles_impounded',
    'generator_trucks',
    'generators',
    'offences',
    'traffic_volume',
  ],
  车: ['vehicles', 'wagons'],
  辆次: ['traffic_volume', 'vehicles', 'vehicles_stranded', 'generator_trucks', 'offences'],
  艘: ['boats'],
  艘次: ['boats'],
  支: ['teams'],
  批次: ['tests', 'tests_passed', 'tests_failed'],
  标箱: ['container_throughput', 'containers', 'cargo'],
  队: ['teams'],
};

/** Counted in pieces, not in 起 or 次: 摩托车58起 are offences. */
const PIECES: ReadonlySet<string> = new Set(writtenOut('vehicles e_bikes boats equipment generators'));
const PEOPLE_ONLY: ReadonlySet<string> = new Set(
  writtenOut(
    'staff crew missing injured evacuated rescued need_relief trapped on_board suspects_arrested detained released_on_bail prosecuted fugitives sheltered unhurt unemployed births passengers visitors tourists arrivals departures new_jobs inmates admissions {injury,maternity,medical,pension,unemployment}_insured enrolment new_students',
  ),
);

const ITEMS_ONLY: ReadonlySet<string> = new Set(
  writtenOut(
    'cases{,_solved} {high,low,mid}_risk_areas {dens,gangs}_busted teams vehicles{,_stranded} boats aircraft helicopters search_dogs generators generator_trucks equipment supplies workgroups responses warnings flights trains accidents accounts trees_down reports_received',
  ),
);
const NUMBERED_OTHERWISE: ReadonlySet<UnitClass> = wordSet(
  'area length pressure speed level angle temperature',
);

/** Whether a metric is a sum of money by its nature. */
export function countsMoney(metric: string): boolean {
  return classSets.get('money')?.has(metric) ?? false;
}
