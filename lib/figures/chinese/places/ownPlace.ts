import { knownPlaces, type Place } from '../../places';
import { HEAD, HERE } from '../words/head';
import { textStart } from '../words/textStart';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { untilNumber } from '../words/untilNumber';

const COUNTRY: Place = { name: '全国', path: ['全国'], paths: [['全国']], level: 'country' };

/** 东区, 中区: a quarter called after where it lies tells of no city. */
const IN_EVERY_CITY = /^[东西南北中]区$/;

/** 高于全省0.6个百分点, 居全省第4位: what the city is held against, not what the text is about. */
const BESIDE_PROVINCE = /(?:[高低快慢大小好优领先滞后]于|居|列|排|占|超|比|较|与|和|在)全省(?:平均)?/g;

/** 我省, 全市 …: the province or city that most places of the text belong to. A lone district names its city the same way. */
export function ownPlace(folded: string, body: readonly Token[]): Place | null {
  const named = body.map(placeIn).filter((place) => place !== null);
  const inChina = named.filter(
    ({ level, name }) => level !== 'world' && level !== 'country' && !IN_EVERY_CITY.test(name),
  );
  const first = inChina[0];
  if (!first) return null;
  // 颱風造成全國1人失蹤…嘉義縣…: of all Taiwan, whatever county is named first.
  if (first.path[0] === '台湾' && /全国|全台/.test(folded.slice(0, HEAD)) && !HERE.test(folded))
    return knownPlaces().get('台湾') ?? first;
  const isCity =
    /[我本全][市州]|市卫健委|市卫生健康委/.test(folded) &&
    !/[我本全]省|全自治区/.test(folded.replace(BESIDE_PROVINCE, ''));
  const provinces = new Set(inChina.filter((place) => place.level === 'province').map((place) => place.name));
  if (provinces.size > 2 && !HERE.test(folded)) return COUNTRY;
  // 甲省乙市丙县…，全县…: of the county, whatever holds it is named with it.
  const inFirst = SAYS_COUNTY.test(folded) ? countySaid(folded, inChina) : null;
  if (inFirst?.path.includes(first.name)) return inFirst;
  const only = HERE.test(folded) ? null : onlyNamed(inChina, body);
  if (only) return only;
  if (first.level === 'province' && (!isCity || first.name.endsWith('市'))) return first;
  const province = mostNamed(inChina, 0);
  const from = textStart(folded);
  const opening = untilNumber(body.filter((token) => token.start >= from));
  const early = opening.some((token) => placeIn(token)?.name === first.name);
  const alone = inChina.every((place) => place.name === first.name);
  if (
    !HERE.test(folded) &&
    ((alone && first.level === 'county') || ((alone || early) && first.level === 'city'))
  )
    return first;
  const own = countySaid(folded, inChina);
  if (own && !provinces.size) return own;
  const wanted = isCity && province && !province.endsWith('市') ? mostNamed(inChina, 1) : province;
  return wanted ? (knownPlaces().get(wanted) ?? null) : null;
}

/** 天津蓟州区检查…: a text that names no place but one, and right before it what holds it, is about that one. */
function onlyNamed(named: readonly Place[], body: readonly Token[]): Place | null {
  const smallest = named.reduce((best, one) => (one.path.length > best.path.length ? one : best));
  if (!named.every(({ name }) => smallest.path.includes(name))) return null;
  const places = body.filter(placeIn);
  const behindHolder = places.some(
    (token, at) => placeIn(token)?.name === smallest.name && places[at - 1]?.end === token.start,
  );
  return behindHolder ? smallest : null;
}

/** 全县, 该市: a county or a city of its rank that calls itself so, named more than any other. */
function countySaid(folded: string, named: readonly Place[]): Place | null {
  if (WIDER.test(folded.replace(BESIDE_WIDER, ''))) return null;
  const ending = /[我本全该]([县区旗市])/.exec(folded)?.[1];
  const counties = named.filter(({ level, name }) => level === 'county' && name.endsWith(ending ?? '-'));
  const city = named.some(({ level, name }) => level === 'city' && folded.includes(name));
  if (counties.length === 0 || (ending === '市' && city)) return null;
  // 全区…银川市、中卫市: of the autonomous region that holds them.
  const cities = new Set(named.filter(({ level }) => level === 'city').map(({ name }) => name));
  if (ending === '区' && cities.size > 1) return null;
  const times = (one: Place) => counties.filter((other) => other.name === one.name).length;
  return counties.reduce((best, one) => (times(one) > times(best) ? one : best));
}

const SAYS_COUNTY = /[全该][县旗]/;
const WIDER = /[我本全]省|[我本全]州|全自治区/;
/** 低于全市平均: what it is held against. */
const BESIDE_WIDER = /(?:[高低快慢大小好优领先滞后]于|居|列|排|占|超|比|较|与|和|在)全[省市州](?:平均)?/g;

function mostNamed(named: readonly Place[], depth: number): string | null {
  const counts = new Map<string, number>();
  for (const place of new Set(named)) {
    for (const name of new Set(place.paths.map((path) => path[depth] ?? ''))) {
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1 / place.paths.length);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}
