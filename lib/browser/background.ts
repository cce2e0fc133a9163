import { browser } from './api';
import { followMoves } from './badge';
import { toggleCleanView } from './cleanViewToggle';
import { followContextMenu } from './contextMenu';
import { followPermissions } from './followPermissions';
import { keepSettings } from './keepSettings';
import { listen } from './listen';
import { logError } from './logError';
import { receiveMessage } from './receiveMessage';
import { seeBulletin } from './seeBulletin';
import { applyWatch } from './watching';

/**
 * Registers every listener at once, synchronously: a worker that was stopped is woken only for listeners it had then.
 * @param signal ends all of it; the browser itself ends a worker without asking
 */
export function startBackground(signal: AbortSignal): void {
  listen(browser.runtime.onInstalled, greet, signal);
  listen(browser.commands.onCommand, runCommand, signal);
  receiveMessage(
    'bulletinSeen',
    (_, sender) => {
      if (sender.part === 'tab') seeBulletin({ id: sender.tabId, url: sender.url }).catch(logError);
    },
    signal,
  );
  keepSettings(signal);
  followPermissions(signal);
  followMoves(signal);
  followContextMenu(signal);
}

function greet({ reason }: { readonly reason: string }): void {
  applyWatch().catch(logError); // registered scripts are lost with an update
  if (reason !== 'install') return;
  browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(logError);
}

function runCommand(command: string): void {
  if (command === 'toggle-clean-view') toggleCleanView().catch(logError);
}
