import { firstAnswer } from '../../firstAnswer';
import type { Token } from '../words/tokens';
import { type DocPlace, docClue } from './docClue';
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
  return firstAnswer(RULES, clue) ?? { name: null, path: [], official: null };
}
