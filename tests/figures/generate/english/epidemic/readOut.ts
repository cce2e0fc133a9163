import { listed, say } from '../pieces';
import { fig, none, type Style, s } from '../story';
import { possessive } from './leads';

/** Daily statements that ministries read out: who tested positive, of which sex and nation, where they are treated. */
export const READ_OUT: Readonly<Record<string, Style>> = {
  sampleSize: (t) => {
    const o = t.draw.of;
    const tests = fig(t.tests, 'tests', 'n');
    const fresh = fig(t.fresh, 'confirmed', 'n', t.draw.chance(0.5) ? {} : {});
    const foreign = t.draw.int(1, Math.max(1, Math.floor(t.fresh / 5)));
    const men = t.draw.int(1, t.fresh - 1);
    const home = t.draw.int(1, Math.max(2, t.recovered - 1));
    const recovered = fig(t.recovered, 'recovered', 'n');
    const inWard = fig(t.hospital, 'in_hospital', 'u');
    const icu = fig(t.icu, 'icu', 'u', { of: inWard });
    const deathsTotal = fig(t.deathsTotal, 'deaths', 'c');
    return [
      ['title', say`${o('Update on', 'Statement on')} ${t.disease} in ${t.area.name}, ${t.day}`],
      [
        'sample',
        say`${fresh} people have tested positive for ${t.disease} ${o('out of', 'from')} a sample size of ${tests} tested in the last 24 hours, ${o('with', 'giving')} a positivity rate of ${fig(Math.round((1000 * t.fresh) / t.tests) / 10, 'positivity', 'n')}%.`,
      ],
      [
        'totals',
        say`Total confirmed positive cases ${o('are now', 'now stand at')} ${fig(t.total, 'confirmed', 'c')}, and cumulative tests so far conducted are ${fig(t.testsTotal, 'tests', 'c')}.`,
      ],
      [
        'nations',
        say`From the cases, ${fig(t.fresh - foreign, 'confirmed', 'n', { of: fresh, all: true })} are ${t.area.adjective ?? ''}${t.area.adjective ? ' nationals' : 'citizens'} while ${fig(foreign, 'confirmed', 'n', { of: fresh, all: true })} ${s(foreign, 'is a foreigner', 'are foreigners')}.`,
      ],
      [
        'sexes',
        say`${fig(men, 'confirmed', 'n', { of: fresh, all: true })} are male and ${fig(t.fresh - men, 'confirmed', 'n', { of: fresh, all: true })} female. The youngest is a 3-month-old infant while the oldest is 91 years.`,
      ],
      [
        'distribution',
        say`In terms of distribution: ${listed(t.parts.map((one) => say`${one.name} ${fig(one.fresh, 'confirmed', 'n', { of: fresh, all: true, place: one.name })}`))}.`,
      ],
      [
        'recoveries',
        say`Today ${recovered} patients have recovered from the disease, ${fig(home, 'recovered', 'n', { of: recovered, all: true })} from the home-based care programme and ${fig(Math.max(1, t.recovered - home), 'recovered', 'n', { of: recovered, all: true })} from ${o('hospitals', 'various health facilities')}. Total recoveries ${o('now stand at', 'now are')} ${fig(t.recoveredTotal, 'recovered', 'c')}.`,
      ],
      [
        'deaths',
        say`${o('Sadly', 'Unfortunately')}, ${fig(t.deaths, 'deaths', 'n')} ${s(t.deaths, 'patient has', 'patients have')} ${o('succumbed to the disease', 'passed away', 'lost their lives', 'died')}${o('', ' in the last 24 hours')}, bringing ${o('the cumulative fatalities', 'the total fatalities', 'our fatalities')} to ${deathsTotal}.`,
      ],
      [
        'wards',
        say`A total of ${inWard} patients are currently admitted in ${o('various health facilities', 'our health facilities')}, while ${fig(t.active, 'isolated', 'u')} are under home-based isolation and care. ${icu} patients are in the intensive care unit, ${fig(t.ventilated, 'ventilated', 'u', { of: icu })} of whom are on ${o('ventilatory support', 'ventilators')}.`,
      ],
    ];
  },
  statesList: (t) => {
    const o = t.draw.of;
    const fresh = fig(t.fresh, 'confirmed', 'n');
    const total = fig(t.total, 'confirmed', 'c');
    return [
      ...(t.draw.chance(0.5)
        ? [
            [
              'title',
              say`${t.fresh > 0 ? fresh : ''} new cases of ${t.disease} reported in ${t.area.name}`,
            ] as const,
          ]
        : []),
      [
        'confirmed',
        say`On ${t.day}, ${fig(t.fresh, 'confirmed', 'n')} new confirmed cases ${t.draw.chance(0.5) ? say`and ${none('no', 'deaths', 'n')} deaths ` : ''}were ${o('recorded', 'reported')} in ${t.area.name}.`,
      ],
      [
        'tillDate',
        say`${o('Till date', 'To date')}, ${total} cases have been confirmed, ${fig(t.recoveredTotal, 'recovered', 'c', { of: total })} cases have been discharged and ${fig(t.deathsTotal, 'deaths', 'c', { of: total })} deaths have been recorded.`,
      ],
      [
        'fromStates',
        say`The ${fig(t.fresh, 'confirmed', 'n')} new cases are reported from ${listed(t.parts.map((one) => say`${one.name} (${fig(one.fresh, 'confirmed', 'n', { of: fresh, all: true, place: one.name })})`))}.`,
      ],
      [
        'tests',
        say`A total of ${fig(t.testsTotal, 'tests', 'c')} samples have been tested since the ${o('outbreak began', 'first case was announced', 'pandemic began')}.`,
      ],
    ];
  },
  genders: (t) => {
    const o = t.draw.of;
    const fresh = fig(t.fresh, 'confirmed', 'n');
    const men = t.draw.int(1, t.fresh - 1);
    return [
      ['title', say`${t.area.name} records ${fresh} new ${t.disease} cases`],
      [
        'newly',
        say`${possessive(t)} ${o('total', 'tally')} of ${t.disease} cases ${o('now stands at', 'has moved to')} ${fig(t.total, 'confirmed', 'c')}, after ${fig(t.fresh, 'confirmed', 'n')} new cases were recorded in the last 24 hours.`,
      ],
      [
        'sexes',
        say`${o('Of the newly confirmed cases, there are', 'The new cases are')} ${fig(men, 'confirmed', 'n', { of: fresh, all: true })} ${s(men, 'female')} and ${fig(t.fresh - men, 'confirmed', 'n', { of: fresh, all: true })} ${s(t.fresh - men, 'male')} with ages ranging from 2 months to 88 years.`,
      ],
      [
        'parishes',
        say`They ${o('are from', 'were recorded in')} ${listed(t.parts.map((one) => say`${one.name} (${fig(one.fresh, 'confirmed', 'n', { of: fresh, all: true, place: one.name })})`))}.`,
      ],
      [
        'deaths',
        say`The ${o('Ministry', 'country')} also reported ${fig(t.deaths, 'deaths', 'n')} ${s(t.deaths, 'death')}, which moves the total to ${fig(t.deathsTotal, 'deaths', 'c')}.`,
      ],
      [
        'ill',
        say`There are ${fig(t.draw.int(2, 20), 'moderate', 'u')} moderately ill patients and ${fig(t.draw.int(2, 9), 'critical', 'u')} critically ill patients ${o('in hospital', 'among those hospitalised')}.`,
      ],
      [
        'recoveries',
        say`${fig(t.recovered, 'recovered', 'n')} more persons ${o('have recovered', 'were released from care')}, ${o('increasing that number to', 'for a total of')} ${fig(t.recoveredTotal, 'recovered', 'c')}.`,
      ],
    ];
  },
};
