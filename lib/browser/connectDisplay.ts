import { createDisplayStore, type DisplayStore } from '../view/createDisplayStore';
import { settings } from './storage';

/** A store of the display settings that is saved as it changes, and follows what is changed elsewhere. */
export async function connectDisplay(): Promise<DisplayStore> {
  const store = createDisplayStore((await settings.getValue()).display);
  let stored = store.getState();
  let waiting = false;
  let unsaved = 0;

  const save = async () => {
    // A slider changes faster than storage writes: one write in waiting is enough, it takes the latest.
    if (waiting) return;
    waiting = true;
    unsaved += 1;
    try {
      await settings.update((current) => {
        waiting = false;
        return { ...current, display: store.getState() };
      });
    } catch (error) {
      console.error(String(error)); // an extension that was updated meanwhile can't save any more: the view still works
    } finally {
      waiting = false;
      unsaved -= 1;
    }
  };
  store.subscribe((display) => {
    if (display !== stored) void save();
  });
  settings.watch(({ display }) => {
    // News of our own earlier write must not turn a slider back.
    if (unsaved > 0) return;
    stored = display;
    store.setState(display, true);
  });
  return store;
}
