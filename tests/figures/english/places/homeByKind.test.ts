import { describe, expect, it } from 'vitest';
import { countingNumerals } from '../../../../lib/figures/english/numbers/countingNumerals';
import { documentPlace } from '../../../../lib/figures/english/places/documentPlace';
import { splitSentences } from '../../../../lib/figures/english/words/splitSentences';
import { readText } from '../../../../lib/read';

const homeOf = (text: string) =>
  documentPlace(text.split('\n')[0] ?? '', text, splitSentences(text), countingNumerals(text)).place;
const placesOf = (text: string) =>
  readText(text, { asIs: true, patience: 10 }).figures.map(({ place }) => place);

describe('the own place of bulletins by their kind', () => {
  it.each([
    [
      'a county that is called after a bay',
      'Oregon wildfire grows\nA wildfire in Quill Bay County in Oregon had grown to 900 acres on Monday.',
      'Quill Bay County',
    ],
    [
      'a district before the province that it lies in',
      'Quake in Peru kills 12\nWalls fell in Quillmarsh district in the province of Fenwash on Monday and killed 12 people.',
      'Quillmarsh',
    ],
    [
      'where a bus crashed, not the city that it was north of',
      'Nine killed in bus crash north of Dallas\nThe bus fell off a bridge in Quillmarsh, Texas, on Monday. Nine people died.',
      'Quillmarsh',
    ],
    [
      'the first of a chain that heads a title',
      'Quillmarsh, Fenwash Province, Peru: Earthquake – situation update no. 3\nKey figures\n2 people died\n10 people injured',
      'Quillmarsh',
    ],
    [
      'the world where dozens of countries took part',
      '90 arrests in week against smuggling\nSome 700 victims were found in 41 countries in an operation led by Norway and coordinated by Finland and Interpol. In Peru two men were held, in Chile three.',
      'World',
    ],
    [
      'the world where dozens of countries did it and one is told of later',
      '59 arrests in week against smuggling\nCustoms of 29 countries checked ports and airports. They seized 18,000 objects. In Italy 3,500 coins were found.',
      'World',
    ],
    [
      'where people were got out of the rubble',
      'Race to find the missing\nRescuers in western India look for survivors of a landslide that killed 30. Eight people were rescued from the rubble in Quillmarsh village, near the city of Pune in Maharashtra state.',
      'Quillmarsh',
    ],
    [
      'the country of a body, not one of two parts that lie in a row',
      'Power comes back after storm\nThe department brings back supply in Southern Luzon and Eastern Mindanao. The Grid Corporation of the Philippines reported that 14 lines had been mended.',
      'Philippines',
    ],
    [
      'the county of officers',
      'Fewer drivers over the limit\nThe statistics of the campaign are out. Quillshire officers gave 1,233 breath tests. 71 drivers were arrested.',
      'Quillshire',
    ],
    [
      'the city of a power company, not the ice of a storm',
      'Ice storm: thousands in the dark\nAbout 32,000 customers remained without power, Toronto Hydro said. Crews came from Manitoba.',
      'Toronto',
    ],
    [
      'the area of a power company, not where most of its customers are',
      'About 16,000 clients without power\nHydro-Québec cannot say when it will be back. The majority of the 16,000 clients are in the Montreal area.',
      'Quebec',
    ],
    [
      'the county that rain struck',
      '12 dead in flash floods in China\nTwelve people died in flash floods in Qinghai Province. Heavy rain pounded six towns in Quillmarsh County.',
      'Quillmarsh County',
    ],
    [
      'the district that a flood ran into, not its province',
      'Flash flood in Vietnam\nOne man died as mud gushed into Quillmarsh District in Fenwash Province on Sunday. It was the worst in years.',
      'Quillmarsh District',
    ],
    [
      'what a drought befell',
      'Horn of Africa Drought: Overview\nAt least 9 million people need help: 5 million in Ethiopia and 4 million in Kenya.',
      'Horn of Africa',
    ],
    [
      'the country of the one region that is named',
      'Recorded crime in the quarter\nThere were 2,342 burglaries. The Dublin Region had 997 of them.',
      'Ireland',
    ],
  ])('is %s', (_, text, place) => expect(homeOf(text)).toBe(place));

  it.each([
    [
      'a make',
      'Plane burns in Peru\nThe Antonov Superjumbo-300 had 73 passengers and five crew members on board.',
    ],
    ['a heading of a sector', 'Floods in Peru: update\nHunger: some 23,500 people need food.'],
    ['a crime', 'Crime in Peru in March\nBurglary: 2,342 incidents.'],
    [
      'a word that opens a sentence',
      'Floods in Peru: toll rises\nLIMA, Peru – With 3 more deaths in the last 24 hours, 20 people have now lost their lives.',
    ],
  ])('is not %s', (_, text) => expect(new Set(placesOf(text))).toEqual(new Set(['Peru'])));
});
