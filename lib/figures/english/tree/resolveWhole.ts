import { countOf, type Node } from '../nodes';
import { findOrigin } from '../scopes/findOrigin';
import { findScope } from '../scopes/findScope';
import { isBeforeCount } from './notParts';

/** What words in "of the …" may mean which metrics; a row fits when both sides do. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:total|overall)\b(?!.*\b(?:tests?|tested|samples|specimens|swabs|deaths|recoveries)\b)/i,
    /^(?:confirmed|reported|suspected|probable|confirmed_probable|suspected_or_confirmed|infections)$/u,
  ],
  [/\bdeaths?|\bdied\b|\bdead\b|\bkilled\b|deceased|fatalit/i, /^deaths/u],
  [/\bvictims?\b/i, /^deaths/u],
  [/\bbod(?:y|ies)\b/i, /^(?:deaths|bodies_\w+)$/u],
  [/\bsurvivors?\b/i, /^(?:rescued|unhurt|injured)$/u],
  [/\b(?:passengers?|aboard|on board|crew)\b/i, /^(?:on_board|passengers)$/u],
  [/\b(?:villagers|evacuees|displaced)\b/i, /^(?:evacuated|displaced|relocated|sheltered)$/u],
  [/\bcontacts?\b/i, /^contacts/u],
  [/\bhospitali[sz]ed|in (?:the )?hospital|in-?patients?/i, /^in_hospital$/u],
  [/\brecovered|discharged/i, /^recovered$/u],
  [/\btests?\b|\btested\b|samples|specimens/i, /^(?:tests|people_tested)/u],
  [/\bsuspected/i, /suspected/u],
  [/\bpositive/i, /^(?:confirmed|\w+_positive)$/u],
  [
    /^(?:the )?(?:\w+[ -])?confirmed (?:\w+ )?(?:cases|patients|infections)\b/i,
    /^(?:confirmed|infections)$/u,
  ],
  [/\bprobable (?:cases|patients)\b/i, /^probable$/u],
  [/\binjured|casualties/i, /^injured$/u],
  [/\bmissing/i, /^missing$/u],
  [/\barrest|suspects|detained/i, /^(?:suspects_\w+|detained)$/u],
  [/\boutbreaks?\b/i, /^outbreaks$/u],
  [
    /\bcases?\b|\bpatients?\b|\binfections?\b|\bpeople\b|\bpersons\b|\bconfirmed\b|\bprobable\b/i,
    /^(?:confirmed|infections|reported|suspected|probable|confirmed_probable|suspected_or_confirmed|asymptomatic|in_hospital)$/u,
  ],
];

/** Words that tell one thing from another. */
function contentWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.filter(
        (word) => !/^(?:of|the|and|as|in|were|was|are|is|to|for|by|with|who|that|which)$/u.test(word),
      ) ?? []
  );
}

const OF_A_TIME = /\b(?:day|week|fortnight|month)[’']s\b/i;

/** "five among the confirmed cases": some of those. */
const AMONG = /^amongs?t? /i;
/** A whole is a few times what some of its parts come to, and hardly ever more than this. */
const FITS = 6;
const LOST = 50;
/** Who was found to have it, not who still does. */
const FOUND = /\b(?:found|tested|turned) positive\b|\binfected\b/i;
/** A number without words of its own. */
const EMPTY = {
  noun: '',
  before: '',
  opening: '',
  predicate: '',
  numeral: { start: 0, end: 0, lead: 0, percent: false },
} as const;

/** Whether an earlier figure may be what the words name. */
function mayMean(node: Node, words: string): boolean {
  const { metric } = node;
  const origin = findOrigin(words);
  if (origin !== null && node.origin !== origin) return false;
  const scope = findScope({ ...EMPTY, noun: words });
  if (scope === 'new' && node.scope !== 'new' && node.scope !== null) return false;
  if (scope === 'current' && node.scope === 'new') return false;
  if (node.scope === 'current' && FOUND.test(words)) return false;
  const general = KINDS.find(([said]) => said.test(words));
  if (general) return general[1].test(metric ?? 'confirmed');
  const { noun, predicate } = node.mention;
  const shared = contentWords(words).filter((word) =>
    contentWords(`${noun} ${predicate.slice(0, 60)}`).includes(word),
  );
  if (shared.length >= 2) return true;
  return metric !== null && metric.length > 3 && words.toLowerCase().includes(metric.replaceAll('_', ' '));
}

/**
 * The figure at or before `from`, at most `reach` back, that the words may mean: the one that the parts add up to, else the nearest
 * that is no smaller than the part.
 */
export function wholeByWords(
  nodes: readonly Node[],
  from: number,
  words: string,
  part: number,
  sum: number,
  reach: number,
): number | null {
  // "of the week’s cases"
  const wanted = findScope({ ...EMPTY, noun: words }) ?? (OF_A_TIME.test(words) ? 'new' : null);
  const wantsNew = wanted === 'new';
  let now: number | null = null;
  let nearest: number | null = null;
  let likely: number | null = null;
  let most: number | null = null;
  let snug: number | null = null;
  for (let index = from; index >= 0 && index > from - reach; index--) {
    const node = nodes[index];
    if (!node || node.mention.numeral.percent || node.mention.numeral.value < part) continue;
    // What a bracket of another sentence lists is nobody's whole.
    if (node.mention.bracket >= 0 && node.mention.sentence !== nodes[from + 1]?.mention.sentence) continue;
    if (isBeforeCount(node) || AMONG.test(node.mention.predicate) || !mayMean(node, words)) continue;
    // One part alone is equal to many things.
    if (node.mention.numeral.value === sum && sum > part) return index;
    nearest ??= index;
    if (node.scope === 'current') now ??= index;
    if (node.mention.numeral.value >= sum && node.mention.numeral.value <= sum * FITS) snug ??= index;
    if (wantsNew && node.scope === 'new') {
      likely ??= index;
      if (most === null || node.mention.numeral.value > countOf(nodes[most])) most = index;
    }
  }
  // Of the new cases of the paragraph, else of all that are new: those of one place are a part.
  const here = nodes[from + 1]?.mention.line;
  // "55 of the active cases"
  if (wanted === 'current' && now !== null) return now;
  // Several parts of the day's count, not a hundredth of all so far.
  if (nearest !== null && snug !== null && sum > part && countOf(nodes[nearest]) > sum * LOST) return snug;
  return likely !== null && nodes[likely]?.mention.line !== here ? most : (likely ?? nearest);
}
