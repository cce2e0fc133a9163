import type { Mention } from '../mentions';
import type { NearFigures } from '../nearFigures';
import type { Surroundings } from '../surroundings';
import { latin } from '../words/latin';
import { eventPlace } from './eventPlace';
import { knownPlace } from './knownPlaces';
import { namesIn } from './namesInStretch';
import { sentencePlace } from './sentencePlace';

/** "the mean wind there reached 135" */
const THERE = latin(String.raw`\bthere (?:\p{L}+ ){1,2}$`);
/** "… in X, which brings its total to 244", "raising the toll there to 713" */
const ITS_TOTAL =
  /\bits (?:[\w-]+ ){0,3}(?:total|tally|toll|number|count|caseload)\b[^.;,]*$|\b(?:total|tally|toll|number|count|caseload)\b[^.;,]{0,30} there to\s*$/i;
const IT_HAS = /^\W*(?:it|(?:the|this) (?:cluster|dormitory|facility|home)) (?:now )?(?:has|had)\b/i;
const ANOTHER_TIME =
  /^\W*(?:Earlier\b|Last (?:week|month|year)\b|Hours (?:earlier|before)\b|In (?:another|an? (?:similar|separate|earlier|unrelated))\b|In (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d,)/u;

/** A place that a line named, and the line. */
interface Named {
  readonly line: number;
  readonly place: string | null;
}

const NOWHERE: Named = { line: -1, place: null };

/** What the sentence and the line have said of places up to a figure. */
export class PlaceMemory {
  private sentence = -1;
  /** Who has the count in this line so far. */
  private subject = NOWHERE;
  /** The last town named in this line. */
  private town = NOWHERE;
  /** The place that the sentence as a whole is told of. */
  ofSentence: string | null = null;
  /** The place named before the numbers of this sentence, which holds for all of them. */
  ahead: string | null = null;

  constructor(
    private readonly around: Surroundings,
    private readonly epidemic: boolean,
  ) {}

  /** Begins a sentence where the figure is the first of one. */
  enter({ node: { mention }, before, beforeNode }: NearFigures): void {
    if (mention.sentence === this.sentence) return;
    const { text, subjects, path } = this.around;
    this.sentence = mention.sentence;
    this.ahead = null;
    if (mention.line !== this.subject.line) this.subject = { line: mention.line, place: null };
    const sentence = text.slice(mention.sentenceSpan.start, mention.sentenceSpan.end);
    this.ofSentence =
      subjects[mention.sentence] ??
      sentencePlace(sentence, path, this.subject.place) ??
      (this.epidemic ? null : placeOfAnotherEvent(sentence));
    // "17 new cases linked to Alder Lodge. It now has 41."
    if (this.ofSentence === null && beforeNode?.mention.line === mention.line && IT_HAS.test(mention.opening))
      this.ofSentence = before?.place ?? null;
  }

  /** Takes in the places beside a figure. @param isScene whether the figure's own place is only where something happened */
  hear({ node, host, beside }: NearFigures, isScene: boolean): void {
    const { mention, place } = node;
    const { place: own } = this.around;
    // "no new cases in A (none in B), 703 recoveries (624 in B)": what the first is told of holds for the row.
    const ofRow =
      this.epidemic &&
      this.ahead === null &&
      mention.bracket >= 0 &&
      place !== null &&
      host !== undefined &&
      host.place !== own &&
      host.place !== place;
    if (ofRow) this.ahead = host.place;
    if (node.placeAhead && !isScene) this.ahead = place;
    else if (beside && (ITS_TOTAL.test(mention.before) || THERE.test(mention.before)))
      this.ahead = beside.place;
    if (place === null) return;
    if (isTown(place, own)) this.town = { line: mention.line, place };
    if (node.placeAhead) this.subject = { line: mention.line, place };
  }

  /** The last town that was named in a figure's line before it. */
  townOf({ line }: Mention): string | null {
    return this.town.line === line ? this.town.place : null;
  }
}

/** "Earlier on May 3, five people died when a van fell into a ravine in B": where that was. */
function placeOfAnotherEvent(sentence: string): string | null {
  if (!ANOTHER_TIME.test(sentence)) return null;
  return eventPlace([{ words: sentence, names: namesIn(sentence, false) }])?.name ?? null;
}

/** A town, not the bulletin's own place and no country or part of one. */
function isTown(place: string, own: string | null): boolean {
  const level = knownPlace(place)?.level ?? 'other';
  return place !== own && (level === 'city' || level === 'other');
}
