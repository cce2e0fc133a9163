import type { Draft } from '../draft';

/** The first, cheap look: language and a guess from the raw page. */
export function glanceAtPage(draft: Draft): Partial<Draft> {
  const { source } = draft;
  const sample = source.form === 'page' ? (source.document.body?.textContent ?? '') : source.text;
  return { lang: /\p{Script=Han}/u.test(sample) ? 'zh-Hans' : 'en' };
}
