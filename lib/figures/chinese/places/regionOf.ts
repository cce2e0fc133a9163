import { textBefore } from '../../../text/beside';
import { asWritten, type PlaceRule } from './figurePlace';

/** 鲁中地区, 沿海, 东南部: parts of a province that its weather office tells apart. */
const REGION =
  /(?:^|[,。;:、等温夜晨日℃级米])((?:[粤湘鄂赣苏浙闽皖豫鲁晋陕川黔滇辽陇桂琼冀吉蒙][东南西北中]{1,2}(?:和[一-龥]{2})?(?=地区|大部|[大中小暴][雨雪到]|[^一-龥])|沿海|内陆|海上)(?=地区|最|[零北南东西有大中小阵]|[^一-龥]))/g;
const MEASURES = /^(?:temperature|rainfall|snowfall|snow_depth|wind_force|wind_speed|visibility)$/;
const REACH = 90;

/** 鲁中地区中雪，降雪量3毫米: a measure is of the part of the province that its clause names; two of them at least are told apart. */
export const byRegion: PlaceRule = ({ state, phrase, whole, metric, base }) => {
  if (whole || state.epidemic || !MEASURES.test(metric)) return undefined;
  const { folded } = state.input;
  const sentence =
    textBefore(folded, state.at, REACH)
      .split(/[。\n;]/)
      .at(-1) ?? '';
  const found = [...sentence.matchAll(REGION)].at(-1)?.[1];
  const at = found ? sentence.lastIndexOf(found) : -1;
  const nearer = phrase.place !== null && phrase.placeSpan[0] > state.at - sentence.length + at;
  if (!found || nearer || folded.split(REGION).length < 5) return undefined;
  return { qualifier: null, isLabel: true, ...asWritten(state, found, base.path) };
};
