import { wordSet } from '../wordSet';
/** Metrics whose scope is their own under any whole and any window. */
export const CURRENT_METRICS: ReadonlySet<string> = wordSet(
  'boats_in_port debris_flow_alerts tests_pending pigs in_hospital contacts_observed asymp_observed stable icu ventilated shelters sheltered doses_left symptom_free high_risk_areas lockdown_areas control_areas prevention_areas mid_risk_areas low_risk_areas population unemployed underemployed labour_force employed inactive foreign_reserves deposits inmates health_workers enrolment car_ownership phone_users mobile_users broadband_users internet_users pension_insured cardholders medical_insured unemployment_insured injury_insured maternity_insured m1 m2 stranded vehicles_stranded fever_clinics ventilated home_care beds',
);

/** What stands without 新增/累计/现有 after 截至: what is now the case, not a total. */
export const CURRENT_AS_OF: ReadonlySet<string> = wordSet(
  'severe critical serious icu suspected mild moderate severe_or_critical mild_or_moderate in_hospital contacts_observed asymp_observed isolated quarantined lockdown_areas control_areas prevention_areas high_risk_areas mid_risk_areas low_risk_areas shelters sheltered',
);

/** Measures and rates: neither new nor cumulative. */
export const NO_SCOPE: ReadonlySet<string> = wordSet(
  'urban_rural_income_ratio electricity_use road_length production_capacity grain_yield engel_coefficient water_storage life_expectancy expressway_length railway_length power_generation mosquito_index magnitude depth width height thickness radius intensity hail_diameter storm_radius area search_area volume water_depth latitude water_level_change longitude distance rainfall sunshine water_level water_level_over water_level_below flow surge wave_height tsunami_height temperature_drop density sex_ratio ice_thickness wind_speed wind_force pressure speed temperature visibility snow_depth snowfall elevation pm10 pm25 ozone so2 no2 co alcohol jam_length temperature_drop aqi length',
);
