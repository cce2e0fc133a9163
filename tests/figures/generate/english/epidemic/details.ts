import { type Phrase, say } from '../pieces';
import { fig, none, s } from '../story';
import { type Construct, deathsTotal, fresh, type Known } from './leads';

const BODIES = ['school', 'care home', 'prison', 'hospital', 'meat plant', 'university'];
const COUNTRIES = ['Brazil', 'Kenya', 'the UAE', 'Pakistan', 'Spain', 'Poland'];

/** Some of the day's cases, told behind the count. */
function some(k: Known, value: number, origin: 'imported' | null = null) {
  return fig(value, 'confirmed', 'n', { of: k.fresh, origin });
}

/** What bulletins tell beside the totals, a sentence each. */
export const DETAILS: Readonly<Record<string, Construct>> = {
  firstAndSecond: (t) => {
    const first = t.draw.int(300000, 3000000);
    return say`${fig(first, 'vaccinated', 'c')} people ${t.draw.of('have received', 'have had', 'have now received')} ${t.draw.of('a first dose', 'their first dose', 'at least one dose')} of ${t.draw.of('a COVID-19 vaccine', 'the vaccine')} and ${fig(Math.floor(first / 2), 'vaccinated', 'c')} ${t.draw.of('have received their second', 'are fully vaccinated', 'have had both doses')}.`;
  },
  vaccinatedShare: (t) =>
    say`${fig(t.draw.int(400, 950) / 10, 'vaccinated_share', 'c')}${t.draw.of('%', ' per cent')} of ${t.draw.of('adults', 'people over 16', 'the eligible population')} ${t.draw.of('have had two doses', 'are fully vaccinated', 'have received a first dose')}.`,
  dosesSplit: (t) => {
    const [a, b] = [t.draw.int(20000, 900000), t.draw.int(20000, 300000)];
    const all = fig(a + b, 'doses', 'c');
    return say`${t.draw.of('To date', 'So far')}, ${all} doses have been administered: ${fig(a, 'doses', 'c', { of: all, all: true })} first doses and ${fig(b, 'doses', 'c', { of: all, all: true })} second doses.`;
  },
  cluster: (t) => {
    const all = t.draw.int(20, 90);
    const whole = fig(all, 'confirmed', 'c');
    return t.draw.of<Phrase>(
      say`The ${t.draw.pick(BODIES)} cluster now has ${whole} cases.`,
      say`${whole} cases ${t.draw.of('are now', 'have now been')} linked to the outbreak at the ${t.draw.pick(BODIES)}.`,
    );
  },
  known: (t, k) => {
    if (!k.fresh || t.fresh < 6) return [];
    const a = t.draw.int(2, t.fresh - 3);
    return t.draw.of<Phrase>(
      say`${some(k, a)} of the new cases are linked to ${t.draw.of('known outbreaks', 'existing clusters', 'previously reported cases')}, and ${some(k, t.fresh - a)} ${t.draw.of('remain under investigation', 'are still being investigated')}.`,
      say`Of the new cases, ${some(k, a)} are household contacts of confirmed cases.`,
      say`Among the new cases are ${some(k, a)} ${t.draw.of('health workers', 'children', 'care home residents', 'students')}.`,
    );
  },
  travelled: (t, k) =>
    k.fresh && t.fresh > 4
      ? say`${some(k, t.draw.int(2, t.fresh - 2), 'imported')} of the new cases had ${t.draw.of('travelled from', 'recently returned from', 'arrived from')} ${t.draw.pick(COUNTRIES)}.`
      : [],
  chain: (t) => {
    const ward = fig(t.hospital, 'in_hospital', 'u');
    const icu = fig(t.icu, 'icu', 'u', { of: ward });
    return say`${ward} ${t.draw.of('people', 'patients')} are ${t.draw.of('in hospital', 'being treated in hospital', 'hospitalised')}, of whom ${icu} are in intensive care, ${t.draw.of('including', 'with')} ${fig(t.ventilated, 'ventilated', 'u', { of: icu })} on ${t.draw.of('ventilators', 'a ventilator')}.`;
  },
  deathsBySex: (t) => {
    if (t.deaths < 3) return [];
    const men = t.draw.int(1, t.deaths - 1);
    const all = fig(t.deaths, 'deaths', 'n');
    const part = (value: number) => fig(value, 'deaths', 'n', { of: all, all: true });
    return say`The deaths of ${all} people were reported ${t.draw.of('today', 'in the past 24 hours')}: ${part(men)} ${s(men, 'man', 'men')} and ${part(t.deaths - men)} ${s(t.deaths - men, 'woman', 'women')}.`;
  },
  deathsInPart: (t, k) => {
    const total = deathsTotal(t, k);
    const [one] = t.parts;
    return one
      ? say`The ${t.area.kind} has recorded ${total} deaths, ${fig(t.draw.int(2, t.deathsTotal - 2), 'deaths', 'c', { of: total, place: one.name })} of them in ${one.name}.`
      : [];
  },
  highest: (t) => {
    const [a, b] = [...t.parts].sort((x, y) => y.total - x.total);
    return a && b
      ? say`${a.name} has the highest number of cases ${t.draw.of('to date', 'so far')} with ${fig(a.total, 'confirmed', 'c', { place: a.name })}, followed by ${b.name} with ${fig(b.total, 'confirmed', 'c', { place: b.name })}.`
      : [];
  },
  home: (t) =>
    say`${fig(t.draw.int(40, 900), 'isolated', 'u')} ${t.draw.of('patients', 'people')} are ${t.draw.of('in home isolation', 'isolating at home', 'in isolation')}.`,
  average: (t) =>
    say`The ${t.draw.of('seven-day', '7-day', 'seven-day rolling')} average of new cases ${t.draw.of('is', 'is now', 'stands at')} ${fig(t.draw.int(11, 900), 'confirmed_avg', 'n')}.`,
  incidence: (t) =>
    say`The ${t.draw.of('14-day', 'seven-day')} incidence ${t.draw.of('rate ', '')}${t.draw.of('is', 'stands at', 'is now')} ${fig(t.draw.int(100, 9000) / 10, 'case_rate', 'n')} per 100,000 ${t.draw.of('population', 'people', 'inhabitants')}.`,
  pending: (t) =>
    t.draw.of<Phrase>(
      say`Results are pending for ${fig(t.draw.int(20, 900), 'tests_pending', 'u')} ${t.draw.of('samples', 'tests')}.`,
      say`${fig(t.draw.int(20, 900), 'tests_pending', 'u')} ${t.draw.of('results', 'test results')} are ${t.draw.of('pending', 'awaited', 'still pending')}.`,
    ),
  fewer: (t, k) =>
    say`The ${t.area.kind} reported ${fresh(t, k)} cases today, ${fig(t.draw.int(2, 40), 'confirmed_change', 'n')} ${t.draw.of('more', 'fewer')} than ${t.draw.of('yesterday', `on ${t.yesterday}`, 'the day before')}.`,
  weekChange: (t) =>
    say`The number of new cases ${t.draw.of('rose', 'fell', 'dropped', 'increased')} by ${fig(t.draw.int(3, 60), 'confirmed_change', '-')}${t.draw.of('%', ' per cent')} ${t.draw.of('compared with the previous week', 'from the week before', 'week on week')}.`,
  noneIn: (t) => {
    const [one] = t.parts;
    return one
      ? say`${none('No', 'confirmed', 'n', { place: one.name })} new cases were reported in ${one.name}.`
      : [];
  },
  workers: (t) => {
    const all = t.draw.int(20, 300);
    const whole = fig(all, 'confirmed', 'c');
    const dead = t.draw.int(2, 9);
    return say`${t.draw.of('So far', 'To date')}, ${whole} health workers have ${t.draw.of('been infected', 'tested positive')}, ${fig(dead, 'deaths', 'c', { of: whole })} of whom have died.`;
  },
  variant: (t) =>
    say`${t.draw.of('A total of ', '')}${fig(t.draw.int(3, 300), 'confirmed', 'c')} cases of the ${t.draw.of('Delta', 'Omicron', 'Beta')} variant have been ${t.draw.of('identified', 'confirmed', 'detected')} so far.`,
  twoHours: (t, k) =>
    say`As of 5pm on ${t.draw.int(2, 28)} April, ${deathsTotal(t, k)} people ${t.draw.of('who tested positive have died', 'with the virus have died', 'have sadly died')}.`,
  negatives: (t) =>
    say`Of the ${fig(t.tests, 'tests', 'n')} tests ${t.draw.of('carried out', 'processed')} yesterday, ${fig(t.tests - t.fresh, 'tests_negative', 'n')} were negative.`,
  millions: (t) =>
    say`${t.draw.of('More than', 'Over', 'Nearly')} ${fig(t.draw.int(11, 99) * 100000, 'tests', 'c')} tests have been ${t.draw.of('carried out', 'conducted')} ${t.draw.of('since the pandemic began', 'to date', 'so far')}.`,
  outbreakSettings: (t) => {
    const all = t.draw.int(8, 60);
    const homes = t.draw.int(2, all - 3);
    const whole = fig(all, 'outbreaks', 'u');
    return say`There are ${whole} active outbreaks, ${fig(homes, 'outbreaks', 'u', { of: whole })} of them in ${t.draw.of('care homes', 'schools', 'hospitals')}.`;
  },
  criticalOf: (t) => {
    const whole = fig(t.active, 'confirmed', 'u');
    return say`Of the ${whole} active cases, ${fig(t.draw.int(2, 40), 'critical', 'u', { of: whole })} are in critical condition.`;
  },
  places: (t) => {
    const [a, b] = t.parts;
    return a && b
      ? say`In ${a.name}, ${fig(a.fresh, 'confirmed', 'n', { place: a.name })} new cases were ${t.draw.of('reported', 'confirmed')} and ${fig(2, 'deaths', 'n', { place: a.name })} people died; ${b.name} had ${fig(b.fresh, 'confirmed', 'n', { place: b.name })} new cases.`
      : [];
  },
};
