import { rowsOf } from './rowsOf';

/**
 * First divisions of countries whose bulletins name them, by the country's name here. A name that only stands in a list of parts needs
 * no row; these are for telling what a whole bulletin is about, and that Hubei lies in China.
 */
export const DIVISIONS: readonly (readonly [country: string, names: string])[] = [
  [
    'Australia',
    'New South Wales,NSW,Northern Territory,Queensland,South Australia,Tasmania,Victoria,Western Australia,Australian Capital Territory,ACT,NT',
  ],
  ['Bangladesh', 'Barishal,Chattogram,Dhaka,Khulna,Mymensingh,Rajshahi,Rangpur,Sylhet'],
  [
    'Canada',
    'Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland and Labrador,Northwest Territories,Nova Scotia,Nunavut,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon',
  ],
  [
    'China',
    'Anhui,Beijing,Chongqing,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanghai,Shanxi,Sichuan,Tianjin,Tibet,Xizang,Xinjiang,Yunnan,Zhejiang',
  ],
  [
    'India',
    'Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Delhi,Goa,Gujarat,Haryana,Himachal Pradesh,Jammu and Kashmir,Jharkhand,Karnataka,Kerala,Ladakh,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal',
  ],
  [
    'Indonesia',
    'Aceh,Bali,Bangka Belitung,Banten,Bengkulu,Central Java,Central Kalimantan,Central Sulawesi,East Java,East Kalimantan,East Nusa Tenggara,Gorontalo,Jakarta,Jambi,Lampung,Maluku,North Kalimantan,North Maluku,North Sulawesi,North Sumatra,Papua,Riau,Riau Islands,South Kalimantan,South Sulawesi,South Sumatra,Southeast Sulawesi,West Java,West Kalimantan,West Nusa Tenggara,West Papua,West Sulawesi,West Sumatra,Yogyakarta',
  ],
  [
    'Japan',
    'Aichi,Akita,Aomori,Chiba,Ehime,Fukui,Fukuoka,Fukushima,Gifu,Gunma,Hiroshima,Hokkaido,Hyogo,Ibaraki,Ishikawa,Iwate,Kagawa,Kagoshima,Kanagawa,Kochi,Kumamoto,Kyoto,Mie,Miyagi,Miyazaki,Nagano,Nagasaki,Nara,Niigata,Oita,Okayama,Okinawa,Osaka,Saga,Saitama,Shiga,Shimane,Shizuoka,Tochigi,Tokushima,Tokyo,Tottori,Toyama,Wakayama,Yamagata,Yamaguchi,Yamanashi',
  ],
  [
    'Malaysia',
    'Johor,Kedah,Kelantan,Malacca,Melaka,Negeri Sembilan,Pahang,Penang,Perak,Perlis,Sabah,Sarawak,Selangor,Terengganu',
  ],
  [
    'Nigeria',
    'Abia,Adamawa,Akwa Ibom,Anambra,Bauchi,Bayelsa,Benue,Borno,Cross River,Delta State,Ebonyi,Edo,Ekiti,Enugu,FCT,Gombe,Imo,Jigawa,Kaduna,Katsina,Kebbi,Kogi,Kwara,Nasarawa,Ogun,Ondo,Osun,Oyo,Plateau,Rivers,Sokoto,Taraba,Yobe,Zamfara',
  ],
  ['New Zealand', 'Auckland,Canterbury,Northland,Otago,Southland,Taranaki,Waikato'],
  [
    'Pakistan',
    'AJK,Azad Jammu and Kashmir,Azad Kashmir,GB,Balochistan,Gilgit-Baltistan,Islamabad,KP,Khyber Pakhtunkhwa,Khyber-Pakhtunkhwa,Punjab,Sindh',
  ],
  [
    'Philippines',
    'BARMM,Bangsamoro,Bicol,CAR,Cagayan Valley,Calabarzon,Caraga,Central Luzon,Central Visayas,Davao,Eastern Visayas,Ilocos,Luzon,Metro Manila,NCR,National Capital Region,Mimaropa,Mindanao,Northern Mindanao,Soccsksargen,Visayas,Western Visayas,Zamboanga Peninsula',
  ],
  [
    'South Africa',
    'Eastern Cape,Free State,Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,North West,Northern Cape,Western Cape',
  ],
  [
    'England',
    'Cornwall,Cumbria,Devon,East Midlands,East of England,Essex,Greater Manchester,Hampshire,Kent,Lancashire,Leicestershire,London,Merseyside,Norfolk,North East,North West,Northumberland,Somerset,South East,South West,Suffolk,Surrey,Sussex,West Midlands,West Yorkshire,Yorkshire',
  ],
  [
    'US',
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,District of Columbia,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,New York City,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Puerto Rico,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming',
  ],
];

/** Countries within a country, which have divisions of their own. */
export const NATIONS: readonly (readonly [country: string, names: string])[] = [
  ['UK', 'England,Northern Ireland,Scotland,Wales'],
];

