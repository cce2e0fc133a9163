import { finish, type Work } from '../work';
import { foldText } from './chinese/words/foldText';
import { divisionsOfChina } from './data/placesOfChina';
import { wordSet } from './wordSet';
import { writtenOut } from './writtenOut';

export interface Place {
  /** As an official list has it: 吉林省, 长春市. Folded to simplified characters. */
  readonly name: string;
  /** From the widest to the place itself; the first reading where a name is borne by several. */
  readonly path: readonly string[];
  /** Every path that a place of this name has: 朝阳区 is Beijing's and Changchun's. */
  readonly paths: readonly (readonly string[])[];
  readonly level: 'world' | 'country' | 'province' | 'city' | 'county';
}

/** Short names that are ordinary words too: only with 市, 省 … are they places. */
export const ORDINARY: ReadonlySet<string> = wordSet(
  '白银 安康 平安 东方 海东 朝阳 大同 三明 中卫 黄山 黄石 保山 宝山 和平 通化 长治 新余 来宾 中山',
);

/** Districts of Hong Kong and the areas that its bulletins name (folded); no list of the mainland's divisions has them. */
const HONG_KONG =
  '{将军澳,港岛,赤鱲角}{,南} {九龙,新界,港岛}{,东,西} {土瓜,小西,愉景,柴,浅水,深水,清水,田,筲箕,荃,铜锣,长沙,马,九龙}湾 大{围,埔,埔墟,尾笃,屿山,帽山,澳,窝口,美督,老山,角咀} 石{塘咀,岗,澳,硖尾,篱,荫} {坪,滘西,落马,长,鸭脷}洲 西{湾河,营盘,贡,贡区,九龙} {旺,荔枝,沙头,牛头,北}角 落马洲支线 香园围 {流浮,慈云,钻石,炮台}山 {何文,沙,蓝,锦}田 葵{兴,涌,芳,青} 新界{北,南} 杏花{村,邨} 尖沙{咀,嘴} 九龙{城,塘} {半,马鞍}山区 {鰂,鲗}鱼涌 香港{仔,岛} {塔,屯,鲤鱼}门 {打鼓,粉,调景}岭 油{麻地,塘,尖旺} {昂,秀茂}坪 东{九龙,涌} {横澜,南丫}岛 {坚尼地,太古}城 黄{大仙,竹坑} 上{水,环} {天水,马头}围 {贝,吉}澳 启德 京士柏 佐敦 红磡 观塘 深水埗 美孚 火炭 元朗 青衣 离岛区 中环 湾仔 跑马地 赤柱 薄扶林 新蒲岗 宝琳 数码港 八乡 洪水桥 汀九 梨木树 荔景 小沥源 乌溪沙 梅窝 古洞 文锦渡';

/** What Macau's bulletins name beside its parishes (folded). */
const MACAU = '氹仔 路环 路氹+城 黑沙{滩,环} 筷子基 新口岸 祐汉 石排湾 九澳';

/** Islands of Taiwan that its weather notices name beside its counties (folded). */
const TAIWAN =
  '{东吉,东沙,恒春半,绿,龟山}岛 {合欢,太平,玉,阿里}山 {兰,彭佳}屿 淡水 马祖 日月潭 恒春 竹子湖 小琉球 北海岸 东北角';

/** What headlines of Taiwan call the police of a city or county (folded), and which that is. */
const TAIWAN_POLICE =
  '北市警 台北市 桃市警 桃园市 中市警 台中市 南市警 台南市 高市警 高雄市 竹市警 新竹市 彰县警 彰化县 投县警 南投县 屏县警 屏东县';

/** Where Japan's quakes and storms are placed (folded). */
const JAPAN =
  '{三重,佐贺,兵库,冈山,冲绳,千叶,和歌山,埼玉,大分,奈良,宫城,宫崎,富山,山口,山形,山梨,岐阜,岛根,岩手,广岛,德岛,新潟,栃木,滋贺,熊本,爱媛,爱知,石川,神奈川,福井,福冈,福岛,秋田,群马,茨城,长崎,长野,青森,静冈,香川,高知,鸟取,鹿儿岛}县 {京都,大阪}府 北海道 东京都';

/** Groups of provinces or cities that releases of the mainland count by. */
const REGIONS =
  '{东北,东部,北部,南部,中西部,中部,京津冀及周边,华东,华中,华北,华南,成渝,苏皖鲁豫交界,西北,西南,西部,京津冀,长三角,珠三角}地区 京津冀 {珠,长}三角 粤港澳大湾区 汾渭平原 长江{中游城市群,经济带}';

