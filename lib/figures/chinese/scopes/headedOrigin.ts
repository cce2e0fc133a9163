import type { Origin } from '../../../reading';

/** 一、境外输入疫情; 本地疫情: — a heading with a number or a colon, and whose cases it is of, if it says. */
const HEADING =
  /(?:^|\n) {0,8}(?:[一二三四五六]、|\([一二三四五六]\)|(?=[^\n]{4,16}:\n)) ?(?:(境外输入)|(本[土地]))?([^\n,。;:\d]{0,12}):? ?(?=\n)/g;
const OF_CASES = /^(?:性)?(?:新冠|新冠肺炎|新型冠状病毒肺炎)?(?:疫情|病例|感染者)(?:情况)?$/;

/** Where numbered headings stand, and whose cases each is of. */
export interface OriginHeading {
  readonly at: number;
  readonly origin: Origin | null;
}

/**
 * The numbered headings of a text that has one for imported or local cases.
 * @param folded the text
 */
export function originHeadings(folded: string): readonly OriginHeading[] {
  if (!/[、)\n](?:境外输入|本[土地])/.test(folded)) return [];
  return [...folded.matchAll(HEADING)].map(({ index, 1: abroad, 2: here, 3: rest = '' }) => ({
    at: index,
    origin: !OF_CASES.test(rest) ? null : abroad ? 'imported' : here ? 'local' : null,
  }));
}

/** Whose cases the section at a place is of. */
export function headedOrigin(headings: readonly OriginHeading[], at: number): Origin | null {
  return headings.findLast((heading) => heading.at < at)?.origin ?? null;
}
