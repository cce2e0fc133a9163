import { expect, test } from 'vitest';
import {
  createViewStore,
  shownCuts,
  toggleInPlace,
  toggleRemoval,
  toggleRemovals,
} from '../../lib/view/createViewStore';
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

test('everything cut from the article is shown in its place at once, and hidden again but for what was put back', () => {
  const removals = [
    makeRemoval({ id: 'r1' }),
    makeRemoval({ id: 'r2', applied: false }),
    makeRemoval({ id: 'r3', at: null }),
    makeRemoval({ id: 'r4' }),
  ];
  const store = createViewStore(makeReading({ removals }), null);
  const shown = () => [...shownCuts(store.getState())];
  toggleRemoval(store, 'r1');
  expect(shown()).toEqual(['r1']);
  toggleInPlace(store);
  expect(shown()).toEqual(['r1', 'r3', 'r4']);
  expect([...store.getState().restored]).toEqual(['r1']);
  toggleInPlace(store);
  expect(shown()).toEqual(['r1']);
});

test('all cuts of a kind are put back at once, those that are back already too, and taken out again', () => {
  const removals = ['r1', 'r2', 'r3'].map((id) => makeRemoval({ id }));
  const store = createViewStore(makeReading({ removals }), null);
  const restored = () => [...store.getState().restored];
  toggleRemoval(store, 'r2');
  toggleRemovals(store, removals.slice(0, 2));
  expect(restored().sort()).toEqual(['r1', 'r2']);
  toggleRemoval(store, 'r3');
  toggleRemovals(store, removals.slice(0, 2));
  expect(restored()).toEqual(['r3']);
});