/** Customs districts and posts that are not called after the city they sit in, and which city of Guangdong that is. */
const CUSTOMS =
  '珠海市 拱北{,海关,口岸} 珠海市 {闸口,横琴,九洲,湾仔,斗门,高栏}海关 广州市 {黄埔,天河,越秀,番禺,南沙,白云机场}海关 深圳市 {皇岗,文锦渡,罗湖,福田,福强,蛇口,大鹏,大铲湾,沙头角,笋岗,梅沙,莲塘,西九龙站,深圳湾}海关';

const SPECIAL: readonly (readonly [string, readonly string[], Place['level']])[] = [
  ['港澳台地区', ['港澳台地区'], 'world'],
  ['港澳台', ['港澳台地区'], 'world'],
  ['台湾省', ['台湾'], 'province'],
  ['台湾地区', ['台湾地区'], 'province'],
  ['中国台湾', ['台湾地区'], 'province'],
  ['中国香港', ['香港特别行政区'], 'province'],
  ['中国澳门', ['澳门特别行政区'], 'province'],
  ['香港地区', ['香港特别行政区'], 'province'],
  ['新疆生产建设兵团', ['新疆生产建设兵团'], 'province'],
  ['新疆兵团', ['新疆生产建设兵团'], 'province'],
  ['兵团', ['新疆生产建设兵团'], 'province'],
  ['长白山管委会', ['吉林省', '长白山管委会'], 'city'],
  ['长白山保护开发区', ['吉林省', '长白山保护开发区'], 'city'],
  ['农垦总局', ['黑龙江省', '农垦总局'], 'city'],
  ['巴州', ['新疆维吾尔自治区', '巴音郭楞州'], 'city'],
  ['博州', ['新疆维吾尔自治区', '博尔塔拉州'], 'city'],
  ['克州', ['新疆维吾尔自治区', '克孜勒苏州'], 'city'],
  ...writtenOut(HONG_KONG).map((name): [string, readonly string[], Place['level']] => [
    name,
    ['香港特别行政区', name],
    'county',
  ]),
  ...writtenOut(MACAU).map((name): [string, readonly string[], Place['level']] => [
    name,
    ['澳门特别行政区', name],
    'county',
  ]),
  ...writtenOut(TAIWAN).map((name): [string, readonly string[], Place['level']] => [
    name,
    ['台湾', name],
    'county',
  ]),
  ...[...TAIWAN_POLICE.matchAll(/(\S+) (\S+)/g)].map(
    ([, word = '', path = '']): [string, readonly string[], Place['level']] => [word, ['台湾', path], 'city'],
  ),
  ...writtenOut(JAPAN).map((name): [string, readonly string[], Place['level']] => [
    name,
    ['日本', name],
    'country',
  ]),
  ...[...CUSTOMS.matchAll(/(\S+市) (\S+)/g)].flatMap(([, city = '', names = '']) =>
    writtenOut(names).map((name): [string, readonly string[], Place['level']] => [
      name,
      ['广东省', city],
      'city',
    ]),
  ),
  ...writtenOut(REGIONS).map((name): [string, readonly string[], Place['level']] => [name, [name], 'world']),
  ['内地', ['中国内地'], 'country'],
  ['中国大陆', ['中国'], 'country'],
  ['中国内地', ['中国'], 'country'],
  ['南方省份', ['南方省份'], 'world'],
  ['北方省份', ['北方省份'], 'world'],
  ['全球', ['全球'], 'world'],
  ['世界', ['全球'], 'world'],
  ['欧洲', ['欧洲'], 'country'],
  ['非洲', ['非洲'], 'country'],
  ['美洲', ['美洲'], 'country'],
  ['北美', ['北美洲'], 'country'],
  ['北美洲', ['北美洲'], 'country'],
  ['南美', ['南美洲'], 'country'],
  ['南美洲', ['南美洲'], 'country'],
  ['拉丁美洲', ['拉丁美洲'], 'country'],
  ['大洋洲', ['大洋洲'], 'country'],
  ['南极洲', ['南极洲'], 'country'],
  ['亚洲', ['亚洲'], 'country'],
  ['东南亚', ['东南亚'], 'country'],
  ['澳洲', ['澳大利亚'], 'country'],
];

