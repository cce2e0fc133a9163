import type { PageLine } from '../segment/pageLines';

const SENTENCE_END = /[。！？!?.][”"』」’）)]?$/u;

/** Whether a line ends as a sentence does: teasers, labels and headings hardly ever do. */
export function endsSentence(line: PageLine): boolean {
  return SENTENCE_END.test(line.text);
}
