import { textBehind } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import { knownPlaces } from '../../places';
import type { Token } from '../words/tokens';
import { type DocClue, type DocPlace, docClue, namedSo } from './docClue';
import { BY_HEAD } from './placeOfHead';
import { BY_TEXT } from './placeOfText';
import { BY_TITLE } from './placeOfTitle';
import type { Section } from './sections';

export type { DocPlace } from './docClue';

/** In this order: what the head says by its form, what the title names, what the text lets one tell. */
const RULES = [...BY_HEAD, ...BY_TITLE, ...BY_TEXT];

/**
 * The document's own place: of the title, else of the first words of the text, else of the publisher.
 * @param titleText folded, as is `text`
 * @param allOfTitle tokens of the title, `allOfBody` those of the text
 * @param scenes see `scenesOfAccidents`
 */
export function findDocPlace(
  titleText: string,
  text: string,
  allOfTitle: readonly Token[],
  allOfBody: readonly Token[],
  publisher: readonly Token[],
  scenes: readonly Section[] = [],
  traditional = false,
): DocPlace {
  const found = docClue(titleText, text, allOfTitle, allOfBody, publisher, scenes);
  const clue = { ...found, traditional };
  return townHere(clue, firstAnswer(RULES, clue) ?? { name: null, path: [], official: null });
}

/** 我区丰庆路街道一小区发生…, signed by the office of the district: a town of it that the first words name. */
const TOWN_HERE =
  /(?:[我本该][区县市]|辖区内?)的?([一-龥]{1,4}?(?:街道|镇|乡))(?![一-龥]{0,2}(?:政府|派出所|企业))/;
const OPENING = 100;

function townHere({ text, from, incident }: DocClue, found: DocPlace): DocPlace {
  const county = knownPlaces().get(found.path.at(-1) ?? '')?.level === 'county';
  const town = incident && county ? TOWN_HERE.exec(textBehind(text, from, OPENING))?.[1] : undefined;
  return town === undefined ? found : namedSo(town, [...found.path, town]);
}
