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

test('a short text is taken before an offer that outweighs it, by what it shares with the title', () => {
  const offer =
    'If this was worth your time, we have a proposal: join the Circle, and get all that we print, the quarterly among it, and hardly any advertising.';
  const said = 'Watchman saves three from fire in Norland mill';
  const text = 'A watchman carried three workers out of the burning Norland mill early on Wednesday.';
  const outline = outlineOf(
    `<h1>${said}</h1><div class="offer"><p>${offer}</p></div><div><div class="text"><p>${text}</p></div></div>`,
  );
  const title = outline.lines.find((line) => line.level === 1) ?? null;
  const textsOf = (votes: ReadonlySet<number> = new Set()) =>
    outline.lines.filter((line) => votes.has(line.index)).map((line) => line.text);
  const telling = otherVotes(outline, title, said).map(textsOf);
  expect(telling).toContainEqual([text]);
  expect(otherVotes(outline, title).map(textsOf)).not.toContainEqual([text]);
});
