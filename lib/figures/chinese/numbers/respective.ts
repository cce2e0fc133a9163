import { textBehind } from '../../../text/beside';
import { CHANGE } from '../lists/wholeBefore';
import type { Node } from '../node';
import type { Answered, ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** 5%、3倍和2.5个百分点, 0.7和0.8个百分点: values that stand in one row. */
const ROW =
  /^(?:[\d.]+(?:%|倍|个?百分点)?(?:[、,][和及与]?|[和及与])(?:上升|下降|增长|减少|上涨|下跌)?(?:约|近|逾)?)*[\d.]+(?:%|倍|个?百分点)/;
/** 15起、63人 */
const COUNTS = /^[\d,.]+[万亿]?[起宗件人名](?:[、,和及][\d,.]+[万亿]?[起宗件人名](?!次))*(?!次)/;

/** Behind 分别 stand as many changes as there were counts before it: 出口3亿元，进口2亿元，分别增长5%和3%. */
export function findAnswered(state: ReaderState, token: NumberToken, first: Phrase): readonly Answered[] {
  const changes = ['rise', 'fall', 'yoy', 'mom'].some((mark) => first.marks.has(mark));
  if (!changes || !first.marks.has('resp') || first.metrics.length > 0 || first.place) return [];
  const row = ROW.exec(textBehind(state.folded, token.start, 80))?.[0] ?? '';
  const values = row.match(/[\d.]+/g)?.length ?? 0;
  const points = row.endsWith('百分点') && !/[%倍]/.test(row);
  const told = state.nodes.filter(
    (node) => node.sentence === state.sentence && !CHANGE.test(node.metric) && (points || node.unit !== '%'),
  );
  if (values < 2 || told.length < values) return [];
  return told
    .slice(-values)
    .map(({ metric }) => ({ metric, unit: null, raw: first.raw, marks: first.marks }));
}

/** 事故80起、死亡70人，同比减少5起、6人: each change is of the count that has its unit. */
export function findAnsweredCounts(
  state: ReaderState,
  token: NumberToken,
  first: Phrase,
): readonly Answered[] {
  const moved = first.marks.has('rise') || first.marks.has('fall');
  const named = first.metrics.length > 0 || first.place !== null || first.marks.has('of');
  if (state.epidemic || !moved || named) return [];
  const row = COUNTS.exec(textBehind(state.folded, token.start, 40))?.[0] ?? '';
  const units = row.match(/[起宗件人名]/g) ?? [];
  const told = units.flatMap((unit) => {
    const same = (node: Node) =>
      node.sentence === state.sentence && !CHANGE.test(node.metric) && node.unit === unit;
    return state.nodes.findLast(same) ?? [];
  });
  if (told.length < units.length) return [];
  return told.map(({ metric, unit }) => ({ metric, unit, raw: first.raw, marks: first.marks }));
}
