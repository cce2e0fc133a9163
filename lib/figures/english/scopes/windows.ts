import type { Scope } from '../../../reading';
import { textBefore, textBehind } from '../../../text/beside';
import type { Node } from '../nodes';
import { MONTH_IN_ANY_CASE } from '../tables/calendar';
import { CUMULATIVE_WORDS, IN_WINDOW } from '../tables/scopeWords';
import { latin } from '../words/latin';
import type { Line, Span } from '../words/splitSentences';
import { SAME_PERIOD, scopeOfLabel, scopeOfOpening, scopeOfTitle } from './scopeOfOpening';
import { tellsOfDay } from './tellsOfDay';

/** What the words before a figure, in its sentence and earlier, say of its scope. */
export interface Window {
  /** By the opening of its own sentence. */
  readonly opening: Scope | null;
  /** By the last opening, or the heading of its list. */
  readonly carried: Scope | null;
}

/** Any other time in the sentence would say more. */
const YEAR_AT_END =
  /^(?!.*\b(?:week|month|today|yesterday|new|reported|said|announced|January|February|March|April|May|June|July|August|September|October|November|December)\b).*\b(?:in|during) (?:19|20)\d\d\W*$/i;
const TOTAL_OF = /^\W*(?:(?:a|in) total(?: of)?|in all|altogether),?\s*$/i;
const LONGEST_OPENING = 160;
const LABEL_ONLY = /^[^.\n]{0,60}[:：]\s*$/u;
const LONGEST_HEADING = 60;
/** "Clinical laboratories": a line that heads what comes next. */
function isHeadingBetween(
  lines: readonly Line[],
  counted: ReadonlySet<number>,
  from: number,
  to: number,
): boolean {
  const words = lines
    .slice(Math.max(from + 1, to - 3), to)
    .find((_, back) => !counted.has(Math.max(from + 1, to - 3) + back))
    ?.text.trim();
  return words !== undefined && words !== '' && words.length <= LONGEST_HEADING && !/[.!?:：]$/u.test(words);
}

/** A longer line is a paragraph, which speaks for itself. */
const LONGEST_ROW = 120;
/** An item of a list under a day's heading may go on in a sentence or two. */
const LONGEST_ITEM = 320;

/** "The Commissioner reported on 6 February that" of a year: when it was said. */
const SAID_ON =
  /^.{0,80}\b(?:said|reported|announced|stated)(?: in [^,.;]{3,30})? on [^,.;]{3,24} that\b(?=[^.]{0,120}\b(?:in|during) (?:19|20)\d\d\b)/i;
/** "A total of 84 cases were reported" in a week's report: of the week. */
const A_TOTAL = /\b(?:a|in) total(?: of)?,?\s*$/i;
/** "Officials said on Friday that" of what had happened before. */
const SAID_OF_BEFORE =
  /^.{0,80}\b(?:said|announced|stated|confirmed|told [^,.;]{3,30}) (?:late |early )?(?:on )?[^,.;]{3,24} that\b(?=[^.]{0,120}\bhad (?:now |so far |since |already )?\w+)/i;

const SUMS_UP = /^\W*(?:in all|in total|altogether|overall)\b/i;

/** As many lines below a title as its scope may be of. */
const LAST_ROW = 40;
/** "Herat: 12", "Herat\t12": a row of a table or a list, not a sentence. */
const ROW = /\t|^\W*[^.;,:\t]{2,60}(?::| [–-] ?\d)[^.]{0,60}$/u;

const OF_ACTIVE = /^\W*(?:of|among) the\b.*\bactive\b.*[:：]$/iu;

/** The scope that the nearest line without figures over a list says: "Daily figures", "New cases by area:". */
function headingScope(
  lines: readonly Line[],
  counted: ReadonlySet<number>,
  line: number,
  ofDisease: boolean,
): Scope | null {
  const length = lines[line]?.text.length ?? 0;
  if (length > LONGEST_ITEM) return null;
  for (let back = line - 1; back >= 1 && back >= line - 40; back--) {
    const words = lines[back]?.text.trim() ?? '';
    // "Of the 2,295 active cases:" heads the lines below as well.
    if ((counted.has(back) && !OF_ACTIVE.test(words)) || words === '' || words.includes('\t')) continue;
    const opens = /[:：]$/u.test(words);
    if (words.length > (opens ? LONGEST_ROW : LONGEST_HEADING) || /[.!?]$/u.test(words)) return null;
    const ofDay = opens && /^on\b/i.test(words);
    if (length > LONGEST_ROW && !ofDay) return null;
    // "On 19 April there were:"
    return (
      // "In all, officers seized:" sums up what was told, a campaign as well.
      scopeOfLabel(ofDisease ? words : words.replace(SUMS_UP, '')) ??
      (ofDay ? scopeOfOpening(words, true) : null)
    );
  }
  return null;
}

/** The scope that a title says of the rows right below it: "New cases by county", "Statistics for 3 August". */
function titleScope(lines: readonly Line[], counted: ReadonlySet<number>, line: number): Scope | null {
  const title = lines[0]?.text.trim() ?? '';
  if (
    line === 0 ||
    line > LAST_ROW ||
    counted.has(0) ||
    title.length > LONGEST_ROW ||
    !ROW.test(lines[line]?.text ?? '')
  )
    return null;
  for (let back = line - 1; back > 0; back--) if (!ROW.test(lines[back]?.text ?? '')) return null;
  return scopeOfTitle(title);
}

