import { browser } from './api';
import { followMoves } from './badge';
import { toggleCleanView } from './cleanViewToggle';
import { followContextMenu } from './contextMenu';
import { keepSettings } from './keepSettings';
import { receiveMessage } from './receiveMessage';
import { seeBulletin } from './seeBulletin';
import { applyWatch, followPermissions } from './watching';

/** Registers every listener at once, synchronously: a worker that was stopped is woken only for listeners it had then. */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void applyWatch(); // registered scripts are lost with an update
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-clean-view') void toggleCleanView();
  });
  receiveMessage('bulletinSeen', (_, sender) => {
    if (sender.part === 'tab') void seeBulletin({ id: sender.tabId, url: sender.url });
  });
  keepSettings();
  followPermissions();
  followMoves();
  followContextMenu();
}
