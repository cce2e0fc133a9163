import type { TabReading } from '../view/tabReading';
import { currentTab, readTab, type Tab } from './readTab';

/** The tab in front, and what it is being read as; null in a window without one. */
export interface Pressed {
  readonly tab: Tab;
  readonly page: Promise<TabReading>;
}

/** Starts reading the tab in front. The popup's first script does so, before anything of the popup itself is loaded. */
export async function readPressed(): Promise<Pressed | null> {
  const tab = await currentTab();
  return tab && { tab, page: readTab(tab) };
}

/** What that script has begun: a global of its name. */
export function pressedIn(window: object): Promise<Pressed | null> {
  const { press }: { readonly press?: Promise<Pressed | null> } = window;
  return press ?? readPressed();
}
