import { allMatches } from './allMatches';
import { latin } from './latin';

/** What ends a noun phrase: prepositions, auxiliaries, verbs that bulletins use. */
const STOPS = new Set(
  (
    'worth apart besides alongside above below over in at on from by for to with within without across among amongst since as during until following after before under into between who whom whose which that where when ' +
    'not were was are is be been being got get gets reached contracted recuperated turned have has had will would can could may might did do does also per remain remains remained than because if it they there so but while ' +
    'participated underwent came went made took said died tested returned travelled traveled arrived live lives lived worked showed became sought stayed aboard onboard fell hit struck collided plunged overturned sank caught began ' +
    'through via against near off onto towards toward behind around upon about throughout despite except beyond along passed passing left burst gave serve serves served used saw spent longer larger bigger wider higher shorter ' +
    'arriving accounting put puts bring brings brought push pushed pushes according amid due owing involving residing staying receiving continue continues continued ' +
    'declined refused succumbed sustained suffered needed required occurred resulted lost fled drowned perished require requires need needs outside inside include includes became become caused triggered forced toppled flattened swam leapt crawled jumped ran flew lay stood slept sat broke blew tore drove disappeared vanished survived'
  ).split(' '),
);
/** What a plural is told to do: "accidents causing injury", not "linked clusters". */
const TOLD_OF_PLURAL =
  /^(?:causing|involving|resulting|leading|killing|injuring|affecting|linked|connected|relating|still|being|covering|using|working|travelling|traveling|waiting|missing|thought|believed|accounting|contributing|reporting|containing|carrying|weighing|holding|bearing|belonging|cumulatively|account|succumb|recover|die|perish|survive|catch|contract|test|undergo|await|fall|get|leave|return|stay|lie|suffer)$/i;
/** Right behind a number these tell what became of those not named again: "188 back to health", "two fighting for their lives". */
const TOLD_OF_NUMBER = new Set(
  (
    'back battling beat being breathing brought caught cleared clinging declared die convalescing dying ended fallen ending fighting flown fought gone going gotten held home isolating kept leading leaving let lie lies lying moved nursed overcame overcome paid paying perish putting ' +
    'placed pulled quarantining recover recovering recuperating referred released resulting returning rushed sent shook showing sleeping struggling stuck succumb suffer suffering sustain surviving taken transferred undergoing waiting walked well'
  ).split(' '),
);
const DESCRIBES = /(?:drink|drug|ed|al|ic|ive|en|able|ous|ing|ary|ior|local|new|mild|severe|dead)$/i;
const OUTCOME = /^(?:damaged|destroyed|displaced|injured|killed|wounded)$/i;
const WHEN = /(?<=\S) (?:this|last) (?:year|season)$/i;
const ADVERB = /^(?:suffer|sustain|later|since|then|subsequently|eventually|sadly)$/i;
const DETERMINER = /^(?:the|an?|their|its|his|her|our|your)$/i;
const GOES_ON =
  /^(?:the|an?|their|its|his|her|our|your|up|off|out|back|cured|fatally|free|healthy|home|ill|sick|well|[.,;]|)$/i;
const MANY = /\ws$|^(?:people|men|women|children)$/i;
const LONGEST = 9;
const WORD = latin(String.raw`[\p{L}\p{N}’'&/-]+|[^\s]`, 'g');
const LETTER = latin(String.raw`[\p{L}\p{N}]`);
const QUOTE = /^["“”‘*†]$/;

/** Whether a word after a plural is what that does: "districts bore the brunt", "airlines operate 6,800 flights", "men mainly worked". */
function isVerb(word: string, next = ''): boolean {
  if (/^(?!famil|suppl|assembl)\p{Ll}{3,}ly$/u.test(word)) return true;
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    !/^(?:and|or)$/u.test(word) &&
    /^(?:the|a|an|their|its|his|her|our|your|over|\d[\d,.]*)$/u.test(next)
  );
}

/** A word behind a number, with those on both sides. */
interface WordPlace {
  readonly word: string;
  readonly lower: string;
  readonly last: string;
  readonly next: string;
  readonly afterNext: string;
  /** How many words the phrase has so far. */
  readonly taken: number;
}

/** Quotation marks in front, and strokes between two words: no word, and no end either. */
function isPassedOver({ word, next, taken }: WordPlace): boolean {
  return (
    (QUOTE.test(word) && taken < 2) ||
    // "cholera / AWD cases"
    (word === '/' && taken > 0 && LETTER.test(next))
  );
}

