import { knownPlaces, type Place } from '../../places';

/** 龙潭分局, 永康警分局, 楠梓分队: the station of a district, which leaves the district's ending out. */
const STATION =
  /(?:^|[\n。,:(\d日市县局署])([一-龥]{2,3}?)(?:警(?:方|察)?)?分[局队](?![一-龥]{0,2}(?:医|银))/g;

/** How far into the text its first words go. */
const FIRST_WORDS = 80;

/**
 * The district of Taiwan whose police or fire station speaks in the first words of a notice: what it counts is of its district.
 * @param folded see `foldText`; @param from where the text begins behind its title
 */
export function stationPlace(folded: string, from: number): Place | null {
  const head = folded.slice(0, from + FIRST_WORDS);
  for (const [, name = ''] of head.matchAll(STATION)) {
    for (const ending of ['区', '市', '镇', '乡']) {
      const place = knownPlaces().get(name + ending);
      const paths = place?.paths.filter((path) => path[0] === '台湾') ?? [];
      const path =
        paths.find((each) => head.includes(each.at(-2) ?? '')) ?? (paths.length === 1 ? paths[0] : undefined);
      const only = place?.paths.length === paths.length || (path && head.includes(path.at(-2) ?? ''));
      if (place && path && only) return { ...place, path };
    }
  }
  return null;
}
