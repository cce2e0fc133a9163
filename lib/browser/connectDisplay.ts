import { createDisplayStore, type DisplayStore } from '../view/createDisplayStore';
import type { DisplaySettings } from '../view/displaySettings';
import { logError } from './logError';
import { settings } from './storage';

/**
 * A store of the display settings that is saved as it changes, and follows what is changed elsewhere.
 * @param signal ends the following; a change that is on its way is saved all the same
 */
export async function connectDisplay(signal: AbortSignal): Promise<DisplayStore> {
  const store = createDisplayStore((await settings.getValue()).display);
  /** What is stored, or on its way there. */
  let saved = store.getState();
  let saving = false;

  // A slider changes faster than storage writes: while one write is under way the others wait, and the next takes the latest.
  const save = async () => {
    if (saving) return;
    saving = true;
    try {
      // Only what was changed here: another tab may change the rest meanwhile.
      for (let values = changedValues(saved, store.getState()); values; ) {
        saved = store.getState();
        await settings.update({ do: 'display', values });
        values = changedValues(saved, store.getState());
      }
      saving = false;
      // What was changed elsewhere meanwhile.
      const { display } = await settings.getValue();
      if (!saving) follow(display);
    } catch (error) {
      logError(error); // an extension that was updated meanwhile can't save any more: the view still works
    } finally {
      saving = false;
    }
  };
  const follow = (display: DisplaySettings) => {
    saved = display;
    if (changedValues(store.getState(), display)) store.setState(display, true);
  };
  store.subscribe(() => void save());
  settings.watch(({ display }) => {
    // News of our own earlier write must not turn a slider back.
    if (!saving) follow(display);
  }, signal);
  return store;
}

/** null if nothing was changed. */
function changedValues(before: DisplaySettings, now: DisplaySettings): Partial<DisplaySettings> | null {
  const names = (Object.keys(now) as (keyof DisplaySettings)[]).filter((name) => now[name] !== before[name]);
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, now[name]]));
}
