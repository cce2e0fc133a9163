import type { Mention } from '../mentions';

const COMPLETED = /\b(?:completed|finished|ended|released|cleared)\b/i;

/** What a number beside a count of contacts tells of them: released, or still observed; null where its words tell neither. */
export function contactsAre(metric: string | null, mention: Mention): string | null {
  if (metric !== null) {
    if (metric === 'followed' && /\b(?:are|were|been) (?:\w+ly )?followed[- ]up\b/i.test(mention.predicate))
      return 'followed';
    if (/^(?:asymptomatic|contacts_observed|isolated|quarantined|followed)$/u.test(metric))
      return COMPLETED.test(mention.predicate) ? 'contacts_released' : 'contacts_observed';
    if (metric === 'recovered' || metric === 'released') return 'contacts_released';
  }
  if (metric === null) {
    if (
      /\bfollow(?:ed|ing)?[- ]up\b|^(?:of (?:whom|them) )?(?:have been |had been |were |was )?(?:followed|seen|visited)\b/i.test(
        mention.predicate,
      )
    )
      return 'followed';
    if (
      COMPLETED.test(mention.predicate) ||
      /^released\b/i.test(mention.noun) ||
      /\breleased\b[^.]{0,24}$/i.test(mention.gap)
    )
      return 'contacts_released';
    if (
      /\b(?:monitoring|observation|quarantine|isolation|surveillance|(?:monitored|observed))\b/i.test(
        mention.predicate,
      )
    )
      return 'contacts_observed';
  }
  return null;
}
