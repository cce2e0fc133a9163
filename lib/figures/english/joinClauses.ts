import type { Mention } from './mentions';
import { OUT_OF } from './tables/partWords';

const EMBEDS =
  /\S\s+(?:in|at|across|from|by|over|within|throughout)\s+(?:the\s+|all\s+|a\s+total\s+of\s+)?$/i;
const REGIONAL =
  /^(?:[\p{L}-]+ ){0,3}(?:areas|barangays|cities|communities|counties|countries|districts|governorates|hospitals|jurisdictions|locations|municipalities|prefectures|provinces|regions|schools|shelters|sites|states|territories|towns|townships|villages|wards|centres|centers)\b/iu;

function gapOf({ gap, numeral }: Mention): string {
  return gap.slice(0, gap.length - (numeral.start - numeral.lead));
}

/** "12 people in 4 provinces were hurt": the 4 stands inside the clause of the 12. */
function isEmbedded(mention: Mention): boolean {
  const gap = gapOf(mention);
  return REGIONAL.test(mention.noun) && EMBEDS.test(gap) && !/[;,:—]/u.test(gap);
}

/** "100 to 200 mm": what stands behind the upper end belongs to both ends. */
function isRange(mention: Mention, next: Mention): boolean {
  if (mention.numeral.form !== 'digits' || next.numeral.form !== 'digits') return false;
  if (next.numeral.value <= mention.numeral.value) return false;
  const between = /\bbetween\s*$/i.test(mention.before) ? /^\s?(?:and|-|–)\s?$/i : /^\s?(?:to|-|–)\s?$/i;
  return between.test(next.gap);
}

/** "12 residents and three staff have died": what is said of the second is said of both. */
function isCoordinate(mention: Mention, next: Mention): boolean {
  return (
    mention.predicate === '' &&
    mention.noun !== '' &&
    /^\s*and\s+$/i.test(gapOf(next).slice(mention.after.length)) &&
    /^(?:were|was|are|is|have|has|had|remain|tested|died)\b/i.test(next.predicate)
  );
}

/**
 * Lets neighbouring numbers share words: ranges, "A of B were …", counts of places inside a clause, "A and B were …".
 * @param mentions of one sentence, in order
 */
export function joinClauses(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index): Mention => {
    const next = mentions.slice(index + 1, index + 4).find(({ bracket }) => bracket === mention.bracket);
    const last = mentions
      .slice(Math.max(0, index - 3), index)
      .findLast(({ bracket }) => bracket === mention.bracket);
    if (last && OUT_OF.test(mention.gap) && mention.numeral.value >= last.numeral.value)
      return { ...mention, predicate: '' };
    if (isEmbedded(mention)) return { ...mention, embedded: true, predicate: '' };
    if (!next) return mention;
    if (isRange(mention, next)) {
      const { after, noun, predicate } = next;
      return { ...mention, after, noun, predicate, rangeEnd: next.numeral.value };
    }
    if (OUT_OF.test(next.gap) && next.numeral.value >= mention.numeral.value && !mention.numeral.percent)
      return { ...mention, noun: mention.noun || next.noun, predicate: next.predicate };
    if (isEmbedded(next)) {
      const joint = gapOf(next).trim().split(' ').at(-1) ?? '';
      return { ...mention, predicate: `${mention.predicate} ${joint} ${next.noun} ${next.predicate}`.trim() };
    }
    return isCoordinate(mention, next) ? { ...mention, predicate: next.predicate } : mention;
  });
}
