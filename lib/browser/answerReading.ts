import { readInSlices } from '../read';
import type { ReaderAnswer } from './tabs';

/** Reads the page for whoever injected the reader; errors become data, since not every browser hands them on. */
export async function answerReading(document: Document): Promise<ReaderAnswer> {
  if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  if (!/html/.test(document.contentType)) return { ok: false, reason: 'not-html' };
  try {
    const reading = await readInSlices(document);
    return reading.article.text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, reading };
  } catch (error) {
    return { ok: false, reason: 'failed', message: String(error) };
  }
}
