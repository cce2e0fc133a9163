import type { Mention } from '../mentions';
import { AND_THE, NAMES_WHOLE, OUT_OF } from '../tables/partWords';
import { latin } from './latin';
import { splitNoun } from './nounPhrase';

const EMBEDS = /\S\s+(?:in|at|across|from|by|over|within|throughout)\s+(?:the\s+|all\s+)?$/i;
const REGIONAL = latin(
  String.raw`^(?:[\p{L}-]+ ){0,3}(?:areas|barangays|camps|cities|communities|counties|countries|districts|governorates|hospitals|jurisdictions|locations|municipalities|prefectures|provinces|regions|schools|shelters|sites|states|territories|towns|townships|villages|wards|centres|centers)\b`,
  'i',
);

function withAfter(mention: Mention, after: string): Mention {
  return { ...mention, after, ...splitNoun(after) };
}

function gapOf({ gap, numeral }: Mention): string {
  return gap.slice(0, gap.length - (numeral.start - numeral.lead));
}

/** "12 people in 4 provinces were hurt": the 4 stands inside the clause of the 12. */
function isEmbedded(mention: Mention): boolean {
  const gap = gapOf(mention);
  return REGIONAL.test(mention.noun) && EMBEDS.test(gap) && !/[;,:—]/u.test(gap);
}

/** A unit of length, heat or speed: "three to six metres". */
const MEASURED =
  /^[ -]?(?:met(?:re|er)s?|feet|ft|inch(?:es)?|(?:centi|milli|kilo)met(?:re|er)s?|miles?|knots|degrees)\b/i;

/** "100 to 200 mm": what stands behind the upper end belongs to both ends. */
function isRange(mention: Mention, next: Mention): boolean {
  if (next.numeral.value <= mention.numeral.value) return false;
  const words = mention.numeral.form !== 'digits' || next.numeral.form !== 'digits';
  if (words && !MEASURED.test(next.after)) return false;
  const between = /\bbetween\s*$/i.test(mention.before)
    ? /^\s?(?:and|-|–)\s?$/i
    : /^\s?(?:to|-|–)\s?(?:(?:above|over|more than|about|around|nearly|almost) )?$/i;
  return between.test(next.gap);
}

/** "12 residents and three staff have died": what is said of the second is said of both. */
function isCoordinate(mention: Mention, next: Mention, row: boolean): boolean {
  return (
    mention.predicate === '' &&
    mention.noun !== '' &&
    // "589 active cases and 1,272 people have recovered": no active one has.
    !(/\bactive\b/i.test(mention.noun) && /\b(?:recovered|died|discharged)\b/i.test(next.predicate)) &&
    (row || AND_THE.test(next.predicate)
      ? /^\s*(?:,|and|or|,? and)\s+$/i
      : /^\s*(?:(?:and|,?\s?or)\s+|\/\s*)$/i
    ).test(gapOf(next).slice(mention.after.length)) &&
    !NAMES_WHOLE.test(mention.gap) &&
    /^(?:,[^,.;]{0,40},\s*|and (?:the )?(?:\p{L}+ ){1,3})?(?:were|was|are|is|have|has|had|remain|tested|died)\b/iu.test(
      next.predicate,
    )
  );
}

