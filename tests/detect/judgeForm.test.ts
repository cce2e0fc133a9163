import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../lib/detect/guessLanguage';
import { judgeForm } from '../../lib/detect/judgeForm';
import { weighForm } from '../../lib/detect/weighForm';
import { emptyDraft } from '../../lib/draft';
import { ALL_READERS } from '../../lib/figures/readFiguresInText';
import { runSteps } from '../../lib/runSteps';
import { STEPS } from '../../lib/steps';
import { textBlock } from '../../lib/text/blocks';
import { finish } from '../../lib/work';

const directory = join(import.meta.dirname, '../fixtures/bulletins');
const texts = readdirSync(directory)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const text = readFileSync(join(directory, file), 'utf8');
    const truth = JSON.parse(readFileSync(join(directory, file.replace('.txt', '.truth.json')), 'utf8'));
    return { name: file, text, isBulletin: truth.bulletin === true };
  });

function judged(text: string) {
  const title = /\S.*/u.exec(text)?.[0] ?? '';
  const { form, hasNoFigures } = judgeForm({
    ...emptyDraft({ form: 'asIs', text, url: '' }),
    lang: guessLanguage(text, ''),
    title: { best: title, source: title, candidates: [title], others: [] },
    blocks: text.split('\n').map((line) => textBlock(line)),
  });
  return { form: form ?? expect.fail(), hasNoFigures };
}

describe('by its form alone', () => {
  it('no bulletin is surely none, nor near to it', () => {
    const near = texts.filter(({ text, isBulletin }) => {
      const { score, against } = weighForm(judged(text).form, { figures: 0, parts: 0, checksThatHold: 0 });
      return isBulletin && score < 0.5 && against <= -0.2;
    });
    expect(near.map(({ name }) => name)).toEqual([]);
  });

  it('most texts that are none are surely none', () => {
    const none = texts.filter(({ isBulletin }) => !isBulletin);
    const sure = none.filter(({ text }) => judged(text).hasNoFigures);
    expect(sure.length / none.length).toBeGreaterThan(0.6);
  });

  it('only texts whose figures would go are spared their reading', () => {
    const readAll = STEPS.filter(({ run }) => run !== judgeForm);
    for (const { text, name } of texts) {
      if (!judged(text).hasNoFigures) continue;
      const { draft } = finish(
        runSteps(readAll, emptyDraft({ form: 'asIs', text, url: '' }, ALL_READERS), 100),
      );
      expect([draft.figures, draft.checks, draft.bulletin.is], name).toEqual([[], [], false]);
    }
  });
});
