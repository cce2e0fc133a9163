import { CHANGE } from './openLists';
import type { Phrase } from './phrase';
import type { Answered, ReaderState } from './readerState';
import type { NumberToken } from './tokens';

/** 5%、3倍和2.5个百分点: values that stand in one row. */
const ROW = /^(?:[、,]?[和及与]?(?:约|近|逾)?[\d.]+(?:%|倍|个百分点))+/;
const VALUE = /[\d.]+(?:%|倍|个百分点)/g;

/** Behind 分别 stand as many changes as there were counts before it: 出口3亿元，进口2亿元，分别增长5%和3%. */
export function findAnswered(state: ReaderState, token: NumberToken, first: Phrase): readonly Answered[] {
  const changes = ['rise', 'fall', 'yoy', 'mom'].some((mark) => first.marks.has(mark));
  if (state.epidemic || !changes || !first.marks.has('resp') || first.metrics.length > 0 || first.place)
    return [];
  const row = ROW.exec(state.input.folded.slice(token.start, token.start + 80))?.[0] ?? '';
  const values = row.match(VALUE)?.length ?? 0;
  const told = state.nodes.filter(
    (node) => node.sentence === state.sentence && !CHANGE.test(node.metric) && node.unit !== '%',
  );
  if (values < 2 || told.length < values) return [];
  return told.slice(-values).map(({ metric }) => ({ metric, marks: first.marks }));
}