/** "74 people, 12 of them children, were killed": where what is said of the first goes on behind the second; -1 where it does not. */
function apposition(mention: Mention, next: Mention): number {
  if (!/^[,–—-]?$/u.test(mention.predicate)) return -1;
  const between = gapOf(next).slice(mention.after.length);
  // "619 people, of which 508 in A, were evacuated"
  if (/^\s*,?\s*(?:of (?:whom|which|them)|including)\s*$/iu.test(between)) {
    const rest =
      /^[^,.;]{0,40},\s(?=(?:still |now )?(?:were|was|are|is|have|has|had|escaped|survived|died|managed|fled|under)\b)/iu.exec(
        next.after,
      );
    return rest ? rest[0].length : -1;
  }
  // "33,459 cases – or 80.4 per cent of the total – have recovered"
  if (/^[–—-]$/u.test(mention.predicate) && /^\s*or\s*$/u.test(between)) {
    const rest = /^[^–—.;]{0,60}[–—-]+\s(?=(?:were|was|are|is|have|has|had)\b)/iu.exec(next.after);
    return rest ? rest[0].length : -1;
  }
  // "52,290 homes, or 8 percent of all, faced outages"
  if (mention.predicate === ',' && /^\s*or\s*(?:\p{L}+ )?$/u.test(between) && next.numeral.percent) {
    const rest = /^[^,.;]{0,60},\s(?=(?:were|was|are|is|have|has|had|faced|lost|suffered|remain)\b)/iu.exec(
      next.after,
    );
    return rest ? rest[0].length : -1;
  }
  if (!/^\s*,\s*$/u.test(between)) return -1;
  const inserted =
    /^\s*(?:of (?:them|whom|which|these)\b)[^,.;]{0,40},\s(?=(?:were|was|are|is|have|has|had)\b)/iu.exec(
      next.after,
    );
  return inserted ? inserted[0].length : -1;
}

/** "16 of the 30 cases confirmed in Alderia are from Birch": where the 16 are is told behind the verb. */
const WHERE_THEY_ARE = latin(
  String.raw`(?<=^[^,;.]{0,80})\b(?:are|is|were|was|have been|come|came|live|lives|lived) (?:\p{Ll}+ ){0,2}(?:in|from|at|of) (?:the )?\p{Lu}`,
);

/** "85 cases including two deaths had been reported in A": what is said behind the part is said of the whole. */
function tellsWhole(mention: Mention, next: Mention): boolean {
  return (
    mention.predicate === '' &&
    /\bincluding\b/i.test(gapOf(next)) &&
    /^,? ?(?:have|has|had|were|was) (?:now |so far |been )*(?:reported|recorded|confirmed|registered|notified|detected)\b/i.test(
      next.predicate,
    )
  );
}

/** "31% of 2,200 specimens were positive" */
const TESTED = /\b(?:cases|deaths|infections|patients|samples|specimens|swabs|tests)\b/iu;
const PER_CENT = /^\s*(?:%|per ?cent)/iu;
const KIND =
  /^(?:imported|community|indigenous|confirmed|probable|suspected|felony|misdemeanou?r|adult|juvenile|male|female|minor|major|serious|[a-z]{2,}(?:al|ic|ary))$/i;

function isKindBeside({ noun, predicate }: Mention, next: Mention): boolean {
  const [kind = '', ...rest] = next.noun.split(' ');
  return (
    predicate === '' &&
    KIND.test(noun) &&
    KIND.test(kind) &&
    rest.length > 0 &&
    /^\s*\p{L}+(?:,|\sand|, and)\s+$/u.test(gapOf(next))
  );
}

/** "25,000 persons from 7,100 families are housed in camps": said of the people as well. */
function isFromFamilies({ noun }: Mention, next: Mention): boolean {
  return (
    /^(?:families|households)$/i.test(next.noun) &&
    /\b(?:from|belonging to)\s$/i.test(gapOf(next)) &&
    /^(?:people|persons|individuals|members|residents)$/i.test(noun)
  );
}

/** "33, nineteen and nine cases": the noun stands behind the last of them. */
function sharesNoun(mention: Mention, next: Mention): boolean {
  return (
    mention.noun === '' &&
    mention.predicate === '' &&
    next.noun !== '' &&
    !next.numeral.percent &&
    !/^(?:awaiting|pending|more|fewer|less|of (?:them|whom|which|these|those))\b/i.test(next.noun) &&
    !/\b(?:cases|infections|deaths|tally|toll|total)\b[^.;]*\b(?:to|at|of|is|was|now|total?ling|hits?|passe[sd]|reache[sd])\s*$/i.test(
      mention.before,
    ) &&
    !mention.numeral.percent &&
    /^\s*(?:,|,? and|or)\s*$/u.test(gapOf(next))
  );
}

/**
 * Lets neighbouring numbers share words: ranges, "A of B were …", counts of places inside a clause, "A and B were …".
 * @param all of one sentence, in order
 */
