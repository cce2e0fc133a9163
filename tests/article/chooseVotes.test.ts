import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { otherVotes } from '../../lib/article/chooseVotes';
import { segmentPage } from '../../lib/article/segment/segmentPage';

const DECK = 'The ferrywoman could not swim. Then her boat sank at its rope.';
const TEXT = [
  'It began on a morning in April, when she found the old boat on the ground of the river with a trout in it.',
  '“I thought that somebody had stolen the water,” she said, and drew a new boat on the kitchen table.',
];

function outlineOf(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const steps = segmentPage(document.body, '', new Map());
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

test('where Readability finds nothing, the text is taken before a deck in a box of its own', () => {
  // So many links that their box looks like none of the deck's text.
  const links = Array.from(
    '123456',
    (i) => `<a href="/${i}">Another story of the river, number ${i}</a>`,
  ).join('');
  const text = `${TEXT.map((line) => `<p>${line}</p>`).join('')}<div>${links}</div>`;
  const outline = outlineOf(
    `<article><h1>How she learned to build boats</h1><div class="promo"><h2>${DECK}</h2></div><div class="entry">${text}</div></article>`,
  );
  const title = outline.lines.find((line) => line.level === 1) ?? null;
  const [below = new Set<number>()] = otherVotes(outline, title);
  expect(outline.lines.filter((line) => below.has(line.index)).map((line) => line.text)).toEqual(TEXT);
});
