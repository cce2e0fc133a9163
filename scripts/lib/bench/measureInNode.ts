import type { MeasureOptions, Times } from '../../../tests/bench/measure';
import { decodePage } from '../decodePage';
import { openPage } from '../readWithJsdom';
import type { PageFile } from './benchPages';

/** Measures in this process, in jsdom. The peers must be installed. */
export async function* measureInNode(
  pages: readonly PageFile[],
  options: MeasureOptions,
): AsyncGenerator<{ readonly page: PageFile; readonly times: Times }> {
  const { measure } = await import('../../../tests/bench/measure'); // not before the peers are there
  const url = 'https://page.invalid/';
  for (const page of pages) {
    const html = decodePage(page.bytes);
    const { window } = openPage(html, url);
    const times = await measure({ document: window.document, html, url }, options);
    window.close();
    yield { page, times };
  }
}
