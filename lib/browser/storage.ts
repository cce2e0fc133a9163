import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from '../view/settings';

export type { Settings, Watch } from '../view/settings';

/**
 * Version 1 had `watch` and `sites`; version 2 adds `display`, `contextMenu` and `highlightInPage`.
 * Parsing fills in what an earlier version did not have, so it is the migration too.
 */
const stored = storage.defineItem<unknown>('local:settings', {
  version: 2,
  migrations: { 2: parseSettings },
});

/** Changes wait for one another: two switches pressed at once must not undo each other. */
let lastChange: Promise<unknown> = Promise.resolve();

/** All that Jingdu keeps. It stays in this browser. Whatever is found in storage, a value given out is whole. */
export const settings = {
  async getValue(): Promise<Settings> {
    return parseSettings(await stored.getValue());
  },

  /** @param change gets the latest settings; @returns what is stored now */
  async update(change: (current: Settings) => Settings): Promise<Settings> {
    const next = lastChange
      .catch(() => undefined)
      .then(async () => {
        const changed = change(await settings.getValue());
        await stored.setValue(changed);
        return changed;
      });
    lastChange = next;
    return await next;
  },

  /** Calls back on every change, from wherever it comes. @returns what ends it */
  watch(callback: (current: Settings) => void): () => void {
    return stored.watch((value) => callback(parseSettings(value)));
  },
};
