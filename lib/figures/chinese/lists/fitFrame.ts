import { CASES, SEVERITIES } from '../../tables/metricGroups';
import { canHold } from '../../tables/metricParts';
import { wordSet } from '../../wordSet';
import type { Frame } from '../frame';
import type { ReaderState } from '../readerState';
import { sumOf } from '../tree/sumOf';
import type { Phrase } from '../words/phrase';
import { CHANGE } from './wholeBefore';

/** The innermost open list that this figure can be an item of; those that it cannot are closed. */
export function fitFrame(
  state: ReaderState,
  own: string | null,
  weakOnly: boolean,
  phrase: Phrase,
): Frame | null {
  const { level } = state;
  while (level.frames.length > 0) {
    const frame = level.frames.at(-1);
    if (!frame) break;
    const metricFits =
      own === null ||
      weakOnly ||
      frame.whole === null ||
      canHold(frame.whole.metric, own) ||
      isSymptomless(state, frame, own) ||
      level.tops.some((top) => top.metric === own) ||
      (frame.marker === 'of' &&
        level.tops.every((top) => CHANGE.test(top.metric)) &&
        level.lastTops.some((top) => top.metric === own));
    const otherOrigin =
      phrase.origin !== null &&
      frame.whole?.origin != null &&
      frame.whole.origin !== phrase.origin &&
      (frame.whole.ownOrigin || frame.whole.parent !== null);
    // 其中出院16例，正在住院治疗3例: those who are still there are of all as well.
    const still =
      frame.marker === 'of' &&
      phrase.scope === 'current' &&
      (own === 'in_hospital' || (own === 'asymp_observed' && frame.whole?.metric === 'asymptomatic'));
    const scopeFits =
      phrase.scope === null ||
      still ||
      frame.items.length === 0 ||
      frame.items.some((item) => item.ownScope && item.sentence === state.sentence);
    // 本土50例、境外移入4例。确诊个案中新增2例死亡: who died today was found before.
    const apart =
      frame.marker === 'in' &&
      phrase.scope === 'new' &&
      own !== null &&
      OUTCOMES.has(own) &&
      frame.whole?.metric !== own;
    // 66例中重症，其中…；44例死亡个案，29例男性…: the dead stand beside the gravely ill.
    const beside =
      own === 'deaths' && SEVERE.has(frame.whole?.metric ?? '') && frame.items.length > 0 && opensAnew(state);
    // 累计确诊31例，其中甲区28例、乙市3例；无症状28例: the list of the first kind is full.
    const full =
      state.epidemic &&
      own !== null &&
      CASES.has(own) &&
      own !== frame.whole?.metric &&
      opensAnew(state) &&
      frame.items.length > 1 &&
      frame.items.every(({ ownPlace }) => ownPlace) &&
      sumOf(frame.items) === frame.whole?.value;
    const startsAnew = own !== null && !weakOnly && own === frame.whole?.metric && splitsBySeverity(frame);
    if (
      metricFits &&
      scopeFits &&
      !otherOrigin &&
      !startsAnew &&
      !full &&
      !apart &&
      !beside &&
      !isOutside(frame, phrase)
    )
      return frame;
    level.frames = level.frames.slice(0, -1);
  }
  return null;
}

/** 今日新增874例，其中467例为无症状感染: in Taiwan those without symptoms are some of the confirmed. */
function isSymptomless({ input }: ReaderState, { marker, whole }: Frame, own: string): boolean {
  const some = marker === 'of' || marker === 'incl';
  return input.traditional && some && own === 'asymptomatic' && whole?.metric === 'confirmed';
}

/** The number itself, or its words, stand behind a semicolon. */
function opensAnew({ pre, at, input }: ReaderState): boolean {
  return input.folded[(pre[0]?.start ?? at) - 1] === ';';
}

const SEVERE: ReadonlySet<string> = wordSet('severe critical severe_or_critical moderate');

const OUTCOMES: ReadonlySet<string> = wordSet('deaths recovered severe critical moderate severe_or_critical');

/** 甲县21例，其中7例由无症状转归，乙区1例: 乙区 lies outside 甲县, and beside it. */
function isOutside({ whole, items }: Frame, { place, marks }: Phrase): boolean {
  const within = whole?.placePath.at(-1);
  // 甲市7例，2例来自某国，其余5例分别来自中国香港、…: where they came from.
  if (
    !place ||
    marks.has('from') ||
    !whole?.ownPlace ||
    !whole.parent ||
    items.length === 0 ||
    within === undefined
  )
    return false;
  const beside = items.every((item) => !item.ownPlace || item.placePath.at(-1) === within);
  return (
    beside &&
    place.level !== 'country' &&
    !place.paths.some((path) => path.some((step) => within.endsWith(step)))
  );
}

/** 在院69例，其中轻型54例、普通型15例；在院…32例: the second is no severity of the first. */
function splitsBySeverity({ whole, items }: Frame): boolean {
  return items.length > 0 && items.every(({ metric }) => metric !== whole?.metric && SEVERITIES.has(metric));
}
