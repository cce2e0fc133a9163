import { knownPlaces } from '../../places';
import type { DocPlace } from './docPlace';
import { type NamedPath, readPlaceChain } from './quakePlace';

/** 宁波市公安局成功侦破…, 博野县局抓获…, 北市区分局一天连续抓获…: an office of the police that did something, and what it is called by. */
const ACTED =
  /^(?:[一-龥\d、]{0,14}[,])?([一-龥]{2,14}?)(?:市|县|区)?(?:公安局|公安分局|分局|警方|(?<=[市县区])局)[^,。;\d]{0,24}?(?:侦破|破获|打掉|抓获|捣毁|查获|招降|缴获|摧毁|端掉|查处|拘留)/;
const BY_FORM = /^[一-龥]{1,4}[市县区旗]$/;

const POLICE = /公安|分局|警方|[市县区]局/;

/**
 * The place whose police a sentence of a wider notice tells of; by its form where no list has it.
 * @param sentence as far as its number
 */
export function officeThatActed(sentence: string, above: DocPlace): NamedPath | null {
  const found = POLICE.test(sentence) ? ACTED.exec(sentence) : null;
  if (!found?.[1]) return null;
  const end = found.index + found[0].indexOf(found[1]) + found[1].length;
  const called = found[1] + (/^[市县区]/.exec(sentence.slice(end))?.[0] ?? '');
  const chain = readPlaceChain(called);
  const inside = above.official === '全国' || chain?.path.includes(above.official ?? '');
  if (chain) return inside && chain.name !== above.official ? chain : null;
  if (!BY_FORM.test(called) || above.official === null || above.official === '全国') return null;
  return knownPlaces().has(called) ? null : { name: called, path: [...above.path, called] };
}
