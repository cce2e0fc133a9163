import { describe, expect, it } from 'vitest';
import { placeByForm } from '../../../lib/figures/english/places/placeByForm';
import { figureLines } from './figureLines';

const placesOf = (text: string) => figureLines(text).map((line) => line.replace(/ (?:[a-z_]+) \S+ - /u, ' '));

describe('a round-up of the parts of a country', () => {
  it('goes on about the part named last, until a line without words', () => {
    const text = [
      'The latest news on flu in Canada',
      '4 p.m.',
      'Manitoba is reporting 292 new cases.',
      'There are 74 people in intensive care.',
      '3 p.m.',
      'Alberta is reporting 30 new cases.',
      'The number of patients in Alberta hospitals has grown.',
      "The province's website says there are 446 people in hospital.",
      '2 p.m.',
      'Ontario is reporting 12 new cases.',
      '1 p.m.',
      'There are 600 people in hospital.',
    ].join('\n');
    expect(placesOf(text)).toEqual([
      '292 Manitoba',
      '74 Manitoba',
      '30 Alberta',
      '446 Alberta',
      '12 Ontario',
      '600 Canada',
    ]);
  });

  it('is told by the state in the name of a department, however long that is', () => {
    const text =
      'Texas measles total tops 700 cases\nElsewhere, more states saw cases. The Illinois Department of Public Health reported two more cases, bringing its total to six.\nAfter its first case since spring, the North Dakota Department of Health has reported three more cases.';
    expect(placesOf(text)).toEqual(['700 Texas', 'two Illinois', 'six Illinois', 'three North Dakota']);
  });

  it('is told by who has the numbers that a sentence begins with, and by who holds a rank', () => {
    const text =
      'Flu in India\nIndia has 90,000 cases. With 30,000 cases and 300 deaths, Maharashtra remains the worst hit while Delhi holds the third spot with 9,000 cases.';
    expect(placesOf(text)).toEqual([
      '90,000 India',
      '30,000 Maharashtra < 90,000',
      '300 Maharashtra',
      '9,000 Delhi < 90,000',
    ]);
  });
});

describe('numbered regions', () => {
  it('are places, their numbers no counts', () => {
    const text =
      'Dengue in the Philippines\nThe regions with the most of the 21,115 cases are:\nRegion 3: 3,902 (18 percent); Region 7: 2,316 (11 percent).';
    expect(figureLines(text)).toEqual([
      '21,115 confirmed cumulative - Philippines',
      '3,902 confirmed cumulative - Region 3 < 21,115',
      '18 confirmed_share cumulative - Region 3',
      '2,316 confirmed cumulative - Region 7 < 21,115',
      '11 confirmed_share cumulative - Region 7',
    ]);
  });

  it('that are so many of all are no figures, nor is a limit of guests', () => {
    expect(
      figureLines(
        'Flu in Peru\n12 out of 17 regions are over the threshold. Limits on outdoor gatherings were raised to 150 people. Help is open 24/7.',
      ),
    ).toEqual([]);
  });
});

describe('what names no place', () => {
  it('is what a body looks after, or one of the parts', () => {
    expect(placeByForm('', ['Provincial Health Department officials report cases.'], '')).toBeNull();
    expect(placeByForm('', ['The numbers are from the County Public Health Department.'], '')).toBeNull();
    expect(
      placeByForm('', ['There are 12 cases in Upper Quill Zone and 3 in Lower Quill Zone.'], ''),
    ).toBeNull();
  });

  it('is a currency, a row of countries that people came from, a building or hills', () => {
    expect(
      placesOf(
        'Tourism up\nThe main sources of its 40,000 visitors were India, China, the UK and France. They spent a total of US dollars 443 million.',
      ).map((line) => line.split(' ').slice(-1)[0]),
    ).toEqual(['-', '-']);
    expect(
      placesOf('Bus crash in India kills 23\nA bus fell into a gorge in the Quillian foothills, killing 23.'),
    ).toEqual(['23 India', '23 India again']);
  });
});

describe('what a number counts', () => {
  it('is told by a noun for what became of people', () => {
    expect(
      figureLines(
        'Flu in Peru\nOf 315 confirmed cases of influenza, 30 have been fatalities, 232 have been recoveries and 4 have resulted in death.',
      ),
    ).toEqual([
      '315 confirmed cumulative - Peru',
      '30 deaths cumulative - Peru < 315',
      '232 recovered cumulative - Peru < 315',
      '4 deaths cumulative - Peru < 315',
    ]);
  });

  it('is what stands behind the short name of an illness, or two kinds joined', () => {
    expect(figureLines('Nipah in India\nA total of 19 Nipah virus (NiV) cases were found.')).toEqual([
      '19 confirmed cumulative - India',
    ]);
    expect(figureLines('Ebola in Uganda\n76 new confirmed and probable cases were found.')).toEqual([
      '76 confirmed_probable new - Uganda',
    ]);
  });

  it('is never the month that labels it', () => {
    expect(
      figureLines('Dengue in Fiji\nThe deaths were reported in: January: 36; February: 32; March: 39.').map(
        (line) => line.split(' ')[1],
      ),
    ).toEqual(['deaths', 'deaths', 'deaths']);
  });
});
