import { textBehind } from '../../../text/beside';
import { prefiltered } from '../../../text/prefilter/prefiltered';
import { knownPlace } from '../places/knownPlaces';
import { ADJECTIVES } from '../tables/adjectives';
import { MONTH_NAMES } from '../tables/calendar';
import { INDICATOR_HEADS, INDICATORS, NO_KIND } from '../tables/indicators';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';

/** An indicator named in some words. */
interface NamedIndicator {
  readonly name: string;
  readonly at: number;
}

const OWNER = latin(String.raw`^\p{Lu}[\p{L}-]*[’']s?$`);

function nameOf(kinds: string, head: string, opens: boolean): string {
  // A capital that only opens the sentence is none: "Food prices".
  const words = (opens ? kinds.charAt(0).toLowerCase() + kinds.slice(1) : kinds)
    .replace(/\bgoods and services\s*$/iu, '')
    .trim()
    .split(/\s+/u);
  // Only what stands right before the head: "prices fell for food sales" has no prices in its sales.
  // "Alder's foreign trade": whose it is.
  const last = words.findLastIndex((word) => NO_KIND.test(word) || OWNER.test(word));
  const kind = words
    .slice(last + 1)
    .filter(
      (word) =>
        word !== 'sector' && !(/^(?:goods|merchandise)$/u.test(word) && /^(?:ex|im)ports$/i.test(head)),
    )
    .filter((word) => word !== '' && !ADJECTIVES.has(word[0]?.toUpperCase() + word.slice(1)));
  return [...kind, /^prices?$/i.test(head) ? 'price' : head]
    .join('_')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '_');
}

/** "Sales of motor vehicles surged": what stands between the head and its verb. */
const SOLD =
  /^ (?:of|for) (?!the (?:month|year)\b)(?:the )?((?:[a-z-]+ ){0,3}?[a-z-]{4,}?)(?= (?:[a-z]+ed|also|still|rose|fell|grew|shrank|sank|slid|was|were|is|are)\b)/u;

/** "Sales of cars" are car sales, those of goods goods sales. */
const PLURAL = /(?<=\p{L}{2}(?<!(?:good|service|clothe|textile|electronic|arm|[su])))(?:ies|s)$/u;

/** "The price": no kind of prices. */
function isBare(kinds: string): boolean {
  const last = kinds.trim().split(' ').at(-1) ?? '';
  return last === '' || NO_KIND.test(last.toLowerCase());
}

/** "the prices of food rose, and that of services fell": prices again. */
const THAT_OF = /\b(?:that|those) of (?=[a-z])/gu;

const HEAD_OF = /\b(prices|production|output|sales|exports|imports) of\b/iu;

/** Most texts name none of so many. */
const PREFILTERED = INDICATORS.map(([name, pattern]) => ({ name, pattern: prefiltered(pattern) }));

/** Every indicator that some words name, in order: "food prices" is food_price, "the CPI" cpi. */
function indicatorsIn(words: string): readonly NamedIndicator[] {
  const found: NamedIndicator[] = [];
  for (const { name, pattern } of PREFILTERED)
    for (const match of allMatches(pattern, words)) {
      const end = match.index + match[0].length;
      if (!found.some(({ at }) => at >= match.index && at <= end)) found.push({ name, at: end });
    }
  for (const match of allMatches(INDICATOR_HEADS, words)) {
    const end = match.index + match[0].length;
    const behind =
      /^ (?:for|of) (services|goods|food|energy|housing)\b/u.exec(textBehind(words, end, 24))?.[1] ??
      (isBare(match[1] ?? '') && /^(?:prices?|sales|exports|imports|output|production)$/i.test(match[2] ?? '')
        ? SOLD.exec(textBehind(words, end, 60))?.[1]?.replace(PLURAL, (ies) => (ies === 'ies' ? 'y' : ''))
        : undefined);
    const opens =
      match.index === 0 && !knownPlace((match[1] ?? '').split(' ')[0]?.replace(/[’']s?$/u, '') ?? '');
    const name = nameOf(behind ?? match[1] ?? '', match[2] ?? '', opens);
    // "the balance was a surplus of"
    if (/^(?:deficits?|surplus(?:es)?)$/u.test(name)) continue;
    if (!found.some(({ at }) => at >= match.index && at <= end + 1)) found.push({ name, at: end });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** How something is valued, and whose month it is: no part of a name. */
export const VALUED = latin(
  String.raw` (?:at|in|with) (?:constant|current|comparable|fixed|\d{4}) prices\b|\b(?:${MONTH_NAMES}) (?=\p{Ll})`,
  'g',
);
/** "Core CPI, which excludes food and energy prices, rose" */
const RELATIVE = /,\s(?:which|that)\b[^,]{3,90},/giu;

/** The indicator named last in the words before a number, or null. */
export function indicatorBefore(words: string): string | null {
  const own = words.replace(/(?<= (?:sector|industry))[’']s /gu, ' ');
  const head = HEAD_OF.exec(own)?.[1];
  const told = head === undefined ? own : own.replace(THAT_OF, `${head} of `);
  return (
    indicatorsIn(told.slice(-200).replace(RELATIVE, ' ').replace(VALUED, ' ').slice(-160).trimStart()).at(-1)
      ?.name ?? null
  );
}

/** The indicator named first in the words behind a number, or null. */
export function indicatorBehind(words: string): string | null {
  return indicatorsIn(words.slice(0, 90))[0]?.name ?? null;
}
