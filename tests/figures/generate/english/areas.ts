/** An area that a health body speaks for, with the parts it counts by. */
export interface Area {
  readonly name: string;
  /** What the text calls it when it has been named: "the state". */
  readonly kind: string;
  readonly issuers: readonly string[];
  readonly parts: readonly string[];
  /** How its people are called, where a text does. */
  readonly adjective?: string;
}

/**
 * Real areas of many countries, whose parts are of many kinds: counties, parishes, zones, boards, islands, towns.
 * A line each: name, kind, bodies that report, parts, adjective.
 */
const TABLE = `
Wales | country | Public Health Wales | Powys, Gwynedd, Ceredigion, Merthyr Tydfil, Torfaen, Wrexham | Welsh
Scotland | country | the Scottish Government, Public Health Scotland | Fife, Lothian, Tayside, Grampian, Lanarkshire, Forth Valley | Scottish
Northern Ireland | country | the Public Health Agency, the Department of Health | Belfast, Mid Ulster, Fermanagh and Omagh, Derry City and Strabane, Ards and North Down
Ireland | country | the Health Protection Surveillance Centre, the National Public Health Emergency Team | Dublin, Kildare, Leitrim, Offaly, Roscommon, Monaghan | Irish
Malta | country | the Superintendence of Public Health, the health authorities | Gozo, Sliema, Birkirkara, Mosta | Maltese
Cyprus | country | the Ministry of Health | Nicosia, Limassol, Larnaca, Paphos, Famagusta | Cypriot
Estonia | country | the Health Board | Harju County, Ida-Viru County, Tartu County, Saare County | Estonian
Greece | country | the National Public Health Organization | Attica, Thessaloniki, Larissa, Heraklion, Achaia | Greek
Albania | country | the Institute of Public Health | Tirana, Durres, Shkodra, Vlora, Korça | Albanian
Armenia | country | the National Center for Disease Control | Yerevan, Shirak, Kotayk, Syunik | Armenian
Kuwait | country | the Ministry of Health | Hawalli, Farwaniya, Ahmadi, Jahra, Capital | Kuwaiti
Lebanon | country | the Ministry of Public Health | Beirut, Akkar, Zahle, Baabda, Tyre | Lebanese
Oman | country | the Ministry of Health | Muscat, Dhofar, Musandam, Al Buraimi | Omani
Nigeria | country | the Nigeria Centre for Disease Control | Lagos, Kaduna, Plateau, Ogun, Rivers, Enugu, FCT | Nigerian
Ghana | country | the Ghana Health Service | Greater Accra, Ashanti, Western North, Bono East, Volta | Ghanaian
Kenya | country | the Ministry of Health | Nairobi, Mombasa, Kiambu, Uasin Gishu, Machakos, Busia | Kenyan
Uganda | country | the Ministry of Health | Kampala, Mubende, Kassanda, Wakiso, Jinja | Ugandan
Zambia | country | the Ministry of Health, the Zambia National Public Health Institute | Lusaka, Copperbelt, Luapula, Muchinga, Southern | Zambian
Malawi | country | the Ministry of Health | Blantyre, Lilongwe, Mangochi, Nkhata Bay, Machinga | Malawian
Namibia | country | the Ministry of Health and Social Services | Khomas, Erongo, Ohangwena, Hardap | Namibian
Zimbabwe | country | the Ministry of Health and Child Care | Harare, Bulawayo, Manicaland, Masvingo, Midlands | Zimbabwean
South Africa | country | the National Institute for Communicable Diseases | Gauteng, KwaZulu-Natal, Western Cape, Limpopo, Mpumalanga, Free State | South African
Ethiopia | country | the Ethiopian Public Health Institute | Addis Ababa, Oromia, Amhara, Sidama, Afar | Ethiopian
Sudan | country | the Federal Ministry of Health | Khartoum, Gedaref, Kassala, Al Jazirah, White Nile | Sudanese
Mozambique | country | the National Institute of Health | Maputo, Nampula, Sofala, Tete, Cabo Delgado | Mozambican
Jamaica | country | the Ministry of Health and Wellness | St. Catherine, Clarendon, St. James, Westmoreland, Hanover | Jamaican
Trinidad and Tobago | country | the Ministry of Health | Tobago, St. George East, Caroni, Victoria
Guyana | country | the Ministry of Health | Region Three, Region Four, Region Six, Region Ten | Guyanese
the Bahamas | country | the Ministry of Health and Wellness | New Providence, Grand Bahama, Exuma, Abaco, Bimini | Bahamian
Peru | country | the Ministry of Health | Lima, Callao, Loreto, Piura, Lambayeque | Peruvian
Paraguay | country | the Ministry of Public Health | Central, Alto Paraná, Itapúa, Asunción, Caaguazú | Paraguayan
Philippines | country | the Department of Health | Cebu, Laguna, Cavite, Davao City, Iloilo, Benguet | Philippine
Malaysia | country | the Ministry of Health | Selangor, Sabah, Kelantan, Negeri Sembilan, Johor, Perak | Malaysian
Thailand | country | the Department of Disease Control | Bangkok, Samut Sakhon, Chon Buri, Rayong, Tak | Thai
Sri Lanka | country | the Epidemiology Unit | Colombo, Gampaha, Kalutara, Ratnapura, Jaffna | Sri Lankan
Nepal | country | the Ministry of Health and Population | Kathmandu, Lalitpur, Kaski, Morang, Jhapa, Rupandehi | Nepali
Pakistan | country | the National Institute of Health | Sindh, Punjab, Khyber Pakhtunkhwa, Balochistan, Gilgit-Baltistan | Pakistani
Bangladesh | country | the Directorate General of Health Services | Dhaka, Chattogram, Khulna, Barishal, Sylhet | Bangladeshi
Maldives | country | the Health Protection Agency | Malé, Addu City, Hulhumalé, Fuvahmulah | Maldivian
Papua New Guinea | country | the National Control Centre | Western Highlands, Morobe, East New Britain, Enga
Fiji | country | the Ministry of Health and Medical Services | Suva, Nadi, Labasa, Nausori | Fijian
New Zealand | country | the Ministry of Health | Auckland, Waikato, Northland, Taranaki, Hawke’s Bay, Bay of Plenty
Kerala | state | the Health Department, the Directorate of Health Services | Thrissur, Kozhikode, Malappuram, Ernakulam, Wayanad, Idukki
Assam | state | the State Health Department, the National Health Mission | Kamrup Metro, Cachar, Dibrugarh, Golaghat, Sonitpur
Telangana | state | the Directorate of Public Health | Rangareddy, Karimnagar, Khammam, Nalgonda
Sarawak | state | the State Disaster Management Committee | Kuching, Sibu, Miri, Bintulu, Kapit
Queensland | state | Queensland Health | Cairns, Townsville, Mackay, Gold Coast, Rockhampton
Tasmania | state | the Department of Health | Hobart, Launceston, Burnie, Devonport | Tasmanian
Western Australia | state | the Department of Health | Kimberley, Pilbara, Goldfields, Wheatbelt
Saskatchewan | province | the Government of Saskatchewan | Far North West, North Central, Saskatoon, Regina, South East
Manitoba | province | Manitoba public health officials | Winnipeg, Prairie Mountain Health, Interlake-Eastern, Southern Health
Nova Scotia | province | Nova Scotia Health | Central Zone, Eastern Zone, Northern Zone, Western Zone
Maine | state | the Maine CDC | Cumberland County, Penobscot County, Aroostook County, York County
Ohio | state | the Ohio Department of Health | Franklin County, Cuyahoga County, Hamilton County, Lucas County
Idaho | state | the Idaho Department of Health and Welfare | Ada County, Canyon County, Kootenai County, Twin Falls County
New Mexico | state | the New Mexico Department of Health | Bernalillo County, McKinley County, San Juan County, Doña Ana County
Hawaii | state | the Department of Health | Oahu, Maui, Kauai, Hawaii Island
Arkansas | state | the Arkansas Department of Health | Pulaski County, Benton County, Craighead County, Sebastian County
Delaware | state | the Delaware Division of Public Health | New Castle County, Kent County, Sussex County
King County | county | King County health officials | Seattle, Kent, Renton, Bellevue, Auburn
Sonoma County | county | the Department of Health Services | Santa Rosa, Petaluma, Windsor, Rohnert Park
Cook County | county | the Cook County Department of Public Health | Cicero, Evanston, Oak Lawn, Skokie
`;

export const AREAS: readonly Area[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', kind = '', issuers = '', parts = '', adjective] = line.split(' | ');
    return {
      name,
      kind,
      issuers: issuers.split(', '),
      parts: parts.split(', '),
      ...(adjective && { adjective }),
    };
  });
