import type { Place } from '../../places';
import { COUNTRY_ISSUER } from '../../tables/issuers';
import { shortTitled } from '../words/shortTitled';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { officeAtHead, officePlace } from './bodyPlace';
import { branchPlace } from './branchPlace';
import { COUNTRY, type DocPlaceRule, issuerIn, namedSo, ofOffice, toDocPlace } from './docClue';
import { ofOutbreak } from './outbreakPlace';
import { roadStretch } from './roadStretch';
import { holderOf } from './scenes';

const titledPart: DocPlaceRule = ({ titleText, text, body, scene, office }) => {
  const part = shortTitled(titleText, text, body);
  return part ? toDocPlace(closer(scene, ofOffice(office, part))) : undefined;
};

/** 甲市公安局乙分局通报: of the part of the city that the branch is of. */
const ofBranch: DocPlaceRule = ({ text, from, body, scene, epidemic }) => {
  const branch = epidemic ? null : branchPlace(text, from, body);
  return branch ? toDocPlace(closer(scene, branch)) : undefined;
};

/** 7月全国自然灾害情况: of the whole country, wherever the text puts one of the disasters. */
const titledCountry: DocPlaceRule = ({ titleText, titled, issued, body }) =>
  !titled &&
  issued === null &&
  (COUNTRY_SAID.test(titleText) || (MANY_AT.test(titleText) && inProvinces(body)))
    ? COUNTRY
    : undefined;

const COUNTRY_SAID = /(?<![居列占比较于与])(?:全国|我国)(?!第|平均)/;
/** 多地端午旅游成绩单: of the country where the text goes from province to province, else of one of them. */
const MANY_AT = /^[多各]地/;

function inProvinces(body: readonly Token[]): boolean {
  return new Set(body.flatMap((token) => placeIn(token)?.path[0] ?? [])).size > 1;
}

/** How far an accident's first sentences go, which name the stretch of road. */
const FIRST_SENTENCES = 200;

const onRoad: DocPlaceRule = ({ text, body, from, scenes }) => {
  if (scenes.length > 0) return undefined;
  const opening = body.filter((token) => token.start >= from && token.start <= from + FIRST_SENTENCES);
  const stretch = roadStretch(text, opening);
  return stretch ? toDocPlace(stretch) : undefined;
};

/** The issuer that speaks stands in the first words of the text. */
const OPENING = 16;

/** 天文台发出警告 元朗录得…: not at its head, and one of the issuer's own places. */
const insideIssuers: DocPlaceRule = ({ titleText, text, title, titled, issued, epidemic }) => {
  if (issued === null || titled?.path[0] !== issued) return undefined;
  // 某市今年首例⏎疾管署公布…: its own authority counts for all, wherever the first case lives.
  if (epidemic ? issued !== '台湾' || isToldOf(text, titled) : startsWithPlace(title)) return undefined;
  const firstWords = titleText + text.slice(text.indexOf('\n') + 1).slice(0, OPENING);
  return issuerIn(firstWords) === issued ? namedSo(issued) : undefined;
};

/** 指挥中心今公布桃园市新增…: what it says is of the city that the title names. */
function isToldOf(text: string, { name }: Place): boolean {
  return /(?:公布|宣布)([^,。;\n]{0,16})/.exec(text)?.[1]?.includes(name) ?? false;
}

/** 江苏一工厂爆炸, with 江苏盐城响水县 in the text: the scene within what the title names. */
const sceneWithin: DocPlaceRule = ({ scene, titled }) =>
  titled && closer(scene, titled) !== titled ? toDocPlace(closer(scene, titled)) : undefined;

const byTitle: DocPlaceRule = ({ titled, leads, issued }) =>
  titled && titled.level !== 'country' && (leads || issued === null) ? toDocPlace(titled) : undefined;

/** 省安委办通报4起事故: of all that the office answers for, else of what holds all of them. */
const ofScenes: DocPlaceRule = ({ scenes, office, start }) => {
  if (scenes.length === 0) return undefined;
  if (office) return toDocPlace(office);
  const holder = COUNTRY_ISSUER.test(start) ? null : holderOf(scenes);
  return holder ? namedSo(holder.name, holder.path) : COUNTRY;
};

const byScene: DocPlaceRule = ({ scene }) => (scene ? toDocPlace(scene) : undefined);

/** 台南市卫生局公布新增1例, 台中市警局执行专案: of the city, whatever it tells of the whole country. */
const issuersBureau: DocPlaceRule = ({ text, body, from, issued, epidemic, incident }) => {
  const findOffice = epidemic ? officePlace : officeAtHead;
  const bureau = (issued === null && epidemic) || incident ? null : findOffice(text, from, body);
  const [held = '', ...parts] = bureau?.path ?? [];
  const within = issued === null ? HELD.test(held) : held === issued;
  return bureau && within && parts.length > 0 ? toDocPlace(bureau) : undefined;
};

const HELD = /^(?:台湾|香港|澳门)/;

const byIssuer: DocPlaceRule = ({ issued }) => (issued === null ? undefined : namedSo(issued));

/** The place by what the title names, weighed against the authority that reports and where something happened. */
export const BY_TITLE: readonly DocPlaceRule[] = [
  ofOutbreak,
  ofBranch,
  titledPart,
  titledCountry,
  onRoad,
  insideIssuers,
  sceneWithin,
  byTitle,
  ofScenes,
  byScene,
  issuersBureau,
  byIssuer,
];

/** The scene of an incident, where it lies in a wider place; else that place. */
function closer(scene: Place | null, place: Place): Place {
  const within = scene !== null && scene.path.length > place.path.length && scene.path.includes(place.name);
  return within ? scene : place;
}

/** Whether a title opens with a place. */
function startsWithPlace([first]: readonly Token[]): boolean {
  return placeIn(first) !== null;
}
