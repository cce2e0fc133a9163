import { foldText } from './chinese/foldText';
import { DIVISIONS } from './data/divisions';

export interface Place {
  /** As an official list has it: 吉林省, 长春市. Folded to simplified characters. */
  readonly name: string;
  /** From the widest to the place itself; the first reading where a name is borne by several. */
  readonly path: readonly string[];
  readonly level: 'world' | 'country' | 'province' | 'city' | 'county';
}

/** Short names that are ordinary words too: only with 市, 省 … are they places. */
const ORDINARY = new Set(
  '白银 安康 平安 东方 海东 朝阳 大同 三明 中卫 黄山 黄石 保山 宝山 自贡 和平 通化 长治 吉安 新余 来宾 中山 咸宁 鹤壁'.split(
    ' ',
  ),
);

const SPECIAL: readonly (readonly [string, readonly string[], Place['level']])[] = [
  ['港澳台地区', ['港澳台地区'], 'world'],
  ['港澳台', ['港澳台地区'], 'world'],
  ['台湾地区', ['台湾地区'], 'province'],
  ['中国台湾', ['台湾地区'], 'province'],
  ['中国香港', ['香港特别行政区'], 'province'],
  ['中国澳门', ['澳门特别行政区'], 'province'],
  ['香港地区', ['香港特别行政区'], 'province'],
  ['新疆生产建设兵团', ['新疆生产建设兵团'], 'province'],
  ['新疆兵团', ['新疆生产建设兵团'], 'province'],
  ['兵团', ['新疆生产建设兵团'], 'province'],
  ['中国大陆', ['中国'], 'country'],
  ['中国内地', ['中国'], 'country'],
  ['全球', ['全球'], 'world'],
  ['世界', ['全球'], 'world'],
];

const COUNTRY_ALIASES: readonly (readonly [string, string])[] = [
  ['阿联酋', 'AE'],
  ['刚果(金)', 'CD'],
  ['刚果(布)', 'CG'],
  ['南韩', 'KR'],
  ['北韩', 'KP'],
  ['沙乌地阿拉伯', 'SA'],
  ['孟加拉国', 'BD'],
  ['波黑', 'BA'],
  ['捷克', 'CZ'],
  ['印尼', 'ID'],
  ['菲国', 'PH'],
  ['寮国', 'LA'],
  ['纽西兰', 'NZ'],
  ['史瓦帝尼', 'SZ'],
  ['英国', 'GB'],
];

const PROVINCE_END = /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市)$/;
const CITY_END = /(?:市|地区|盟|(?:[一-龥]{1,3}族)+自治州|州)$/;
const PEOPLES =
  /(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克)+自治州$/;

let places: Map<string, Place> | null = null;

/**
 * Every place that the reader knows by name, folded: China's divisions and the countries of the platform.
 * Built at first use; later readings share it.
 */
export function knownPlaces(): ReadonlyMap<string, Place> {
  places ??= buildPlaces();
  return places;
}

function buildPlaces(): Map<string, Place> {
  const built = new Map<string, Place>();
  const add = (word: string, place: Place) => {
    if (word.length > 1 && !built.has(word)) built.set(word, place);
  };
  for (const [word, path, level] of SPECIAL) add(word, { name: path.at(-1) ?? word, path, level });
  const cities: (() => void)[] = [];
  const counties: (() => void)[] = [];
  for (const line of DIVISIONS.split('\n')) {
    const [province = '', rest = ''] = line.split('|');
    const place: Place = { name: province, path: [province], level: 'province' };
    add(province, place);
    add(province.replace(PROVINCE_END, ''), place);
    for (const part of rest.split(';')) {
      const [city = '', names = ''] = part.split(':');
      const cityPath = city ? [province, city] : [province];
      if (city) cities.push(() => addCity(add, { name: city, path: cityPath, level: 'city' }));
      for (const name of names.split(',')) {
        counties.push(() => add(name, { name, path: [...cityPath, name], level: 'county' }));
      }
    }
  }
  for (const later of [...cities, ...counties]) later();
  addCountries(add);
  return built;
}

function addCity(add: (word: string, place: Place) => void, place: Place): void {
  add(place.name, place);
  const bare = place.name.replace(PEOPLES, '').replace(CITY_END, '');
  if (!ORDINARY.has(bare)) add(bare, place);
  if (place.name.endsWith('自治州'))
    add(`${bare}州`, { ...place, name: `${bare}州`, path: [...place.path.slice(0, -1), `${bare}州`] });
}

function addCountries(add: (word: string, place: Place) => void): void {
  const locales = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  );
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const nameOf = (code: string) => foldText(locales[0]?.of(code) ?? code);
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      if (['CN', 'HK', 'MO', 'TW', 'ZZ', 'EU', 'EZ', 'UN', 'XA', 'XB', 'QO'].includes(code)) continue;
      const name = locales[0]?.of(code);
      if (name === undefined) continue;
      const place: Place = { name: foldText(name), path: [foldText(name)], level: 'country' };
      for (const names of locales) add(foldText(names.of(code) ?? '').replace(/\(.*\)$/, ''), place);
    }
  }
  add('中国', { name: '中国', path: ['中国'], level: 'country' });
  for (const [alias, code] of COUNTRY_ALIASES)
    add(alias, { name: nameOf(code), path: [nameOf(code)], level: 'country' });
}
