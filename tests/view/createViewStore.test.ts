import { expect, test } from 'vitest';
import { createViewStore, toggleRemoval } from '../../lib/view/createViewStore';
import { makeReading, makeRemoval } from '../makeReading';

test('a cut is put back and taken out again; a mark is cut and kept again; an unknown id does nothing', () => {
  const removals = [makeRemoval({ id: 'r1' }), makeRemoval({ id: 'r2', applied: false })];
  const store = createViewStore(makeReading({ removals }), null);
  const state = () => ({ restored: [...store.getState().restored], cut: [...store.getState().cut] });
  toggleRemoval(store, 'r1');
  toggleRemoval(store, 'r2');
  toggleRemoval(store, 'r9');
  expect(state()).toEqual({ restored: ['r1'], cut: ['r2'] });
  toggleRemoval(store, 'r1');
  toggleRemoval(store, 'r2');
  expect(state()).toEqual({ restored: [], cut: [] });
});
