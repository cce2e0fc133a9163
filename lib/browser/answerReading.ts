import { figureLanguage } from '../figures/figureLanguage';
import type { FigureReaders } from '../figures/figureReaders';
import { readInSlices } from '../readInSlices';
import type { ReaderAnswer } from './readTab';

/**
 * Reads the page for whoever injected the reader; errors become data, since not every browser hands them on.
 * @param readers of figures, for the languages that were thought likely
 */
export async function answerReading(document: Document, readers: FigureReaders): Promise<ReaderAnswer> {
  if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  if (!/html/.test(document.contentType)) return { ok: false, reason: 'not-html' };
  try {
    const reading = await readInSlices(readers, document);
    const failed = (step: string) => reading.failures.find((failure) => failure.step === step);
    // Where a page has no figures, nothing was missed.
    if (failed('figures') && !readers[figureLanguage(reading.lang)])
      return { ok: false, reason: 'other-language' };
    if (reading.article.text.trim() !== '') return { ok: true, reading };
    // On a machine that is very busy the search may have been cut off: that is no page without an article.
    const failure = failed('extract');
    return failure
      ? { ok: false, reason: 'failed', message: failure.message }
      : { ok: false, reason: 'empty' };
  } catch (error) {
    return { ok: false, reason: 'failed', message: String(error) };
  }
}
