import { textBefore } from '../../../text/beside';

/** BA.5, XBB.1.16, JN.1: a lineage, with 占 or a bracket behind it. */
const LINEAGE =
  /(?:[A-Z]{1,3}(?:\.\d+)+|Omicron|Delta|奥密克戎|德尔塔)[^,;。、\d]{0,6}(?:由上?[周月][^,。;\d]{0,2}(?:\d[\d.]*%[升降]至)?)?$/i;

/** Whether a percentage is that of a lineage of a virus, by the words before it. */
export function isOfLineage(folded: string, start: number): boolean {
  return LINEAGE.test(textBefore(folded, start, 24));
}