/** Prepositions, auxiliaries and verbs, marks, and phrases that are too long. */
function isStop({ word, lower, last, next, afterNext, taken }: WordPlace, isFirst: boolean): boolean {
  // "seven resulting in death", "12 patients walked out", not "seven recovering patients"
  if (
    (isFirst || MANY.test(last)) &&
    (STOPS.has(next.toLowerCase()) || GOES_ON.test(next)) &&
    TOLD_OF_NUMBER.has(lower)
  )
    return true;
  // "two later passed away", "30 completed their 21-day stay"
  if (
    isFirst &&
    (ADVERB.test(word) ||
      (DETERMINER.test(next) &&
        // "14 deaths a day"
        !/^(?:day|night|week|month|year)$/iu.test(afterNext) &&
        /^(?!all|and|both|half|of|or)\p{Ll}{3,}$/u.test(word)))
  )
    return true;
  // "pulled 12 people out", "found two hikers alive"
  if (MANY.test(last) && taken > 0 && /^(?:out|off|back|alive|ashore|home)$/u.test(lower)) return true;
  // "gave 200 people their first dose"
  if (MANY.test(last) && /^(?:their|his|her|our|your|its)$/u.test(lower)) return true;
  // "five provinces all located in the south"
  if (lower === 'all' && taken > 0 && !/^of$/i.test(last)) return true;
  // "on 9,564 individuals up to 10am"
  if (lower === 'up' && next === 'to') return true;
  const births = lower === 'live' && /^births?$/i.test(next);
  // "the loss of 189 lives", not "12 residents lives"
  const lives = (isFirst || DETERMINER.test(last)) && lower === 'lives';
  if ((STOPS.has(lower) && !births && !lives) || taken >= LONGEST || !LETTER.test(word)) return true;
  return lower === 'of' && (taken > 0 || /^(?:which|whom)$/i.test(next));
}

/** "and", "or" between two clauses or two counts, and not within one noun phrase. */
function isJoint({ lower, last, next, afterNext, taken }: WordPlace): boolean {
  if (lower !== 'and' && lower !== 'or') return false;
  // "homes and businesses are": two nouns of one count, where what is said of them follows.
  const joined =
    (/^stop$/i.test(last) && /^search/i.test(next)) ||
    (/\ws$/i.test(last) && /\ws$/i.test(next) && STOPS.has(afterNext));
  // "71 bush and grass fires"
  const kinds =
    taken === 1 &&
    /^\p{Ll}{3,}(?<!s|ed)$/u.test(last) &&
    /^(?!some|many|several|more|other|two|three|few)\p{Ll}{3,}(?<!(?<!s)s)$/u.test(next) &&
    /^\p{Ll}{3,}s$/u.test(afterNext);
  // "200 damaged and roads flooded": two clauses.
  const done = taken === 1 && OUTCOME.test(last) && !/ed$/u.test(next);
  const goesOn = !done && DESCRIBES.test(last) && !STOPS.has(next.toLowerCase());
  return !goesOn && !joined && !kinds;
}

/** What the people or things of a plural do: "accidents causing", "cases reported", "men found". */
function isToldOfPlural({ word, lower, last, next }: WordPlace): boolean {
  return (
    (TOLD_OF_PLURAL.test(word) && /s$|^people$/i.test(last)) ||
    (lower === 'reported' && /s$|men$/i.test(last)) ||
    (/\ws$|^(?:people|men|women|children|fishermen)$/iu.test(last) && isVerb(word, next)) ||
    (lower === 'found' && /(?:men|people|women|children|sailors|passengers|boys|girls)$/i.test(last))
  );
}

/** Where the noun phrase ends that a text begins with. */
function nounEnd(after: string): number {
  const words = allMatches(WORD, after, LONGEST + 6);
  const wordAt = (position: number) => words[position]?.[0] ?? '';
  let end = 0;
  let taken = 0;
  for (const [position, { 0: word, index }] of words.entries()) {
    const place = {
      word,
      lower: word.toLowerCase(),
      last: wordAt(position - 1),
      next: wordAt(position + 1),
      afterNext: wordAt(position + 2),
      taken,
    };
    // "218,004 – Total Tests Completed": the label stands behind.
    const dash = position === 0 && /^[–—-]$/u.test(word) && /^\p{Lu}/u.test(place.next);
    if (dash || isPassedOver(place)) continue;
    if (isStop(place, position === 0) || isJoint(place) || isToldOfPlural(place)) break;
    taken += 1;
    end = index + word.length;
  }
  return end;
}

/**
 * Splits what follows a number into its noun phrase and the rest: " new cases were reported" is "new cases" and "were reported".
 * @param after the words after the number, up to the next number's own
 */
export function splitNoun(after: string): { readonly noun: string; readonly predicate: string } {
  const end = nounEnd(after);
  const noun = after
    .slice(0, end)
    .trim()
    .replace(/(?<=\S) (?:now|also|already|currently|still|respectively)$/u, '');
  // "30 states this year": when, no part of what is counted.
  const when = WHEN.exec(noun)?.[0] ?? '';
  const counted = noun.slice(0, noun.length - when.length);
  return {
    noun: /^of$/i.test(counted) ? '' : counted,
    predicate: `${when.trim()} ${after.slice(end)}`.trim(),
  };
}
