import { textBefore } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import { asWritten, type PlaceRule } from './figurePlace';

/** What is counted up road by road; of one accident its road is no place. Seen in: accident statistics of Macau, Hong Kong, Taiwan. */
const ON_ROADS: ReadonlySet<string> = wordSet('accidents events injured deaths jams');

const ROAD =
  '(?!全|各|占|违|逆|驶|其[他余它])[一-龥]{1,12}?(?:大马路|马路|公路|大桥|隧道|圆形地|回旋处|快速路|快速道路|交汇处|交界|路口|(?<=[一-龥]{2})(?:(?<![车频通管渠知街人])道|(?<![车铁网公线])路|[街巷]))(?:[一-龥]{0,10}?(?:一带|路段|附近|交界|路口))?';
/** 当中甲路共258宗, 首位是乙大桥210宗, 丙圆形地则发生99宗: the road stands where a place does, right before its count. */
const COUNTED = new RegExp(
  `(?:^|[,、;:])(?:其中|当中|分别)?(?:[^,;、]{0,14}(?=[首第].?位))?(?:(?:首|末|第.)位|之后|其次|依次|事故[^,;]{0,10}之一的|最多|最少)*(?:为|是|有|在)?(${ROAD})(?:,(?:[首上下][^,;]{1,3}|[^,;]{1,4}至[^,;]{1,4}月))?(?:则|也|亦|共|有|发生|录得|接获|只|约|超过|逾)*$`,
);
const SENTENCE = 70;

/** A road of a row of roads, and what else its sentence counts there. */
export const byRoad: PlaceRule = ({ state, phrase, metric }) => {
  if (state.epidemic || phrase.here || !ON_ROADS.has(metric)) return undefined;
  const before = textBefore(state.folded, state.at, SENTENCE)
    .split(/[。\n]/)
    .at(-1);
  const road = /[路桥道街巷地处口带]/.test(before ?? '') ? COUNTED.exec(before ?? '')?.[1] : undefined;
  const many = /^[^,。;]{0,9}[宗起件次]/.test(state.folded.slice(state.at, state.at + 16));
  if (road && many)
    return { qualifier: null, isLabel: true, ...asWritten(state, road, state.input.place.path) };
  // 甲圆形地发生99宗事故，共30人受伤: hurt on that road.
  const last = state.nodes.at(-1);
  const goesOn =
    HURT.test(metric) &&
    last?.ownPlace &&
    last.sentence === state.sentence &&
    !phrase.place &&
    ROADLIKE.test(last.place ?? '');
  return goesOn ? { name: last.place, path: last.placePath, qualifier: null, isLabel: true } : undefined;
};

const ROADLIKE =
  /(?:[马馬公][路]|大[桥橋]|隧道|[圆圓]形地|[回迴]旋[处處]|交界|路口|一[带帶]|.{2}[道路街巷])$/;
const HURT = /^(?:injured|deaths)$/;
