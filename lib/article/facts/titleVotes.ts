import { termsOf } from '../../links/termsOf';
import { SHARED_BY_CHANCE, type Topics } from '../../links/topicsOf';
import type { PageLine } from '../segment/pageLines';
import { keyOf } from './keyOf';
import { LONGEST_TITLE } from './shownTitles';

/** A version of the title that some place of the page says. */
export interface Candidate {
  text: string;
  score: number;
  line: PageLine | null;
  /** How much the article bears it out, -1.5 to 2: asked only of those that may win by it. */
  readonly support: () => number;
}

/** Gives a version of the title the weight of a place that says it, and the line that shows it. */
export type Vote = (text: string, weight: number, line?: PageLine | null) => void;

/** What a vote depends on beside the version itself. */
export interface Electorate {
  readonly topics: Topics;
  /** Keys of the site's names, which are no title. */
  readonly site: ReadonlySet<string>;
  readonly isTalk: (text: string) => boolean;
  /** Whether a line is a paragraph of the article. */
  readonly isOwn: (line: PageLine) => boolean;
}

/** What the page's own talk, or an excerpt, is worth as a title, beside a real one. */
const TALK = 0.25;

/** What a text that the article speaks of in every word is worth more. */
const MOST_SUPPORT = 2;

/** What a text is taken back for that the article does not speak of at all. */
const FOREIGN = 1.5;

/** A title of fewer terms is borne out by few words: a user's name, a section's. */
const ENOUGH = 3;

/** Counts votes into `known`, by the key of what they are for. */
export function votesInto(known: Map<string, Candidate>, { topics, site, isTalk, isOwn }: Electorate): Vote {
  return (text, weight, line = null) => {
    const key = keyOf(text);
    if (key.length < 2 || text.length > LONGEST_TITLE || site.has(key)) return;
    const talk = isTalk(text);
    const excerpt = isExcerpt(text);
    const score = talk || excerpt ? weight * TALK : weight;
    const candidate = known.get(key);
    // A sentence of the article speaks of what the article speaks of.
    const own = excerpt || (line !== null && isOwn(line));
    const support = once(() => (talk ? -1 : own ? 0 : supportOf(topics, text)));
    if (!candidate) known.set(key, { text, score, line, support });
    else {
      candidate.score += score;
      if (line && !candidate.line) Object.assign(candidate, { text, line });
    }
  };
}

/** A whole sentence that ends as one is the beginning of the text: templates of flashes set it in the head for want of a title. */
function isExcerpt(text: string): boolean {
  return text.length >= SENTENCE && /[。；]$/u.test(text);
}

const SENTENCE = 24;

/** A version of the title with all that speaks for it. */
export interface Ranked {
  readonly key: string;
  readonly text: string;
  readonly line: PageLine | null;
  readonly score: number;
}

function toRanked([key, { text, line, score, support }]: readonly [string, Candidate]): Ranked {
  return { key, text, line, score: score + support() };
}

/** The version that most speaks for, of equal ones the first. */
export function findBest(known: ReadonlyMap<string, Candidate>): Ranked | null {
  let best: { readonly at: number; readonly ranked: Ranked } | null = null;
  const entries = [...known].map((entry, at) => ({ entry, at }));
  for (const { entry, at } of entries.sort((a, b) => b.entry[1].score - a.entry[1].score)) {
    if (best && entry[1].score + MOST_SUPPORT < best.ranked.score) break;
    const ranked = toRanked(entry);
    const lead = best ? ranked.score - best.ranked.score : 1;
    if (!best || lead > 0 || (lead === 0 && at < best.at)) best = { at, ranked };
  }
  return best?.ranked ?? null;
}

/** The candidates whose key is asked for, the best first. */
export function rankedOf(
  known: ReadonlyMap<string, Candidate>,
  isAsked: (key: string) => boolean,
): readonly Ranked[] {
  return [...known]
    .filter(([key]) => isAsked(key))
    .map(toRanked)
    .sort((a, b) => b.score - a.score);
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly known: Answer } | null = null;
  return () => {
    answer ??= { known: ask() };
    return answer.known;
  };
}

/** How much of a title the article speaks of: a site's motto has nothing to do with it. */
function supportOf(topics: Topics, text: string): number {
  const terms = termsOf(text);
  if (terms.length === 0) return 0;
  const shared = terms.filter((term) => topics.has(term)).length;
  return shared <= terms.length * SHARED_BY_CHANCE && terms.length >= ENOUGH
    ? -FOREIGN
    : (MOST_SUPPORT * shared) / Math.max(terms.length, ENOUGH);
}
