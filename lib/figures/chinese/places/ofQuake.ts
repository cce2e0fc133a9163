import { wordSet } from '../../wordSet';
import type { FigurePlace, PlaceRule } from './figurePlace';
import { countyOf } from './findSpot';
import { readPlaceChain } from './quakePlace';

/** What is measured of a quake. */
const MEASURES: ReadonlySet<string> = wordSet('latitude longitude depth magnitude');
/** 13日1时44分在甲省乙市丙县（北纬…，东经…）发生…级地震，震源深度…: where the sentence puts its quake. */
const PUT_AT = /(?:在|[于,分日](?!在))([一-龥]{2,20}?)(?:附近|境内|海域)?(?:\((?:北|南)纬|(?:再次)?发生)/g;
const LONGEST_SENTENCE = 120;

/** Each of several quakes of a notice is of its own place. */
export const ofQuake: PlaceRule = ({ state, phrase, metric, whole }): FigurePlace | undefined => {
  if (!state.quake || whole || phrase.place || !MEASURES.has(metric)) return undefined;
  const { folded, original, place } = state.input;
  // 芦山6.1级、宝兴4.5级地震: a county that goes without its ending.
  const county = /^[一-龥]{2,3}$/.test(phrase.text) ? countyOf(state, phrase.text) : null;
  if (county && county.name !== place.official)
    return { name: phrase.text, path: county.path, qualifier: null, isLabel: true };
  const from = Math.max(0, state.at - LONGEST_SENTENCE);
  const lead =
    folded
      .slice(from, state.at)
      .split(/[。\n]/)
      .at(-1) ?? '';
  const found = [...lead.matchAll(PUT_AT)].at(-1);
  const chain = found?.[1] ? readPlaceChain(found[1]) : null;
  if (!found?.[1] || !chain || chain.name === place.official || chain.path[0] !== place.path[0])
    return undefined;
  const start = state.at - lead.length + found.index + found[0].indexOf(found[1]);
  const name = original.slice(start, start + found[1].length);
  return { name, path: chain.path, qualifier: null, isLabel: true };
};
