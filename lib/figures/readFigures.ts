import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import type { Work } from '../work';
import { figuresIn } from './figureReaders';

/** A text longer than this, a thick book, is read as far as this: some of the reading can't be stopped on its way. */
const MOST_TEXT = 1_000_000;

/** Of a text longer than this the head is read first: a reading that has to be stopped still has its figures. */
const LONG_TEXT = 200_000;

/** A bulletin's own figures stand in this much of a page that goes on without end. */
const HEAD = 10_000;

/** The step: figures of the clean article, if it may have any. */
export function* readFigures(draft: Draft): Work<Partial<Draft>, Partial<Draft>> {
  if (draft.hasNoFigures) return {};
  const { readers } = draft;
  const { text } = cleanArticle(draft);
  const context = {
    lang: draft.lang,
    title: draft.title.best,
    published: draft.published,
    publisher: draft.publisher,
  };
  if (text.length > LONG_TEXT) yield { figures: yield* figuresIn(headOf(text), context, readers) };
  if (text.length <= MOST_TEXT) return { figures: yield* figuresIn(text, context, readers) };
  const message = `read as far as character ${MOST_TEXT} of ${text.length}`;
  return {
    figures: yield* figuresIn(text.slice(0, MOST_TEXT), context, readers),
    failures: [...draft.failures, { step: 'figures', message }],
  };
}

/** What a long text begins with, up to the end of a sentence, so that no number is cut in two. */
function headOf(text: string): string {
  const head = text.slice(0, HEAD);
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('。'), head.lastIndexOf('. ')) + 1);
}
