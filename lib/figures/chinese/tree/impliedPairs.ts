import { wordSet } from '../../wordSet';
import type { Node } from '../node';

/** What is some of what was counted before it, by what both count: 停电3万户，已复电2万户. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  users_restored: ['users_affected'],
  stations_restored: ['stations_down'],
  water_restored: ['water_outages'],
  roads_reopened: ['roads_closed'],
  lines_restored: ['lines_down'],
  cable_restored: ['cable_damaged'],
  detained: ['suspects_arrested'],
  prosecuted: ['suspects_arrested'],
  charged: ['suspects_arrested'],
  released_on_bail: ['suspects_arrested'],
  contacts: ['followed'],
  contacts_secondary: ['followed'],
  quarantined: ['contacts', 'followed'],
  followed: ['contacts'],
  suspected_excluded: ['reported', 'suspected'],
  cases_closed: ['offences', 'cases'],
  cases_transferred: ['offences', 'cases'],
  tests_passed: ['tests'],
  tests_failed: ['tests'],
  crop_damaged: ['crop_area'],
  crop_total_loss: ['crop_area'],
  rescued: ['trapped'],
  floods_receded: ['floods'],
  sheltered: ['evacuated', 'relocated'],
};
/** What is still down is some of what was. */
const DOWN: ReadonlySet<string> = wordSet(
  'users_affected water_outages stations_down roads_closed lines_down cable_damaged floods',
);

/** How many figures back the whole may stand. */
const NEAR = 6;
/** What is up again is told in the paragraph on repairs. */
const FAR = 24;
const RESTORED = /_(?:restored|reopened)$/;

/** Gives each count that is some of another, by what both count, the nearest of those before it as its whole. */
export function impliedPairs(nodes: readonly Node[]): void {
  bareOutcomes(nodes);
  handedOut(nodes);
  nodes.forEach((node, at) => {
    const holders = PARTS_OF[node.metric];
    const rest = DOWN.has(node.metric) && node.scope === 'current';
    if ((!holders && !rest) || node.parent || node.value === null) return;
    const whole = nodes
      .slice(Math.max(0, at - (RESTORED.test(node.metric) ? FAR : NEAR)), at)
      .findLast(
        (other) =>
          (holders
            ? holders.includes(other.metric)
            : other.metric === node.metric && other.scope !== 'current') &&
          (other.paragraph === node.paragraph || RESTORED.test(node.metric)) &&
          other.place === node.place &&
          (other.value ?? 0) >= (node.value ?? 0) &&
          (other.paragraph === node.paragraph || other.unit === node.unit),
      );
    if (!whole || whole.parent === node) return;
    node.parent = whole;
    node.kind = 'state';
    node.list = -60_000 - whole.start;
  });
}

/** 调拨帐篷5000顶，…，已发放帐篷450顶: some of what was sent, in the same unit. */
function handedOut(nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    if (node.metric !== 'supplies' || node.parent || node.value === null) return;
    const sent = nodes
      .slice(Math.max(0, at - NEAR), at)
      .filter((other) => other.metric === 'supplies' && other.unit === node.unit && !other.parent);
    const [whole] = sent;
    const apart = sent.length === 1 && whole?.paragraph === node.paragraph && (whole.value ?? 0) > node.value;
    if (!apart || !whole) return;
    node.parent = whole;
    node.kind = 'state';
    node.list = -61_000 - whole.start;
  });
}

/** What a running total of cases, or of grave ones, holds. */
const OUTCOMES_OF: Readonly<Record<string, readonly string[]>> = {
  confirmed: ['deaths', 'recovered'],
  severe: ['deaths'],
};

/** 累积482宗，361人死亡: what became of them, told right behind a total without a 累计 of its own. */
function bareOutcomes(nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    const before = nodes[at - 1];
    const whole = before?.parent && OUTCOMES_OF[before.parent.metric] ? before.parent : before;
    if (!whole || !before || node.parent || node.ownScope || node.negated || node.value === null) return;
    if (!OUTCOMES_OF[whole.metric]?.includes(node.metric)) return;
    const alike = whole.scope === 'cumulative' && node.scope === 'cumulative' && node.place === whole.place;
    if (!alike || whole.sentence !== node.sentence || node.value > (whole.value ?? 0)) return;
    if (before !== whole && before.kind !== 'state' && whole.metric !== 'severe') return;
    node.parent = whole;
    node.kind = 'state';
    node.list = -70_000 - whole.start;
  });
}
