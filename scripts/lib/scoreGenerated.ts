import { readText } from '../../lib/read';
import { BULLETIN_MAKERS } from '../../tests/figures/generate/bulletinMakers';
import type { GeneratedBulletin } from '../../tests/figures/generate/bulletinWriter';
import { addTallies, scoreByConstruct } from '../../tests/figures/generate/scoreByConstruct';
import { type Tally, toRow } from './figureTally';
import { formatRow } from './formatRow';
import { groupsOf, isFull, judgeFigures, scoreText } from './scoreFigures';

/**
 * Makes bulletins of many seeds, reads them, and prints how they were read: by group and by construct.
 * @param maker only makers whose name holds this
 * @param worst how many figures that were read wrongly are printed with the text around them
 */
export function scoreGenerated(seeds: number, first: number, maker: string, worst: number): void {
  const groups = new Map<string, Tally>();
  const constructs = new Map<string, Tally>();
  const wrong: string[] = [];
  for (const { name, make } of BULLETIN_MAKERS) {
    if (!name.includes(maker)) continue;
    for (let seed = first; seed < first + seeds; seed++) {
      const bulletin = make(seed);
      const reading = readText(bulletin.text, { asIs: true, patience: 10 });
      const tally = scoreText(bulletin.truth, reading);
      for (const group of [...groupsOf(bulletin.truth), `maker ${name}`])
        addTallies(groups, new Map([[group, tally]]));
      addTallies(constructs, scoreByConstruct(bulletin, reading));
      if (wrong.length < worst) wrong.push(...mistakes(bulletin, reading));
    }
  }
  for (const [name, tally] of groups) console.log(formatRow(toRow(name, tally)));
  const missed = ({ truth, full, got, hit }: Tally) => truth - full + got - hit;
  const sorted = [...constructs].sort(([, a], [, b]) => missed(b) - missed(a));
  for (const [name, tally] of sorted) console.log(formatRow(toRow(`construct ${name}`, tally)));
  for (const line of wrong.slice(0, worst)) console.log(line);
}

/** What was read wrongly of one bulletin, a line each. */
function mistakes(
  { text, truth }: GeneratedBulletin,
  reading: Parameters<typeof judgeFigures>[1],
): readonly string[] {
  const around = (start: number, end: number) =>
    `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 12)}`.replaceAll(
      '\n',
      '⏎',
    );
  const { judged, extra, falseAlarms, sums } = judgeFigures(truth, reading);
  const missed = judged
    .filter((one) => !isFull(one) || !one.part)
    .map(({ wanted, figure, part }) => {
      const said = [wanted, figure].map((one) =>
        one ? [one.metric, one.scope, one.origin, one.place].join(' ') : 'nothing',
      );
      return `${truth.id} ${around(wanted.start, wanted.end)} ${said.join(' ≠ ')}${part ? '' : ' · whole'}`;
    });
  return [
    ...missed,
    ...extra.map(({ start, end, metric }) => `${truth.id} ${around(start, end)} false: ${metric}`),
    ...falseAlarms.map(({ sum, expected }) => `${truth.id} false alarm ${sum} for ${expected}`),
    ...sums.filter(({ right }) => !right).map(({ whole }) => `${truth.id} sum of ${whole} not found`),
  ];
}
