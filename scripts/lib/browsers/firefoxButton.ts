import { findElement, inContext, inWindow } from './firefoxWindow';
import type { Marionette } from './marionette';

/** Puts the extension's button on the toolbar, where a reader who pins it has it. */
export async function pinButton(remote: Marionette, addonId: string): Promise<void> {
  const widget = `${widgetOf(addonId)}-browser-action`;
  await inWindow(remote, 'CustomizableUI.addWidgetToArea(given[0], "nav-bar")', [widget]);
}

/** Presses the extension's button with the mouse. */
export async function pressButton(remote: Marionette, addonId: string): Promise<void> {
  await inContext(remote, 'chrome', async () => {
    await remote.send('WebDriver:ElementClick', { id: await findElement(remote, buttonOf(addonId)) });
  });
}

/** What stands on the toolbar button. */
export async function badgeOf(remote: Marionette, addonId: string): Promise<string> {
  const text = await inWindow(remote, 'document.querySelector(given[0]).getAttribute("badge")', [
    buttonOf(addonId),
  ]);
  return String(text ?? '');
}

/** What the toolbar button is called. */
export async function titleOf(remote: Marionette, addonId: string): Promise<string> {
  const title = await inWindow(remote, 'document.querySelector(given[0]).getAttribute("tooltiptext")', [
    buttonOf(addonId),
  ]);
  return String(title ?? '');
}

/** Runs the command of the clean view's key, as the browser does when the key is pressed. */
export async function runCommand(remote: Marionette, addonId: string): Promise<void> {
  const keys = `#ext-keyset-id-${widgetOf(addonId)} > key[key=E]`;
  await inWindow(remote, 'document.querySelector(given[0]).doCommand()', [keys]);
}

/** Firefox's own way to name a widget after an add-on. */
function widgetOf(addonId: string): string {
  return addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

function buttonOf(addonId: string): string {
  return `#${widgetOf(addonId)}-BAP`;
}
