import { readInSlices } from '../read';
import type { ReaderAnswer } from './tabs';

/** Reads the page for whoever injected the reader; errors become data, since not every browser hands them on. */
export async function answerReading(document: Document): Promise<ReaderAnswer> {
  if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  if (!/html/.test(document.contentType)) return { ok: false, reason: 'not-html' };
  try {
    const reading = await readInSlices(document);
    if (reading.article.text.trim() !== '') return { ok: true, reading };
    // On a machine that is very busy the search may have been cut off: that is no page without an article.
    const failure = reading.failures.find(({ step }) => step === 'extract');
    return failure
      ? { ok: false, reason: 'failed', message: failure.message }
      : { ok: false, reason: 'empty' };
  } catch (error) {
    return { ok: false, reason: 'failed', message: String(error) };
  }
}
