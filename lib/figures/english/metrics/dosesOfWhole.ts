import type { Unresolved } from './nearMetrics';

/** "919,000 doses: 651,000 first doses": doses are counted, not those who had them. */
export function dosesOfWhole({ metric, mention, near: { whole } }: Unresolved): string | undefined {
  return whole === 'doses' && metric === 'vaccinated' && /\bdoses?$/i.test(mention.noun) ? whole : undefined;
}
