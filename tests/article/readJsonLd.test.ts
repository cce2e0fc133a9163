import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readJsonLd } from '../../lib/article/facts/readJsonLd';

function dataOf(data: unknown) {
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  return readJsonLd(new JSDOM(`<head>${script}</head>`).window.document);
}

test('finds an author who is described elsewhere in the graph', () => {
  const data = {
    '@graph': [
      { '@type': 'NewsArticle', headline: 'Water falls', author: { '@id': '#/person/1' } },
      { '@type': 'Person', '@id': '#/person/1', name: 'Anna Quill' },
    ],
  };
  expect(dataOf(data)).toMatchObject({ headline: 'Water falls', author: 'Anna Quill' });
});

test('reads entities that a site wrote into its JSON', () => {
  expect(dataOf({ '@type': 'Article', headline: 'The &#8220;river&#8221; &amp; us' }).headline).toBe(
    'The “river” & us',
  );
});

test('reads who created an article where its paper is called the author', () => {
  const paper = { '@type': 'Organization', name: '湖畔新聞' };
  const article = { '@type': 'NewsArticle', author: paper, publisher: paper };
  expect(dataOf({ ...article, creator: ['佐藤光子'] }).author).toBe('佐藤光子');
  expect(dataOf(article).author).toBe('湖畔新聞');
  const other = { ...article, author: { '@type': 'Person', name: '山野ゆき' }, creator: ['佐藤光子'] };
  expect(dataOf(other).author).toBe('山野ゆき');
});
