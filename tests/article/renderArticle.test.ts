import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderArticle } from '../../lib/article/renderArticle';
import { emptyDraft } from '../../lib/draft';
import { runSteps } from '../../lib/runSteps';
import { textBlock } from '../../lib/text/blocks';
import { finish } from '../../lib/work';

test('an article too long for its budget is shown as far as it was written, and the failure is listed', () => {
  const { document } = new JSDOM('', { url: 'https://page.invalid/' }).window;
  const blocks = Array.from({ length: 1000 }, (_, i) => textBlock(`第${i}条。`));
  const draft = { ...emptyDraft({ form: 'page', document, url: '', stands: true }), blocks };
  const run = (budget: number) =>
    finish(runSteps([{ name: 'extract', why: 'a test', budget, run: renderArticle }], draft, 1)).draft;
  const whole = run(60_000);
  expect(whole.failures).toEqual([]);
  const begun = run(0);
  expect(begun.failures).toEqual([{ step: 'extract', message: expect.stringMatching(/^stopped after/) }]);
  expect(begun.html).not.toBe('');
  expect(begun.html.length).toBeLessThan(whole.html.length / 5);
  expect(whole.html.startsWith(begun.html)).toBe(true);
});
