import type { Compare } from '../../../reading';
import { ANY_CHANGE } from '../../metricSuffix';
import type { Node } from '../nodes';
import { directionOf } from './directionOf';

/** What a change is held against, and which way it went; null for what is no change. */
export function compareOf(node: Node, metric: string): Compare | null {
  if (!ANY_CHANGE.test(metric)) return null;
  const direction = directionOf(`${node.mention.before} ${node.mention.after.slice(0, 60)}`);
  if (direction === null) return null;
  return {
    to: metric.endsWith('_yoy') ? 'previous-year' : metric.endsWith('_mom') ? 'previous-month' : 'previous',
    direction,
  };
}
