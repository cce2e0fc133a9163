import { textBehind } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { goesBy } from './quakePlace';

/** 甲市公安局乙分局, 甲市公安局交警支队乙大队: the part of the city that a branch answers for, mostly without its ending. */
const BRANCH =
  /^(?:公安|市场监督?管理|市场监管|生态环境|自然资源|交通|交警|应急管理|消防救援|综合执法|城市管理)[一-龥]{0,6}?(?:局|支队)(?:交警支队|交通管理局)?([一-龥]{2,5}?)(?:公安)?(?:分局|大队|支局)/;

/** 昆山警方, 日前，镇雄公安, 被宜都警方一举抓获: a county's force that is called without the county's ending. */
const FORCE =
  /(?<=^|[,。:;\n被])(?:(?:近日|日前|昨日|昨天|今日|今天|目前|经|据|记者从|(?:截至|截止)?(?:\d{1,2}月)?\d{1,2}日)[,:]?)*([一-龥]{2,3}?)(?:警方|公安|交警|特警|消防|刑警|法院|检察院|应急)/g;
const ENDINGS = ['区', '县', '市', '旗'];

/** How far into the text its first words go, and where its signature begins before the end. */
const HEAD = 90;
const SIGNATURE = 40;
const FIRST_WORDS = 110;

function partOf(holder: Place, name: string): Place | null {
  const forms = [name, ...ENDINGS.map((ending) => name + ending)];
  for (const form of forms) {
    const place = knownPlaces().get(form);
    const path = place?.paths.find((each) => each.slice(0, -1).some((step) => goesBy(step, holder.name)));
    if (place && path) return { ...place, path };
  }
  return null;
}

/** The part of a city whose branch office speaks in the first words of a text, or signs it. */
export function branchPlace(folded: string, from: number, body: readonly Token[]): Place | null {
  for (const token of body) {
    if (token.start < from || (token.start > from + HEAD && token.start < folded.length - SIGNATURE))
      continue;
    const holder = placeIn(token);
    if (!holder || holder.level === 'world' || holder.level === 'country') continue;
    const name = BRANCH.exec(textBehind(folded, token.end, 28))?.[1];
    const part = name === undefined ? null : partOf(holder, name);
    if (part) return part;
  }
  return null;
}

/** The county whose force speaks in the first words, by its short name, which is an ordinary word anywhere else. */
export function shortForce(folded: string, from: number): Place | null {
  for (const [, name = ''] of textBehind(folded, from, FIRST_WORDS).matchAll(FORCE)) {
    const found = ENDINGS.map((ending) => knownPlaces().get(name + ending)).filter(
      (place) => place !== undefined,
    );
    const [only] = found;
    if (only && found.length === 1 && only.paths.length === 1) return only;
  }
  return null;
}
