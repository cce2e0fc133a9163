import { wordSet } from '../wordSet';

const SICK =
  'serious icu ventilated stable severe critical moderate mild mild_or_moderate mild_or_asymptomatic severe_or_critical';
const PARTS: Readonly<Record<string, string>> = {
  confirmed: `${SICK} followed home_care confirmed converted recovered deaths in_hospital confirmed_removed suspected probable pcr_positive antigen_positive`,
  reported: 'suspected_excluded confirmed suspected reported tests_excluded in_hospital recovered deaths',
  infections: `${SICK} pcr_positive antigen_positive confirmed asymptomatic infections converted deaths recovered`,
  pcr_positive: `${SICK} confirmed asymptomatic infections`,
  in_hospital: `${SICK} in_hospital confirmed suspected`,
  asymptomatic: 'asymptomatic converted infections asymp_released asymp_observed confirmed',
  asymp_observed: 'asymptomatic asymp_observed converted',
  asymp_released: 'asymptomatic asymp_released converted',
  recovered: `${SICK} recovered confirmed asymptomatic`,
  deaths: `${SICK} deaths confirmed asymptomatic bodies_identified`,
  doses: 'doses',
  adverse_events: 'adverse_events deaths',
  converted: 'converted confirmed asymptomatic',
  contacts:
    'tests_pending quarantined followed contacts contacts_released contacts_observed confirmed suspected isolated asymptomatic vaccinated people_tested tests_negative deaths affected',
  contacts_observed: 'quarantined contacts contacts_observed isolated',
  contacts_released: 'contacts contacts_released',
  severe_or_critical: 'severe critical moderate severe_or_critical deaths',
  isolated: 'confirmed asymptomatic infections isolated suspected',
  quarantined: 'tests_negative tests_pending suspected',
  followed:
    'tests_pending infections confirmed contacts contacts_secondary contacts_observed contacts_released quarantined isolated followed',
  suspected: 'tests_negative tests_pending suspected confirmed suspected_excluded recovered isolated',
  missing: 'trapped deaths rescued missing injured unhurt',
  unhurt: 'injured severe mild unhurt',
  buried: 'deaths rescued missing injured unhurt buried',
  evacuated: 'relocated evacuated sheltered',
  stranded: 'rescued evacuated stranded',
  trapped: 'rescued deaths missing trapped injured',
  rescued: 'deaths injured severe unhurt stable icu critical serious mild in_hospital',
  agricultural_output: 'farming_output forestry_output livestock_output fishery_output',
  tax_revenue:
    'vat consumption_tax corporate_income_tax personal_income_tax stamp_duty deed_tax customs_duties',
  budget_expenditure:
    'education_spending science_spending culture_spending social_security_spending health_spending environment_spending community_spending agriculture_spending transport_spending interest_payments',
  budget_revenue: 'tax_revenue non_tax_revenue land_revenue',
  trade: 'exports imports',
  crossings: 'crossings arrivals departures',
  affected:
    'in_hospital pcr_positive critical serious stable deaths missing need_relief relocated evacuated trapped injured',
  crop_area: 'crop_damaged crop_total_loss',
  houses_collapsed: 'houses_badly_damaged',
  casualties: 'deaths injured severe critical moderate mild missing in_hospital',
  injured: 'severe critical deaths mild in_hospital serious',
  deaths_missing: 'deaths missing',
  on_board: 'deaths injured missing rescued unhurt crew staff trapped severe',
  suspects_arrested: 'detained released_on_bail prosecuted charged penalised suspects_arrested fugitives',
  tests: 'tests_pending pcr_positive tests_positive tests_negative infections confirmed suspected',
  people_tested:
    'tests_pending pcr_positive antigen_positive tests_negative infections confirmed suspected people_tested',
  antigen_tests: 'antigen_positive infections confirmed antigen_tests',
  accidents: 'deaths injured fires',
  incidents: 'incidents trees_down signs_down landslides floods accidents fires houses_damaged roads_closed',
  cases: 'cases_solved',
  grain_output: 'wheat_output rice_output corn_output soybean_output',
  health_institutions: 'hospitals clinics health_institutions',
  health_workers: 'doctors nurses health_workers',
  schools: 'kindergartens universities schools',
  relocated: 'evacuated',
  users_affected: 'users_restored',
  severe: 'critical icu ventilated severe confirmed in_hospital deaths',
  critical: 'icu ventilated critical confirmed deaths',
};

const partSets = new Map(Object.entries(PARTS).map(([whole, parts]) => [whole, new Set(parts.split(' '))]));

/** Whether figures of one metric can be parts of another; unknown wholes take anything. */
export function canHold(whole: string, part: string): boolean {
  if (whole === part) return true;
  return partSets.get(whole)?.has(part) ?? false;
}

/** Under these wholes a part's own noun only says who they were: 出院21例（其中危重型1例） are still discharged. */
export const KEEPS_METRIC: ReadonlySet<string> = wordSet(
  'recovered deaths bodies_identified converted asymp_observed asymp_released contacts_observed contacts_released',
);
