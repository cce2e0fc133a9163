/** Metrics that have a name in the locale files (in the same order); the others are named by their own words. */
export const NAMED_METRICS: readonly string[] = `
  accidents affected aftershocks aircraft alerts amount antigen_positive antigen_positivity antigen_tests
  aqi area asymp_observed asymp_released asymptomatic beds birth_rate births boats bodies_identified
  bridges bridges_damaged buildings buildings_collapsed buildings_damaged calls cargo case_fatality
  case_rate cases cases_solved cash_seized charged checkpoints children clusters complaints confirmed
  confirmed_removed consumption contacts contacts_observed contacts_released contacts_secondary converted
  core_cpi count countries cpi cpi_mom cpi_yoy crew critical crop_area crop_total_loss crossings
  death_rate deaths deaths_missing dens_busted density departures depth detained dismissed displaced
  distance divorces doses doses_left drugs_seized economic_loss education electricity_generation
  electricity_use employed employment employment_rate energy_price ent_visits equipment evacuated events
  exports families fever_visits fires flights flights_cancelled floods flow followed food_price
  funds_frozen funds_involved funds_recovered gangs_busted generator_trucks generators goods_seized
  guns_seized height helicopters high_risk_areas home_care hospital_rate hospitals hotel_guests
  hourly_earnings house_price households houses_badly_damaged houses_collapsed houses_damaged
  houses_destroyed humidity ice_thickness icu ili_share imports in_hospital incidents infections
  initial_claims injured inspections intensity investment isolated items knives_seized landslides
  latitude length lines_down lines_restored livestock_lost longitude losses low_risk_areas magnitude
  marriages mid_risk_areas mild mild_or_moderate missing moderate need_relief new_orders_index
  non_manufacturing_pmi occupancy offences on_board outbreaks passengers payroll pcr_positive
  pcr_positivity people people_checked people_tested phones_seized pm10 pm25 pmi poles_down population
  positivity ppi ppi_yoy pressure probability probable production_index prosecuted purchase_price quakes
  quarantined rainfall rate recovered released_on_bail relocated reported rescued restored retail_sales
  revenue roads roads_closed roads_reopened sailings samples schools schools_closed schools_damaged
  search_dogs searches sequences serious services_price severe severe_or_critical sheltered shelters
  snow_depth speed spending stable staff stations stations_down stations_restored storm_radius stranded
  street_value supplies surge suspected suspected_excluded suspected_or_confirmed suspects_arrested
  suspects_investigated teams temperature temperature_drop tests tests_negative tests_pending
  tourism_revenue tourists trade trade_balance trains trains_cancelled trapped trees_down tsunami_height
  turnover unemployed unemployment_rate unhurt users_affected users_restored uv_index vaccinated vehicles
  vehicles_checked vehicles_damaged vehicles_impounded vehicles_involved vehicles_seized
  vehicles_stranded ventilated victims visibility visitors visits volume wages water_depth water_level
  water_level_over water_outages wave_height weapons_seized weight width wind_force wind_speed workers
  workgroups
`
  .trim()
  .split(/\s+/);
