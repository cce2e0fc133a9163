import { type Phrase, say } from '../pieces';
import { fig } from '../story';
import { type Construct, deaths, deathsTotal, fresh, total } from './leads';

function rows(lines: readonly (Phrase | null)[]): Phrase {
  return lines.filter((line) => line !== null).flatMap((line, index) => [index ? '\n' : '', line]);
}

/** Bulletins as lines of labels and numbers. */
export const LABELS: Readonly<Record<string, Construct>> = {
  colons: (t, k) =>
    rows([
      say`New cases: ${fresh(t, k)}`,
      say`Total cases: ${total(t, k)}`,
      t.draw.chance(0.5) ? say`New deaths: ${deaths(t, k)}` : null,
      say`Total deaths: ${deathsTotal(t, k)}`,
      t.draw.chance(0.5) ? say`New recoveries: ${fig(t.recovered, 'recovered', 'n')}` : null,
      say`Total recoveries: ${fig(t.recoveredTotal, 'recovered', 'c')}`,
      say`Active cases: ${fig(t.active, 'confirmed', 'u')}`,
    ]),
  plus: (t, k) =>
    rows([
      say`Confirmed cases: ${total(t, k)} (+${fresh(t, k)})`,
      say`Deaths: ${deathsTotal(t, k)} (+${deaths(t, k)})`,
      say`Recovered: ${fig(t.recoveredTotal, 'recovered', 'c')} (+${fig(t.recovered, 'recovered', 'n')})`,
    ]),
  newInBrackets: (t, k) =>
    rows([
      say`Total cases: ${total(t, k)} (${fresh(t, k)} new)`,
      say`Deaths: ${deathsTotal(t, k)} (${deaths(t, k)} new)`,
      say`Tests: ${fig(t.testsTotal, 'tests', 'c')} (${fig(t.tests, 'tests', 'n')} new)`,
    ]),
  dashes: (t, k) =>
    rows([
      say`New cases – ${fresh(t, k)}`,
      say`Active cases – ${fig(t.active, 'confirmed', 'u')}`,
      say`Hospitalised – ${fig(t.hospital, 'in_hospital', 'u')}`,
      say`Total deaths – ${deathsTotal(t, k)}`,
    ]),
  bullets: (t, k) =>
    rows([
      say`- ${fresh(t, k)} new cases`,
      say`- ${fig(t.active, 'confirmed', 'u')} active cases`,
      say`- ${fig(t.hospital, 'in_hospital', 'u')} people in hospital`,
      say`- ${fig(t.recovered, 'recovered', 'n')} new recoveries`,
      say`- ${total(t, k)} total cases`,
      say`- ${deathsTotal(t, k)} total deaths`,
    ]),
  last24: (t, k) =>
    rows([
      say`In the last 24 hours:`,
      say`${fresh(t, k)} new cases`,
      say`${deaths(t, k)} deaths`,
      say`${fig(t.recovered, 'recovered', 'n')} recoveries`,
      say`${fig(t.tests, 'tests', 'n')} tests`,
    ]),
  cumulative: (t, k) =>
    rows([
      say`Cumulative figures`,
      say`Cases: ${total(t, k)}`,
      say`Deaths: ${deathsTotal(t, k)}`,
      say`Recoveries: ${fig(t.recoveredTotal, 'recovered', 'c')}`,
      say`Tests: ${fig(t.testsTotal, 'tests', 'c')}`,
    ]),
  table: (t) =>
    rows([
      say`${t.draw.pick(['Area', 'District', 'County'])}\tNew cases\tTotal cases`,
      ...t.parts.map(
        (one) =>
          say`${one.name}\t${fig(one.fresh, 'confirmed', 'n', { place: one.name })}\t${fig(one.total, 'confirmed', 'c', { place: one.name })}`,
      ),
    ]),
  rowsOfBoth: (t) =>
    rows([
      say`Cases by area`,
      ...t.parts.map(
        (one) =>
          say`${one.name}: ${fig(one.fresh, 'confirmed', 'n', { place: one.name })} new, ${fig(one.total, 'confirmed', 'c', { place: one.name })} total`,
      ),
    ]),
};
