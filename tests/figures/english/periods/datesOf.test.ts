import { expect, test } from 'vitest';
import { readFiguresInText } from '../../../../lib/figures/readFiguresInText';

const dates = (text: string, published: string | null = '2024-05-16') =>
  readFiguresInText(text, { lang: 'en', title: '', published, publisher: null }).map(
    ({ raw, date }) => `${raw} ${date}`,
  );

test.each([
  [
    'a new figure is of the window, a total goes up to the day',
    'In the week to 5 May 2024 Alder County had 40 new measles cases. As of 5 May 300 cases have been confirmed.',
    ['40 2024-04-29/2024-05-05', '300 2024-05-05'],
  ],
  [
    'a total that says since when',
    'Since 4 April 2024 a total of 56 cholera cases have been confirmed.',
    ['56 2024-04-04/2024-05-16'],
  ],
  [
    'both ends of a total, told apart',
    'From 4 April 2024, when it began, up to 12 May, 56 cholera cases have been confirmed.',
    ['56 2024-04-04/2024-05-12'],
  ],
  [
    'how many there are since a day is how many there are now',
    'So far 56 cholera cases have been confirmed since 4 April.',
    ['56 2024-05-16'],
  ],
  [
    'a time behind a row is of all of it',
    'Alderia has had 38 cases of measles, including 12 deaths, from 1 January to 5 May 2024.',
    ['38 2024-01-01/2024-05-05', '12 2024-01-01/2024-05-05'],
  ],
  [
    'what is held against another week',
    'In week 18 of 2024 there were 130 new measles cases, against 242 the week before.',
    ['130 2024-04-29/2024-05-05', '242 2024-04-22/2024-04-28'],
  ],
  [
    'what is held against another month and stands in a bracket',
    'Visitor arrivals rose 4% in April 2024, more than in March (3%).',
    ['4 2024-04', '3 2024-03'],
  ],
  [
    'statistics are of their month, not of the day that they come out',
    'Retail sales up 2% in March 2024\nThe office said on 3 May that turnover rose 2% in March 2024. Food sales were up 1%.',
    ['2 2024-03', '2 2024-03', '1 2024-03'],
  ],
  [
    'what an accident did counts up to the day of the report',
    'BIRCHAM, 3 May 2024 – A bus overturned on Monday; 12 people were killed and 30 injured.',
    ['12 2024-05-03', '30 2024-05-03'],
  ],
  [
    'a heading holds for the lines below it',
    'Cholera in Alderia\nCumulative figures since 5 March 2024:\n- 525 cases confirmed\n- 138 recovered',
    ['525 2024-03-05/2024-05-16', '138 2024-03-05/2024-05-16'],
  ],
  [
    'columns of a table',
    'Measles in Alderia\nCounty\tCases, 12 May\tCases, 13 May\nAlder\t351\t372\nBirch\t208\t209',
    ['351 2024-05-12', '372 2024-05-13', '208 2024-05-12', '209 2024-05-13'],
  ],
  [
    'more than that many is held against nothing',
    'Fewer than 10 people are in hospital with measles; more than 300 have been vaccinated.',
    ['10 2024-05-16', '300 2024-05-16'],
  ],
])('%s', (_, text, expected) => {
  expect(dates(text, text.startsWith('BIRCHAM') ? null : undefined)).toEqual(expected);
});

test('the day of issue heads nothing', () => {
  const text =
    'Alderia: measles on 5 May 2024\nIssued by the Office of Public Health of Alderia on 6 May 2024\nThere were 4 new cases on 5 May, and as of 5 May 70 people have recovered.\nThe 56 confirmed cases are in Elm (50) and Oak (6).';
  expect(dates(text, null).slice(-3)).toEqual(['56 2024-05-05', '50 2024-05-05', '6 2024-05-05']);
});

test('an hour without a day is of the day that the paragraph told last', () => {
  const text =
    'Alderia reported 86 new measles cases on 14 May 2024. By midnight 312 patients were in hospital, 3 of them in critical condition.';
  expect(dates(text)).toEqual(['86 2024-05-14', '312 2024-05-14', '3 2024-05-14']);
});
