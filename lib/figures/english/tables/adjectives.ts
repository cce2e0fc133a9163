import { rowsOf } from './rowsOf';

/** Those that are a place's name with an ending, by the ending. */
const BY_ENDING: readonly (readonly [ending: string, places: string])[] = [
  [
    'n',
    'Alaska,Albania,Algeria,Andorra,Angola,Armenia,Aruba,Australia,Austria,Bolivia,Bulgaria,California,Cambodia,Colombia,Croatia,Cuba,Estonia,Ethiopia,Gambia,Georgia,Guatemala,India,Indonesia,Jamaica,Kenya,Latvia,Liberia,Libya,Lithuania,Malaysia,Mauritania,Micronesia,Moldova,Mongolia,Namibia,Nicaragua,Nigeria,Romania,Russia,Rwanda,Serbia,Slovenia,Syria,Tanzania,Tasmania,Tunisia,Uganda,Venezuela,Victoria,Zambia',
  ],
  ['i', 'Azerbaijan,Bahrain,Bangladesh,Iraq,Israel,Kuwait,Nepal,Oman,Pakistan,Qatar,Yemen'],
  ['ian', 'Belarus,Brazil,Cameroon,Chad,Ecuador,Egypt,Ghana,Iran,Jordan'],
  ['an', 'Burundi,Chile,Fiji,Haiti,Hawaii,Malawi,Mali,Paraguay,Singapore,Uruguay,Zimbabwe'],
  ['ese', 'Bhutan,Gabon,Japan,Senegal,Sudan,Taiwan,Vietnam'],
];

/** Adjectives and peoples of countries and their parts (`divisions.ts`), for "Scottish tests" and "one in seven Pakistanis". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...BY_ENDING.flatMap(([ending, places]) =>
    places.split(',').map((place) => [place + ending, place] as const),
  ),
  ...rowsOf(`
Afghan:Afghanistan
American:US
Antiguan:Antigua & Barbuda
Argentine:Argentina
Argentinian:Argentina
Bahamian:Bahamas
Barbadian:Barbados
Bavarian:Bavaria
Belgian:Belgium
Belizean:Belize
Beninese:Benin
Bissau-Guinean:Guinea-Bissau
Bosnian:Bosnia & Herzegovina
Breton:Brittany
British:UK
Bruneian:Brunei
Burkinabe:Burkina Faso
Burmese:Myanmar
Canadian:Canada
Cape Verdean:Cape Verde
Catalan:Catalonia
Chechen:Chechnya
Chinese:China
Comorian:Comoros
Congolese:Democratic Republic of the Congo
Corsican:Corsica
Crimean:Crimea
Cypriot:Cyprus
Czech:Czechia
Dagestani:Dagestan
Danish:Denmark
Djiboutian:Djibouti
Dutch:Netherlands
Ecuadorean:Ecuador
Emirati:United Arab Emirates
English:England
Equatoguinean:Equatorial Guinea
Eritrean:Eritrea
Faroese:Faroe Islands
Filipino:Philippines
Finnish:Finland
Floridian:Florida
French:France
German:Germany
Greek:Greece
Grenadian:Grenada
Guinean:Guinea
Guyanese:Guyana
Hellenic:Greece
Honduran:Honduras
Hungarian:Hungary
Icelandic:Iceland
Irish:Ireland
Italian:Italy
Ivorian:Côte d’Ivoire
Kazakh:Kazakhstan
Korean:South Korea
Kosovan:Kosovo
Kosovar:Kosovo
Kyrgyz:Kyrgyzstan
Lao:Laos
Laotian:Laos
Lebanese:Lebanon
Macedonian:North Macedonia
Malagasy:Madagascar
Maldivian:Maldives
Maltese:Malta
Mauritian:Mauritius
Mexican:Mexico
Montenegrin:Montenegro
Moroccan:Morocco
Mozambican:Mozambique
Nauruan:Nauru
Ni-Vanuatu:Vanuatu
Nigerien:Niger
Norwegian:Norway
Palauan:Palau
Palestinian:Palestine
Panamanian:Panama
Peruvian:Peru
Philippine:Philippines
Polish:Poland
Portuguese:Portugal
Quebecois:Quebec
Salvadoran:El Salvador
Samoan:Samoa
Sardinian:Sardinia
Saudi:Saudi Arabia
Scottish:Scotland
Seychellois:Seychelles
Siberian:Siberia
Sicilian:Sicily
Sierra Leonean:Sierra Leone
Slovak:Slovakia
Somali:Somalia
South Sudanese:South Sudan
Spanish:Spain
Surinamese:Suriname
Swazi:Eswatini
Swedish:Sweden
Swiss:Switzerland
Tajik:Tajikistan
Texan:Texas
Thai:Thailand
Tibetan:Tibet
Timorese:Timor-Leste
Togolese:Togo
Tongan:Tonga
Trinidadian:Trinidad & Tobago
Turkish:Türkiye
Turkmen:Turkmenistan
Tuvaluan:Tuvalu
Ukrainian:Ukraine
Uzbek:Uzbekistan
Welsh:Wales`),
]);
