import { textBefore, textBehind } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import type { DocPlace } from './docPlace';

/** 炼铁乡, 乔后镇温坡村: a town by its form, and the village behind it. */
const TOWN = /^([一-龥]{2,3}(?:镇(?!街)|乡|街道)|[一-龥]{2,7}苏木)((?![一-龥]{1,2}个|多个)[一-龥]{1,3}村)?/;
/** Words that no town's name has: 受灾乡镇, 全县各镇, 务工人员返乡. */
const NO_TOWN = /[各全该本我等个多些受重有在和及与为县市区省因被从向对往返回城家集的是乡部称].|[镇乡]街道/;
/** A town that counts stands first in its clause, or right behind its county. */
const HEAD = /(?:^|[\n。;,:、]|其中,?|[东南西北中]部的?)$/;

/** Whether anything may begin here that only its form tells. */
function townAt(
  folded: string,
  at: number,
): { readonly names: readonly string[]; readonly end: number } | null {
  const found = TOWN.exec(textBehind(folded, at, 12));
  const town = found?.[1];
  if (!found || town === undefined || NO_TOWN.test(town) || knownPlaces().has(town)) return null;
  const names = found[2] ? [town, found[2]] : [town];
  return { names, end: at + names.join('').length };
}

/**
 * The tokens with towns and villages as places that no list has, where they head a clause or follow their county.
 * @param folded the text that the tokens point into
 * @param place the document's own, which holds them
 */
export function withTowns(tokens: readonly Token[], folded: string, place: DocPlace): readonly Token[] {
  if (place.path.length === 0 || place.official === '全国' || !/[镇乡道木]/.test(folded)) return tokens;
  const out: Token[] = [];
  let to = 0;
  for (const token of tokens) {
    if (token.end <= to) continue;
    const from = Math.max(token.start, to);
    if (from > token.start) {
      if (token.kind !== 'stop') out.push({ kind: 'text', start: from, end: token.end });
      continue;
    }
    const county = holderBefore(out.at(-1), token.start);
    const heads = county !== null || HEAD.test(textBefore(folded, token.start, 3));
    const town = heads && token.kind !== 'stop' ? townAt(folded, token.start) : null;
    if (!town) {
      out.push(token);
      continue;
    }
    const path = [...(county?.path ?? place.path), ...town.names];
    const name = path.at(-1) ?? '';
    out.push({
      kind: 'word',
      start: token.start,
      end: town.end,
      meaning: { kind: 'place', value: name, place: { name, path, paths: [path], level: 'county' } },
    });
    to = town.end;
    if (token.end > to && token.kind === 'text') out.push({ kind: 'text', start: to, end: token.end });
  }
  return out;
}

function holderBefore(token: Token | undefined, at: number): Place | null {
  const place = token?.end === at ? placeIn(token) : null;
  return place && (place.level === 'county' || place.level === 'city') ? place : null;
}
