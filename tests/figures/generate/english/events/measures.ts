import { listed, type Phrase, say } from '../pieces';
import { fig } from '../story';
import type { Happening } from './happening';

const STATIONS = [
  'Capel Curig',
  'Inverbervie',
  'Waglan Island',
  'Mount Crawford',
  'Mace Head',
  'Loch Glascarnoch',
  'Cape Otway',
  'Port Merrow',
  'Emley Moor',
  'Thredbo',
];
const COUNTRIES = [
  'Ireland',
  'Scotland',
  'Wales',
  'New Zealand',
  'Tasmania',
  'Hong Kong',
  'Iceland',
  'Jamaica',
  'Malta',
];

/** Weather: what was measured where, what is expected. */
export const WEATHER: Readonly<Record<string, Happening>> = {
  storm: ({ draw, weekday }) => {
    const place = draw.pick(COUNTRIES);
    const [a = '', b = '', c = ''] = draw.some(STATIONS, 3);
    const unit = draw.of('mph', 'km/h', 'kilometres per hour');
    const gust = (at: string) => fig(draw.int(55, 190), 'wind_speed', '-', { place: at });
    const rain = (at: string) => fig(draw.int(20, 240), 'rainfall', '-', { place: at });
    const [low, high] = [draw.int(10, 40), draw.int(50, 90)];
    return {
      kind: 'weather',
      place,
      lines: [
        [
          'title',
          say`Storm Brenna: ${draw.of('what we recorded in', 'update for', 'warnings for')} ${place}`,
        ],
        [
          'warning',
          say`${draw.of('An orange', 'A yellow', 'A red')} warning of ${draw.of('wind', 'rain', 'snow')} is in force for ${place} until 18:00 on ${weekday}.`,
        ],
        [
          'gusts',
          draw.of(
            say`A gust of ${gust(a)} ${unit} was ${draw.of('recorded', 'measured')} at ${a} and ${gust(b)} ${unit} at ${b}.`,
            say`Gusts of ${gust(a)} ${unit} at ${a} and ${gust(b)} ${unit} at ${b} were recorded.`,
            say`${a} ${draw.of('recorded', 'reported')} a gust of ${gust(a)} ${unit}, ${b} ${gust(b)} ${unit}.`,
          ),
        ],
        [
          'rain',
          draw.of(
            say`${rain(a)} mm of rain fell at ${a} in 24 hours, followed by ${b} with ${rain(b)} mm and ${c} with ${rain(c)} mm.`,
            say`Rainfall in the 24 hours to 9 a.m. (mm): ${listed(
              [a, b, c].map((at) => say`${at} ${rain(at)}`),
              ', ',
            )}.`,
            say`The highest rainfall was ${rain(a)} mm at ${a}; ${b} had ${rain(b)} mm.`,
          ),
        ],
        [
          'expected',
          say`Between ${fig(low, 'rainfall', '-')} and ${fig(high, 'rainfall', '-')} mm of rain ${draw.of('is expected', 'may fall')} ${draw.of('on Tuesday', 'overnight', 'in places')}.`,
        ],
        [
          'gustsExpected',
          say`Gusts of ${fig(low + 40, 'wind_speed', '-')} to ${fig(low + 60, 'wind_speed', '-')} ${unit} are ${draw.of('expected', 'likely', 'forecast')}.`,
        ],
        [
          'temperature',
          say`Temperatures ${draw.of('will fall to', 'reached', 'rose to')} ${fig(draw.int(2, 39), 'temperature', '-')} ${draw.of('°C', 'degrees Celsius', 'degrees')}.`,
        ],
        [
          'power',
          say`${draw.of('Some ', 'About ')}${fig(draw.int(3, 90) * 1000, 'users_affected', 'u')} homes ${draw.of('are without power', 'remain without electricity')}.`,
        ],
        [
          'flights',
          say`${fig(draw.int(3, 90), 'flights_cancelled', 'n')} flights ${draw.of('were cancelled', 'have been cancelled')}.`,
        ],
      ],
    };
  },
  cyclone: ({ draw }) => {
    const wind = draw.int(80, 240);
    return {
      kind: 'weather',
      place: 'Jamaica',
      lines: [
        ['title', say`Hurricane Olwen advisory number ${draw.int(3, 30)} for Jamaica`],
        [
          'centre',
          say`At 5 a.m. the ${draw.of('centre', 'eye')} of Hurricane Olwen was ${draw.of('located near', 'near')} latitude ${fig(draw.int(100, 300) / 10, 'latitude', '-')} north, longitude ${fig(draw.int(500, 900) / 10, 'longitude', '-')} west, ${draw.of('about ', '')}${fig(draw.int(20, 400), 'distance', '-')} ${draw.of('km', 'kilometres')} south of Kingston, Jamaica.`,
        ],
        [
          'winds',
          say`Maximum sustained winds are ${draw.of('near ', 'about ', '')}${fig(wind, 'wind_speed', '-')} km/h with ${draw.of<Phrase>(say`higher gusts`, say`gusts to ${fig(wind + 30, 'wind_speed', '-')} km/h`)}.`,
        ],
        [
          'moving',
          say`Olwen is moving ${draw.of('west', 'north-northwest')} ${draw.of('near', 'at about')} ${fig(draw.int(8, 40), 'speed', '-')} km/h.`,
        ],
        [
          'pressure',
          say`The ${draw.of('estimated ', '')}minimum central pressure is ${fig(draw.int(920, 999), 'pressure', '-')} ${draw.of('mb', 'hPa', 'millibars')}.`,
        ],
        [
          'surge',
          say`A storm surge of ${fig(draw.int(1, 3), 'surge', '-')} to ${fig(draw.int(4, 6), 'surge', '-')} metres is expected along the coast.`,
        ],
        [
          'rain',
          say`Rainfall of ${fig(draw.int(50, 100), 'rainfall', '-')} to ${fig(draw.int(150, 300), 'rainfall', '-')} mm is ${draw.of('expected', 'forecast')}.`,
        ],
        ['shelters', say`${fig(draw.int(20, 900), 'shelters', 'u')} shelters are open.`],
      ],
    };
  },
};
