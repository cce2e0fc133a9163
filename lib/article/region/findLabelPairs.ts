import { dropMarkers } from '../../clean/hiddenMarkers';
import { anyCase } from '../../text/anyCase';
import type { PageLine } from '../segment/pageLines';
import { ABOUT_LABELS, alternatives } from '../tables/labels';

const LABEL_ALONE = anyCase(`^(?:${alternatives(ABOUT_LABELS)})\\s?[:：]$`);
const LONGEST_VALUE = 30;
const SENTENCE = /[。！？]/u;

/** Labels alone in their line, and the lines below with what they name: boards set 作者: and the name in two. */
export function findLabelPairs(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  for (const [i, label] of lines.entries()) {
    const value = lines[i + 1];
    if (!value || label.level > 0 || !LABEL_ALONE.test(dropMarkers(label.text))) continue;
    if (value.letters > LONGEST_VALUE || SENTENCE.test(value.text)) continue;
    found.add(label).add(value);
  }
  return found;
}
