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

/** Firefox's own way to name a widget after an add-on. */
function widgetOf(addonId: string): string {
  return addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

function buttonOf(addonId: string): string {
  return `#${widgetOf(addonId)}-BAP`;
}
