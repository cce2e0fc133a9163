import { WEEKDAY } from '../tables/calendar';
import { spanDays } from './spanDays';
import { LONGEST_WINDOW, SPAN } from './windowWords';

const WINDOW_AT_END =
  /\b(?:in|over|during|within) the (?:past |last |previous )?(?:24|48|twenty-four) hours\b[^.]{0,60}\.?\s*$|\b(?:on|for) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \([^)]{1,20}\))?\.?\s*$/i;
/** ", the local health commission said on Thursday morning." */
const SAID_WHEN =
  /,\s*(?:(?:[^,.;]{0,80} )?(?:said|announced|reported|showed?|told [^,.;]{3,30})\b|according to\b)[^,;]{0,90}$/i;
const TOLD_TODAY =
  /^(?!.*\b(?:(?<!\b(?:among|of) the )total|cumulative|tally|toll|bring\w*|so far|to date|now|throughout|pandemic)\b).*\b(?:reported|recorded|confirmed|announced|registered|logged|discharged)\b[^.;,]{0,60}\b(?:today|yesterday|overnight|(?<!\b(?:by|of|since|until|till|to|from|said|on) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\W*$|,)/iu;

/** "Six people died of COVID-19 on Sunday, while" three recovered: the day of what happened, not of who said it. */
const HAPPENED_ON = new RegExp(
  `^(?!.{0,120}\\b(?:said|announced|told|had|so far|to date|as of|by ${WEEKDAY})\\b)(?:[^.;,]|,(?=\\d)){0,120}\\b(?:tested (?:positive|for)|died|recovered|tested|(?:were|was) (?:\\w+ )?(?:found|detected|diagnosed|identified|admitted|hospitali[sz]ed|discharged|tested|vaccinated|infected|added|logged|reported|recorded|confirmed))\\b[^.;,]{0,60}\\bon ${WEEKDAY}\\b`,
  'i',
);

/** "… have been arrested over the weekend." */
const WEEK_AT_END =
  /\b(?:over the (?:\w+ )?weekend|(?:over|during|in) the (?:past|last) (?:week|fortnight|month)|(?:this|last) (?:week|weekend))\.?\s*$/i;
const SUMS = /\b(?:total|cumulative|toll|bringing|brings|so far|to date)\b/i;

/** Whether a sentence that sums up nothing ends with the window of a day. */
function endsInWindow(sentence: string, ofDisease: boolean): boolean {
  if (WEEK_AT_END.test(sentence) && !SUMS.test(sentence)) return true;
  return (
    WINDOW_AT_END.test(ofDisease ? sentence.replace(SAID_WHEN, '') : sentence) &&
    !/\b(?:(?:from [\d,]+|than) on|total|cumulative|toll|bringing|brings|(?:increase|rise) of [^.;]{1,40} since|so far|to date|there are|have been|has been)\b/i.test(
      sentence,
    )
  );
}

/** "528 people have tested positive, out of a sample size of 6,291": those of a day. */
const OF_SAMPLES =
  /^(?!.*\b(?:so far|since|to date|cumulative\w*|has (?:recorded|reported) (?=\d))\b).*\b(?:out of|from) (?:a |the )?(?:total )?(?:samples?(?: size)? of\b|[\d,]+ (?:samples|specimens|swabs|tests)\b)/i;
/** A sentence that tells a day's window further on, before it sums anything up: "12 tested positive out of 340 tested in the last 24 hours, …" */
const WINDOW_INSIDE =
  /^(?:(?!\b(?:total|cumulative\w*|tally|toll|bring\w*|taking|so far|to date|since|currently|now|remain\w*)\b).){0,240}?\b(?:in|over|during|within) the (?:past|last|previous) (?:24|twenty-four) hours\b/i;

/** "Twenty deaths were recorded between 30 December and 5 January": a window, wherever it stands. */
function spansDays(sentence: string): boolean {
  const span = SPAN.exec(sentence)?.[0];
  const days = span === undefined || SUMS.test(sentence) ? null : spanDays(span);
  return days !== null && days <= LONGEST_WINDOW;
}

/**
 * Whether a sentence tells the counts of one day without opening with it: its window stands at the end or further on.
 * @param ofDisease who said it, and when, does not count
 */
export function tellsOfDay(sentence: string, ofDisease: boolean): boolean {
  return (
    endsInWindow(sentence, ofDisease) ||
    TOLD_TODAY.test(sentence) ||
    WINDOW_INSIDE.test(sentence) ||
    OF_SAMPLES.test(sentence) ||
    (ofDisease && (spansDays(sentence) || HAPPENED_ON.test(sentence)))
  );
}
