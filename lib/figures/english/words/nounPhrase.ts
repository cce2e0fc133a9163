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
    'declined refused succumbed sustained suffered needed required occurred resulted lost fled drowned perished require requires need needs outside inside include includes became become caused triggered forced toppled flattened'
  ).split(' '),
);
/** What a plural is told to do: "accidents causing injury", not "linked clusters". */
const TOLD_OF_PLURAL =
  /^(?:causing|involving|resulting|leading|killing|injuring|affecting|linked|connected|relating|still|being|covering|using|working|travelling|traveling|waiting|missing|thought|believed|accounting|contributing|reporting|containing|carrying|weighing|holding|bearing|belonging|cumulatively|account)$/i;
const DESCRIBES = /(?:drink|drug|ed|al|ic|ive|en|able|ous|ing|ary|ior|local|new|mild|severe|dead)$/i;
const OUTCOME = /^(?:damaged|destroyed|displaced|injured|killed|wounded)$/i;
const WHEN = /(?<=\S) (?:this|last) (?:year|season)$/i;
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

/**
 * Splits what follows a number into its noun phrase and the rest: " new cases were reported" is "new cases" and "were reported".
 * @param after the words after the number, up to the next number's own
 */
export function splitNoun(after: string): { readonly noun: string; readonly predicate: string } {
  const words: { readonly word: string; readonly index: number }[] = [];
  for (const match of allMatches(WORD, after, LONGEST + 6)) {
    words.push({ word: match[0], index: match.index });
  }
  let end = 0;
  let taken = 0;
  for (const [position, { word, index }] of words.entries()) {
    const lower = word.toLowerCase();
    const last = words[position - 1]?.word ?? '';
    if (QUOTE.test(word) && taken < 2) continue;
    // "cholera / AWD cases"
    if (word === '/' && taken > 0 && LETTER.test(words[position + 1]?.word ?? '')) continue;
    // "218,004 – Total Tests Completed": the label stands behind.
    if (/^[–—-]$/u.test(word) && position === 0 && /^\p{Lu}/u.test(words[1]?.word ?? '')) continue;
    // "on 9,564 individuals up to 10am"
    // "five provinces all located in the south"
    if (lower === 'all' && taken > 0 && !/^of$/i.test(last)) break;
    if (lower === 'up' && words[position + 1]?.word === 'to') break;
    const births = lower === 'live' && /^births?$/i.test(words[position + 1]?.word ?? '');
    // "the loss of 189 lives", not "12 residents lives"
    const lives = position === 0 && lower === 'lives';
    if ((STOPS.has(lower) && !births && !lives) || taken >= LONGEST || !LETTER.test(word)) break;
    if (lower === 'of' && (taken > 0 || /^(?:which|whom)$/i.test(words[position + 1]?.word ?? ''))) break;
    // "homes and businesses are": two nouns of one count, where what is said of them follows.
    const joined =
      (/^stop$/i.test(last) && /^search/i.test(words[position + 1]?.word ?? '')) ||
      (/\ws$/i.test(last) &&
        /\ws$/i.test(words[position + 1]?.word ?? '') &&
        STOPS.has(words[position + 2]?.word ?? ''));
    // "200 damaged and roads flooded": two clauses.
    const done = taken === 1 && OUTCOME.test(last) && !/ed$/u.test(words[position + 1]?.word ?? '');
    const goesOn = !done && DESCRIBES.test(last) && !STOPS.has(words[position + 1]?.word.toLowerCase() ?? '');
    if ((lower === 'and' || lower === 'or') && !goesOn && !joined) break;
    if (TOLD_OF_PLURAL.test(word) && /s$|^people$/i.test(last)) break;
    if (lower === 'reported' && /s$|men$/i.test(last)) break;
    if (
      /\ws$|^(?:people|men|women|children|fishermen)$/iu.test(last) &&
      isVerb(word, words[position + 1]?.word)
    )
      break;
    if (lower === 'found' && /(?:men|people|women|children|sailors|passengers|boys|girls)$/i.test(last))
      break;
    taken += 1;
    end = index + word.length;
  }
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
