import type { Unresolved } from './nearMetrics';

/** "919,000 doses: 651,000 first doses": doses are counted, not those who had them. */
export function dosesOfWhole({ metric, mention, near: { whole } }: Unresolved): string | undefined {
  return whole === 'doses' && metric === 'vaccinated' && /\bdoses?$/i.test(mention.noun) ? whole : undefined;
}

/** "Among the new cases are 12 nurses": cases, whatever they work as. */
export function workersOfWhole({ metric, near: { whole } }: Unresolved): string | undefined {
  return metric === 'staff' &&
    /^(?:confirmed|contacts|deaths|in_hospital|infections|injured|missing|quarantined|suspected)$/u.test(
      whole ?? '',
    )
    ? (whole ?? undefined)
    : undefined;
}
