import { writtenOut } from '../writtenOut';
import type { UnitClass } from './units';

/** Metrics that are counted in 例/宗 and people: a case unit beside any other word makes that word a label (常住人口2例). */
export const EPIDEMIC: ReadonlySet<string> = new Set(
  writtenOut(
    'confirmed asymptomatic infections converted suspected suspected_excluded probable confirmed_removed reported recovered deaths ' +
      'in_hospital serious pcr_positive antigen_positive isolated quarantined icu severe critical moderate mild mild_or_moderate mild_or_asymptomatic severe_or_critical contacts contacts_observed ' +
      '{asymp,contacts}_released asymp_observed tests{,_negative} people_tested vaccinated outbreaks clusters stable {case,hospital,ili}_rate ventilated home_care followed affected antigen_tests adverse_events',
  ),
);

/** What a class of units counts, where `goTogether` would not say it by itself: 死亡 and 被困 go with people without being here. */
const CLASSES: Readonly<Partial<Record<UnitClass, string>>> = {
  people: 'population',
  house: 'trapped evacuated rescued houses{_badly_damaged,_collapsed,_damaged,_destroyed} affected',
  area: 'area_irrigated {crop,forest,greenhouses}_damaged housing{_completions,_starts,_under_construction} {crop,drought,home_sales,homes_unsold,search,sown}_area land_purchased crop_total_loss area affected',
  money:
    'premiums claims_paid {catering,home,land,lottery,online,retail}_sales {agriculture,community,culture,education,environment,health,housing,public_services,rd,science,security,social_security,transport}_spending technology_contracts {postal,postal_telecom,telecom}_volume {budget,capital,government_fund,gaming,social_insurance,land,non_tax,postal,tax,telecom,tourism}_revenue sales {gdp,income,spending}{,_per_capita} cash_seized box_office {developer,gambling}_funds gambling_funds_seized fdi {infrastructure,manufacturing,private,property}_investment fines tax_cuts economic_loss funds{_frozen,_involved,_recovered} losses {industrial_output,street}_value turnover revenue expenditure profits investment trade{,_balance} exports imports {agricultural,construction,farming,fishery,forestry,livestock}_output {agricultural_value,value}_added vat {consumption,corporate_income,deed,personal_income}_tax stamp_duty customs_duties export{_orders,_tax_rebates} interest_payments {budget,government_fund}_expenditure wage m2 m1 loans deposits social_financing foreign_reserves',
  length:
    '{expressway,railway,road}_length depth rainfall water_level{,_below,_over} surge wave_height distance visibility snow_depth snowfall jams roads_closed firebreaks',
  pressure: 'pressure',
  speed: 'wind_speed speed flow',
  level: 'magnitude wind_force quakes',
  angle: 'latitude longitude temperature',
  temperature: 'temperature',
  weight: 'oil_spilled alcohol',
};

const SETS = new Map(
  Object.entries(CLASSES).map(([unitClass, metrics]) => [unitClass, new Set(writtenOut(metrics))]),
);

/** Whether the table lists a metric under a class of units. */
export function isCountedIn(metric: string, unitClass: UnitClass | null): boolean {
  return SETS.get(unitClass ?? '')?.has(metric) ?? false;
}

/** Whether a metric is a sum of money by its nature. */
export function countsMoney(metric: string): boolean {
  return isCountedIn(metric, 'money');
}

/** Metrics of measures: no other unit goes with them. */
export const MEASURES: ReadonlySet<string> = new Set(
  writtenOut(
    'depth rainfall water_level water_level_over water_level_below surge wave_height visibility snow_depth snowfall pressure wind_speed speed flow magnitude wind_force ' +
      'temperature drought_area crop_area crop_damaged crop_total_loss area economic_loss houses_collapsed houses_badly_damaged houses_damaged ' +
      'houses_destroyed population funds{_frozen,_involved,_recovered} retail_sales {budget,tax}_revenue budget_expenditure',
  ),
);

/** Classifiers that say what they count. */
export const UNIT_METRICS: Readonly<Record<string, readonly string[]>> = {
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
  嫌: ['suspects_arrested'],
};

/** Counted in no other unit than people. */
export const PEOPLE_ONLY: ReadonlySet<string> = new Set(
  writtenOut(
    'staff crew questioned missing injured evacuated rescued need_relief trapped on_board suspects_arrested detained released_on_bail prosecuted fugitives sheltered unhurt unemployed births passengers visitors tourists arrivals departures new_jobs inmates admissions {injury,maternity,medical,pension,unemployment}_insured enrolment new_students',
  ),
);

/** Never counted in people or money. */
export const ITEMS_ONLY: ReadonlySet<string> = new Set(
  writtenOut(
    'cases{,_solved} {high,low,mid}_risk_areas {dens,gangs}_busted teams vehicles{,_stranded} boats aircraft helicopters searches water_drops search_dogs generators generator_trucks equipment supplies workgroups responses warnings flights trains accidents accounts trees_down reports_received',
  ),
);
