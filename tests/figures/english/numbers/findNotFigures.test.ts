import { describe, expect, it } from 'vitest';
import { findNotFigures } from '../../../../lib/figures/english/numbers/findNotFigures';
import { readNumerals } from '../../../../lib/figures/english/numbers/readNumerals';

/** The numbers of a text that no rule takes out. */
function left(text: string): readonly string[] {
  const spans = findNotFigures(text, readNumerals(text));
  return readNumerals(text)
    .filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end))
    .map(({ raw }) => raw);
}

describe('findNotFigures', () => {
  it.each([
    [
      'dates',
      'On 5 April 2020, from 3 to 9 May, by April 12, 2021, on 2024-03-05, on 5/4/2020 and in 2019-20.',
    ],
    ['days of the week', 'on Sunday, 12 June and on the 14th'],
    ['years', 'since 2016 and in early 2019 under the 2020 Regulations'],
    ['times', 'at 9am, 5.30 p.m., 23:59, 0139 GMT, 2100 hrs and 00:00 hrs'],
    [
      'ages',
      'aged 45, a 36 year-old man, women aged 18 to 30, in her 50s, aged three, the patient was 71, adults over 65',
    ],
    ['ages in words', 'a six-year-old boy, children under 5, people 65 and over'],
    ['durations', 'for 14 days, within 24 hours, the past two weeks, three-day rain, five consecutive days'],
    [
      'ids',
      'Case 4012, Cases 3 to 9, cases 12, 15 and 19, patient 31, Flight 302, Phase 2, Category 4, No. 7, Week 12, in week 9',
    ],
    ['ages in a row', 'relatives aged 12, 35 and 67'],
    ['flights and forms', 'on flight QZ 412, pupils of Primary 4'],
    ['nearness', 'within 1 to 2 metres, within 5 km'],
    ['hotlines', 'The hotline 1823 is open'],
    ['ordinals', 'the 3rd wave, the 21st case'],
    ['names with digits', 'COVID-19, H5N1, XBB.1.9, L452R, SARS-CoV-2, A(H1N1)pdm09, B.1.1.7 and the G20'],
    ['addresses', 'at 12 Harbour Walk, 7 Old Mill Road and 3A Kings Crescent'],
    ['phones', 'Call 119, dial 111, call 0800 123 4567 or +44 20 7946 0000'],
    ['rates', 'per 100,000 people, per 1 000, one in five homes, 1 in 20'],
    ['bounds', 'gatherings of more than 30, groups of 6, clusters of 5 or more cases, 2 metres apart'],
    ['list marks and notes', '1. First\n2) Second\n(a) third [3] text [4,5]'],
    [
      'idioms',
      'one of the largest, one another, these two cases are known, both two sides, two-thirds, at one point',
    ],
    ['corrections in a bracket', '40 (with 2 cases added after checking)'.slice(3)],
  ])('takes out %s', (_, text) => {
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['12 new cases on 5 April', ['12']],
    ['Total cases 45', ['45']],
    ['18,200 tests in May 2020', ['18,200']],
    ['a 6.1-magnitude quake, M 5.4', ['6.1', '5.4']],
    ['Of the two deaths, one was local', ['two', 'one']],
    ['Two of these three new cases', ['Two', 'three']],
    ['On Sunday, 1,250 people came', ['1,250']],
    ['brought the total number to 52', ['52']],
    ['14 people, 3 of them aged 80', ['14', '3']],
    ['Twenty-three injured', ['Twenty-three']],
  ])('leaves the counts of %s', (text, expected) => {
    expect(left(text)).toEqual(expected);
  });
});