export function joinClauses(all: readonly Mention[]): readonly Mention[] {
  const mentions = [...all];
  /** The number behind shares what is said of it with one further on: a row, in which commas join too. */
  let row = false;
  for (let index = mentions.length - 2; index >= 0; index--) {
    const mention = mentions[index];
    const next = mentions[index + 1];
    if (mention && next && next.bracket === mention.bracket && sharesNoun(mention, next))
      mentions[index] = { ...mention, noun: next.noun, predicate: next.predicate, after: next.after };
    // "24 imported and eight local cases": kinds of what the last of them names.
    if (mention && next && next.bracket === mention.bracket && isKindBeside(mention, next))
      mentions[index] = {
        ...mention,
        noun: `${mention.noun} ${next.noun.split(' ').slice(1).join(' ')}`,
        predicate: next.predicate,
      };
    // From the last of a row to its first: "10 buildings, two bridges and the water supply are damaged".
    if (mention && next && next.bracket === mention.bracket && isCoordinate(mention, next, row)) {
      mentions[index] = { ...mention, predicate: next.predicate.replace(AND_THE, '') };
      row = true;
    } else row = false;
  }
  return mentions.map((mention, index): Mention => {
    const next = mentions.slice(index + 1, index + 4).find(({ bracket }) => bracket === mention.bracket);
    const last = mentions
      .slice(Math.max(0, index - 3), index)
      .findLast(({ bracket }) => bracket === mention.bracket);
    const outOf =
      last?.numeral.percent && TESTED.test(mention.noun) ? mention.gap.replace(PER_CENT, '') : mention.gap;
    if (last && OUT_OF.test(outOf) && mention.numeral.value >= last.numeral.value)
      // "of the 127 miners who escaped": what they did is told before what became of the part.
      return {
        ...mention,
        predicate:
          /^(?:who (?:had |have |were |was )?\p{L}+|aboard|onboard|on board)/u.exec(mention.predicate)?.[0] ??
          '',
      };
    if (isEmbedded(mention)) return { ...mention, embedded: true, predicate: '' };
    // The upper end of a range measures what the lower does.
    if (last && isRange(last, mention))
      return { ...mention, before: `${last.before}${last.numeral.raw} to ` };
    if (!next)
      return last && apposition(last, mention) >= 0
        ? withAfter(mention, mention.after.slice(0, apposition(last, mention)).replace(/,\s*$/u, ''))
        : mention;
    const inserted = apposition(mention, next);
    if (inserted >= 0) return { ...mention, predicate: next.after.slice(inserted) };
    if (last && apposition(last, mention) >= 0)
      return withAfter(mention, mention.after.slice(0, apposition(last, mention)).replace(/,\s*$/u, ''));
    if (isRange(mention, next)) {
      const { after, noun, predicate } = next;
      return { ...mention, after, noun, predicate, rangeEnd: next.numeral.value };
    }
    const ofNext =
      mention.numeral.percent && TESTED.test(next.noun) ? next.gap.replace(PER_CENT, '') : next.gap;
    if (
      OUT_OF.test(ofNext) &&
      next.numeral.value >= mention.numeral.value &&
      (!mention.numeral.percent || ofNext !== next.gap)
    ) {
      // "31 people tested positive out of 4,043 samples" keeps what is said of the 31.
      const own = mention.predicate.replace(/,?\s*\b(?:out )?of\b[^.]*$/u, '');
      const said = next.predicate.slice(Math.max(0, next.predicate.search(WHERE_THEY_ARE)));
      return { ...mention, noun: mention.noun || next.noun, predicate: `${own} ${said}`.trim() };
    }
    if (isFromFamilies(mention, next)) return { ...mention, predicate: next.predicate };
    if (isEmbedded(next)) {
      const joint = gapOf(next).trim().split(' ').at(-1) ?? '';
      return { ...mention, predicate: `${mention.predicate} ${joint} ${next.noun} ${next.predicate}`.trim() };
    }
    return tellsWhole(mention, next) ? { ...mention, predicate: next.predicate } : mention;
  });
}
