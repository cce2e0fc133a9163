import { expect, test } from 'vitest';
import { readFiguresInText } from '../../../lib/figures/readFiguresInText';

const read = (text: string) =>
  readFiguresInText(text, { lang: 'en', title: '', published: null, publisher: null });

test.each([
  ['Officials said 4,100 homes lost power in the storm.', 4100, 'users_affected'],
  ['In all 640 households have been displaced by the landslide.', 640, 'displaced'],
  ['By noon 17 miners were still trapped.', 17, 'trapped'],
  ['The ministry said 230 patients are receiving treatment.', 230, 'in_hospital'],
])('what became of them names the count: %s', (text, value, metric) => {
  expect(read(text).find((figure) => figure.value === value)?.metric).toBe(metric);
});

test('a label is a noun, never what became of it', () => {
  const [figure] = read('Twelve patients have died of the disease in Kenya.');
  expect(figure).toMatchObject({ value: 12, metric: 'deaths', label: 'patients' });
});

test('a depth is labelled depth, not by its unit', () => {
  const figure = read('The quake struck at a depth of 35 km.').find(({ value }) => value === 35);
  expect(figure).toMatchObject({ metric: 'depth', label: 'depth', unit: 'km' });
});

test('a police force bears the name of its place', () => {
  const [figure] = read('Officers made 31 arrests over the weekend, West Yorkshire Police said.');
  expect(figure).toMatchObject({ value: 31, metric: 'suspects_arrested', place: 'West Yorkshire' });
});

test.each([
  ['In all 48 people were aboard the ferry; 41 were rescued.', true],
  // What is told of others, in a sentence of its own or behind more words, is left alone.
  ['In all 48 people were aboard the ferry. At the pier 41 were rescued.', false],
  ['In all 48 people were aboard the ferry; from another boat 41 were rescued.', false],
  ['In all 48 people were aboard the ferry; 52 were rescued.', false],
])('what became of those aboard, right after them, is some of them: %s', (text, isPart) => {
  const [aboard, rescued] = read(text);
  expect([aboard?.metric, rescued?.metric]).toEqual(['on_board', 'rescued']);
  expect(rescued?.partOf === aboard?.id).toBe(isPart);
});
