import { changeSettings } from '../view/changeSettings';
import { logError } from './logError';
import { receiveMessage } from './receiveMessage';
import { writeSettings } from './storage';
import { applyWatch } from './watching';

/**
 * Carries changes of the settings out for every part of the extension, one after the other. Locks of the platform would not do:
 * those of a script in a page are the page's own, and private windows have others than the rest.
 * @param signal ends it
 */
export function keepSettings(signal: AbortSignal): void {
  receiveMessage(
    'changeSettings',
    async (change, sender) => {
      // In a page there are only the controls of the clean view.
      if (sender.part === 'tab' && change.do !== 'display') throw new Error('changeSettings: not from there');
      const stored = await writeSettings((current) => changeSettings(current, change));
      await applyWatch();
      return stored;
    },
    signal,
  );
  writeSettings(null).catch(logError);
}
