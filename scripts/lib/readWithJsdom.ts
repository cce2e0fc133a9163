import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadOptions, read } from '../../lib/read';
import type { Reading } from '../../lib/reading';

/**
 * Reads a saved page in jsdom: no script runs, nothing is fetched, the window is closed afterwards (its heap grows otherwise).
 * @param bytes the file as it is; the encoding is sniffed as a browser does
 */
export function readWithJsdom(bytes: Uint8Array, options: ReadOptions): Reading {
  const dom = new JSDOM(bytes, {
    url: options.url ?? 'https://page.invalid/',
    virtualConsole: new VirtualConsole(), // a page's broken CSS is no news to the caller
  });
  try {
    return read(dom.window.document, options);
  } finally {
    dom.window.close();
  }
}
