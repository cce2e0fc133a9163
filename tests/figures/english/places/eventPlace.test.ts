import { describe, expect, it } from 'vitest';
import { countingNumerals } from '../../../../lib/figures/english/numbers/countingNumerals';
import { documentPlace } from '../../../../lib/figures/english/places/documentPlace';
import { splitSentences } from '../../../../lib/figures/english/words/splitSentences';
import { figureLines } from '../figureLines';

const placeOf = (title: string, text: string) =>
  documentPlace(title, text, splitSentences(text), countingNumerals(text)).path.join(' > ');

describe('the place of one event', () => {
  it.each([
    [
      'the town, not the province of its headline',
      'Nine dead after truck and coach collide in Alberta',
      'Alberta police said on Friday that nine people were killed when a coach was struck by a truck on Highway 4 at Elmcross, about 90 km west of Calgary.',
      'Canada > Alberta > Elmcross',
    ],
    [
      'the county of the second sentence',
      '',
      "Six miners died in a gas explosion in north China's Shanxi Province. Twenty were at work when the blast happened in Elmhe County.",
      'China > Shanxi > Elmhe County',
    ],
    [
      'the town it was near where no other is named',
      'Train crash: 12 killed',
      'Two trains collided near Larissa, Greece, on Monday.',
      'Greece > Larissa',
    ],
    [
      'not where some of those counted were',
      'Quake hits eastern Nepal',
      'A magnitude 6 earthquake hit eastern Nepal on Monday. Five people died, three of them in a landslide at Elmkot.',
      'Nepal',
    ],
    [
      'not parts in a row',
      'Nepal landslides: 40 dead',
      'Landslides killed 40 people: 30 in Kaski and ten in Lalitpur.',
      'Nepal',
    ],
    [
      'not a peninsula where a prefecture is named',
      'Noto Peninsula earthquake: situation',
      'The earthquake of 1 January has left 94 people dead in Ishikawa Prefecture.',
      'Japan > Ishikawa',
    ],
    [
      'not where something was bound for',
      'Bus crash in Kenya kills 8',
      'A bus from Mombasa to Nairobi crashed on Friday; the injured were taken to hospital in Voi.',
      'Kenya',
    ],
    [
      'a district that a state is said to have',
      '15 Killed in India Bus Crash',
      "The number of people killed in Madhya Pradesh's Elmwa district in India, in which a bus collided with a truck, has gone up to 15.",
      'India > Madhya Pradesh > Elmwa',
    ],
    [
      'no name that tells what happened',
      'Massive Fire at Detroit Apartment Complex Injures 11',
      'A fire has broken out at an apartment complex in Detroit, injuring 11 people.',
      'US > Michigan > Detroit',
    ],
    [
      'not in statistics of many',
      'Malaysia: 812 road accidents in a week',
      'Police counted 812 accidents, and one lorry crashed in Ipoh.',
      'Malaysia',
    ],
  ])('is %s', (_, title, text, place) => {
    expect(placeOf(title, text)).toBe(place);
  });

  it('is that of a count told of the country that it lies in', () => {
    expect(
      figureLines(
        'Forty killed in India bus crash\nThe death toll of a bus accident in India has reached 40. The bus plunged into a river in Elmkullu on Monday.',
      ),
    ).toEqual(['Forty deaths cumulative - Elmkullu', '40 deaths cumulative - Elmkullu again']);
  });
});

describe('where something happened', () => {
  const placeOf = (words: string) =>
    figureLines(
      `Deadly accident: what we know\nAt least 36 people were killed in an accident ${words} on Monday, police said.\nThe president, speaking in Moltana, sent his condolences.`,
    )[0]?.replace('36 deaths cumulative - ', '');

  it.each([
    ['in the southern port city of Alderton, Chile', 'Alderton'],
    ['in central Alderton, Chile', 'Alderton'],
    ['on the outskirts of Alderton, Chile', 'Alderton'],
    ['in Peru’s northern region of Birchland', 'Birchland'],
    ['between a bus and a truck in Birchland province', 'Birchland'],
    ['at a coal mine in Alderton, Birchland district', 'Alderton'],
  ])('%s', (words, place) => {
    expect(placeOf(words)).toBe(place);
  });
});
