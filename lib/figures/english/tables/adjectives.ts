import { rowsOf } from './rowsOf';

/** Those that are a place's name with an ending, by the ending. */
const BY_ENDING: readonly (readonly [ending: string, places: string])[] = [
  [
    'n',
    'Alaska,Albania,Algeria,Angola,Armenia,Australia,Austria,Bolivia,Bulgaria,California,Cambodia,Colombia,Croatia,Cuba,Estonia,Ethiopia,Gambia,Georgia,Guatemala,India,Indonesia,Jamaica,Kenya,Latvia,Liberia,Libya,Lithuania,Malaysia,Moldova,Mongolia,Namibia,Nicaragua,Nigeria,Romania,Russia,Rwanda,Serbia,Slovenia,Syria,Tanzania,Tasmania,Tunisia,Uganda,Venezuela,Victoria,Zambia',
  ],
  ['i', 'Azerbaijan,Bangladesh,Iraq,Israel,Kuwait,Nepal,Oman,Pakistan,Qatar,Yemen'],
  ['ian', 'Belarus,Brazil,Cameroon,Chad,Ecuador,Egypt,Ghana,Iran,Jordan'],
  ['an', 'Burundi,Chile,Fiji,Haiti,Hawaii,Malawi,Mali,Paraguay,Singapore,Uruguay,Zimbabwe'],
  ['ese', 'Japan,Senegal,Sudan,Taiwan,Vietnam'],
];

/** Adjectives and peoples of countries and their parts (`divisions.ts`), for "Scottish tests" and "one in seven Pakistanis". */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...BY_ENDING.flatMap(([ending, places]) =>
    places.split(',').map((place) => [place + ending, place] as const),
  ),
  ...rowsOf(`
Afghan:Afghanistan
American:US
Argentine:Argentina
Argentinian:Argentina
Belgian:Belgium
Bosnian:Bosnia & Herzegovina
British:UK
Canadian:Canada
Chinese:China
Cypriot:Cyprus
Czech:Czechia
Danish:Denmark
Dutch:Netherlands
Emirati:United Arab Emirates
English:England
Filipino:Philippines
Finnish:Finland
Floridian:Florida
French:France
German:Germany
Greek:Greece
Hellenic:Greece
Honduran:Honduras
Hungarian:Hungary
Icelandic:Iceland
Irish:Ireland
Italian:Italy
Kazakh:Kazakhstan
Korean:South Korea
Kyrgyz:Kyrgyzstan
Lao:Laos
Lebanese:Lebanon
Malagasy:Madagascar
Maltese:Malta
Mauritian:Mauritius
Mexican:Mexico
Moroccan:Morocco
Mozambican:Mozambique
Norwegian:Norway
Panamanian:Panama
Peruvian:Peru
Philippine:Philippines
Polish:Poland
Portuguese:Portugal
Salvadoran:El Salvador
Saudi:Saudi Arabia
Scottish:Scotland
Slovak:Slovakia
Somali:Somalia
Spanish:Spain
Swedish:Sweden
Swiss:Switzerland
Tajik:Tajikistan
Texan:Texas
Thai:Thailand
Turkish:Türkiye
Ukrainian:Ukraine
Uzbek:Uzbekistan
Welsh:Wales`),
]);
