import type { Scope } from '../../../reading';
import type { Node } from '../node';
import { SHARE_OF_THEN } from '../numbers/acceptsShare';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/**
 * 火灾分别占全国的45%、26%: a share is of all that were counted so, however many changes and shares stand between.
 * @param spoken the figure that the share's own words name
 * @param metric of the share, with its ending
 */
export function sharedScope(
  { level, nodes, epidemic, paragraph }: ReaderState,
  spoken: Node | null,
  { raw }: Phrase,
  metric: string,
): Scope | null {
  const scope = (spoken ?? level.last)?.scope ?? null;
  if (scope !== null || SHARE_OF_THEN.test(raw)) return scope;
  const counted = metric.replace(/_share$/, '');
  // 重症病例以长者（占60%）为多: behind a bracket, of those that its sentence counts.
  if (epidemic)
    return nodes.findLast((node) => node.metric === counted && node.paragraph === paragraph)?.scope ?? null;
  return nodes.findLast((node) => node.metric === counted)?.scope ?? null;
}
