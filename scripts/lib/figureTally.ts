/** Counts that add up over texts. */
export interface Tally {
  texts: number;
  unread: number;
  truth: number;
  got: number;
  hit: number;
  metric: number;
  scope: number;
  origin: number;
  place: number;
  date: number;
  full: number;
  parts: number;
  partsHit: number;
  not: number;
  notTaken: number;
  checks: number;
  checksHit: number;
  falseAlarms: number;
  bulletins: number;
  bulletinsHit: number;
}

export function emptyTally(): Tally {
  return {
    texts: 0,
    unread: 0,
    truth: 0,
    got: 0,
    hit: 0,
    metric: 0,
    scope: 0,
    origin: 0,
    place: 0,
    date: 0,
    full: 0,
    parts: 0,
    partsHit: 0,
    not: 0,
    notTaken: 0,
    checks: 0,
    checksHit: 0,
    falseAlarms: 0,
    bulletins: 0,
    bulletinsHit: 0,
  };
}

export function addTally(to: Tally, more: Tally): void {
  for (const key of Object.keys(to) as (keyof Tally)[]) to[key] += more[key];
}

/** One line of the table, in per cent; a share of nothing is 100. */
export function toRow(group: string, tally: Tally): Readonly<Record<string, string | number>> {
  const { hit, got, truth } = tally;
  return {
    group,
    texts: tally.texts,
    unread: tally.unread,
    truth,
    spotP: share(hit, got),
    spotR: share(hit, truth),
    spotF1: f1(hit, got, truth),
    fullF1: f1(tally.full, got, truth),
    metric: share(tally.metric, hit),
    scope: share(tally.scope, hit),
    origin: share(tally.origin, hit),
    place: share(tally.place, hit),
    date: share(tally.date, hit),
    tree: share(tally.partsHit, tally.parts),
    notTaken: tally.not ? share(tally.notTaken, tally.not) : 100,
    checks: share(tally.checksHit, tally.checks),
    falseAlarms: tally.falseAlarms,
    bulletin: share(tally.bulletinsHit, tally.bulletins),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

function f1(hit: number, got: number, truth: number): number {
  const precision = got === 0 ? 1 : hit / got;
  const recall = truth === 0 ? 1 : hit / truth;
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}