/** Other names that bulletins take as their whole, beside the countries that `Intl.DisplayNames` knows. */
export const REGIONS: readonly string[] = [
  'Africa',
  'Americas',
  'African Region',
  'Asia',
  'Britain',
  'Chinese mainland',
  'DR Congo',
  'New England',
  'Democratic Republic of the Congo',
  'Eastern Mediterranean Region',
  'England and Wales',
  'Europe',
  'European Region',
  'EU',
  'European Union',
  'Great Britain',
  'Hong Kong',
  'Ivory Coast',
  'Macao',
  'Macau',
  'Myanmar',
  'Region of the Americas',
  'Republic of Korea',
  'South Korea',
  'South-East Asia Region',
  'Taiwan',
  'Turkey',
  'Türkiye',
  'UAE',
  'UK',
  'US',
  'USA',
  'United States of America',
  'Western Pacific Region',
  'mainland China',
];

/** Adjectives and peoples of the places above, for "Scottish tests" and "one in seven Pakistanis". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  rowsOf(`
Afghan:Afghanistan
Alaskan:Alaska
Albanian:Albania
Algerian:Algeria
American:US
Angolan:Angola
Argentine:Argentina
Argentinian:Argentina
Armenian:Armenia
Australian:Australia
Austrian:Austria
Azerbaijani:Azerbaijan
Bangladeshi:Bangladesh
Belarusian:Belarus
Belgian:Belgium
Bolivian:Bolivia
Bosnian:Bosnia & Herzegovina
Brazilian:Brazil
British:UK
Bulgarian:Bulgaria
Burundian:Burundi
Californian:California
Cambodian:Cambodia
Cameroonian:Cameroon
Canadian:Canada
Chadian:Chad
Chilean:Chile
Chinese:China
Colombian:Colombia
Croatian:Croatia
Cuban:Cuba
Cypriot:Cyprus
Czech:Czechia
Danish:Denmark
Dutch:Netherlands
Ecuadorian:Ecuador
Egyptian:Egypt
Emirati:United Arab Emirates
English:England
Estonian:Estonia
Ethiopian:Ethiopia
Fijian:Fiji
Filipino:Philippines
Finnish:Finland
Floridian:Florida
French:France
Gambian:Gambia
Georgian:Georgia
German:Germany
Ghanaian:Ghana
Greek:Greece
Guatemalan:Guatemala
Haitian:Haiti
Hawaiian:Hawaii
Hellenic:Greece
Honduran:Honduras
Hungarian:Hungary
Icelandic:Iceland
Indian:India
Indonesian:Indonesia
Iranian:Iran
Iraqi:Iraq
Irish:Ireland
Israeli:Israel
Italian:Italy
Jamaican:Jamaica
Japanese:Japan
Jordanian:Jordan
Kazakh:Kazakhstan
Kenyan:Kenya
Korean:South Korea
Kuwaiti:Kuwait
Kyrgyz:Kyrgyzstan
Lao:Laos
Latvian:Latvia
Lebanese:Lebanon
Liberian:Liberia
Libyan:Libya
Lithuanian:Lithuania
Malagasy:Madagascar
Malawian:Malawi
Malaysian:Malaysia
Malian:Mali
Maltese:Malta
Mauritian:Mauritius
Mexican:Mexico
Moldovan:Moldova
Mongolian:Mongolia
Moroccan:Morocco
Mozambican:Mozambique
Namibian:Namibia
Nepali:Nepal
Nicaraguan:Nicaragua
Nigerian:Nigeria
Norwegian:Norway
Omani:Oman
Pakistani:Pakistan
Panamanian:Panama
Paraguayan:Paraguay
Peruvian:Peru
Philippine:Philippines
Polish:Poland
Portuguese:Portugal
Qatari:Qatar
Romanian:Romania
Russian:Russia
Rwandan:Rwanda
Salvadoran:El Salvador
Saudi:Saudi Arabia
Scottish:Scotland
Senegalese:Senegal
Serbian:Serbia
Singaporean:Singapore
Slovak:Slovakia
Slovenian:Slovenia
Somali:Somalia
Spanish:Spain
Sudanese:Sudan
Swedish:Sweden
Swiss:Switzerland
Syrian:Syria
Taiwanese:Taiwan
Tajik:Tajikistan
Tanzanian:Tanzania
Tasmanian:Tasmania
Texan:Texas
Thai:Thailand
Tunisian:Tunisia
Turkish:Türkiye
Ugandan:Uganda
Ukrainian:Ukraine
Uruguayan:Uruguay
Uzbek:Uzbekistan
Venezuelan:Venezuela
Victorian:Victoria
Vietnamese:Vietnam
Welsh:Wales
Yemeni:Yemen
Zambian:Zambia
Zimbabwean:Zimbabwe`),
);
