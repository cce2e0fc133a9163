import type { Cut } from '../../text/cuts';
import { bareText, type Line } from '../lines';

/** Paragraphs that must have it: a text may quote its title once. */
const LEAST_PARAGRAPHS = 2;

/** Shortest title, in letters, and what it has inside: the name of what a text is about opens one paragraph after another. */
const SHORTEST = 10;
const IN_HEADLINE = /\S[\s，,：:！!？?；;、]\s?\S/;

/** What ends a sentence, so that nothing of it is said by what stands behind. */
const END = /[。！？!?][”’」』）)]?$/;

/**
 * The whole title stuck to one paragraph after another: behind its last sentence, without a mark of its own, or before its first. A
 * refrain stands in lines of its own, and a quotation in its marks.
 */
export function stuckTitles(lines: readonly Line[], version: string): readonly Cut[] {
  const title = version.trim();
  if (bareText(title).length < SHORTEST || !IN_HEADLINE.test(title)) return [];
  const behind = lines.flatMap((line) => {
    const rest = line.text.trimEnd();
    const at = rest.length - title.length;
    return at > 0 && rest.endsWith(title) && END.test(rest.slice(0, at).trimEnd())
      ? [stuck(line.start + at, title)]
      : [];
  });
  const before = lines.flatMap((line) => {
    const rest = line.text.startsWith(title)
      ? /^[ \u3000]?(?=\p{Script=Han})/u.exec(line.text.slice(title.length))
      : null;
    return rest ? [stuck(line.start, title + rest[0])] : [];
  });
  return [behind, before].flatMap((cuts) => (cuts.length < LEAST_PARAGRAPHS ? [] : cuts));
}

function stuck(start: number, title: string): Cut {
  return {
    kind: 'echo',
    start,
    end: start + title.length,
    confidence: 0.95,
    applied: true,
    evidence: ['the title stuck to one paragraph after another'],
  };
}
