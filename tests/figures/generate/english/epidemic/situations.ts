import { listed, say } from '../pieces';
import { fig, type Style, s } from '../story';

/** Situation reports and news of outbreaks after the manner of international bodies. */
export const SITUATIONS: Readonly<Record<string, Style>> = {
  outbreakNews: (t) => {
    const o = t.draw.of;
    const all = t.fresh + t.draw.int(30, 900);
    const dead = t.draw.int(3, 25);
    const confirmed = t.draw.int(10, all - 5);
    const whole = fig(all, 'suspected', 'c');
    return [
      [
        'title',
        say`${o('Cholera', 'Measles', 'Meningitis', 'Lassa fever', 'Yellow fever')} – ${t.area.name}`,
      ],
      [
        'between',
        say`${o(`Between 1 January and ${t.day}`, `From 3 October 2020 to ${t.day}`, `As of ${t.day}`)}, a total of ${whole} suspected cases, including ${fig(dead, 'deaths', 'c', { of: whole })} deaths (CFR ${fig(Math.round((1000 * dead) / all) / 10, 'case_fatality', 'c')}%), have been reported ${o('in', 'from')} ${t.area.name}.`,
      ],
      [
        'confirmed',
        say`Of these, ${fig(confirmed, 'confirmed', 'c', { of: whole })} ${o('have been laboratory-confirmed', 'were confirmed by laboratory testing')}.`,
      ],
      [
        'districts',
        say`${listed(t.parts.map((one, i) => (i ? say`${one.name} ${fig(one.fresh, 'suspected', 'c', { place: one.name, of: whole })}` : say`${one.name} has reported ${fig(one.fresh, 'suspected', 'c', { place: one.name, of: whole })} suspected cases`)))}.`,
      ],
      ['contacts', say`A total of ${fig(t.draw.int(100, 900), 'contacts', 'c')} contacts have been listed.`],
    ];
  },
  region: (t) => {
    const o = t.draw.of;
    const names = [
      'Nigeria',
      'Chad',
      'Niger',
      'Ghana',
      'Kenya',
      'Mali',
      'Benin',
      'Togo',
      'Guinea',
      'Burundi',
    ];
    const parts = t.draw.some(names, 4).map((name) => ({ name, value: t.draw.int(20, 900) }));
    const whole = fig(
      parts.reduce((sum, { value }) => sum + value, 0) + t.draw.int(50, 900),
      'confirmed',
      'c',
      { place: 'Africa' },
    );
    return [
      ['title', say`${t.disease} in Africa: weekly summary, ${t.day}`],
      [
        'lead',
        say`As of ${t.day}, ${fig(t.draw.int(12, 55), 'countries', 'c', { place: 'Africa' })} ${o('African Union Member States', 'countries in Africa')} have reported ${whole} cases and ${fig(t.deathsTotal, 'deaths', 'c', { place: 'Africa' })} deaths.`,
      ],
      [
        'countries',
        say`${o('The countries with the most cases are', 'Most cases were reported from')} ${listed(parts.map(({ name, value }) => say`${name} (${fig(value, 'confirmed', 'c', { of: whole, place: name })})`))}.`,
      ],
      [
        'week',
        say`In the past week, ${fig(t.fresh, 'confirmed', 'n', { place: 'Africa' })} new cases were reported, ${o('a decrease of', 'an increase of')} ${fig(t.draw.int(3, 60), 'confirmed_change', '-', { place: 'Africa' })}% compared with the previous week.`,
      ],
    ];
  },
  weekEnding: (t) => {
    const o = t.draw.of;
    const fresh = fig(t.fresh, 'confirmed', 'n');
    return [
      ['title', say`Weekly ${t.disease} report, ${t.area.name}`],
      [
        'lead',
        say`In the week ending ${t.day}, ${fresh} cases of ${t.disease} were notified in ${t.area.name}, ${o('compared with', 'up from', 'down from')} ${fig(t.fresh + t.draw.int(2, 60), 'confirmed', 'n')} in the previous week.`,
      ],
      [
        'areas',
        say`${listed(t.parts.map((one, i) => (i ? say`${one.name} (${fig(one.fresh, 'confirmed', 'n', { of: fresh, place: one.name })})` : say`Most cases were in ${one.name} (${fig(one.fresh, 'confirmed', 'n', { of: fresh, place: one.name })})`)))}.`,
      ],
      [
        'hospital',
        say`${fig(t.draw.int(5, 90), 'in_hospital', 'n')} people were admitted to hospital ${o('during the week', 'in the week')} and ${fig(t.deaths, 'deaths', 'n')} ${s(t.deaths, 'death was', 'deaths were')} registered.`,
      ],
      [
        'year',
        say`So far this year, ${fig(t.total, 'confirmed', 'c')} cases have been notified, ${o('against', 'compared to')} ${fig(t.total + 77, 'confirmed', 'c')} in the same period last year.`,
      ],
    ];
  },
};
