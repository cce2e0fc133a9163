import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/** 农副食品加工业增长9.6%, 国有控股企业增加值同比增长5.4%: what an industrial release says of a branch or of a kind of firms. */
const GROWS = /(?:业|企业|增加值)(?:实际)?(?:同比)?(?:实际)?(?:增长|下降)$/;
/** Names that a branch is taken for by a word in it. */
const NO_BRANCH = /_price$|^(?:vehicles|value_added|supplies|products)$/;

/** The branch whose growth is told, in a release that has told that of industry; null elsewhere. `before`: the words up to the number. */
export function industryOf(state: ReaderState, own: string | null, before: string): string | null {
  if ((own !== null && !NO_BRANCH.test(own)) || !GROWS.test(before)) return null;
  const said = state.nodes
    .slice(-FARTHEST_BRANCH)
    .some(({ metric }) => metric.startsWith('industrial_output'));
  return said ? 'industrial_output' : null;
}

/** A release tells its branches one after the other. */
const FARTHEST_BRANCH = 60;

const BRANCH = /^(?:制造业|采矿业|电力、?热力)|供应业/;

/** 采矿业增加值增长3.2%，制造业增长2.9%: the same growth, of another branch. */
export function branchOf(lead: string, { raw }: Phrase, unitClass: string | null): string | null {
  if (unitClass !== 'percent' || !/^industrial_output_yoy$/.test(lead)) return null;
  return BRANCH.test(raw) ? 'industrial_output' : null;
}
