import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findLarge } from '../../lib/article/segment/isLarge';

/** Whether the one element is larger than running text. */
function isLarge(html: string): boolean {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  return findLarge(body).size === 1;
}

test.each([
  '<big>x</big>',
  '<font size="4">x</font>',
  '<font size="+1">x</font>',
  '<b style="font-size:18px">x</b>',
  '<b style="color:red;font-size: 14pt">x</b>',
  '<b style="font-size:1.3em">x</b>',
  '<b style="font-size:150%">x</b>',
  '<b style="font-size:x-large">x</b>',
  '<b style="font:bold 20px serif">x</b>',
])('%s is', (html) => expect(isLarge(html)).toBe(true));

test.each([
  '<b>x</b>',
  '<font size="3">x</font>',
  '<font size="-1">x</font>',
  '<b style="font-size:17px">x</b>',
  '<b style="font-size:13pt">x</b>',
  '<b style="font-size:1.2em">x</b>',
  '<b style="font-size:120%">x</b>',
  '<b style="line-height:20px">x</b>',
])('%s is not', (html) => expect(isLarge(html)).toBe(false));
