import { describe, expect, it } from 'vitest';
import { figureLines, metricsOf } from './figureLines';

describe('what the police take', () => {
  it('is named by the thing and that it was seized, along a row', () => {
    expect(
      metricsOf(
        'Arland Police: week of action\nOfficers made 40 arrests and seized 18 shotguns and 12 motorbikes.\nThey recovered five knives and six stolen cars.\n- 300 pills confiscated',
      ),
    ).toEqual([
      '40 suspects_arrested',
      '18 guns_seized',
      '12 vehicles_seized',
      'five knives_seized',
      'six vehicles_seized',
      '300 drugs_seized',
    ]);
  });

  it('keeps its metric for a subset by kind', () => {
    expect(metricsOf('Arland Police said 90 charges were laid, including 33 felonies.')).toEqual([
      '90 offences',
      '33 offences',
    ]);
  });
});

describe('numbers that tell how far something went', () => {
  it('are no figures: hospitals, planes, agencies, at least one', () => {
    expect(
      metricsOf(
        'Bus crash near Alder\nTwenty people were hurt and taken to three hospitals. Nine people were flown home on two planes. Six agencies took part. Five counties have reported at least one death. All but two are stable.',
      ),
    ).toEqual(['Twenty injured', 'Nine evacuated']);
  });

  it('are no figures: days without a case, ages, names of operations', () => {
    expect(
      metricsOf(
        'No new cases for 12 days\nOp Heron 24 ended on Friday: 30 people were arrested, their ages ranging from 17 to over 70.',
      ),
    ).toEqual(['30 suspects_arrested']);
  });
});

describe('what became of things named before or behind', () => {
  it('names the number that leaves the thing out', () => {
    expect(
      metricsOf(
        'Storm in Arland\nThirty bodies were found and 11 identified. In the north 140 phone masts were knocked out; 98 are back. The airport cancelled 230 of its 600 flights.',
      ),
    ).toEqual([
      'Thirty deaths',
      '11 bodies_identified',
      '140 stations_down',
      '98 stations_restored',
      '230 flights_cancelled',
      '600 flights',
    ]);
  });
});

describe('numbers that are missed easily', () => {
  it('“or more” breaks no clause', () => {
    expect(
      metricsOf(
        'Flood in Arland\nForty or more divers are searching; 230 or more of its 600 flights were cancelled.',
      ),
    ).toEqual(['Forty staff', '230 flights_cancelled', '600 flights']);
  });

  it('nobody of a kind was infected', () => {
    expect(
      figureLines('Measles update\nThere were 12 confirmed cases. No health workers were infected.'),
    ).toContain('No confirmed cumulative - -');
  });

  it('restored service counts the restored', () => {
    expect(
      metricsOf('Storm in Arland\nCrews restored service to 12,000 of the 40,000 customers without power.'),
    ).toEqual(['12,000 users_restored', '40,000 users_affected']);
  });
});

describe('ages, bounds and numbers of lines', () => {
  it('are no figures', () => {
    expect(
      metricsOf(
        'Bus crash near Alder\nTwelve people died; nine were between 65 and 79. The bus, licensed for 45, was hit at 0855. Drivers face fines of up to $5,000. The hotline is 1799. The top five causes are known.',
      ),
    ).toEqual(['Twelve deaths', 'nine deaths']);
  });
});

describe('people and what was done with them', () => {
  it('are named by it, before or behind', () => {
    expect(
      metricsOf(
        'Arland Police: week of action\nOfficers executed 38 warrants and safeguarded 61 vulnerable people. Of 93 arrested, 40 of those arrested have been charged.\n- 19 people charged\n- 274 persons investigated',
      ),
    ).toEqual([
      '38 warrants_executed',
      '61 safeguarded',
      '93 suspects_arrested',
      '40 charged',
      '19 charged',
      '274 suspects_investigated',
    ]);
  });

  it('are hurt, inside still, or gone before the crews came', () => {
    expect(
      metricsOf(
        'Mine fire in Arland\nOf 363 rescued, 70 of them had been rescued with injuries. About 140 are believed still to be inside.\nThe injured were taken to Alder Hospital (24) and Birch Hospital (15).',
      ).slice(2),
    ).toEqual(['140 trapped', '24 injured', '15 injured']);
  });
});

describe('the hurt of a crash', () => {
  it('had injuries or went by ambulance', () => {
    expect(
      metricsOf(
        'Bus crash in Alder\nThree people died and at least 14 had serious injuries. Ten others were transported by ambulance.',
      ),
    ).toEqual(['Three deaths', '14 injured', 'Ten injured']);
  });
});

describe('traffic police', () => {
  it('count collisions, injuries, drivers caught; zones are no figures', () => {
    expect(
      metricsOf(
        'Garda bank holiday operation\nThere were 12 serious collisions with 14 serious and life-threatening injuries. Of the 693 vehicles checked, 26 drivers were detected for speeding.\n- 138km/h in a 50km/h zone in Alder',
      ),
    ).toEqual(['12 accidents', '14 injured', '693 vehicles_inspected', '26 offences', '138 speed']);
  });
});

describe('customs', () => {
  it('weigh drugs in pounds and count what is worth money', () => {
    expect(
      figureLines(
        'Customs in Alder\nOfficers made a seizure of 767 pounds of cocaine and seized 1,630 cigarettes worth $2,000.',
      ).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['767 drugs_seized', '1,630 cigarettes_seized', '2,000 street_value']);
  });

  it('roads that are affected are no people', () => {
    expect(
      metricsOf('Quake in Arland\n510 dead\n10 roads affected\n4 hospitals destroyed\n60 families affected'),
    ).toEqual(['510 deaths', '10 roads_affected', '4 hospitals_destroyed', '60 affected']);
  });
});
