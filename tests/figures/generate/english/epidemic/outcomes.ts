import { say } from '../pieces';
import { fig, none, s } from '../story';
import { type Construct, deaths, deathsTotal, fresh, total, window } from './leads';

/** What became of the ill: deaths, recoveries, wards, tests, contacts, vaccine. */
export const OUTCOMES: Readonly<Record<string, Construct>> = {
  furtherDeaths: (t, k) =>
    say`${t.draw.pick(['', 'Sadly, ', 'Regrettably, '])}${deaths(t, k)} ${t.draw.pick(['further', 'more', 'additional', 'new'])} ${s(t.deaths, 'death')} ${s(t.deaths, 'has', 'have')} been ${t.draw.pick(['reported', 'recorded', 'announced'])}, ${t.draw.pick(['taking the death toll to', 'bringing the total number of deaths to', 'for a total of', 'bringing total fatalities to', 'which takes the toll to'])} ${deathsTotal(t, k)}.`,
  deathsStand: (t, k) =>
    say`The ${t.draw.pick(['death toll', 'number of deaths', 'total number of people who have died'])} ${t.draw.pick(['now stands at', 'has risen to', 'is now', 'stands at', 'remains at'])} ${deathsTotal(t, k)}.`,
  died: (t, k) =>
    say`To date, ${deathsTotal(t, k)} people ${t.draw.pick([`in the ${t.area.kind}`, `in ${t.area.name}`])} have died ${t.draw.pick(['of', 'from'])} ${t.disease}.`,
  noDeaths: (t) =>
    say`${t.draw.pick(['There were', 'There have been', 'We have'])} ${none(t.draw.pick(['no', 'zero']), 'deaths', 'n')} ${t.draw.pick(['new deaths', 'further deaths', 'additional deaths', 'deaths reported today', 'deaths in the last 24 hours'])}.`,
  noDeathsPassive: () => say`${none('No', 'deaths', 'n')} new deaths were reported.`,
  recovered: (t) =>
    say`${fig(t.recovered, 'recovered', 'n')} ${t.draw.pick(['patients', 'people', 'more patients'])} ${t.draw.pick(['recovered', 'were discharged', 'have recovered', 'have been discharged'])} ${window(t)}, ${t.draw.pick(['bringing the total number of recoveries to', 'taking total recoveries to', 'for a total of'])} ${fig(t.recoveredTotal, 'recovered', 'c')}.`,
  recoveredSoFar: (t) =>
    say`So far, ${fig(t.recoveredTotal, 'recovered', 'c')} people have ${t.draw.pick(['recovered', 'been discharged', 'recovered and been discharged'])}.`,
  recoveries: (t) =>
    say`The ${t.draw.pick(['cumulative number of recoveries is', 'number of recoveries has reached', 'total number of recovered patients stands at'])} ${fig(t.recoveredTotal, 'recovered', 'c')}.`,
  active: (t) =>
    say`There are ${t.draw.pick(['currently ', 'now ', ''])}${fig(t.active, 'confirmed', 'u')} active cases${t.draw.pick(['', ` in ${t.area.name}`, ` in the ${t.area.kind}`])}.`,
  activeIs: (t) =>
    say`The number of active cases ${t.draw.pick(['is', 'stands at', 'now stands at', 'has fallen to', 'has risen to'])} ${fig(t.active, 'confirmed', 'u')}.`,
  hospital: (t, k) => {
    k.hospital = fig(t.hospital, 'in_hospital', 'u');
    k.icu = fig(t.icu, 'icu', 'u', { of: k.hospital });
    return t.draw.chance(0.5)
      ? say`${k.hospital} ${t.draw.pick(['people are in hospital', 'patients are hospitalised', 'people are currently hospitalized', 'people are being treated in hospital'])}, ${t.draw.pick(['including', 'of whom'])} ${k.icu} ${t.draw.pick(['in intensive care', 'in ICU', 'in the ICU'])}.`
      : say`There are ${k.hospital} ${t.draw.pick(['people', 'patients'])} in hospital${t.draw.pick(['', ` with ${t.disease}`])}, ${k.icu} of them in intensive care.`;
  },
  ventilators: (t, k) =>
    k.icu
      ? say`Of those in intensive care, ${fig(t.ventilated, 'ventilated', 'u', { of: k.icu })} ${s(t.ventilated, 'is', 'are')} on ventilators.`
      : [],
  hospitalAs: (t, k) => {
    k.hospital = fig(t.hospital, 'in_hospital', 'u');
    k.icu = fig(t.icu, 'icu', 'u', { of: k.hospital });
    return say`As of ${t.draw.pick(['8am', '2pm', 'noon'])} today, ${k.hospital} ${t.disease} patients are hospitalised, of which ${k.icu} are in ICU.`;
  },
  admitted: (t) =>
    say`There ${t.draw.pick(['have been', 'were'])} ${fig(t.draw.int(3, 29), 'in_hospital', 'n')} ${t.draw.pick(['additional hospitalisations', 'new hospital admissions', 'hospital admissions'])} in the past 24 hours.`,
  critical: (t) =>
    say`${fig(t.draw.int(2, 24), 'critical', 'u')} patients ${t.draw.pick(['are in critical condition', 'remain in a critical condition', 'are in a critical condition'])}.`,
  testsToday: (t) =>
    say`${fig(t.tests, 'tests', 'n')} ${t.draw.pick(['tests', 'samples', 'swabs', 'PCR tests'])} were ${t.draw.pick(['carried out', 'conducted', 'processed', 'completed'])} ${t.draw.pick(['yesterday', 'in the last 24 hours', `on ${t.yesterday}`, 'in the previous 24 hours'])}${t.draw.chance(0.5) ? say`, ${t.draw.pick(['bringing the total to', 'for a total of', 'taking the total number of tests to'])} ${fig(t.testsTotal, 'tests', 'c')}` : ''}.`,
  testsSoFar: (t) =>
    say`${t.draw.pick(['To date', 'So far', 'Since the start of the outbreak'])}, ${fig(t.testsTotal, 'tests', 'c')} tests have been ${t.draw.pick(['carried out', 'conducted', 'done', 'completed'])}.`,
  positivity: (t) =>
    say`The ${t.draw.pick(['positivity rate', 'daily positivity rate', 'test positivity rate'])} ${t.draw.pick(['is', 'was', 'stood at', 'stands at'])} ${fig(t.draw.int(5, 280) / 10, 'positivity', 'n')}${t.draw.pick(['%', ' per cent', ' percent'])}.`,
  contacts: (t) => {
    const all = fig(t.draw.int(300, 9000), 'contacts', 'c');
    const left = t.draw.int(20, 250);
    return say`A total of ${all} ${t.draw.pick(['close contacts', 'contacts'])} have been ${t.draw.pick(['identified', 'traced'])}, of whom ${fig(left, 'contacts_observed', 'u', { of: all })} are still ${t.draw.pick(['in quarantine', 'under observation', 'being monitored'])}.`;
  },
  doses: (t) =>
    say`${fig(t.draw.int(2000, 90000), 'doses', 'n')} ${t.draw.pick(['vaccine doses', 'doses of vaccine', 'doses'])} were ${t.draw.pick(['administered', 'given'])} ${t.draw.pick(['yesterday', 'in the last 24 hours'])}, ${t.draw.pick(['bringing the total to', 'for a total of'])} ${fig(t.draw.int(100000, 3000000), 'doses', 'c')}.`,
  clusters: (t) =>
    say`${fig(t.draw.int(2, 12), 'clusters', 'n')} new clusters were ${t.draw.pick(['identified', 'found'])}, bringing the number of active clusters to ${fig(t.draw.int(20, 90), 'clusters', 'u')}.`,
  outbreaks: (t) =>
    say`${fig(t.draw.int(2, 12), 'outbreaks', 'n')} new outbreaks ${t.draw.pick(['have been declared', 'were declared', 'were reported'])} in ${t.draw.pick(['care homes', 'schools', 'long-term care homes'])}.`,
  upFrom: (t, k) =>
    say`The ${t.area.kind} reported ${fresh(t, k)} cases, ${t.draw.pick(['up from', 'down from', 'compared with', 'against'])} ${fig(t.fresh + t.draw.int(2, 40), 'confirmed', 'n')} ${t.draw.pick(['the day before', `on ${t.yesterday}`, 'yesterday'])}.`,
  totalsRow: (t, k) =>
    say`${t.area.name} has ${t.draw.pick(['so far recorded', 'now had', 'recorded'])} ${total(t, k)} cases, including ${fig(t.deathsTotal, 'deaths', 'c', { of: k.total })} deaths and ${fig(t.recoveredTotal, 'recovered', 'c', { of: k.total })} recoveries.`,
  cfr: (t) =>
    say`The case fatality rate ${t.draw.pick(['is', 'stands at'])} ${fig(Math.round((1000 * t.deathsTotal) / t.total) / 10, 'case_fatality', 'c')}${t.draw.pick(['%', ' per cent'])}.`,
};
