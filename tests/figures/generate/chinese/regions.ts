import { divisionsOfChina } from '../../../../lib/figures/data/placesOfChina';
import type { Random } from '../../../pollute/random';

/** A place as a list of parts names it. */
export interface Area {
  readonly name: string;
  /** What it is called for short: 黔南州, 兴安盟, 杭州. */
  readonly short: string;
  readonly parts: readonly Area[];
}

/** What a bulletin answers for: a province, or a city with its counties. */
export interface Region extends Area {
  /** How its own bulletin speaks of it: 省, 市, 区 in 我省, 全市. */
  readonly own: string;
  readonly level: 'province' | 'city';
}

/** Parts that no list of divisions has: zones, farms, prisons, divisions of the corps. */
const ODD_PARTS: Readonly<Record<string, readonly string[]>> = {
  河北省: ['雄安新区'],
  吉林省: ['梅河口市', '公主岭市', '长白山管委会'],
  黑龙江省: ['绥芬河市', '农垦总局'],
  江苏省: ['昆山市'],
  浙江省: ['省十里丰监狱'],
  安徽省: ['省宿州监狱'],
  福建省: ['平潭综合实验区'],
  江西省: ['赣江新区'],
  山东省: ['任城监狱'],
  河南省: ['济源示范区', '滑县', '长垣市'],
  湖北省: ['省沙洋监狱'],
  湖南省: ['湘江新区'],
  海南省: ['洋浦经济开发区'],
  四川省: ['天府新区'],
  贵州省: ['贵安新区'],
  陕西省: ['杨凌示范区', '韩城市', '西咸新区'],
  甘肃省: ['兰州新区', '甘肃矿区'],
  宁夏回族自治区: ['宁东'],
  新疆维吾尔自治区: ['兵团第四师', '兵团第八师', '第十二师', '兵团第九师'],
};
const ODD_PARTS_OF_CITIES = ['高新区', '经开区', '开发区', '高新技术产业开发区', '综合保税区'];

const PEOPLES =
  /(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克)+自治州$/;
const COUNTY_PEOPLES = /(?:满族|蒙古族|回族|土家族|苗族|侗族|瑶族|壮族|彝族|藏族|黎族)+自治县$/;
const PROVINCE_END = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;

function shortOf(name: string): string {
  if (PEOPLES.test(name)) return name.replace(PEOPLES, '州');
  if (COUNTY_PEOPLES.test(name)) return name.replace(COUNTY_PEOPLES, '县');
  return name;
}

const area = (name: string, parts: readonly Area[] = []): Area => ({ name, short: shortOf(name), parts });

function readProvince(line: string): Region {
  const [name = '', rest = ''] = line.split('|');
  const parts = rest.split(';').flatMap((city) => {
    const [cityName = '', counties = ''] = city.split(':');
    const names = [...new Set(counties.split(',').filter((county) => county !== ''))].map((county) =>
      area(county),
    );
    return cityName ? [area(cityName, names)] : names;
  });
  const odd = (ODD_PARTS[name] ?? []).map((part) => area(part));
  const own = name.endsWith('自治区') ? '区' : name.endsWith('市') ? '市' : '省';
  return {
    name,
    short: name.replace(PROVINCE_END, ''),
    own,
    level: 'province',
    parts: [...parts, ...odd.filter((one) => !parts.some((part) => part.name === one.name))],
  };
}

const ISLANDS = /^(?:香港|澳门|台湾)/;

/** The thirty-one of the mainland. */
export const PROVINCES: readonly Region[] = divisionsOfChina()
  .split('\n')
  .filter((line) => !ISLANDS.test(line))
  .map(readProvince);

const CITIES: readonly Region[] = PROVINCES.flatMap((province) =>
  province.parts
    .filter((city) => city.name.endsWith('市') && city.parts.length > 3)
    .map(
      (city): Region => ({
        ...city,
        short: city.name.replace(/市$/, ''),
        own: '市',
        level: 'city',
        parts: [...city.parts, ...ODD_PARTS_OF_CITIES.map((part) => area(part))],
      }),
    ),
);

/** A province or, now and then, a city. */
export function pickRegion(random: Random): Region {
  return random.chance(0.75) ? random.pick(PROVINCES) : random.pick(CITIES);
}
