import { OWN } from '../../../tests/bench/contenders';
import { type MeasureOptions, measure } from '../../../tests/bench/measure';
import { decodePage } from '../decodePage';
import { openPage } from '../readWithJsdom';
import type { Measured, PageFile } from './benchPages';

/** Measures in this process, in jsdom. The peers must be installed. */
export async function* measureInNode(
  pages: readonly PageFile[],
  options: MeasureOptions,
): AsyncGenerator<Measured> {
  const { PEERS } = await import('../../../tests/bench/peers'); // they are installed only now
  const url = 'https://page.invalid/';
  for (const page of pages) {
    const html = decodePage(page.bytes);
    const { window } = openPage(html, url);
    const times = await measure([...OWN, ...PEERS], { document: window.document, html, url }, options);
    window.close();
    yield { page, times };
  }
}
