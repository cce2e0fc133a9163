import { CASUALTIES } from '../../tables/metricGroups';
import type { ReaderState } from '../readerState';

/** How many figures back a toll is looked for. */
const LATELY = 60;

/** Whether somebody was killed or hurt lately in the text: what is told after that is of that event. */
export function isOfToll({ nodes }: ReaderState): boolean {
  return nodes.slice(-LATELY).some(({ metric, scope }) => CASUALTIES.has(metric) && scope === 'cumulative');
}
