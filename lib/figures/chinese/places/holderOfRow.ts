import { knownPlaces, type Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';

/** 甲市、乙市、丙市三地停电: of what holds all of a row, not of its first. */
export function holderOfRow(title: readonly Token[], first: Place | null): Place | null {
  const at = title.findIndex((token) => placeIn(token)?.name === first?.name);
  const [mark, next] = title.slice(at + 1, at + 3);
  const second = placeIn(next);
  if (!first || at < 0 || mark?.kind !== 'stop' || mark.mark !== '、' || !second) return first;
  const shared = first.path.filter((step, depth) => step === second.path[depth]);
  return knownPlaces().get(shared.at(-1) ?? '') ?? (shared.length > 0 ? first : null);
}

/** 甲市连9天下降 乙市微升, 丙区首见2例 丁市新增33例: where a title tells of several places, of what holds all of them. */
export function holderOfAll(title: readonly Token[]): Place | null {
  const named = title
    .map(placeIn)
    .filter((place) => place !== null)
    .filter(({ level }) => level !== 'country' && level !== 'world');
  const [first, ...more] = named;
  const others = more.filter(({ name }) => name !== first?.name);
  if (!first || others.length === 0) return null;
  const shared = first.path.filter((step, depth) => others.every(({ path }) => path[depth] === step));
  const within = others.some(({ path }) => path.includes(first.name));
  const holder = knownPlaces().get(shared.at(-1) ?? '') ?? null;
  // 深圳新增3例 广东31例: a city's own, whatever its province has.
  const wider = others.some(({ name }) => first.path.slice(0, -1).includes(name));
  return within || (wider && first.level !== 'county') ? null : holder;
}
