import { expect, test, vi } from 'vitest';
import { answerReading } from '../../lib/browser/answerReading';
import { ALL_READERS } from '../../lib/figures/readFiguresInText';
import type { Failure } from '../../lib/reading';
import { makeReading } from '../makeReading';

const { failures } = vi.hoisted(() => ({ failures: [] as Failure[] }));
vi.mock('../../lib/readInSlices', () => ({ readInSlices: async () => ({ ...makeReading({}), failures }) }));

test('a page whose article could not be looked for in time is not said to have none', async () => {
  const document = { contentType: 'text/html' } as Document;
  expect(await answerReading(document, ALL_READERS)).toEqual({ ok: false, reason: 'empty' });
  failures.push({ step: 'figures', message: 'took too long' });
  expect(await answerReading(document, ALL_READERS)).toEqual({ ok: false, reason: 'empty' });
  failures.push({ step: 'extract', message: 'cut off' });
  expect(await answerReading(document, ALL_READERS)).toEqual({
    ok: false,
    reason: 'failed',
    message: 'cut off',
  });
});
