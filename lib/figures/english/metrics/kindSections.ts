import type { Origin } from '../../../reading';
import { findOrigin } from '../scopes/findOrigin';
import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';

/** What a heading says of the cases below it. */
export interface KindSection {
  readonly asymptomatic: boolean;
  readonly origin: Origin | null;
}

/** "Local asymptomatic infections", "3 imported cases": seen in Shanghai's daily reports. */
const HEADING = latin(
  String.raw`^\W*(?:\d+ |one |two )?(?:new )?(local|imported|community)?(?: (confirmed|asymptomatic))?(asymptomatic)? ?(?:infections?|cases?|carriers?|patients?)\W*$`,
  'i',
);
const LONGEST = 60;

/** The heading of cases that every line stands under, by line; null where no heading tells the asymptomatic from others. */
export function kindSections(lines: readonly Line[]): readonly (KindSection | null)[] {
  let section: KindSection | null = null;
  const sections = lines.map(({ text }) => {
    const heading = text.length <= LONGEST ? HEADING.exec(text.trim()) : null;
    if (heading) section = { asymptomatic: /asymptomatic/i.test(heading[0]), origin: findOrigin(heading[0]) };
    return heading ? null : section;
  });
  return sections.some((one) => one?.asymptomatic) ? sections : lines.map(() => null);
}
