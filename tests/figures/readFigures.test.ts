import { expect, test } from 'vitest';
import { emptyDraft } from '../../lib/draft';
import { readFigures } from '../../lib/figures/readFigures';
import { ALL_READERS } from '../../lib/figures/readFiguresInText';
import { textBlock } from '../../lib/text/blocks';

const OPENING = '5月2日0时至24时，本市新增确诊病例12例，累计300例。';

function stepOver(...lines: readonly string[]) {
  return readFigures({
    ...emptyDraft({ form: 'asIs', text: '', url: '' }, ALL_READERS),
    lang: 'zh-Hans',
    blocks: lines.map((line) => textBlock(line)),
  });
}

/** What the step has to show where it first has anything, and whether it is done by then. */
function firstShown(work: ReturnType<typeof stepOver>) {
  for (;;) {
    const { value, done } = work.next();
    if (value !== undefined) return { values: value.figures?.map(({ value: count }) => count), done };
  }
}

test('a text without end that has to be left has the figures of its head', () => {
  const endless = '昨夜起风，今晨雨未停。'.repeat(20_000);
  expect(firstShown(stepOver(OPENING, endless))).toEqual({ values: [12, 300], done: false });
});

test('any other text is read once', () => {
  expect(firstShown(stepOver(OPENING))).toEqual({ values: [12, 300], done: true });
});
