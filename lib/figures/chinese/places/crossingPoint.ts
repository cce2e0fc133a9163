import { textBefore } from '../../../text/beside';
import { CONTROL_POINTS } from '../../tables/controlPoints';
import type { ReaderState } from '../readerState';
import { asWritten, type PlaceRule } from './figurePlace';

const POINT = new RegExp(CONTROL_POINTS, 'g');
const CROSSING = /^(?:crossings|arrivals|departures|visitors)(?:_|$)/;
const REGION = /^(?:香港|澳[门門])/;
const SENTENCE = 100;
/** What a second number of the same point may follow. */
const NUMBER = /\d[\d,. ]*/g;

/** The control point whose crossings a number counts: the last one named since the number before, or of a row before 分别 the one in its turn. */
export function pointOf({ input: { place }, folded }: ReaderState, at: number): string | null {
  if (!REGION.test(place.path[0] ?? '')) return null;
  const said =
    textBefore(folded, at, SENTENCE)
      .split(/[。\n;]/)
      .at(-1) ?? '';
  const turn = said.lastIndexOf('分别');
  if (turn >= 0) {
    const names = said.slice(0, turn).match(POINT) ?? [];
    const told = said.slice(turn).match(NUMBER)?.length ?? 0;
    if (names.length > 1) return names[told] ?? null;
  }
  const stretch = said.slice(
    Math.max(...[...said.matchAll(NUMBER)].map((one) => one.index + one[0].length), 0),
  );
  return stretch.match(POINT)?.at(-1) ?? null;
}

/** 最繁忙的是罗湖，约有154万人次; 关闸占18.4万人次: crossings are counted where the border is. */
export const byCrossing: PlaceRule = ({ state, phrase, metric }) => {
  if (state.epidemic && !/^(?:crossings|arrivals|departures)/.test(metric)) return undefined;
  const point = CROSSING.test(metric) && !phrase.marks.has('from') ? pointOf(state, state.at) : null;
  return point === null
    ? undefined
    : { qualifier: null, isLabel: true, ...asWritten(state, point, state.input.place.path) };
};
