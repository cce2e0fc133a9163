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
  'Horn of Africa',
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
