import { addTally, emptyTally, type Tally } from '../../../scripts/lib/figureTally';
import { type Answer, countJudged, judgeFigures } from '../../../scripts/lib/scoreFigures';
import type { GeneratedBulletin } from './bulletinWriter';

/** What a construct is called where no span has one. */
const PLAIN = 'plain';

/** Counts what was read of a bulletin by the construct that each figure, false figure and sum stands in. */
export function scoreByConstruct(
  { truth, spans }: GeneratedBulletin,
  answer: Pick<Answer, 'figures' | 'checks'>,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (construct: string) => {
    const tally = tallies.get(construct) ?? { ...emptyTally(), texts: 1 };
    tallies.set(construct, tally);
    return tally;
  };
  // Spans are kept as they end: the first one that holds an offset is the innermost.
  const at = (offset: number) =>
    tallyOf(spans.find(({ start, end }) => start <= offset && offset < end)?.construct ?? PLAIN);
  const { judged, extra, sums, falseAlarms } = judgeFigures(truth, answer);
  for (const one of judged) {
    const tally = at(one.wanted.start);
    countJudged(one, tally);
    if (one.figure) tally.got++;
  }
  for (const { start } of extra) at(start).got++;
  for (const { start, end } of truth.notFigures ?? []) {
    const tally = at(start);
    tally.not++;
    if (answer.figures.some((figure) => figure.start < end && start < figure.end)) tally.notTaken++;
  }
  sums.forEach(({ right }, i) => {
    const tally = tallyOf(truth.checks[i]?.construct ?? PLAIN);
    tally.checks++;
    if (right) tally.checksHit++;
  });
  for (const alarm of falseAlarms) {
    const first = answer.figures.find(({ id }) => id === alarm.parts[0]);
    at(first?.start ?? 0).falseAlarms++;
  }
  return tallies;
}

/** Adds the counts of one bulletin to those of many. */
export function addTallies(to: Map<string, Tally>, more: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of more) {
    const sum = to.get(name) ?? emptyTally();
    to.set(name, sum);
    addTally(sum, tally);
  }
}
