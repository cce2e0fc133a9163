import { solid } from './articlePlaces';
import type { PageTruth } from './scorePages';

const SHOW_TEXT = 4;
/** Characters of an article cut short, and words of one in another script. */
const SHORT = { cjk: 300, words: 120 };
/** A shorter piece of text may stand anywhere. */
const SURE = 6;
/** A piece this long stands nowhere but in the article. */
const ANCHOR = 20;
const PLAIN_BLOCKS = 'p, div, li, td, dd, blockquote, h1, h2, h3, h4, h5, h6';
/** Elements that are no part of a page's text. */
const NO_TEXT = 'script, style, noscript, template, textarea';

/**
 * Ends a page's article after a paragraph or two: what stands from the first text that goes to the last goes as a whole, with its
 * pictures, captions and tables.
 * @param page changed
 * @returns the truth about what is left
 */
export function cutShort(page: Document, truth: PageTruth): PageTruth {
  const lines = truth.text.split('\n');
  const kept = countKept(lines, truth.lang === 'en');
  const head = lines.slice(0, kept).join('\n');
  const [stays, goes] = [solid(head), solid(lines.slice(kept).join('\n'))];
  const isGone = (text: string, least: number) =>
    text.length >= least && goes.includes(text) && !stays.includes(text);
  const texts: Node[] = [];
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(NO_TEXT)) texts.push(node);
  }
  const anchors = texts.filter((node) => isGone(solid(node.nodeValue ?? ''), ANCHOR));
  const last = texts.findLastIndex((node) => {
    const text = solid(node.nodeValue ?? '');
    return text.length >= ANCHOR && stays.includes(text);
  });
  const [from, to] = [anchors.find((node) => texts.indexOf(node) > last), anchors.at(-1)];
  if (from && to) {
    const range = page.createRange();
    range.setStartBefore(from);
    range.setEndAfter(to);
    range.deleteContents();
  }
  for (const row of page.querySelectorAll('tr')) {
    if (!row.querySelector('tr') && isGone(solid(row.textContent ?? ''), SURE)) row.remove();
  }
  for (const block of page.querySelectorAll(PLAIN_BLOCKS)) {
    if (!block.querySelector(PLAIN_BLOCKS) && isGone(solid(block.textContent ?? ''), SURE)) block.remove();
  }
  for (const node of texts)
    if (node.isConnected && isGone(solid(node.nodeValue ?? ''), SURE)) node.nodeValue = '';
  return { ...truth, text: head, with: truth.with?.filter((passage) => stays.includes(solid(passage))) };
}

/** How many lines make a short article. */
function countKept(lines: readonly string[], byWords: boolean): number {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += byWords ? line.split(/\s+/u).length : solid(line).length;
    return length >= (byWords ? SHORT.words : SHORT.cjk);
  });
  return end < 0 ? lines.length : end + 1;
}
