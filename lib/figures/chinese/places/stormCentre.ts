import { textBefore } from '../../../text/beside';
import type { ReaderState } from '../readerState';
import { asWritten, type FigurePlace, type PlaceRule } from './figurePlace';
import { readPlaceChain } from './quakePlace';

/** 在甲县乙镇登陆时风力14级; 中心位于甲省乙县境内，最大风力14级: where a storm came ashore, or stood. */
const CENTRE = /(?:在([一-龥]{2,20}?)(?:沿海|一带|附近)?登陆|中心(?:位于|在)([一-龥]{2,20}?)境内)[^。;\n]*$/;

/** How far before a number its sentence says where the storm was. */
const SENTENCE = 120;
const OF_STORM = /^(?:wind_force|wind_speed|wind_radius|pressure)|radius$/;
const COUNTY = /[市县区]$/;

/** The county, else the city, where a storm's centre was when it was measured so. */
export const byStormCentre: PlaceRule = ({ state, metric, phrase, whole }) => {
  if (whole || phrase.place || !OF_STORM.test(metric)) return undefined;
  const match = CENTRE.exec(textBefore(state.folded, state.at, SENTENCE));
  const words = match?.[1] ?? match?.[2] ?? '';
  // 甲县黄岐半岛: as far as it names what a list has.
  for (let length = words.length; length > 1; length--) {
    const chain = readPlaceChain(words.slice(0, length));
    if (chain)
      return isTold(chain.path, state.input.place.official) ? countyOf(state, chain.path, words) : undefined;
  }
  return undefined;
};

/** A notice of one province puts a storm that was elsewhere in no county of its own. */
function isTold(path: readonly string[], official: string | null): boolean {
  return official === null || official === '全国' || path.includes(official);
}

function countyOf(state: ReaderState, path: readonly string[], words: string): FigurePlace | undefined {
  const county = path.findLast((step) => COUNTY.test(step));
  if (county === undefined) return undefined;
  const said = words.includes(county) ? county : county.replace(COUNTY, '');
  const { name } = asWritten(state, said, []);
  return { name, path: path.slice(0, path.indexOf(county) + 1), qualifier: null, isLabel: true };
}
