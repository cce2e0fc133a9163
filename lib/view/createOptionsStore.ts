import { createStore } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings, type Watch } from './settings';
import type { SettingsFileError } from './settingsFile';
import type { Site } from './siteAddress';
import type { Damage } from './storedSettings';

export interface OptionsState {
  readonly settings: Settings;
  readonly sites: readonly ListedSite[];
  /** The browser lets Jingdu into every site. */
  readonly everywhereAllowed: boolean;
  readonly commands: readonly Command[];
  /** Names of the permissions that the manifest asks for. */
  readonly permissions: readonly string[];
  /** What was wrong with the stored settings, until the reader has seen it. */
  readonly repair: FoundRepair | null;
  /** What the last action came to, said where it was done. */
  readonly outcome: Outcome | null;
}

export interface ListedSite extends Site {
  /** The browser's leave can be taken back in its own settings; a site is then listed but not looked at. */
  readonly allowed: boolean;
  /** The clean view opens by itself on its bulletins. */
  readonly opens: boolean;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; '' if there is none. */
  readonly shortcut: string;
}

/** As storage.ts keeps it. */
interface FoundRepair extends Damage {
  readonly found: unknown;
}

export type Outcome =
  | { readonly about: 'watch' | 'sites'; readonly result: 'saved' | 'declined' }
  | { readonly about: 'data'; readonly result: 'imported' | 'erased' }
  | { readonly about: 'data'; readonly result: 'refused'; readonly error: SettingsFileError };

/** What the reader can do on the options page; carried out at the edge, where the browser is. */
export interface OptionsActions {
  setWatch(watch: Watch): void;
  addSite(site: Site): void;
  removeSite(site: Site): void;
  setOpening(site: Site, on: boolean): void;
  setContextMenu(on: boolean): void;
  setHighlightInPage(on: boolean): void;
  openShortcutSettings(): void;
  /** @param text a settings file's */
  importSettings(text: string): void;
  /** @returns a settings file's text */
  exportSettings(): Promise<string>;
  erase(): void;
  /** The notice on damaged settings was seen. */
  forgetRepair(): void;
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;

/** The state of the options page, as it is before anything is known. */
export function createOptionsStore() {
  return createStore<OptionsState>()(() => ({
    settings: DEFAULT_SETTINGS,
    sites: [],
    everywhereAllowed: false,
    commands: [],
    permissions: [],
    repair: null,
    outcome: null,
  }));
}
