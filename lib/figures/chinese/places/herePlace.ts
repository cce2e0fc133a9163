import { knownPlaces } from '../../places';
import type { ReaderState } from '../readerState';
import { foldText } from '../words/foldText';
import type { DocPlace } from './docPlace';

/** 全港, 全省 in a notice of one district: the wider place that the word means. */
export function wideAs(place: DocPlace, here: string): Pick<DocPlace, 'name' | 'path'> {
  const { name, path, official } = place;
  if (/国/.test(here) && official !== null && !/^(?:全国|中国)/.test(official)) {
    if (OWN_NAMES[official]) return { name, path };
    const own = OWN_NAMES[path[0] ?? ''];
    if (own) return { name: own, path: path.slice(0, 1) };
    // 甲国地震在全国造成…: of the country that the notice is of.
    const abroad = knownPlaces().get(foldText(path[0] ?? ''))?.level === 'country';
    if (abroad) return path.length > 1 ? { name: path[0] ?? name, path: path.slice(0, 1) } : { name, path };
    return { name: '全国', path: ['全国'] };
  }
  const level = /[港澳台]$/.test(here)
    ? 0
    : /省$|自治区$|疆$|^省内/.test(here)
      ? 0
      : /市$/.test(here)
        ? 1
        : -1;
  const wide = level >= 0 && path.length > level + 1 ? path[level] : undefined;
  // 全市 in the report of a city below a prefecture is that city.
  const ownCity = level === 1 && official !== null && official.endsWith('市');
  if (wide === undefined || ownCity || (level === 1 && !wide.endsWith('市'))) return { name, path };
  return { name: OWN_NAMES[wide] ?? wide, path: path.slice(0, level + 1) };
}

/** 丁县卫生健康局通报：全县…: the part of a round-up that the words mean, if it is one of their kind. */
export function sectionHere({ section }: ReaderState, here: string): ReaderState['section'] {
  return /[县市区旗]$/.test(here) && section?.path.at(-1)?.endsWith(here.slice(-1)) ? section : null;
}

/** 甲省防指启动响应，全省…: in a notice of the whole country the words mean the province that was named last. */
export function hereAs(state: ReaderState, here: string): Pick<DocPlace, 'name' | 'path'> {
  const { place } = state.input;
  const said = state.named?.sentence === state.sentence || here.startsWith('该');
  const near = said && state.named ? state.named.place : state.section;
  if (/国/.test(here) && state.section?.path[0] === '全国')
    return { name: state.section.name, path: state.section.path };
  const level = /省$|自治区$|^省内/.test(here) ? 0 : /市$/.test(here) ? 1 : -1;
  const own = sectionHere(state, here);
  if (own) return { name: own.name, path: own.path };
  // 甲县卫生局统计,全县…, in a notice of all: the county that the sentence named last.
  const county =
    /[全该]县$/.test(here) && state.named?.sentence === state.sentence ? state.named.place : null;
  if (county?.name.endsWith('县') && county.path.length > place.path.length)
    return { name: lastPrinted(state, county.name), path: county.path };
  // 甲省乙市普降暴雨。暴雨造成该市…: what the sentence before named.
  const { named } = state;
  const told = here.startsWith('该') && named && state.sentence - named.sentence < 2 ? named.place.path : [];
  if (told.at(-1)?.endsWith(here.slice(-1)) && !place.official?.endsWith(here.slice(-1)))
    return { name: told.at(-1) ?? null, path: told };
  // 甲省乙市通报,该市…: the city that was named last.
  const city = here === '该市' ? state.named?.place.path : undefined;
  if (city && state.named?.sentence === state.sentence && city.length > 2 && city.at(-1)?.endsWith('市'))
    return { name: city.at(-1) ?? null, path: city };
  if (city && city.length > 1 && state.named?.sentence === state.sentence)
    return { name: city[1] ?? null, path: city.slice(0, 2) };
  // 乙市:全市…, in a part of a round-up
  const part = near !== null && near.path.length > level && near.path.join() === state.section?.path.join();
  // 深圳市在台风影响期间，全市…, in the notice of its province.
  const narrower = near !== null && place.path.length <= level;
  const other =
    part || narrower || (near !== null && (place.official === '全国' || near.path[0] !== place.path[0]));
  if (!near || !other || level < 0) return wideAs(place, here);
  const path = near.path.slice(0, level + 1);
  return { name: path.at(-1) ?? null, path };
}

/** A county in the page's own characters, with its ending or without. */
function lastPrinted({ folded, input, at }: ReaderState, name: string): string {
  for (const form of [name, name.slice(0, -1)]) {
    const found = form.length > 1 ? folded.lastIndexOf(form, at) : -1;
    if (found >= 0) return input.original.slice(found, found + form.length);
  }
  return name;
}

/** 甲市截至22日18时，全市…: the city that its clause began with. */
export function isHeld({ epidemic, subject }: ReaderState, here: string): boolean {
  return (
    !epidemic &&
    subject !== null &&
    !subject.wide &&
    /市$/.test(here) &&
    subject.path[1]?.endsWith('市') === true
  );
}

/** The names that places go by in their own notices. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  香港特别行政区: '香港',
  澳门特别行政区: '澳門',
  台湾: '台灣',
};
