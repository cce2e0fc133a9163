import { rowsOf } from './rowsOf';

/**
 * Cities that bulletins are dated from or are about, by the country or division that they lie in: no platform lists them, and a bulletin
 * that only says "Manila" or "in Auckland and Wellington" is of the country that these share.
 */
export const CITIES: readonly (readonly [within: string, names: string])[] = rowsOf(`
Afghanistan:Herat,Kabul,Kandahar
Alaska:Anchorage,Juneau
Alberta:Calgary,Edmonton
Algeria:Algiers
Andhra Pradesh:Vijayawada,Visakhapatnam
Angola:Luanda
Anhui:Hefei
Argentina:Buenos Aires,Rosario
Arizona:Phoenix,Tucson
Assam:Guwahati
Austria:Vienna
Bangladesh:Cumilla,Dhaka,Feni,Noakhali
Belgium:Brussels
Bolivia:La Paz
Botswana:Gaborone
Brazil:Brasilia,Manaus,Porto Alegre,Rio de Janeiro,Salvador,Sao Paulo,São Paulo
British Columbia:Kelowna,Vancouver
Bulgaria:Sofia
Burkina Faso:Ouagadougou
Burundi:Bujumbura
California:Anaheim,Bakersfield,Fresno,Long Beach,Los Angeles,Oakland,Pasadena,Sacramento,San Diego,San Francisco,San Jose
Cambodia:Phnom Penh
Cameroon:Yaounde,Yaoundé
Canterbury:Christchurch
Chad:N’Djamena
Chile:Concepción,Santiago,Valparaiso,Valparaíso
Colombia:Bogota,Bogotá,Cali,Medellin,Medellín
Colorado:Colorado Springs,Denver
Cuba:Havana
Czechia:Prague
Côte d’Ivoire:Abidjan
Democratic Republic of the Congo:Bukavu,Goma,Kinshasa,Kisangani,Lubumbashi,Mbandaka
Denmark:Copenhagen
Ecuador:Guayaquil,Quito
Egypt:Alexandria,Cairo
England:Birmingham,Bradford,Brighton,Bristol,Coventry,Derby,Hull,Leeds,Leicester,Liverpool,Manchester,Newcastle,Norwich,Nottingham,Oxford,Plymouth,Portsmouth,Sheffield,Southampton,Sunderland,Wolverhampton,York
Ethiopia:Addis Ababa
Fiji:Suva
Finland:Helsinki
Florida:Jacksonville,Miami,Orlando,Tallahassee,Tampa
France:Bordeaux,Lille,Lyon,Marseille,Paris,Strasbourg,Toulouse
Fujian:Fuzhou,Xiamen
Gansu:Lanzhou
Georgia:Atlanta
Germany:Berlin,Bonn,Cologne,Dresden,Frankfurt,Hamburg,Munich,Stuttgart
Ghana:Accra,Kumasi
Greece:Athens,Thessaloniki
Guangdong:Guangzhou,Shenzhen
Guangxi:Nanning
Guinea:Conakry
Guizhou:Guiyang
Gujarat:Ahmedabad,Morbi,Surat
Hainan:Haikou,Sanya
Haiti:Port-au-Prince
Hawaii:Hilo,Honolulu
Hebei:Shijiazhuang
Heilongjiang:Harbin
Henan:Zhengzhou
Hubei:Wuhan
Hunan:Changsha
Hungary:Budapest
Iceland:Reykjavik
Idaho:Boise
Illinois:Chicago,Springfield
India:New Delhi
Indiana:Indianapolis
Indonesia:Bandung,Denpasar,Makassar,Mataram,Medan,Padang,Palu,Surabaya
Inner Mongolia:Hohhot
Iran:Kerman,Tabriz,Tehran
Iraq:Baghdad,Basra,Erbil,Mosul
Ireland:Cork,Dublin,Galway,Limerick
Israel:Jerusalem
Italy:Bergamo,Bologna,Genoa,Milan,Naples,Palermo,Rome,Turin,Venice
Japan:Kobe,Nagoya,Sapporo,Sendai,Yokohama
Jiangsu:Nanjing,Suzhou,Yangzhou
Jiangxi:Nanchang
Jilin:Changchun
Jordan:Amman
Karnataka:Bangalore,Bengaluru
Kazakhstan:Almaty
Kentucky:Louisville
Kenya:Garissa,Kisumu,Mombasa,Nairobi
Kerala:Kochi,Kozhikode,Thiruvananthapuram
Laos:Vientiane
Lebanon:Beirut
Liaoning:Dalian,Shenyang
Liberia:Monrovia
Libya:Benghazi,Derna,Tripoli
Louisiana:Baton Rouge,New Orleans
Madhya Pradesh:Bhopal,Indore
Maharashtra:Mumbai,Nagpur,Pune
Malawi:Blantyre,Lilongwe
Malaysia:Johor Bahru,Kota Kinabalu,Kuala Lumpur,Kuching,Petaling Jaya,Putrajaya
Mali:Bamako
Manitoba:Winnipeg
Maryland:Annapolis,Baltimore
Massachusetts:Boston,Worcester
Mexico:Acapulco,Guadalajara,Mexico City,Oaxaca
Michigan:Ann Arbor,Detroit,Grand Rapids,Lansing
Minnesota:Minneapolis,St. Paul
Missouri:Kansas City,St. Louis
Mongolia:Ulaanbaatar
Morocco:Marrakesh,Rabat
Mozambique:Beira,Maputo
Myanmar:Mandalay,Naypyidaw,Naypyitaw,Yangon
Nepal:Kathmandu,Pokhara
Netherlands:Amsterdam
Nevada:Las Vegas,Reno
New South Wales:Sydney,Wollongong
New York:Albany,Buffalo,Rochester,Syracuse
New Zealand:Auckland,Dunedin,Gisborne,Hamilton,Invercargill,Napier,Rotorua,Tauranga,Wellington
Niger:Niamey
Nigeria:Abuja,Kano,Lagos,Maiduguri
Ningxia:Yinchuan
North Carolina:Asheville,Raleigh
Northern Ireland:Belfast,Derry
Northern Territory:Darwin
Norway:Oslo
Nova Scotia:Halifax
Odisha:Bhubaneswar
Ohio:Cincinnati,Cleveland
Oklahoma:Oklahoma City,Tulsa
Ontario:Ottawa,Toronto
Oregon:Portland,Salem
Pakistan:Faisalabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi
Papua New Guinea:Lae,Port Moresby
Pennsylvania:Harrisburg,Philadelphia,Pittsburgh
Peru:Arequipa,Lima
Philippines:Baguio,Cebu,Cebu City,Davao City,Legazpi,Manila,Quezon City,Tacloban
Poland:Gdansk,Krakow,Warsaw
Portugal:Lisbon,Porto
Qinghai:Xining
Quebec:Montreal,Quebec City
Queensland:Brisbane,Cairns,Gold Coast,Townsville
Rajasthan:Jaipur
Romania:Bucharest
Russia:Moscow
Rwanda:Kigali
Saudi Arabia:Jeddah,Mecca,Medina,Riyadh
Scotland:Aberdeen,Dundee,Edinburgh,Glasgow
Senegal:Dakar
Serbia:Belgrade
Shaanxi:Xi'an,Xi’an
Shandong:Jinan,Qingdao
Shanxi:Taiyuan
Sichuan:Chengdu
Sierra Leone:Freetown
Solomon Islands:Honiara
Somalia:Mogadishu
South Africa:Cape Town,Durban,Johannesburg,Pretoria,Soweto
South Australia:Adelaide
South Korea:Busan,Cheongju,Daegu,Daejeon,Gwangju,Incheon,Sejong,Seoul,Ulsan
South Sudan:Juba
Spain:Barcelona,Madrid,Seville,Valencia,Zaragoza
Sri Lanka:Colombo,Galle,Jaffna,Kandy
Sudan:Khartoum
Sweden:Stockholm
Switzerland:Basel,Bern,Geneva,Zurich
Syria:Aleppo,Damascus,Idlib
Taiwan:Hualien,Kaohsiung,Keelung,New Taipei,Taichung,Tainan,Taipei,Taoyuan
Tamil Nadu:Chennai,Coimbatore
Tanzania:Dar es Salaam,Dodoma
Tasmania:Hobart
Telangana:Hyderabad
Tennessee:Memphis,Nashville
Texas:Austin,Dallas,El Paso,Fort Worth,Houston,San Antonio
Thailand:Bangkok,Chiang Mai,Pattaya,Phuket
Tibet:Lhasa
Tunisia:Tunis
Türkiye:Ankara,Antakya,Gaziantep,Istanbul,Izmir,Kahramanmaras
Uganda:Entebbe,Kampala
Ukraine:Kharkiv,Kyiv,Odesa
United Arab Emirates:Abu Dhabi,Dubai
Utah:Salt Lake City
Uttar Pradesh:Lucknow,Varanasi
Vanuatu:Port Vila,Port-Vila
Venezuela:Caracas
Victoria:Ballarat,Bendigo,Geelong,Melbourne
Vietnam:Can Tho,Da Nang,Hai Phong,Hanoi,Ho Chi Minh City
Virginia:Norfolk,Richmond
Wales:Cardiff,Newport,Swansea
Washington State:Seattle,Spokane,Tacoma
West Bengal:Kolkata
Western Australia:Perth
Wisconsin:Milwaukee
Xinjiang:Urumqi
Yunnan:Kunming
Zambia:Lusaka,Ndola
Zhejiang:Hangzhou,Ningbo
Zimbabwe:Bulawayo,Harare`);
