import { type Fig, listed, type Phrase, say } from '../pieces';
import { fig, type Part, type Story, s } from '../story';
import { type Construct, fresh, type Known } from './leads';

function part(of: Fig, { name, fresh: value }: Part): Fig {
  return fig(value, 'confirmed', 'n', { of, all: true, place: name });
}
const inPart = (of: Fig, one: Part, noun: string): Phrase => say`${part(of, one)}${noun} in ${one.name}`;
function whole(t: Story, k: Known): Fig {
  return k.fresh ?? fresh(t, k);
}

/** How the day's cases are told apart. */
export const SPLITS: Readonly<Record<string, Construct>> = {
  inPlaces: (t, k) =>
    say`${t.draw.pick(['Of these, ', 'Of the new cases, ', 'Of the latest cases, '])}${listed(t.parts.map((one, i) => (i ? inPart(whole(t, k), one, '') : say`${part(whole(t, k), one)} ${s(one.fresh, 'is', 'are')} in ${one.name}`)))}.`,
  fromPlaces: (t, k) =>
    say`The new cases include ${listed(t.parts.map((one) => say`${part(whole(t, k), one)} from ${one.name}`))}.`,
  brackets: (t, k) =>
    say`The new cases ${t.draw.pick(['are in', 'were reported in', 'were found in', 'are from'])} ${listed(t.parts.map((one) => say`${one.name} (${part(whole(t, k), one)})`))}.`,
  reported: (t, k) =>
    say`${listed(t.parts.map((one, i) => (i ? say`${one.name} ${part(whole(t, k), one)}` : say`${one.name} ${t.draw.pick(['reported', 'recorded', 'had'])} ${part(whole(t, k), one)}`)))}.`,
  accounted: (t, k) => {
    const [first, ...rest] = [...t.parts].sort((a, b) => b.fresh - a.fresh);
    return first
      ? say`${first.name} ${t.draw.pick(['accounted for', 'had the most with', 'led with'])} ${part(whole(t, k), first)}, followed by ${listed(rest.map((one) => say`${one.name} with ${part(whole(t, k), one)}`))}.`
      : [];
  },
  mostBrackets: (t, k) => {
    const [first, ...rest] = [...t.parts].sort((a, b) => b.fresh - a.fresh);
    return first
      ? say`Most of the new cases were in ${first.name} (${part(whole(t, k), first)}), with the others in ${listed(rest.map((one) => say`${one.name} (${part(whole(t, k), one)})`))}.`
      : [];
  },
  colonRows: (t, k) =>
    say`${t.draw.pick(['New cases by area:', 'Breakdown of new cases:', 'The new cases are:'])}${t.parts.map((one) => say`\n${one.name}: ${part(whole(t, k), one)}`)}`,
  dashRows: (t, k) =>
    say`${t.draw.pick(['New cases by area', 'The new cases were reported from:'])}${t.parts.map((one) => say`\n${t.draw.chance(0.5) ? '- ' : ''}${one.name} – ${part(whole(t, k), one)}`)}`,
  inRows: (t, k) =>
    say`The locations of the new cases are:${t.parts.map((one) => say`\n${part(whole(t, k), one)} in ${one.name}`)}`,
  hyphens: (t, k) =>
    say`${t.draw.pick(['Breakdown: ', 'The new cases are from: '])}${listed(
      t.parts.map(
        (one) => say`${one.name}-${{ ...part(whole(t, k), one), raw: one.fresh.toLocaleString('en-US') }}`,
      ),
      ', ',
    )}.`,
  respectively: (t, k) =>
    say`${listed(t.parts.map(({ name }) => [name]))} reported ${listed(t.parts.map((one) => [part(whole(t, k), one)]))} cases respectively.`,
  sexes: (t, k) => {
    const men = t.draw.int(1, t.fresh - 1);
    const of = whole(t, k);
    const pair = t.draw.pick([
      ['are men', 'are women'],
      ['are male', 'are female'],
      ['males', 'females'],
    ] as const);
    return say`Of the ${t.draw.pick(['cases notified today', 'new cases', 'cases'])}, ${fig(men, 'confirmed', 'n', { of, all: true })} ${pair[0]} and ${fig(t.fresh - men, 'confirmed', 'n', { of, all: true })} ${pair[1]}.`;
  },
  origins: (t, k) => {
    const abroad = t.draw.int(1, t.fresh - 1);
    const of = whole(t, k);
    const local = fig(t.fresh - abroad, 'confirmed', 'n', { of, all: true, origin: 'local' });
    const imported = fig(abroad, 'confirmed', 'n', { of, all: true, origin: 'imported' });
    return t.draw.pick([
      () =>
        say`${t.draw.pick(['Of these', 'Of the new cases'])}, ${local} ${s(local.value, 'was', 'were')} ${t.draw.pick(['locally transmitted', 'locally acquired', 'local infections'])} and ${imported} ${s(abroad, 'was', 'were')} imported.`,
      () =>
        say`${local} of the new cases ${s(local.value, 'is a local case', 'are local cases')}, while the ${t.draw.pick(['remaining', 'other'])} ${imported} ${t.draw.pick(['had returned from abroad', 'are imported', 'are returned travellers'])}.`,
      () =>
        say`They comprise ${imported} imported ${s(abroad, 'case')} and ${local} ${s(local.value, 'case')} in the community.`,
    ])();
  },
  contactsRest: (t, k) => {
    const known = t.draw.int(1, t.fresh - 2);
    const rest = t.fresh - known;
    const of = whole(t, k);
    return say`${fig(known, 'confirmed', 'n', { of, all: true })} ${s(known, 'is a contact', 'are contacts')} of ${t.draw.pick(['known cases', 'previously confirmed cases', 'earlier patients'])}, and the ${t.draw.pick(['remaining', 'other'])} ${fig(rest, 'confirmed', 'n', { of, all: true })} ${t.draw.pick(['are under investigation', 'have no known link', 'are still being investigated'])}.`;
  },
  shares: (t) =>
    say`${t.draw.pick(['Of the cases reported today, ', 'Of the new cases, '])}${fig(t.draw.int(40, 79), 'confirmed_share', 'n')}${t.draw.pick(['%', ' per cent'])} are ${t.draw.pick(['under 45 years of age', 'under 40', 'male', 'women'])}.`,
  deathPlaces: (t, k) => {
    if (!k.deaths || t.deaths < 2) return [];
    const [a, b] = t.parts;
    const first = t.draw.int(1, t.deaths - 1);
    const of = k.deaths;
    return a && b
      ? say`Of the deaths, ${fig(first, 'deaths', 'n', { of, all: true, place: a.name })} ${s(first, 'was', 'were')} in ${a.name} and ${fig(t.deaths - first, 'deaths', 'n', { of, all: true, place: b.name })} in ${b.name}.`
      : [];
  },
};
