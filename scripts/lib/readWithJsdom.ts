import { JSDOM, VirtualConsole } from 'jsdom';
import { read } from '../../lib/read';
import type { Reading } from '../../lib/reading';
import type { ReadOptions } from '../../lib/readWith';
import { decodePage } from './decodePage';

/** jsdom takes some ten times as long as a browser, for computed styles most of all; and nobody waits before a command line. */
export const PATIENCE = 10;

/**
 * Reads a saved page in jsdom: no script runs, nothing is fetched, the window is closed afterwards (its heap grows otherwise).
 * @param bytes the file as it is
 */
export function readWithJsdom(bytes: Uint8Array, options: ReadOptions): Reading {
  return readOpenPage(openPage(decodePage(bytes), options.url ?? 'https://page.invalid/'), options);
}

/** Reads a page that is open, and closes its window. */
export function readOpenPage(dom: JSDOM, options: ReadOptions): Reading {
  try {
    return read(dom.window.document, { patience: PATIENCE, ...options });
  } finally {
    dom.window.close();
  }
}

/**
 * jsdom 29 throws on some CSS that browsers skip (`width: calc(($a - 1px))`), in style sheets and in style attributes, while it
 * is still parsing. What hides text (`display: none`, `visibility: hidden`) has no brackets: the values that have some go first,
 * and only if that does not help all of the page's CSS.
 */
export function openPage(html: string, url: string): JSDOM {
  // A page's broken CSS is no news to the caller.
  const open = (text: string) => new JSDOM(text, { url, virtualConsole: new VirtualConsole() });
  for (const soften of [(text: string) => text, dropBracketValues]) {
    try {
      return open(soften(html));
    } catch {} // the next, coarser one
  }
  return open(dropStyles(html));
}

const STYLE_SHEET = /(<style\b[^>]*>)([^<]*)/gi;
const STYLE_ATTRIBUTE = /(\sstyle\s{0,9}=\s{0,9})("[^"]*"|'[^']*')/gi;
const BRACKET_VALUE = /:[^;:{}"'()]*\([^;{}"']*/g;

function dropBracketValues(html: string): string {
  const soften = (_: string, before: string, css: string) => before + css.replace(BRACKET_VALUE, ':initial');
  return html.replace(STYLE_SHEET, soften).replace(STYLE_ATTRIBUTE, (_, before: string, value: string) => {
    const quote = value.charAt(0);
    return before + quote + value.slice(1, -1).replace(BRACKET_VALUE, ':initial') + quote;
  });
}

function dropStyles(html: string): string {
  return html.replace(STYLE_SHEET, '$1').replace(STYLE_ATTRIBUTE, '');
}