/** "On 2 October 2022 the authorities reported two cases": one event, which says nothing of the next paragraph. */
const ON_A_DAY = latin(
  `^\\W*on (?:\\d{1,2} (?:${MONTH_IN_ANY_CASE})|(?:${MONTH_IN_ANY_CASE}) \\d{1,2},?) (?:19|20)\\d\\d`,
  'i',
);
/** A period of days right before "over the same period". */
const OF_DAYS =
  /\b(?:\d+|seven|fourteen)-day\b|\b(?:daily|weekly|week|24 hours|overnight|yesterday|today)\b/i;
const PERIOD_REACH = 160;
const OPENS_WINDOW = /^\W*(?:during|in|for|over|between|as of|as at|week \d{1,2})\b/i;
/** What the last sentence without figures between two with them opens with: "During week 41 activity remained low." */
function windowBetween(spans: readonly Span[], after: number, until: number, text: string): Scope | null {
  for (let at = until - 1; at > after && at >= until - 4; at--) {
    const span = spans[at];
    const opening = span ? text.slice(span.start, Math.min(span.end, span.start + 60)) : '';
    if (OPENS_WINDOW.test(opening)) return scopeOfOpening(opening, true);
  }
  return null;
}

/**
 * Follows the windows of a text from figure to figure. In bulletins of an epidemic a window holds until the next one; elsewhere it
 * holds for its paragraph, what comes after is told of the whole event.
 * @param epidemic counts are told by windows: of a disease, by the police, in statistics
 */
export function windowsOf(
  nodes: readonly Node[],
  text: string,
  lines: readonly Line[],
  epidemic: boolean,
  ofDisease: boolean,
  otherwise: Scope,
): readonly Window[] {
  const spans = lines.flatMap((one) => one.sentences);
  const counted = new Set(nodes.map(({ mention }) => mention.line));
  const headings = new Map<number, Scope | null>();
  let carried: Scope | null = null;
  let labels: Scope | null = null;
  let opening: Scope | null = null;
  let ofOneDay = false;
  let newInLine = false;
  let sentence = -1;
  let line = -1;
  return nodes.map((node) => {
    const { mention } = node;
    if (mention.line !== line) {
      // In a week's report a total ends with its section: the next one is of the week again.
      const ended = ofDisease && otherwise === 'new' && isHeadingBetween(lines, counted, line, mention.line);
      line = mention.line;
      if (!epidemic || ended || (ofOneDay && carried === 'new')) carried = null;
      ofOneDay = false;
      newInLine = false;
      labels = null;
      headings.set(
        line,
        headings.get(line) ??
          headingScope(lines, counted, line, ofDisease) ??
          (ofDisease ? titleScope(lines, counted, line) : null),
      );
    }
    if (mention.sentence !== sentence) {
      const before = sentence;
      sentence = mention.sentence;
      if (epidemic) carried = windowBetween(spans, before, sentence, text) ?? carried;
      const from = mention.sentenceSpan.start;
      const words = text.slice(from, Math.min(mention.numeral.start, from + LONGEST_OPENING));
      const when = (ofDisease ? SAID_OF_BEFORE : SAID_ON).exec(text.slice(from, mention.sentenceSpan.end));
      const first = epidemic ? words.replace(when?.[0] ?? '', ' ') : words;
      const told = ofDisease && otherwise === 'new' ? first.replace(A_TOTAL, ' ') : first;
      // What the police sum up is of the operation or the period that they tell of.
      opening = scopeOfOpening(epidemic && !ofDisease ? told.replace(SUMS_UP, ' ') : told, epidemic);
      if (
        opening === null &&
        SAME_PERIOD.test(textBehind(text, from, 40)) &&
        (carried === null || OF_DAYS.test(textBefore(text, from, PERIOD_REACH)))
      )
        opening = 'new';
      if (opening === 'new' && node.scope === 'cumulative') opening = 'cumulative';
      // "15 deaths and 25,870 new cases in the 24 hours to 8pm": a window at the end is of all that the sentence counts.
      if (
        opening === null &&
        (node.scope === null || node.scope === 'new') &&
        epidemic &&
        tellsOfDay(text.slice(from, mention.sentenceSpan.end), ofDisease)
      )
        opening = 'new';
      // "The state saw 43 cases and two deaths in 2016."
      if (opening === null && epidemic && YEAR_AT_END.test(text.slice(from, mention.sentenceSpan.end)))
        opening = 'cumulative';
      // "A total of 5,975 were tested" under a window is the window's.
      if (
        opening === 'cumulative' &&
        carried === 'new' &&
        TOTAL_OF.test(mention.gap) &&
        /^(?:were|was)\b/i.test(mention.predicate)
      )
        opening = null;
      // "New cases: 2" speaks for its own number only.
      const label = LABEL_ONLY.test(text.slice(from, mention.numeral.start));
      // Entries of a list ("Deaths: 27") do not share the window of the prose before them.
      if (!label) labels = null;
      // "Tests on Friday: 2,140. Positive: 31."
      else if (ofDisease && opening !== null)
        labels = opening === 'new' && IN_WINDOW.test(words) ? 'new' : null;
      if (opening !== null && !label) {
        newInLine = false;
        carried = opening;
        ofOneDay = ON_A_DAY.test(textBehind(text, from, 40));
      }
      // "The ministry reported 412 new cases.": what the paragraph goes on with is told of these, too.
      else if (
        ofDisease &&
        mention.line > 0 &&
        opening === null &&
        !label &&
        !node.cell &&
        node.scope === 'new' &&
        !CUMULATIVE_WORDS.test(text.slice(from, mention.sentenceSpan.end))
      )
        newInLine = true;
    }
    const labelled = LABEL_ONLY.test(text.slice(mention.sentenceSpan.start, mention.numeral.start));
    const held = newInLine ? 'new' : carried;
    return { opening, carried: headings.get(line) ?? (labelled ? labels : held) };
  });
}
