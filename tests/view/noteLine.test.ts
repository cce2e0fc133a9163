import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { hashWithin, noteLine } from '../../lib/view/noteLine';

const PAGE = 'https://page.invalid/a.html?x=1';

test('a link within the page is one whose address is the page but for its hash', () => {
  expect(hashWithin(`${PAGE}#n1`, `${PAGE}#top`)).toBe('n1');
  expect(hashWithin('https://page.invalid/b.html#n1', PAGE)).toBeNull();
  expect(hashWithin(PAGE, PAGE)).toBeNull();
  expect(hashWithin('', PAGE)).toBeNull();
});

test('a note is found by the words that stand at its anchor, and so is the way back', () => {
  const { document } = new JSDOM(`<p>First <b>line</b>.</p><p>Rain fell all
    night.<sup><a id="r1">[1]</a></sup></p><p><a name="%E6"></a>Measured at the old bridge.</p>`).window;
  const lines = ['First line.', 'Rain fell all night.[1]', 'Measured at the old bridge.'];
  expect(noteLine(document, 'r1', lines)).toBe(1);
  expect(noteLine(document, '%E6', lines)).toBe(2);
  expect(noteLine(document, 'nowhere', lines)).toBe(-1);
});
