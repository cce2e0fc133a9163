import { describe, expect, it } from 'vitest';
import { countingNumerals } from '../../../../lib/figures/english/numbers/countingNumerals';
import { documentPlace } from '../../../../lib/figures/english/places/documentPlace';
import { findKnownPlaces } from '../../../../lib/figures/english/places/knownPlaces';
import { splitSentences } from '../../../../lib/figures/english/words/splitSentences';

const placeOf = (title: string, text: string) =>
  documentPlace(title, text, splitSentences(text), countingNumerals(text)).path.join(' > ');

describe('findKnownPlaces', () => {
  it('takes the longest name and knows adjectives', () => {
    const names = findKnownPlaces('In the Republic of Korea, Newfoundland and Labrador and two Pakistanis');
    expect(names.map(({ name, key, within }) => [name, key, within])).toEqual([
      ['Republic of Korea', 'South Korea', null],
      ['Newfoundland and Labrador', 'Newfoundland and Labrador', 'Canada'],
      ['Pakistan', 'Pakistan', null],
    ]);
  });
});

describe('documentPlace', () => {
  it.each([
    ['the title', 'Lassa fever - Nigeria', 'A traveller from Ghana fell ill in Benin.', 'Nigeria'],
    ['the issuer', '', 'The Health Commission of Hunan Province reported 4 new cases.', 'China > Hunan'],
    [
      'a province in its country',
      '',
      "A bridge fell in southwest China's Sichuan Province at 7:46.",
      'China > Sichuan',
    ],
    [
      'a wider place where parts are named',
      'Chinese toll',
      'There were 93 deaths in Hubei and 3 deaths in Henan.',
      'China',
    ],
    [
      'no state that a report is only dated from',
      'Two more measles cases',
      'ALDERTON, Wash. — Birch County Public Health has found two more cases. Oregon has four.',
      'Washington > Birch County',
    ],
    [
      'a county whose body has a longer name than the town',
      'Toll of hepatitis rises',
      "San Diego County health officials tallied one more death. San Diego's agency counts 421 cases.",
      'San Diego County',
    ],
    [
      'a people that governs itself',
      '40 new cases',
      'The Alder Nation confirmed 40 new cases. Alder County in Arizona has 49.',
      'Alder Nation',
    ],
    [
      'what the first sentence counts for, where the title names none',
      'Dengue: 6,968 cases',
      'CEBU CITY – Central Visayas had 6,968 dengue cases. Cebu Province has 3,000 of them and Bohol 1,200.',
      'Philippines > Central Visayas',
    ],
    [
      'the state of an office that names counties only',
      'Zika update',
      'TALLAHASSEE, Fla. – One travel-related case is in Polk County. Two are in Lake County. The total for the state is 894.',
      'US > Florida',
    ],
    [
      'a state by its two letters',
      'NH reports 3 more deaths; Maine reports 2',
      'New Hampshire health officials reported three more deaths, and two were reported in Maine.',
      'US > New Hampshire',
    ],
    [
      'the state whose office speaks, whatever others it names',
      'Hepatitis A outbreak',
      'Utah public health has found 238 cases since January. Some are linked to cases in California and Arizona.',
      'US > Utah',
    ],
    [
      'the world where the title tells the share of a continent',
      'WHO: Africa makes up half of the new mpox cases',
      'In June, the organization says, 26 countries reported 934 new cases. The African Region had the most.',
      'World',
    ],
    [
      'all countries that WHO has heard from',
      'SARS: reported cases',
      'To date WHO has received reports of 3,293 cases from 24 countries. China has 1,432 and Singapore 162.',
      'World',
    ],
    [
      'a region of WHO by its common name',
      'Yellow fever in the Region of the Americas',
      'Countries of the Region of the Americas have confirmed 38 cases.',
      'Americas',
    ],
    ['a country by its short name', 'COVID-19 in Korea', 'Korea had confirmed 12,484 cases.', 'South Korea'],
    [
      'a ship that a ministry speaks of',
      'Cruise ship Alder Queen: 99 more cases',
      "Another 99 people aboard the Alder Queen are ill, Japan's health ministry said.",
      'Alder Queen',
    ],
    [
      'a country that has an outbreak in one of its districts',
      'Minister speaks of cholera',
      'LUSAKA – The minister said that Zambia has an outbreak, with one death in Vubaro district, Eastern Province.',
      'Zambia',
    ],
    [
      'the town whose office speaks of an outbreak somewhere in a state',
      'Central Ohio measles outbreak grows',
      'ALDERTON, Ohio – Alderton Public Health counted 74 confirmed cases on Tuesday.',
      'Alderton',
    ],
    [
      'the nation of an agency that is called by a wider one',
      'Whooping cough cases rise',
      'UK Health Security Agency, 8 August. Confirmed cases in England have passed 10,000, says the UK Health Security Agency.',
      'UK > England',
    ],
    [
      'no place in the line of a release',
      'Dengue on the island',
      'FOR IMMEDIATE RELEASE: July 8\nTwo cases were found in Guam.',
      'Guam',
    ],
    [
      'an adjective of two words',
      'Cases surge',
      'The Sri Lankan National Dengue Unit told of 1,842 cases.',
      'Sri Lanka',
    ],
    [
      'the country where a mountain range was shaken',
      'Afghanistan toll rises',
      'A quake centred in the Hindu Kush killed 115 people in Afghanistan.',
      'Afghanistan',
    ],
    [
      'the country where several quakes shook it',
      'Earthquakes in China destroy homes',
      'The first quake was felt in Mianxi County. The quakes killed 63 people.',
      'China',
    ],
    [
      'a district whose province is only its address',
      '',
      'A fever has broken out in Vubaro district, Eastern Province. Four cases are in Vubaro district, Eastern Province.',
      'Vubaro',
    ],
    [
      'a county, whatever department of its state is quoted',
      'No deaths in Marwood',
      'Marwood County added 109 cases, according to the Florida Department of Health. The test rate in Marwood County was 11.8%, according to the Florida Department of Health.',
      'Marwood County',
    ],
    [
      "a region behind its country's name",
      "Crash in Ghana's Central Region",
      'In all 13 people died.',
      'Ghana > Central Region',
    ],
    [
      'where a bus fell',
      'Bus crash in Peru',
      'They died when a bus fell from a bridge in Alderia City.',
      'Peru > Alderia City',
    ],
    ['a police force', '', 'Oakshire Police made 12 arrests.', 'Oakshire'],
    [
      'an unknown town behind a preposition',
      '',
      'Two trains collided near Millbrook, killing 3 people.',
      'Millbrook',
    ],
    ['none of many countries', '', 'Three cases in Chad, four in Niger and one in Mali were reported.', ''],
    [
      'not where somebody came from',
      '',
      'Wales has 3 new cases. Two had returned from Northern Italy.',
      'UK > Wales',
    ],
    [
      'not an agency that looks abroad',
      'Quake in Fiji',
      'The U.S. Geological Survey said it was shallow.',
      'Fiji',
    ],
    [
      'the country of a city that its report calls the country',
      'Dengue: 8 die, 820 admitted',
      "Dhaka, 12 July. The Directorate General of Health Services said eight people died. Of the new patients 430 were admitted in Dhaka, bringing the country's total to 9,120.",
      'Bangladesh',
    ],
    [
      'what counted cities share',
      '',
      'All new cases are in Auckland. There are 333 cases in Auckland and 14 in Wellington.',
      'New Zealand',
    ],
    [
      'a state under the name of its agency',
      'NSW Health: eight new cases',
      'Eight new cases were found, bringing the total in NSW to 3,527.',
      'Australia > New South Wales',
    ],
    [
      'not a city of the same name elsewhere',
      '',
      'The storm made landfall near Naples, Florida, with winds of 150 mph.',
      'US > Florida',
    ],
    [
      'a ship',
      'Cruise ship: 99 more test positive',
      "Japan's health ministry said 99 more people on the Diamond Princess, moored at Yokohama, had tested positive.",
      'Diamond Princess',
    ],
    ['where a headline says it happened', 'Lahaina wildfire update', 'At least 96 people died.', 'Lahaina'],
    [
      'where those counted had returned to',
      '',
      'Total: 23\nNew: 6\n\nAll of the new cases had returned to Scotland from Austria. They live in the Fife council area.',
      'UK > Scotland',
    ],
    ['nothing', '', 'There were 3 new cases today.', ''],
  ])('reads %s', (_, title, text, expected) => {
    expect(placeOf(title, text)).toBe(expected);
  });
});
