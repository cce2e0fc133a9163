import { textBehind } from '../../../text/beside';
import type { Rule } from '../../firstAnswer';
import type { Place } from '../../places';
import { ISSUERS, TAIWAN } from '../../tables/issuers';
import { HEAD } from '../words/head';
import { isEpidemic } from '../words/subjects';
import { LONGEST_TITLE, textStart } from '../words/textStart';
import type { Token } from '../words/tokens';
import { untilNumber } from '../words/untilNumber';
import { officePlace } from './bodyPlace';
import { isByline, withoutDateline, withoutMedia } from './byline';
import { isFarPoint } from './farPoint';
import { firstPlace } from './firstPlace';
import { holderOfAll, holderOfRow } from './holderOfRow';
import { findIncidentPlace, tellsOfIncident } from './incidentPlace';
import { isPartner } from './partner';
import type { Section } from './sections';

/** The place that a document speaks of when a clause names none. */
export interface DocPlace {
  readonly name: string | null;
  readonly path: readonly string[];
  /** As the list of places has it, whatever the page calls it. */
  readonly official: string | null;
}

/** What a document says that may tell its own place. Texts are folded, offsets are into `text`. */
export interface DocClue {
  readonly titleText: string;
  readonly text: string;
  /** Title and text as far as a bulletin says where it is. */
  readonly start: string;
  /** Tokens of the title, the text and the publisher, without places that are only measured from and without datelines. */
  readonly title: readonly Token[];
  readonly body: readonly Token[];
  readonly publisher: readonly Token[];
  /** Where the text begins behind its title. */
  readonly from: number;
  readonly epidemic: boolean;
  /** Whether title or first sentence tell of one accident, crime or fire. */
  readonly incident: boolean;
  /** The place whose office speaks, outside epidemics and incidents. */
  readonly office: Place | null;
  /** Where an incident happened. */
  readonly scene: Place | null;
  /** Where each of several incidents happened that are told one after the other. */
  readonly scenes: readonly Section[];
  /** The place that the title names, and whether it stands before the title's first number. */
  readonly titled: Place | null;
  readonly leads: boolean;
  /** The country or region whose authority is named at the head. */
  readonly issued: string | null;
  /** Whether it is in traditional characters. */
  readonly traditional: boolean;
}

/** One way to tell a document's own place. */
export type DocPlaceRule = Rule<DocClue, DocPlace>;

/**
 * What the rules look at, each found once.
 * @param allOfTitle tokens of the title, `allOfBody` those of the text
 * @param scenes see `scenesOfAccidents`
 */
export function docClue(
  titleText: string,
  text: string,
  allOfTitle: readonly Token[],
  allOfBody: readonly Token[],
  publisher: readonly Token[],
  scenes: readonly Section[],
): Omit<DocClue, 'traditional'> {
  const epidemic = isEpidemic(text);
  const tells = (words: string) => (token: Token) =>
    !(epidemic && OF_CARE.test(textBehind(words, token.end, 12))) &&
    !isFarPoint(token, words) &&
    !isByline(token, words) &&
    !isPartner(token, words);
  const title = WIRE.test(titleText) ? [] : allOfTitle.filter(tells(titleText));
  const body = withoutDateline(withoutMedia(allOfBody.filter(tells(text)), text), text);
  const start = `${titleText}\n${text}`.slice(0, HEAD);
  const from = textStart(text);
  const several = scenes.length > 0;
  const incident = !several && tellsOfIncident(titleText, text, from);
  const isTitle = titleText.length <= LONGEST_TITLE && !/[。;]/.test(titleText);
  const first = isTitle ? holderOfRow(title, firstPlace(title, titleText)) : null;
  const named = first && epidemic ? (holderOfAll(title) ?? first) : first;
  const speaker = epidemic || incident ? null : officePlace(text, from, body);
  const office = isSource(titleText, text, from, speaker, named) ? null : speaker;
  return {
    titleText,
    text,
    start,
    title,
    body,
    publisher,
    from,
    epidemic,
    incident,
    office,
    scene:
      epidemic || several || struckAll(titleText, text, from) ? null : findIncidentPlace(text, from, body),
    scenes,
    titled: named && ofOffice(office, named),
    leads: firstPlace(untilNumber(title), titleText) !== null,
    issued: issuerIn(start) ?? (TAIWAN.test(text) ? '台湾' : null),
  };
}

/** 路环公共卫生临床中心: where patients are kept is called after its quarter. */
const OF_CARE = /^公共卫生临床中心/;

/** 据新华社北京11月13日电: a first line that names no more than who sends it and where they sit. */
const WIRE = /^据?(?:新华社|中新[社网]|人民网|央视网)[^,。;\n]{0,16}[电讯]$/;

/** 台风…全台2死: the toll of the whole, whichever of its dead the first sentences tell of. */
function struckAll(titleText: string, text: string, from: number): boolean {
  return (
    /台风|飓风|豪雨|暴雨|洪涝/.test(titleText + textBehind(text, from, OPENING)) &&
    WHOLE.test(titleText + textBehind(text, from, OPENING))
  );
}

const OPENING = 120;
const WHOLE = /全[台国港澳省]|中央灾害应变中心/;

/** 甲省乙市遭受风雹灾害⏎据甲省应急管理厅消息: who is quoted on one city speaks of that city. */
function isSource(
  titleText: string,
  text: string,
  from: number,
  speaker: Place | null,
  titled: Place | null,
): boolean {
  if (!speaker || !titled || titled === speaker || !titled.path.includes(speaker.name)) return false;
  const named = text.indexOf(titled.name, from);
  // 甲省乙地区雪灾灾情⏎甲省民政厅报告: of the part that was struck.
  const struck =
    STRUCK.test(titleText) &&
    HIT.test(text.slice(named + titled.name.length, named + titled.name.length + 6));
  const quoted = text.startsWith('据', from) || struck;
  return quoted && named >= 0 && named < from + HEAD;
}

const HIT = /^(?:遭受|遭遇|发生|出现)/;
const STRUCK = /灾情|灾害|受灾|[雪旱洪风雹火]灾|遭受/;

/** The country or region whose authority is named first in a stretch: who speaks stands before what others did. */
export function issuerIn(words: string): string | undefined {
  const found = ISSUERS.map(([issuer, place]) => ({ at: words.search(issuer), place }));
  return found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.place;
}

/** 甲市乙区高温, said by the weather office of 甲市: what an office counts is of all that it answers for. */
export function ofOffice(office: Place | null, place: Place): Place {
  return office && place.path.includes(office.name) ? office : place;
}

/** A place of the lists as the place of a document. */
export function toDocPlace(place: Place): DocPlace {
  return namedSo(place.name, place.path);
}

/** A place as the page calls it; of a name alone its path is the name. */
export function namedSo(name: string, path: readonly string[] = [name]): DocPlace {
  return { name, path, official: name };
}

export const COUNTRY: DocPlace = namedSo('全国');
