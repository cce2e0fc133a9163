import { expect, test } from 'vitest';
import { articleMarkdown } from '../../lib/formats/articleMarkdown';

test('headings, lists, quotations and tables are written as such', () => {
  const html =
    '<p>First.</p><h2>Where</h2><ul><li>East: 3</li><li>West: 2</li></ul><ol><li>One</li><li>Two</li></ol>' +
    '<blockquote>Said.</blockquote><figcaption>Counts</figcaption><table><tbody><tr><th>Town</th><th>Cases</th></tr><tr><td>A|B</td><td>3</td></tr></tbody></table><p>Last.</p>';
  const text = 'First.\nWhere\nEast: 3\nWest: 2\nOne\nTwo\nSaid.\nCounts\nTown\tCases\nA|B\t3\nLast.';
  expect(articleMarkdown({ html, text })).toBe(
    [
      'First.',
      '## Where',
      '- East: 3\n- West: 2',
      '1. One\n2. Two',
      '> Said.',
      'Counts',
      '| Town | Cases |\n|---|---|\n| A\\|B | 3 |',
      'Last.',
    ].join('\n\n'),
  );
});

test('two tables stay two, and a text without HTML is paragraphs', () => {
  const table = '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>';
  expect(articleMarkdown({ html: table + table, text: 'a\tb\na\tb' }).match(/---/g)).toHaveLength(4);
  expect(articleMarkdown({ html: '', text: 'One *line*.\nAnother.' })).toBe('One \\*line\\*.\n\nAnother.');
});
