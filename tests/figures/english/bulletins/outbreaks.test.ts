import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('outbreaks', () => {
  it('reads clusters by their address', () => {
    const text = [
      'There are now 62 cases linked to the construction site at Tuas Lane, after four more were confirmed on Sunday. Of the 62, 51 are workers on the site, nine are family members and two are visitors. Three new clusters were identified: Sunrise Dormitory @ Jurong (11 cases), 24 Pioneer Crescent (6 cases) and Harbour Lodge (5 cases). The cluster at Greenfield Dormitory now has 118 confirmed cases. Case 5012, a 36 year-old Indian national, had gone to work before he was admitted.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '62 confirmed cumulative - Tuas Lane',
      'four confirmed new - -',
      '62 confirmed cumulative - Tuas Lane again',
      '51 confirmed cumulative - Tuas Lane < 62 all',
      'nine confirmed cumulative - Tuas Lane < 62 all',
      'two confirmed cumulative - Tuas Lane < 62 all',
      'Three clusters new - -',
      '11 confirmed new - Sunrise Dormitory @ Jurong',
      '6 confirmed new - 24 Pioneer Crescent',
      '5 confirmed new - Harbour Lodge',
      '118 confirmed cumulative - Greenfield Dormitory',
    ]);
  });

  it('reads patients and staff of a hospital', () => {
    const text = [
      'An outbreak of norovirus at Riverside Hospital has affected 46 patients and 12 staff since 2 June. Three wards have been closed. Of the 46 patients, 30 have recovered, 14 remain symptomatic and two have died. No new cases have been reported since Monday.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '46 affected cumulative - Riverside Hospital',
      '12 staff cumulative - Riverside Hospital',
      'Three wards_closed cumulative - -',
      '46 affected cumulative - Riverside Hospital again',
      '30 recovered cumulative - Riverside Hospital < 46 all',
      '14 affected current - Riverside Hospital < 46 all',
      'two deaths cumulative - Riverside Hospital < 46 all',
      'No confirmed new - -',
    ]);
  });

  it('reads residents and staff of a home', () => {
    const text = [
      'Twelve residents and three staff of Elm Grove care home have tested positive for coronavirus and two of the residents have died, the operator said. All 48 residents and 62 staff have been tested; results for nine people are pending.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Twelve confirmed cumulative - Elm Grove',
      'three confirmed cumulative - Elm Grove',
      'two deaths cumulative - Elm Grove',
      '48 people_tested cumulative - Elm Grove',
      '62 people_tested cumulative - Elm Grove',
      'nine tests_pending current - Elm Grove',
    ]);
  });

  it('reads residents by kind', () => {
    const text = [
      'Of the 528 new cases, 511 (97%) are linked to known clusters, while the rest are pending contact tracing. By residence: 14 Singaporeans, 7 Long-Term Pass holders and 507 dormitory residents. The Ministry said 8 cases were in the community, of whom 6 are Singaporeans. There are 24 patients in the ICU, 3 fewer than yesterday.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '528 confirmed new - Singapore',
      '511 confirmed new - Singapore < 528',
      '97 confirmed_share new - Singapore',
      '14 confirmed new - Singapore < 528 all',
      '7 confirmed new - Singapore < 528 all',
      '507 confirmed new - Singapore < 528 all',
      '8 confirmed new local Singapore',
      '6 confirmed new local Singapore < 8',
      '24 icu current - Singapore',
      '3 icu_change new - Singapore',
    ]);
  });

  it('reads pupils of a school', () => {
    const text = [
      'Another 3 pupils at Hilltop Primary School were confirmed with whooping cough, bringing the number in the cluster to 11. They are 2 boys and 1 girl. All 11 are stable and none required hospital care. 46 close contacts are under medical surveillance.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '3 confirmed new - Hilltop Primary School',
      '11 confirmed cumulative - -',
      '2 confirmed new - Hilltop Primary School < 3 all',
      '1 confirmed new - Hilltop Primary School < 3 all',
      '11 stable current - -',
      '46 contacts_observed current - -',
    ]);
  });

  it('reads one fatal case of four', () => {
    const text = [
      "Two more people in Cambodia have tested positive for H5N1 this year, the health ministry said on Sunday, taking the country's tally to four, one of them fatal. A nine-year-old boy died on February 8. Some 16,000 ducks were culled.",
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Two confirmed new - Cambodia',
      'four confirmed cumulative - Cambodia',
      'one deaths cumulative - Cambodia < four',
      '16,000 ducks_culled cumulative - Cambodia',
    ]);
  });
});
