import { cleanArticle } from '../cleanArticle';
import type { Draft } from '../draft';
import type { Failure } from '../reading';
import { mergeCuts } from '../text/cuts';
import { CLEANERS } from './cleaners';

/** Runs every cleaner over the text that the ones before it have left. One that fails is listed and the rest go on. */
export function cleanText(draft: Draft): Partial<Draft> {
  if (draft.source.form === 'asIs') return {};
  const failures: Failure[] = [];
  let cuts = draft.cuts;
  for (const cleaner of CLEANERS) {
    const { sourceText, text } = cleanArticle({ ...draft, cuts });
    try {
      const found = cleaner.find({ text, title: draft.title, lang: draft.lang });
      cuts = mergeCuts(sourceText, cuts, found);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ step: 'clean', message: `${cleaner.name}: ${message}` });
    }
  }
  return { cuts, failures: [...draft.failures, ...failures] };
}
