import { type Phrase, say } from '../pieces';
import { fig, type Story } from '../story';

/** How a bulletin tells once which area it is about: lines before the count of the day, and words behind that count. */
interface Whereabouts {
  readonly head: readonly Phrase[];
  readonly where: string;
}
type Tell = (t: Story) => Whereabouts;

const plain = (t: Story): string => t.area.name.replace(/^the /, '');

/** Where alone the area is named. */
export const WHEREABOUTS: Readonly<Record<string, Tell>> = {
  title: (t) => ({ head: [say`${plain(t)}: ${t.disease} situation update`], where: '' }),
  titleBehind: (t) => ({ head: [say`${t.disease} update for ${t.area.name}, ${t.day}`], where: '' }),
  titleVerb: (t) => ({
    head: [say`${plain(t)} sees ${t.draw.of('rise', 'fall')} in ${t.disease} cases`],
    where: '',
  }),
  issuerLine: (t) => ({
    head: [
      say`${t.disease} daily report`,
      say`${t.draw.of(`Ministry of Health, ${plain(t)}`, `Government of ${t.area.name}`, `${plain(t)} Department of Health`)}`,
    ],
    where: '',
  }),
  sentence: (t) => ({ head: [say`${t.disease} daily report, ${t.day}`], where: ` in ${t.area.name}` }),
  across: (t) => ({
    head: [say`Daily statement on ${t.disease}`],
    where: t.draw.of(` across ${t.area.name}`, ` throughout ${t.area.name}`),
  }),
};

/** What else names places beside the area. */
export const DISTRACTIONS: Readonly<Record<string, (t: Story) => Phrase>> = {
  partReported: (t) => {
    const [one] = t.parts;
    return one
      ? say`${one.name} ${t.draw.of('reported', 'recorded', 'had')} ${fig(one.fresh, 'confirmed', 'n', { place: one.name })} of the new cases.`
      : [];
  },
  partsWith: (t) => {
    const [a, b] = t.parts;
    return a && b
      ? say`${a.name} has the most cases with ${fig(a.total, 'confirmed', 'c', { place: a.name })}, ahead of ${b.name} with ${fig(b.total, 'confirmed', 'c', { place: b.name })}.`
      : [];
  },
  outbreakIn: (t) =>
    say`An outbreak at a ${t.draw.of('school', 'market', 'factory')} in ${t.parts[0]?.name ?? ''} is being investigated.`,
  travel: (t) =>
    say`${fig(t.draw.int(2, Math.max(2, t.fresh - 1)), 'confirmed', 'n', { origin: 'imported' })} of the new cases had arrived from ${t.draw.of('Brazil', 'India', 'the United Kingdom')}.`,
  expert: (t) =>
    say`Dr ${t.draw.of('Anna Lloyd of the University of Leeds', 'Peter Okoro of the WHO office in Geneva')} said the ${t.draw.of('trend was encouraging', 'situation was serious')}.`,
  visited: (t) =>
    say`The health minister visited ${t.parts[1]?.name ?? ''} on ${t.weekday} and praised hospital staff.`,
  flight: (t) =>
    say`Passengers on flight BA902 from London to ${t.parts[0]?.name ?? ''} are asked to get tested.`,
};

/** Counts that say nothing of where. */
export const BARE: Readonly<Record<string, (t: Story) => Phrase>> = {
  total: (t) => say`The total number of cases is now ${fig(t.total, 'confirmed', 'c')}.`,
  deaths: (t) =>
    say`${fig(t.deaths, 'deaths', 'n')} more people have died, bringing the death toll to ${fig(t.deathsTotal, 'deaths', 'c')}.`,
  hospital: (t) => say`${fig(t.hospital, 'in_hospital', 'u')} people are in hospital.`,
  recovered: (t) => say`So far, ${fig(t.recoveredTotal, 'recovered', 'c')} people have recovered.`,
  active: (t) => say`There are ${fig(t.active, 'confirmed', 'u')} active cases.`,
  tests: (t) => say`${fig(t.tests, 'tests', 'n')} tests were carried out in the last 24 hours.`,
  wide: (t) => say`The ${t.area.kind} has now recorded ${fig(t.total, 'confirmed', 'c')} cases.`,
};
