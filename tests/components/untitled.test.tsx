// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleHead } from '../../components/cleanView/ArticleHead';
import { SummaryHead } from '../../components/popup/SummaryHead';
import { StringsProvider } from '../../components/shared/strings';
import type { Strings } from '../../lib/view/strings';
import { makeReading } from '../makeReading';

const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'en' };

/** What stands in the heading of the clean view and of the popup. */
function headings(title: string): (string | null | undefined)[] {
  const reading = makeReading({ article: { title } });
  const parts = [
    <ArticleHead key="view" article={reading.article} titleId="title" />,
    <SummaryHead key="popup" reading={reading} titleId="title" onOptions={() => undefined} />,
  ];
  return parts.map((part) => {
    const box = document.createElement('div');
    box.innerHTML = renderToStaticMarkup(<StringsProvider value={strings}>{part}</StringsProvider>);
    return box.querySelector('h1')?.textContent;
  });
}

test('an article without a title has no empty heading: it is the name of the view', () => {
  expect(headings('')).toEqual(['view.untitled', 'view.untitled']);
  expect(headings('江北市通报')).toEqual(['江北市通报', '江北市通报']);
});
