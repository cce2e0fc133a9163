import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import { type Form, readForm } from './readForm';
import { type FigureEvidence, type Weighed, weighForm } from './weighForm';

/**
 * The step: the form of the clean text, before any figure is read. Nearly half of saved news pages are told by it alone to be surely none,
 * and what would be read as figures on them would go again (`judgeBulletin`): there reading them is spared.
 */
export function judgeForm(draft: Draft): Partial<Draft> {
  const form = formOf(draft);
  return { form, hasNoFigures: isSurelyNone(weighForm(form, likelyFigures(form))) };
}

/** The form of the clean text, as the step has read it if it has run. */
export function formOf(draft: Draft): Form {
  return draft.form ?? readForm(draft.title.best, cleanArticle(draft).text, draft.lang);
}

/** Below this score nobody would call a page a bulletin … */
const SURELY_NONE = 0.1;
/** … if words of a match, of prices, of instructions or of a story are there as well: weak detection alone removes nothing. */
const SPEAKS_AGAINST = -0.4;

/** Whether a text is so little of a bulletin that what is read as its figures is noise. A doubt is none. */
export function isSurelyNone({ score, against }: Weighed): boolean {
  return score < SURELY_NONE && against <= SPEAKS_AGAINST;
}

/**
 * Of numbers that nothing countable stands beside, the share that the figure reader may find a metric for. Of our own and the
 * shared bulletins that something speaks against, the least score with none of them is 0.76, far above `SURELY_NONE`.
 */
const MAY_BE_NAMED = 0.25;

function likelyFigures({ statements, others }: Form): FigureEvidence {
  return { figures: Math.round(statements.length + MAY_BE_NAMED * others), parts: 0, checksThatHold: 0 };
}
