import { type Phrase, say } from '../pieces';
import { s } from '../story';
import { type Construct, deaths } from './leads';

/** Sentences whose numbers are none, or mostly none. */
export const ASIDES: Readonly<Record<string, Construct>> = {
  ages: (t) => {
    const [a, b, c] = [t.draw.int(30, 99), t.draw.int(30, 60), t.draw.int(61, 99)];
    return t.draw.pick<() => Phrase>([
      () =>
        say`${t.draw.pick(['The patients were aged between', 'They were aged between', 'The new cases are aged between'])} ${b} and ${c} years.`,
      () => say`One of the dead was a man in his 80s with underlying conditions.`,
      () =>
        say`The latest victim was a ${a}-year-old ${t.draw.pick(['woman', 'man'])} from ${t.parts[0]?.name ?? ''}.`,
    ])();
  },
  phone: (t) =>
    say`Anyone with symptoms should call ${t.draw.pick(['119', '0800 611 116', '1-888-445-4111', '811', '2-1-1'])}.`,
  law: (t) =>
    say`Under the Public Health Act 2016, people must stay at home for ${t.draw.pick([7, 10, 14])} days.`,
  distance: () => say`Please keep a distance of 2 metres and avoid groups of more than 10.`,
  caseId: (t) =>
    say`Case ${t.draw.int(200, 90000)} is a ${t.draw.int(20, 70)}-year-old ${t.draw.pick(['woman', 'man'])} who had returned from ${t.draw.pick(['Italy', 'the UK', 'Dubai'])} on flight QR908.`,
  nextUpdate: (t) => say`The next update will be published at 2pm on ${t.weekday}.`,
  quote: (t) =>
    say`“${t.draw.pick(['We ask everyone to stay at home', 'I urge the public to follow the advice', 'This virus has not gone away'])},” said Dr ${t.draw.pick(['Anna Lloyd', 'Peter Okoro', 'Maria Grech', 'Ruth Tan'])}, ${t.draw.pick(['chief medical officer', 'director of public health', 'the health minister'])}.`,
  quoteFigures: (t, k) =>
    say`“We have sadly lost another ${deaths(t, k)} ${s(t.deaths, 'person', 'people')},” the minister said.`,
  phase: (t) => say`The ${t.area.kind} moves to level 3 from midnight.`,
};
