import { knownPlaces, type Place } from '../../places';
import { LONGEST_TITLE } from './textStart';
import { placeIn } from './token';
import type { Token } from './tokens';

/** How far into the text its first words go. */
const HEAD = 400;

/** 丰台某医院火灾, with 北京市丰台区 in the text: a county that the title gives without its ending. */
export function shortTitled(title: string, text: string, body: readonly Token[]): Place | null {
  if (title.length > LONGEST_TITLE) return null;
  const first = [...title.matchAll(/^[一-龥]{2,12}|(?<=[ :,])[一-龥]{2,12}/g)]
    // 甲市新增9例 乙区4例最多: right before a number it is one of the places counted.
    .filter(
      ({ index, 0: words }) =>
        index === 0 || words.length > 3 || !/\d/.test(title[index + words.length] ?? ''),
    )
    .map(([words]) => words);
  for (const token of body) {
    if (token.start > HEAD) break;
    const place = placeIn(token);
    if (place?.level !== 'county' || text.slice(token.start, token.end) !== place.name) continue;
    const short = place.name.slice(0, -1);
    // 桃园新增9例, with 桃园市 before 桃园区 in the text: the city.
    if (place.name.endsWith('区') && text.slice(0, token.start).includes(`${short}市`)) continue;
    // 彰化县新增9例, with 彰化市 among the places counted: the county.
    if (place.path.at(-2) === `${short}县` && text.includes(`${short}县`)) continue;
    if (short.length > 1 && first.some((words) => words.startsWith(short))) return place;
  }
  return underHolder(first, text.slice(0, HEAD));
}

/** 响水“3·21”爆炸事故, with 盐城市市长 in the text: a county that only the place above it tells from a word. */
function underHolder(first: readonly string[], head: string): Place | null {
  for (const words of first) {
    if (knownPlaces().has(words.slice(0, 2)) || knownPlaces().has(words.slice(0, 3))) continue;
    for (const length of [2, 3])
      for (const ending of ['县', '市', '区']) {
        const place = knownPlaces().get(words.slice(0, length) + ending);
        if (place?.level !== 'county') continue;
        const path = place.paths.find((each) => each.length > 1 && head.includes(each.at(-2) ?? ''));
        // Of several that bear the name the one whose holder the text names; a word that only one bears may be a word.
        if (path && (place.paths.length === 1 || path[0] === '台湾')) return { ...place, path };
      }
  }
  return null;
}
