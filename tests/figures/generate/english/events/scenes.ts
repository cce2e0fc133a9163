import type { Draw } from '../draw';

/** Where and when something happened. */
export interface Scene {
  readonly draw: Draw;
  readonly town: string;
  /** "Nueva Ecija", without the word for its sort. */
  readonly division: string;
  /** "province", "county" */
  readonly sort: string;
  readonly country: string;
  readonly weekday: string;
  readonly day: string;
  /** Small numbers are words. */
  readonly words: boolean;
}

/** How a place is told, and which one the event then is placed in. */
export interface Told {
  readonly words: string;
  readonly place: string;
}

/** Town, division, sort of division, country. */
const TABLE = `
Carranglan | Nueva Ecija | province | the Philippines
Tagum | Davao del Norte | province | the Philippines
Okigwe | Imo | state | Nigeria
Lokoja | Kogi | state | Nigeria
Salgaa | Nakuru | county | Kenya
Mwingi | Kitui | county | Kenya
Busembatia | Iganga | district | Uganda
Kapiri Mposhi | Central | province | Zambia
Modimolle | Limpopo | province | South Africa
Ixopo | KwaZulu-Natal | province | South Africa
Cianjur | West Java | province | Indonesia
Ambarawa | Central Java | province | Indonesia
Melamchi | Sindhupalchok | district | Nepal
Khipro | Sanghar | district | Pakistan
Kohat | Khyber Pakhtunkhwa | province | Pakistan
Sitakunda | Chattogram | division | Bangladesh
Balod | Chhattisgarh | state | India
Nandurbar | Maharashtra | state | India
Kuttanad | Kerala | state | India
Elbistan | Kahramanmaras | province | Türkiye
Soma | Manisa | province | Türkiye
Aghdara | Tartar | district | Azerbaijan
Tempe | Thessaly | region | Greece
Casamicciola | Campania | region | Italy
Lorca | Murcia | region | Spain
Esch-sur-Sûre | Wiltz | canton | Luxembourg
Bad Münstereifel | North Rhine-Westphalia | state | Germany
Mirandela | Bragança | district | Portugal
Juliaca | Puno | region | Peru
Andahuaylas | Apurímac | region | Peru
Chone | Manabí | province | Ecuador
Villarrica | Araucanía | region | Chile
Petrópolis | Rio de Janeiro | state | Brazil
Tequila | Jalisco | state | Mexico
Tlapa | Guerrero | state | Mexico
Carberry | Manitoba | province | Canada
Lytton | British Columbia | province | Canada
Talent | Oregon | state | the United States
Mayfield | Kentucky | state | the United States
Perry | Florida | state | the United States
Lismore | New South Wales | state | Australia
Katherine | Northern Territory | territory | Australia
Seddon | Marlborough | region | New Zealand
Suzu | Ishikawa | prefecture | Japan
Minamata | Kumamoto | prefecture | Japan
Yangbi | Yunnan | province | China
Gyeongju | North Gyeongsang | province | South Korea
Pursat | Battambang | province | Cambodia
Phong Nha | Quang Binh | province | Vietnam
Kainantu | Eastern Highlands | province | Papua New Guinea
`;
const SCENES = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | '));
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'April', 'June', 'July', 'September', 'October', 'November'];

export function pickScene(draw: Draw): Scene {
  const [town = '', division = '', sort = '', country = ''] = draw.pick(SCENES);
  const day = draw.int(2, 28);
  const month = draw.pick(MONTHS);
  return {
    draw,
    town,
    division,
    sort,
    country,
    weekday: draw.pick(DAYS),
    day: draw.chance(0.6) ? `${day} ${month} 2023` : `${month} ${day}, 2023`,
    words: draw.chance(0.5),
  };
}

export function bareName(country: string): string {
  return country.replace(/^the /, '');
}

/** How a text says where it was; the smallest place that it was in is the one. */
export function whereabouts({ draw, town, division, sort, country }: Scene): Told {
  const own = country.endsWith('s') ? `${country}’` : `${country}’s`;
  return draw.pick<Told>([
    { words: `in ${town}, ${division}`, place: town },
    { words: `in ${town}, ${bareName(country)}`, place: town },
    { words: `in the town of ${town} in ${own} ${division} ${sort}`, place: town },
    { words: `in ${town} in ${division} ${sort}`, place: town },
    { words: `in ${own} ${division} ${sort}`, place: division },
    { words: `in ${division}, ${bareName(country)}`, place: division },
    { words: `near ${town} in ${own} ${division} ${sort}`, place: division },
    { words: `in northern ${bareName(country)}`, place: bareName(country) },
  ]);
}

/** Parts of the country or of the division, for lists of where how many were hit. */
export const NEIGHBOURS: readonly string[] = [
  'Lomalta',
  'Keren Tagh',
  'Beshkol',
  'Ndiroma',
  'Vastergard',
  'Quillapata',
  'San Isidro',
  'Port Merrow',
];
