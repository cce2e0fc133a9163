import { listed, say } from '../pieces';
import { fig, none, type Style, s } from '../story';

/** Dashboards and daily statements of health departments in English-speaking countries. */
export const DEPARTMENTS: Readonly<Record<string, Style>> = {
  testsReported: (t) => {
    const o = t.draw.of;
    return [
      ['title', say`${t.disease} in ${t.area.name}: ${t.day}`],
      [
        'bullets',
        say`- ${fig(t.fresh, 'confirmed', 'n')} new cases of ${t.disease} reported\n- ${fig(t.tests, 'tests', 'n')} new tests for ${t.disease} that reported results\n- ${fig(t.draw.int(5, 240) / 10, 'positivity', 'n')}% of these were positive\n- ${fig(t.deaths, 'deaths', 'n')} new reported ${s(t.deaths, 'death')} of people who have tested positive\n- ${fig(t.icu, 'icu', 'u')} people were in intensive care yesterday with ${o('recently confirmed ', '')}${t.disease}\n- ${fig(t.hospital, 'in_hospital', 'u')} people were in hospital yesterday with ${o('recently confirmed ', '')}${t.disease}`,
      ],
      [
        'doses',
        say`${fig(t.draw.int(200000, 3000000), 'vaccinated', 'c')} people have received the first dose of a vaccine and ${fig(t.draw.int(100000, 190000), 'vaccinated', 'c')} have received their second dose.`,
      ],
    ];
  },
  dashboard: (t) => [
    ['title', say`Latest ${t.disease} figures for ${t.area.name}, ${t.day}`],
    [
      'rows',
      say`New cases in last 24 hours: ${fig(t.fresh, 'confirmed', 'n')}\nTotal cases to date: ${fig(t.total, 'confirmed', 'c')}\nDeaths reported today: ${fig(t.deaths, 'deaths', 'n')}\nTotal deaths: ${fig(t.deathsTotal, 'deaths', 'c')}\nConfirmed inpatients: ${fig(t.hospital, 'in_hospital', 'u')}\nICU occupancy: ${fig(t.icu, 'icu', 'u')}\nVentilated: ${fig(t.ventilated, 'ventilated', 'u')}\nTests in last 24 hours: ${fig(t.tests, 'tests', 'n')}\nActive care home outbreaks: ${fig(t.draw.int(3, 90), 'outbreaks', 'u')}`,
    ],
  ],
  numberOf: (t) => {
    const fresh = fig(t.fresh, 'confirmed', 'n', { origin: 'local' });
    return [
      ['title', say`${t.area.name}: update for ${t.day}`],
      [
        'cases',
        say`Cases\nNumber of new community cases: ${fresh}\nNumber of new cases identified at the border: ${fig(t.draw.int(1, 9), 'confirmed', 'n', { origin: 'imported' })}\nLocation of new community cases: ${listed(
          t.parts.map(
            (one) =>
              say`${one.name} (${fig(one.fresh, 'confirmed', 'n', { of: fresh, all: true, place: one.name })})`,
          ),
          ', ',
        )}\nNumber of active cases (total): ${fig(t.active, 'confirmed', 'u')}\nConfirmed cases (total): ${fig(t.total, 'confirmed', 'c')}`,
      ],
      [
        'hospital',
        say`Hospitalisations\nCases in hospital: ${fig(t.hospital, 'in_hospital', 'u')}\nCases in ICU or HDU: ${fig(t.icu, 'icu', 'u')}`,
      ],
      [
        'tests',
        say`Tests\nNumber of tests total: ${fig(t.testsTotal, 'tests', 'c')}\nNumber of tests last 24 hours: ${fig(t.tests, 'tests', 'n')}`,
      ],
      [
        'deaths',
        say`${t.draw.chance(0.5) ? say`Today we are reporting ${fig(t.deaths, 'deaths', 'n')} ${s(t.deaths, 'death')}, which takes the total of publicly reported deaths to ${fig(t.deathsTotal, 'deaths', 'c')}.` : say`There are ${none('no', 'deaths', 'n')} deaths to report today.`}`,
      ],
    ];
  },
  locally: (t) => {
    const o = t.draw.of;
    const fresh = fig(t.fresh, 'confirmed', 'n');
    const [a, b, c] = t.parts;
    return [
      [
        'lead',
        say`${t.area.name} is reporting ${fresh} new cases of ${t.disease} today${t.draw.chance(0.5) ? say`, as ${o('nearly', 'more than', 'over')} ${fig(t.tests, 'tests', 'n')} tests were completed` : ''}.`,
      ],
      [
        'locally',
        say`Locally, there are ${a && fig(a.fresh, 'confirmed', 'n', { of: fresh, place: a.name })} new cases in ${a?.name ?? ''}, ${b && fig(b.fresh, 'confirmed', 'n', { of: fresh, place: b.name })} in ${b?.name ?? ''} and ${c && fig(c.fresh, 'confirmed', 'n', { of: fresh, place: c.name })} in ${c?.name ?? ''}.`,
      ],
      [
        'more',
        say`There are ${fig(t.recovered, 'recovered', 'n')} more resolved cases and ${fig(t.deaths, 'deaths', 'n')} more ${s(t.deaths, 'death')}.`,
      ],
      [
        'hospital',
        say`${fig(t.hospital, 'in_hospital', 'u')} people are hospitalized with ${t.disease}. ${fig(t.icu, 'icu', 'u')} people are in ICU, and ${fig(t.ventilated, 'ventilated', 'u')} are on a ventilator.`,
      ],
      [
        'total',
        say`The ${t.area.kind} has had ${fig(t.total, 'confirmed', 'c')} cases and ${fig(t.deathsTotal, 'deaths', 'c')} deaths since the pandemic began.`,
      ],
    ];
  },
  specimens: (t) => {
    const inWard = fig(t.hospital, 'in_hospital', 'u');
    return [
      [
        'title',
        say`Public health officials announce ${fig(t.fresh, 'confirmed', 'n')} new cases of ${t.disease} in ${t.area.name}`,
      ],
      [
        'lead',
        say`${t.issuer} today reported ${fig(t.fresh, 'confirmed', 'n')} new confirmed cases of ${t.disease} in ${t.area.name}, including ${fig(t.deaths, 'deaths', 'n')} additional ${s(t.deaths, 'death')}.`,
      ],
      [
        'totals',
        say`Currently, the ${t.area.kind} is reporting a total of ${fig(t.total, 'confirmed', 'c')} cases, including ${fig(t.deathsTotal, 'deaths', 'c')} deaths.`,
      ],
      [
        'specimens',
        say`Within the past 24 hours, laboratories have reported ${fig(t.tests, 'tests', 'n')} specimens for a total of ${fig(t.testsTotal, 'tests', 'c')}.`,
      ],
      [
        'wards',
        say`As of last night, ${inWard} individuals were reported to be in the hospital with ${t.disease}. Of those, ${fig(t.icu, 'icu', 'u', { of: inWard })} patients were in the ICU and ${fig(t.ventilated, 'ventilated', 'u', { of: inWard })} patients were on ventilators.`,
      ],
    ];
  },
  commission: (t) => {
    const imported = t.draw.int(1, Math.max(1, Math.floor(t.fresh / 3)));
    const fresh = fig(t.fresh, 'confirmed', 'n');
    const active = fig(t.hospital, 'in_hospital', 'u');
    return [
      [
        'lead',
        say`On ${t.day}, ${t.area.name} reported ${fresh} new confirmed cases, including ${fig(imported, 'confirmed', 'n', { of: fresh, origin: 'imported' })} imported ${s(imported, 'case')} and ${fig(t.fresh - imported, 'confirmed', 'n', { of: fresh, origin: 'local' })} locally transmitted ${s(t.fresh - imported, 'case')}, ${t.issuer} said.`,
      ],
      [
        'none',
        say`${none('No', 'suspected', 'n')} new suspected cases and ${none('no', 'deaths', 'n')} deaths were reported.`,
      ],
      [
        'discharged',
        say`${fig(t.recovered, 'recovered', 'n')} patients were discharged from hospital after recovery on the day.`,
      ],
      [
        'stillTreated',
        say`As of ${t.day}, there were ${active} patients still receiving treatment, ${fig(t.draw.int(2, 9), 'severe', 'u', { of: active })} of them in severe condition. Altogether ${fig(t.recoveredTotal, 'recovered', 'c')} people had been discharged, and ${fig(t.deathsTotal, 'deaths', 'c')} had died.`,
      ],
      [
        'contacts',
        say`A total of ${fig(t.draw.int(300, 9000), 'contacts_observed', 'u')} close contacts are still under medical observation.`,
      ],
    ];
  },
};
