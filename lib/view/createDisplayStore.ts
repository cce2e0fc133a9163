import { createStore } from 'zustand/vanilla';
import type { DisplaySettings } from './displaySettings';

export type DisplayStore = ReturnType<typeof createDisplayStore>;

/** The display settings that views follow while they are open. */
export function createDisplayStore(initial: DisplaySettings) {
  return createStore<DisplaySettings>()(() => initial);
}
