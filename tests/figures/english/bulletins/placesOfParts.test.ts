import { describe, expect, it } from 'vitest';
import { readText } from '../../../readPatiently';

const placesIn = (text: string) =>
  readText(text, { asIs: true }).figures.map(({ raw, place }) => `${raw} ${place}`);

describe('places of parts', () => {
  it.each([
    [
      'a row of changes',
      'Road deaths in South Africa rose.\nThe Free State has had a 53% increase and Limpopo a 46% increase.',
      ['53 Free State', '46 Limpopo'],
    ],
    [
      'the next of a row told with where',
      'Gauteng had the most deaths, 328, followed by the Eastern Cape where there were 238 deaths.',
      ['328 Gauteng', '238 Eastern Cape'],
    ],
    [
      'one place for people and the shelters they are in',
      'Some 4,680 evacuees are still in 108 shelters in the Northern Division. In the Eastern Division there are 14.',
      ['4,680 Northern Division', '108 Northern Division', '14 Eastern Division'],
    ],
    [
      'the owner of a number',
      'Alder County has 41 cases. Only 12 of Iowa’s 900 cases are new.',
      ['41 Alder County', '900 Iowa'],
    ],
    [
      'reports from another country',
      'Nepal quake kills 71\nA quake in Nepal killed 71 people. Television reports from Bangladesh said 2 people were killed.',
      ['71 Nepal', '71 Nepal', '2 Bangladesh'],
    ],
    [
      'most of whom were in one part, and who said so where',
      'Flood toll in Spain\nThe toll in Spain rose to 217, most of them in Valencia. A minister speaking in Seville said 89 were missing.',
      ['217 Spain', '89 Spain'],
    ],
    [
      'rows under the names of parishes',
      'NWS confirms tornadoes\nStorms impacted Louisiana Tuesday. Some 700 homes were damaged.\nOrleans Parish:\n638 houses\n32 apartments\nAscension Parish:\n10 homes\nAll told, 39 people were hurt.',
      ['700 Louisiana', '638 Orleans Parish', '32 Orleans Parish', '10 Ascension Parish', '39 Louisiana'],
    ],
    [
      'who told a parliament where, and a city in capitals that it is dated from',
      'Rwanda told parliament in Kigali that cases fell to 621.\nKIGALI CITY – At least 58 people have died in the floods in April, a spokesman of Rwanda said.',
      ['621 Rwanda', '58 Rwanda'],
    ],
    [
      'words that only open a row',
      'Fires in Portugal\nPortugal had 6,255 fires. Negligence caused 31 percent and Arson 24 percent.',
      ['6,255 Portugal', '31 Portugal', '24 Portugal'],
    ],
  ])('reads %s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
