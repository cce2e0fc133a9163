import type { Scope } from '../../../reading';
import { PERFECT } from '../tables/scopeWords';
import { latin } from '../words/latin';
import type { Unscoped } from './nearScopes';

/** Contacts are traced from the first case on. */
const CONTACTS_FOUND = /\b(?:have|has|had) been (?:\w+ly )?(?:traced|identified|listed|found)\b/i;
const NOTIFIED = latin(
  String.raw`^(?:was|were) (?:notified|reported|recorded|registered) (?:in|from) (?:the )?\p{Lu}`,
);
const SIMPLE_PAST = latin(String.raw`^(?:\p{L}+ ){0,4}?(?:was|were) \p{L}+`, 'i');

/** "the app has now recorded 380,000 registrations", "now has 2,400 users" */
const HAS_DONE = /\b(?:has|have) \w+ed (?:a total of |more than |over |about )?$/i;

/** Done once, on the day that is told of. */
export const OF_THE_DAY = /_cancelled$|^(?:flights|trains|sailings|ferries)$/u;

/** Suspected cases go on with a state beside them; else what the sentence opens with holds, else the neighbour's unless that is a state. */
export function toldBySentence(figure: Unscoped): Scope | undefined {
  const { metric, near } = figure;
  const state = near.neighbour === 'current';
  const told =
    state && metric === 'suspected' ? 'current' : (near.opening ?? (state ? null : near.neighbour));
  return told === null || isContactsFound(figure) ? undefined : told;
}

/** "276 people have tested positive": all so far, whatever the window of the sentences before. */
export function perfect({ node: { mention }, metric, near }: Unscoped): Scope | undefined {
  return (near.otherwise !== 'new' || /^(?:doses|vaccinated)$/u.test(metric)) &&
    !OF_THE_DAY.test(metric) &&
    (PERFECT.test(mention.predicate) ||
      PERFECT.test(mention.before.slice(-60)) ||
      HAS_DONE.test(mention.before))
    ? 'cumulative'
    : undefined;
}

/** Contacts found so far: a total. */
export function contactsFound(figure: Unscoped): Scope | undefined {
  return isContactsFound(figure) ? 'cumulative' : undefined;
}

function isContactsFound({ node: { mention }, metric }: Unscoped): boolean {
  return metric === 'contacts' && CONTACTS_FOUND.test(mention.predicate);
}

/** "Twenty-three were notified in X": on the day that is told of. */
export function notified({ node, near }: Unscoped): Scope | undefined {
  return near.epidemic &&
    near.opening === null &&
    (near.toldNew || near.carried === 'new' || near.otherwise === 'new') &&
    node.scope === null &&
    NOTIFIED.test(node.mention.predicate)
    ? 'new'
    : undefined;
}

/** "Ten cases were imported" among counts of the day. */
export function pastOfDay({ node: { mention }, near }: Unscoped): Scope | undefined {
  return near.carried === null &&
    near.paragraph === null &&
    near.before === 'new' &&
    near.epidemic &&
    SIMPLE_PAST.test(mention.predicate)
    ? 'new'
    : undefined;
}
