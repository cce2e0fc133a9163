import { type Fig, type Phrase, say } from '../pieces';
import { fig, none, type Story, s } from '../story';

/** The figures that later sentences speak of again. */
export interface Known {
  fresh: Fig | null;
  total: Fig | null;
  deaths: Fig | null;
  deathsTotal: Fig | null;
  hospital: Fig | null;
  icu: Fig | null;
}
export type Construct = (t: Story, known: Known) => Phrase;

export function fresh(t: Story, known: Known): Fig {
  const one = fig(t.fresh, 'confirmed', 'n');
  known.fresh ??= one;
  return one;
}
export function total(t: Story, known: Known): Fig {
  const one = fig(t.total, 'confirmed', 'c');
  known.total ??= one;
  return one;
}
export function deaths(t: Story, known: Known): Fig {
  const one = fig(t.deaths, 'deaths', 'n');
  known.deaths ??= one;
  return one;
}
export function deathsTotal(t: Story, known: Known): Fig {
  const one = fig(t.deathsTotal, 'deaths', 'c');
  known.deathsTotal ??= one;
  return one;
}
const bringing = (t: Story) =>
  t.draw.pick([
    'bringing the total number of confirmed cases to',
    'taking the total to',
    'bringing the cumulative total to',
    'pushing the tally to',
    `taking ${possessive(t)} total to`,
    'raising the case count to',
    'bringing the total so far to',
  ]);
export const possessive = (t: Story) => (t.area.name.endsWith('s') ? `${t.area.name}’` : `${t.area.name}’s`);
export const window = (t: Story) =>
  t.draw.pick([
    'in the last 24 hours',
    'in the past 24 hours',
    'over the past 24 hours',
    'overnight',
    `on ${t.weekday}`,
    'in the 24 hours to 8pm yesterday',
    'since yesterday',
    'since the last update',
    'yesterday',
    'today',
    `between noon ${t.yesterday} and noon ${t.weekday}`,
    `in the 24-hour period that ended at 6pm on ${t.day}`,
  ]);

/** How bulletins open. */
export const LEADS: Readonly<Record<string, Construct>> = {
  asOf: (t, k) =>
    say`As of ${t.draw.pick(['9am', '5 p.m.', 'noon', '2pm', '10:00'])} on ${t.day}, ${t.issuer} has confirmed ${fresh(t, k)} new ${s(t.fresh, 'case')} of ${t.disease} in ${t.area.name}, ${bringing(t)} ${total(t, k)}.`,
  placeRecorded: (t, k) =>
    say`${t.area.name} ${t.draw.pick(['recorded', 'reported', 'registered', 'logged', 'has recorded', 'confirmed'])} ${fresh(t, k)} new ${t.disease} ${s(t.fresh, 'case')} and ${deaths(t, k)} ${s(t.deaths, 'death')} ${window(t)}, ${t.issuer} said.`,
  issuerWeekday: (t, k) =>
    say`${t.issuer} reported ${fresh(t, k)} new cases of ${t.disease} on ${t.weekday}, ${bringing(t)} ${total(t, k)}.`,
  thereWere: (t, k) =>
    say`There ${t.draw.pick(['were', 'have been'])} ${fresh(t, k)} new ${t.draw.pick(['infections', 'cases', 'confirmed cases', 'positive cases'])} ${window(t)}. The total number of cases in ${t.area.name} ${t.draw.pick(['is now', 'now stands at', 'has reached', 'rose to'])} ${total(t, k)}.`,
  tested: (t, k) =>
    say`A further ${fresh(t, k)} people have tested positive for ${t.disease} in ${t.area.name} ${window(t)}, ${bringing(t)} ${total(t, k)}.`,
  notified: (t, k) =>
    say`${t.issuer} has ${t.draw.pick(['today', 'this evening'])} been notified of ${fresh(t, k)} additional confirmed cases of ${t.disease}. There is now a total of ${total(t, k)} confirmed cases in ${t.area.name}.`,
  another: (t, k) =>
    say`Another ${fresh(t, k)} people in ${t.area.name} tested positive for ${t.disease} ${window(t)}, according to ${t.issuer}.`,
  samples: (t, k) => {
    const tests = fig(t.tests, 'tests', 'n');
    const positive = fig(t.fresh, 'confirmed', 'n', { of: tests });
    k.fresh = positive;
    return say`Of the ${tests} samples tested in ${t.area.name} in the last 24 hours, ${positive} were positive for ${t.disease}.`;
  },
  tallyRose: (t, k) =>
    say`${possessive(t)} ${t.disease} tally rose to ${total(t, k)} on ${t.weekday} with ${fresh(t, k)} new cases, ${t.issuer} said.`,
  climbed: (t, k) =>
    say`The number of ${t.disease} cases in ${t.area.name} climbed by ${fresh(t, k)} to ${total(t, k)}, ${t.issuer} said on ${t.weekday}.`,
  detected: (t, k) =>
    say`${t.issuer} said ${fresh(t, k)} new ${t.disease} cases had been detected ${window(t)} from ${fig(t.tests, 'tests', 'n')} tests in ${t.area.name}.`,
  announces: (t, k) =>
    say`${t.issuer} announces ${fresh(t, k)} new cases of ${t.disease} in ${t.area.name}. The ${t.area.kind}’s cumulative case count is ${total(t, k)}.`,
  zero: (t, k) =>
    say`${t.area.name} has recorded ${none(t.draw.pick(['no', 'zero']), 'confirmed', 'n')} new cases of ${t.disease} in the past 24 hours. The total remains at ${total(t, k)}.`,
  today: (t, k) =>
    say`Today we are reporting ${fresh(t, k)} new cases of ${t.disease} in ${t.area.name}, for a total of ${total(t, k)}.`,
  dateline: (t, k) =>
    say`${t.day}: ${fresh(t, k)} new cases of ${t.disease} have been identified in ${t.area.name} in the last 24 hours, which brings the total number of cases to ${total(t, k)}.`,
  sofar: (t, k) =>
    say`A total of ${total(t, k)} ${t.disease} cases have been reported in ${t.area.name} since the start of the ${t.draw.pick(['outbreak', 'pandemic', 'epidemic'])}, including ${fresh(t, k)} new cases reported ${t.draw.pick(['today', `on ${t.weekday}`])}.`,
};
