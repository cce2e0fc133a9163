import { expect, test } from 'vitest';
import { NAMED_METRICS } from '../../lib/figures/tables/namedMetrics';
import { LEAD_METRICS } from '../../lib/keyNumbers/leadMetrics';

test('what leads is what figures are of, once in each kind', () => {
  const named = new Set<string>(NAMED_METRICS);
  for (const [kind, metrics] of Object.entries(LEAD_METRICS)) {
    expect(
      metrics.filter((metric) => !named.has(metric)),
      kind,
    ).toEqual([]);
    expect(new Set(metrics).size, kind).toBe(metrics.length);
  }
});
