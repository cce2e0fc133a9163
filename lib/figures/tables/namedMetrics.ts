/** Metrics that have a name in the locale files (in the same order); the others are named by their own words. */
export const NAMED_METRICS: readonly string[] = `
  accidents admissions adverse_events affected aftershocks aid aircraft airfare alerts amount
  antigen_positive antigen_positivity antigen_tests aqi area arrivals asymp_observed asymp_released
  asymptomatic beds birth_rate births boats bodies_identified breeding_sites bridges bridges_damaged
  buildings buildings_collapsed buildings_damaged buried businesses calls cards_seized cargo
  carriages_derailed case_fatality case_rate case_rooms cases cases_solved cash_seized casualties
  charged checkpoints children cigarettes_seized classes_suspended clothing_price clues clusters
  cold_waves companies_closed compensation complaints completion_rate computers_seized confirmed
  confirmed_probable confirmed_removed consumer_goods_price consumption contacts contacts_observed
  contacts_released contacts_secondary containment converted core_cpi count countries cpi
  cpi_contribution cpi_mom cpi_yoy crew critical critical_to_severe crop_area crop_damaged
  crop_total_loss crossings death_rate deaths deaths_missing debris dens_busted density departures
  depth detained detection_rate dismissed displaced disputes disputes_settled distance divorces doses
  doses_left drivers drug_users drugs_seized dykes_damaged economic_loss education education_price
  electricity_generation electricity_use elevation employed employment employment_rate energy_price
  ent_visits equipment evacuated events exports failure_rate families fever_visits fines fires flights
  flights_cancelled flights_delayed floods floods_receded flow followed food_price fugitives
  funds_frozen funds_involved funds_recovered gangs_busted gasoline_price gdp generator_trucks
  generators goods_seized grain_lost grain_output greenhouses guns guns_seized hail_diameter hazards
  health_institutions health_workers height helicopters high_risk_areas high_tech_output home_care
  homes hospital_rate hospitals hotel_guests hotels hourly_earnings house_price household_size
  households houses houses_badly_damaged houses_collapsed houses_damaged houses_destroyed
  housing_price humidity ice_thickness icu ili_rate ili_share illiteracy_rate imports in_hospital
  inactive incidence incidents income_per_capita industrial_output infections initial_claims injured
  inmates inspections intensity investment isolated isolation_sites items jam_length jams
  knives_seized landslides latitude leaflets_distributed length lightning_strikes lineage lineages
  lines_down lines_restored livestock livestock_lost longitude losses low_risk_areas magnitude
  marriages medical_price messages mid_risk_areas mild mild_or_asymptomatic mild_or_moderate missing
  moderate need_relief new_orders_index non_food_price non_manufacturing_pmi occupancy offences
  on_board online_sales outbound outbreaks participation_rate passengers payroll pcr_positive
  pcr_positivity penalised penalty_tickets people people_checked people_per_100000 people_reached
  people_tested phones_seized pm10 pm25 pmi poles_down population pork_output pork_price positivity
  postal_volume poultry_output power ppi ppi_yoy premises premiums pressure price probability probable
  production_index profit profits properties prosecuted purchase_price quakes quarantined rainfall
  rate recovered recovery_rate rectification_rate refugees released_on_bail relief_funds relocated
  reported reports_received rescued reservoirs reservoirs_dry residents restored retail_sales
  retail_volume revenue revetments_damaged rivers rivers_dry roads roads_closed roads_damaged
  roads_reopened rooms sailings sales samples schools schools_closed schools_damaged search_dogs
  searches sequences serious services_price severe severe_or_critical severe_to_mild
  severe_to_moderate sex_ratio sheltered shelters shops shops_closed sites sites_closed
  sluices_damaged snow_depth speed spending stable staff stations stations_down stations_restored stay
  storm_radius storms stranded street_value substations supplies surge suspected suspected_excluded
  suspected_or_confirmed suspects_arrested suspects_investigated tax_revenue teams telecom_volume
  temperature temperature_drop tents tests tests_negative tests_pending toll_stations_closed
  tourism_revenue tourists tours trade trade_balance traffic_volume trains trains_cancelled
  transformers transport_price trapped travel_price trees_down trips tsunami_height turnover
  turnover_daily unemployed unemployment_rate unhurt unit_price units urbanization_rate users_affected
  users_restored uv_index vaccinated vegetable_price vehicles vehicles_checked vehicles_damaged
  vehicles_impounded vehicles_involved vehicles_seized vehicles_stranded vehicles_towed ventilated
  victims visibility visitors visits volume wages warnings warrants_executed water_depth water_level
  water_level_below water_level_over water_outages water_pumped water_shortage water_storage
  wave_height weapons_seized weight width wind_force wind_speed workers workgroups
`
  .trim()
  .split(/\s+/);
