import { knownPlaces, type Place } from '../../places';
import type { Token } from '../words/tokens';

/** 甲市、乙市、丙市三地停电: of what holds all of a row, not of its first. */
export function holderOfRow(title: readonly Token[], first: Place | null): Place | null {
  const at = title.findIndex((token) => token.kind === 'word' && token.meaning.place?.name === first?.name);
  const [mark, next] = title.slice(at + 1, at + 3);
  const second = next?.kind === 'word' ? next.meaning.place : null;
  if (!first || at < 0 || mark?.kind !== 'stop' || mark.mark !== '、' || !second) return first;
  const shared = first.path.filter((step, depth) => step === second.path[depth]);
  return knownPlaces().get(shared.at(-1) ?? '') ?? (shared.length > 0 ? first : null);
}
