import type { PageLine } from '../segment/pageLines';

/** Behind the last sentence may stand in brackets who reported it. */
const SENTENCE_END = /[。！？!?.][”"』」’）)]?(?:\s?[（(【][^（()）【】]{2,24}[）)】])?$/u;

/** Whether a line ends as a sentence does: teasers, labels and headings hardly ever do. */
export function endsSentence(line: PageLine): boolean {
  return SENTENCE_END.test(line.text);
}
