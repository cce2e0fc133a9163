import { describe, expect, it } from 'vitest';
import { figureLines } from '../figureLines';

describe('police and traffic', () => {
  it('reads a toll that rose and its parts', () => {
    const text = [
      'Eleven people were killed and 24 others injured when a bus collided with a fuel tanker near Nakuru in the early hours of Sunday, police said. The bus was carrying 52 passengers. Six of the injured are in critical condition. The death toll later rose to 13. Nine died at the scene while four succumbed in hospital.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Eleven deaths cumulative - Nakuru',
      '24 injured cumulative - Nakuru',
      '52 on_board cumulative - Nakuru',
      'Six critical current - Nakuru < 24',
      '13 deaths cumulative - Nakuru',
      'Nine deaths cumulative - Nakuru < 13 all',
      'four deaths cumulative - Nakuru < 13 all',
    ]);
  });

  it('reads arrests and seizures', () => {
    const text = [
      'Police in Manchester arrested 34 people during a two-week operation against county lines gangs. Officers seized 12 kilograms of cocaine, 87 mobile phones and £415,000 in cash. Five firearms were recovered. Of those arrested, 21 have been charged and 13 released on bail. 14 warrants were executed.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '34 suspects_arrested new - Manchester',
      '12 drugs_seized new - Manchester',
      '87 phones_seized new - Manchester',
      '415,000 cash_seized new - Manchester',
      'Five guns_seized new - Manchester',
      '21 charged new - Manchester < 34 all',
      '13 released_on_bail new - Manchester < 34 all',
      '14 warrants_executed new - Manchester',
    ]);
  });

  it('reads deaths and their change', () => {
    const text = [
      'Road deaths fell to 1,624 in 2023, a drop of 3 per cent on the year before, official figures showed. There were 385 pedestrians, 310 motorcyclists and 87 cyclists among those killed. The number of people seriously injured rose by 2 per cent to 28,087. Drink-driving accidents accounted for 260 deaths.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,624 deaths cumulative - -',
      '3 deaths_change - - -',
      '385 pedestrians cumulative - -',
      '310 pedestrians cumulative - -',
      '87 deaths cumulative - -',
      '2 injured_change - - -',
      '28,087 injured cumulative - -',
      '260 deaths cumulative - - < 1,624',
    ]);
  });

  it('reads arrests and cases', () => {
    const text = [
      'Customs seized 1.4 tonnes of suspected cocaine worth about $1.2 billion at Kwai Chung on Monday, arresting three men aged 28 to 45. In the first nine months, 1,021 drug cases were detected, 18 per cent more than a year earlier, and 1,107 people were arrested.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1.4 drugs_seized cumulative - Kwai Chung',
      '1.2 billion street_value - - Kwai Chung',
      'three suspects_arrested cumulative - Kwai Chung',
      '1,021 cases_solved cumulative - Kwai Chung',
      '18 cases_solved_yoy - - Kwai Chung',
      '1,107 suspects_arrested cumulative - Kwai Chung',
    ]);
  });

  it('reads recorded crime and its change', () => {
    const text = [
      'Police recorded 1,240 cases in the first half of the year, down 12.4 per cent from 1,416 a year before. The detection rate was 41 per cent. Fraud cases rose 23 per cent to 3,880, with losses of $412 million.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '1,240 cases cumulative - -',
      '12.4 cases_yoy - - -',
      '1,416 cases cumulative - -',
      '41 detection_rate - - -',
      '23 cases_yoy - - -',
      '3,880 cases cumulative - -',
      '412 million losses cumulative - -',
    ]);
  });

  it('reads miners who came out', () => {
    const text = [
      'Eight miners were killed and five rescued after a gas explosion at a coal mine in Shanxi Province on Monday. A total of 87 people were working underground when the accident happened, and 74 of them reached the surface.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      'Eight deaths cumulative - Shanxi Province',
      'five rescued cumulative - Shanxi Province',
      '87 on_board cumulative - Shanxi Province',
      '74 on_board cumulative - Shanxi Province < 87',
    ]);
  });

  it('reads a week of accidents', () => {
    const text = [
      'Traffic police handled 312 accidents last week, 18 fewer than the week before. Four people were killed and 96 were injured. Officers issued 2,450 tickets for speeding and caught 87 drunk drivers.',
    ].join('\n');
    expect(figureLines(text)).toEqual([
      '312 accidents new - -',
      '18 accidents_change new - -',
      'Four deaths new - -',
      '96 injured new - -',
      '2,450 offences new - -',
      '87 offences new - -',
    ]);
  });
});
