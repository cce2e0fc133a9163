import { sentenceBefore } from '../words/sentenceBefore';
import { isTally } from './deedScope';
import type { ScopeRule } from './scopeClue';

/** Who came, went or was carried: a checkpoint or a station counts them by the day. */
const TRAFFIC = /^(?:crossings|arrivals|departures|visitors|passengers|passenger_trips)$/;

/** 昨日(24日)全日, 截至下午4时: of that day, up to that hour. */
const OF_DAY =
  /(?:[全整单首][日天]|[今昨当]\(?\d{0,2}\)?[日天]|截至?(?:[今昨][日天](?:\([^()\n]{1,8}\))?)?(?:上午|早上|下午|晚上?|中午|凌晨|傍晚)?[\d一二三四五六七八九十]{1,3}[时点])/;
/** Passengers of a bus that crashed are no traffic. */
const AT_BORDER = /[出入离]境|口岸|管制站|访港|访澳/;
/** Counts of a longer time. */
const LONGER = /累计|[今去前本]年|以来|\d{1,2}月(?!\d)|季|周年/;

/** How far back the sentence is looked at. */
const REACH = 100;

/** 昨日全日有99万人次出入境。入境方面，…: what the day brought, in the sentences behind it, too. */
export const ofTraffic: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (state.epidemic || whole || phrase.scope || !TRAFFIC.test(metric) || isTally(state)) return undefined;
  if (!AT_BORDER.test(state.folded)) return undefined;
  const sentence = sentenceBefore(state.input.folded, state.at, REACH);
  if (LONGER.test(sentence)) return undefined;
  if (OF_DAY.test(sentence)) return 'new';
  const before = state.nodes.findLast((node) => TRAFFIC.test(node.metric) && !node.parent);
  return before?.scope === 'new' && before.paragraph >= state.paragraph - 1 ? 'new' : undefined;
};
