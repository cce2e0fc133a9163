import { describe, expect, it } from 'vitest';
import { countingNumerals } from '../../../../lib/figures/english/numbers/countingNumerals';
import { documentPlace } from '../../../../lib/figures/english/places/documentPlace';
import { splitSentences } from '../../../../lib/figures/english/words/splitSentences';

const homeOf = (text: string) =>
  documentPlace(text.split('\n')[0] ?? '', text, splitSentences(text), countingNumerals(text)).place;

describe('the place of an event', () => {
  it.each([
    [
      'where the toll of it was, not where somebody came from',
      'Quake in Peru: 31 dead\nThe toll from the earthquake in Quillmarsh has risen to 31.',
      'Quillmarsh',
    ],
    [
      "a town behind its country's name",
      'Depot fire in Peru: 41 dead\nThe toll from a fire at a depot in Peru’s Quillmarsh rose to 41.',
      'Quillmarsh',
    ],
    [
      'a resort in a canton of a nation',
      'Bar fire kills 40\nA fire in a bar in the mountain resort of Quill-Marsh in the Swiss canton of Fenwash killed 40 people.',
      'Quill-Marsh',
    ],
    [
      'a capital named beside its country',
      'Tanker blast in Peru kills 98\nA tanker explosion killed 98 people in the Peru capital Quillmarsh.',
      'Quillmarsh',
    ],
    [
      'what was destroyed',
      'Fire in Chile: 97 dead\nThe fire that destroyed Quillmarsh killed 97 people.',
      'Quillmarsh',
    ],
    [
      'what an attack struck',
      'Attack in Kenya kills 12\nAn attack killed 12 people in Quillmarsh in Kenya.',
      'Quillmarsh',
    ],
    [
      'a city that lists know by its country only, inside a province',
      'Tsunami: 31 dead\nThe earthquake and tsunami in Palu, Central Sulawesi, killed 31 people.',
      'Palu',
    ],
    [
      'the county of an address in a headline',
      'Lakeside fires, Quillmarsh County, Oregon: update\nSize: 200 acres. The fires grew by 40 acres.',
      'Quillmarsh County',
    ],
    [
      'islands before their country at the end of a headline',
      'Magnitude 7 earthquake – Quillmarsh Islands, New Zealand\nIt killed 3 people.',
      'Quillmarsh Islands',
    ],
    [
      'told in capitals',
      'Colorado wildfire update\nSUMMARY: FIRE NEAR QUILLMARSH, FENWASH COUNTY\nThe fire killed 2 people.',
      'Quillmarsh',
    ],
  ])('is %s', (_, text, place) => {
    expect(homeOf(text)).toBe(place);
  });
});

describe('the place of floods, storms and wildfires', () => {
  it.each([
    [
      'the state that a headline says they were in',
      'Brazil floods: 169 dead in Quillmarsh do Sul\nRain has killed 169 people. In Fenwash 15,000 live in shelters.',
      'Quillmarsh do Sul',
    ],
    [
      'the region that the first sentence says they were in',
      'Chile wildfires: 131 dead\nThe death toll from the fires in the Quillmarsh region rose to 131.',
      'Quillmarsh',
    ],
    [
      'the country of a report on how things stand, wherever they began',
      'Peru earthquake: situation report\nA quake of magnitude 7 struck with its epicentre in the Quillmarsh district of Fenwash. It killed 48 people.',
      'Peru',
    ],
    [
      'the province of the authority called by its disasters, not a town that was hit',
      'PDMA Punjab: rain losses\nThe Provincial Disaster Management Authority counted 263 dead. 650 houses were damaged in Multan.',
      'Punjab',
    ],
    [
      'all of a country whose statistical office speaks',
      'Labour force, March\nUnemployment rose to 3 per cent, the Australian Bureau of Statistics said. Employment fell in Queensland. It rose by 400 people.',
      'Australia',
    ],
  ])('is %s', (_, text, place) => {
    expect(homeOf(text)).toBe(place);
  });
});
