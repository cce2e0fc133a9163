import { textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { stretchBefore } from './countedOver';
import { isOfToll } from './isOfToll';
import type { ScopeRule } from './scopeClue';

/** Who and what was under way: counted by the day, the week or the holiday. */
const FLOWS: ReadonlySet<string> = wordSet(
  'crossings arrivals departures visitors passengers passenger_trips flights trains traffic_volume hotel_guests vehicles_carried inbound outbound parcels tickets',
);

/** What happens many times over, and is counted with what it did. */
const EVENTS: ReadonlySet<string> = wordSet(
  'fires accidents incidents calls cases reports_received jams offences emergencies rescues ambulance_calls',
);
/** What the events of the same sentence did, and who went there. */
const BESIDE_EVENTS: ReadonlySet<string> = wordSet(
  'deaths injured missing severe mild rescued evacuated staff vehicles economic_loss teams',
);

/** Fewer than this many are one story told with its dead. */
const MANY = 5;

function isMany({ folded, at }: ReaderState): boolean {
  return /^\d{2}|^\d[\d,.]*[万千]/.test(textBehind(folded, at, 8)) || Number(folded[at]) >= MANY;
}

function goesOnWithEvents({ nodes, sentence }: ReaderState, metric: string): boolean {
  if (!BESIDE_EVENTS.has(metric)) return false;
  const isEvent = (node: Node) =>
    node.sentence === sentence &&
    EVENTS.has(node.metric) &&
    node.scope === 'new' &&
    (node.value ?? 0) >= MANY;
  return nodes.slice(-6).some(isEvent);
}

/** 假期首日发送旅客132万人次, 昨日全市接火警38起，出动消防车72辆次: of the days that the sentence or its text names. */
export const ofDays: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (state.epidemic || whole || phrase.scope === 'current') return undefined;
  if (phrase.scope === null && goesOnWithEvents(state, metric)) return 'new';
  const flows = FLOWS.has(metric);
  if (!flows && !(EVENTS.has(metric) && !state.disaster && isMany(state))) return undefined;
  if (isOfToll(state)) return undefined;
  const stretch = stretchBefore(state.folded, state.at);
  if (stretch === 'short') return flows || phrase.scope === null ? 'new' : undefined;
  return flows && stretch === 'since' ? 'cumulative' : undefined;
};