const COUNTRY_ALIASES: readonly (readonly [string, string])[] = [
  ['阿联酋', 'AE'],
  ['刚果(金)', 'CD'],
  ['刚果(布)', 'CG'],
  ['南韩', 'KR'],
  ['大韩民国', 'KR'],
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
const CITY_END = /(?:市|县|地区|盟|(?:[一-龥]{1,3}族)+自治州|州)$/;
const PEOPLES =
  /(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克)+自治州$/;

/** 陵水黎族自治县 goes by 陵水县: only longer names of peoples leave their 族 out. */
const COUNTY_PEOPLES =
  /(?:[满回苗侗瑶壮畲黎彝藏羌水白佤傣怒土各]族|(?:蒙古|土家|布依|仡佬|纳西|傈僳|拉祜|哈尼|布朗|独龙|普米|裕固|哈萨克|东乡|保安|撒拉|锡伯|塔吉克|达斡尔|朝鲜|仫佬|毛南)族?)+自治县$/;

let places: Map<string, Place> | null = null;

/**
 * Every place that the reader knows by name, folded: China's divisions and the countries of the platform.
 * Built at first use; later readings share it.
 */
export function knownPlaces(): ReadonlyMap<string, Place> {
  places ??= finish(buildPlaces());
  return places;
}

/** Builds them in pieces, where nobody has asked for them yet: it takes longer than most texts. */
export function* preparePlaces(): Work<void> {
  places ??= yield* buildPlaces();
}

function* buildPlaces(): Work<Map<string, Place>> {
  const built = new Map<string, Place>();
  const add: Add = (word, path, level) => {
    if (word.length < 2) return;
    const known = built.get(word);
    if (!known) built.set(word, { name: path.at(-1) ?? word, path, paths: [path], level });
    else if (known.level === level) built.set(word, { ...known, paths: [...known.paths, path] });
  };
  for (const [word, path, level] of SPECIAL) add(word, path, level);
  const cities: (() => void)[] = [];
  const counties: (() => void)[] = [];
  for (const line of divisionsOfChina().split('\n')) {
    const [province = '', rest = ''] = line.split('|');
    add(province, [province], 'province');
    add(province.replace(PROVINCE_END, ''), [province], 'province');
    for (const part of rest.split(';')) {
      const [city = '', names = ''] = part.split(':');
      const cityPath = city ? [province, city] : [province];
      if (city) cities.push(() => addCity(add, cityPath));
      for (const name of names.split(',')) counties.push(() => addCounty(add, [...cityPath, name]));
    }
  }
  yield;
  for (const later of [...cities, ...counties]) later();
  yield;
  yield* addCountries(add);
  return built;
}

type Add = (word: string, path: readonly string[], level: Place['level']) => void;

function addCity(add: Add, path: readonly string[]): void {
  const name = path.at(-1) ?? '';
  add(name, path, 'city');
  const bare = name.replace(PEOPLES, '').replace(CITY_END, '');
  const short = name.endsWith('自治州') ? [...path.slice(0, -1), `${bare}州`] : path;
  if (!ORDINARY.has(bare)) add(bare, short, 'city');
  if (short !== path) add(`${bare}州`, short, 'city');
}

const BANNER_PEOPLES = /(?:达斡尔)?族?自治旗$/;

/** 积石山保安族东乡族撒拉族自治县 goes by 积石山县, 鄂温克族自治旗 by 鄂温克旗. */
function addCounty(add: Add, path: readonly string[]): void {
  const name = path.at(-1) ?? '';
  add(name, path, 'county');
  const bare = name.replace(COUNTY_PEOPLES, '').replace(BANNER_PEOPLES, '');
  const short = bare + name.at(-1);
  if (bare !== name && bare.length > 1) add(short, [...path.slice(0, -1), short], 'county');
}

function* addCountries(add: Add): Work<void> {
  const locales: Intl.DisplayNames[] = [];
  for (const locale of ['zh-Hans', 'zh-Hant', 'zh-Hant-HK']) {
    locales.push(new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
    yield; // the platform looks its names up now
  }
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const nameOf = (code: string) => foldText(locales[0]?.of(code) ?? code);
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      if (NOT_COUNTRIES.has(code) || locales[0]?.of(code) === undefined) continue;
      const words = new Set(locales.map((names) => foldText(names.of(code) ?? '').replace(/\(.*\)$/, '')));
      for (const word of words) add(word, [nameOf(code)], 'country');
    }
    yield;
  }
  add('中国', ['中国'], 'country');
  for (const [alias, code] of COUNTRY_ALIASES) add(alias, [nameOf(code)], 'country');
}

/** China's own parts have a level of their own; the others are no countries. */
const NOT_COUNTRIES = wordSet('CN HK MO TW ZZ EU EZ UN XA XB QO');
