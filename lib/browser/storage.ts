import { storage } from 'wxt/utils/storage';
import type { SettingsChange } from '../view/changeSettings';
import type { Settings } from '../view/settings';
import { type Damage, type FoundSettings, readStoredSettings, storeSettings } from '../view/storedSettings';
import { logError } from './logError';
import { sendMessage } from './messages';

export type { Settings, Watch } from '../view/settings';

const SETTINGS = 'local:settings';
const REPAIR = 'local:repair';
/** In memory: the browser forgets it when it ends. */
const ASKED = 'session:asked';
/** Where versions 1 and 2 kept the number of their version. */
const OLD_VERSION = 'local:settings$';

/** What was wrong with the stored settings when they were last put right, kept until the reader has seen it. */
export interface Repair extends Damage {
  /** The stored value as it was found. */
  readonly found: unknown;
}

/** All that Jingdu keeps. It stays in this browser. Whatever is found in storage, a value given out is whole. */
export const settings = {
  async getValue(): Promise<Settings> {
    return (await find()).settings;
  },

  /** Has the background carry a change out. @returns what is stored then */
  async update(change: SettingsChange): Promise<Settings> {
    return await sendMessage('changeSettings', change);
  },

  /** Calls back on every change, from wherever it comes. @param signal ends it */
  watch(callback: (current: Settings) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    const stop = storage.watch<unknown>(SETTINGS, (value) => callback(readStoredSettings(value).settings));
    signal.addEventListener('abort', stop, { once: true });
  },

  /** What is wrong, or was when it was put right; null if nothing is that the reader has not seen. */
  async getRepair(): Promise<Repair | null> {
    const { damage, found } = await find();
    return damage ? { ...damage, found } : await storage.getItem<Repair>(REPAIR).catch(() => null);
  },

  /** The reader has seen it. */
  async forgetRepair(): Promise<void> {
    await storage.removeItem(REPAIR);
  },
};

/** A change that waits for the browser's leave. */
export interface Asked {
  readonly patterns: readonly string[];
  readonly change: SettingsChange;
}

/** The change that the reader is being asked about. The browser's question may close the popup that put it, which then hears no answer. */
export const asked = {
  get: (): Promise<Asked | null> => storage.getItem<Asked>(ASKED),
  note: (question: Asked): Promise<void> => storage.setItem(ASKED, question),
  forget: (): Promise<void> => storage.removeItem(ASKED),
};

interface Found extends FoundSettings {
  readonly found: unknown;
}

async function find(): Promise<Found> {
  try {
    const found = await storage.getItem<unknown>(SETTINGS);
    return { ...readStoredSettings(found), found };
  } catch (error) {
    logError(error);
    const damage: Damage = { reason: 'unreadable', fields: [] };
    return { ...readStoredSettings(null), damage, found: null };
  }
}

/** Changes wait for one another. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes what is stored. The background alone calls it: nobody else's queue could hold up its own.
 * What was damaged is put right by the same write, and noted; settings of an older form get the new one.
 * @param change gets the latest settings; null leaves them, and writes only what has to be put right
 * @throws the browser's error if it gives nothing out or takes nothing: settings that can't be read are not written over
 */
export async function writeSettings(change: ((current: Settings) => Settings) | null): Promise<Settings> {
  const next = lastChange
    .catch(() => undefined)
    .then(async () => {
      const found = await storage.getItem<unknown>(SETTINGS);
      const { settings: current, damage, outdated } = readStoredSettings(found);
      if (!change && !outdated) return current;
      const changed = change ? change(current) : current;
      const repair: Repair | null = damage && { ...damage, found };
      await storage.setItems([
        { key: SETTINGS, value: storeSettings(changed) },
        ...(repair ? [{ key: REPAIR, value: repair } as const] : []),
      ]);
      if (outdated) await storage.removeItem(OLD_VERSION);
      return changed;
    });
  lastChange = next;
  return await next;
}
