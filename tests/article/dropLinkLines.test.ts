import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { read } from '../readPatiently';

const REPORT = [
  'A boat turned over on the lake late on Friday, and three people swam to the shore unhurt, officials said.',
  'The harbour had closed an hour before because of the wind, and nobody had been told to stay away from it.',
  'The council will hear what the harbour master has to say about that when it meets on the second of May.',
];

function textOf(between: string): string {
  const [first, ...rest] = REPORT.map((text) => `<p>${text}</p>`);
  const body = `<h1>Boat turns over</h1><article>${first}${between}${rest.join('')}</article>`;
  const page = new JSDOM(`<title>Boat turns over</title><body>${body}</body>`, {
    url: 'https://a.example/1',
  });
  return read(page.window.document).article.text;
}

test('a heading that is all of a link goes, if it has a box of its own between the paragraphs', () => {
  const link = '<h4><a href="/2">Library opens at night</a></h4>';
  expect(textOf(`<div>${link}</div>`)).toBe(REPORT.join('\n'));
});

test.each([
  '<div><h4>Library opens at night</h4></div>',
  '<div><h4><a href="/2">Harbour closed because of the wind</a></h4></div>',
])('what heads the text below it stays: %s', (heading) => {
  expect(textOf(heading)).not.toBe(REPORT.join('\n'));
});
