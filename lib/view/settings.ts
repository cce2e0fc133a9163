import { DEFAULT_DISPLAY, type DisplaySettings, parseDisplay } from './displaySettings';

/** When pages are looked at without being asked. */
export const WATCHES = ['press', 'sites', 'everywhere'] as const;
export type Watch = (typeof WATCHES)[number];

/** All that Jingdu keeps about its reader. */
export interface Settings {
  readonly watch: Watch;
  /** Origins such as https://news.example, used when `watch` is 'sites'. */
  readonly sites: readonly string[];
  /** Origins on which the clean view opens by itself when a bulletin is seen. */
  readonly openSites: readonly string[];
  readonly display: DisplaySettings;
  /** An entry in the menu of pages and of the toolbar button, where the browser can be asked for it. */
  readonly contextMenu: boolean;
  /** Figures marked in the page itself when it is read. */
  readonly highlightInPage: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  watch: 'press',
  sites: [],
  openSites: [],
  display: DEFAULT_DISPLAY,
  contextMenu: false,
  highlightInPage: false,
};

/**
 * Settings from anything that was found in storage: an earlier version's, half of them, or damaged ones.
 * Never throws; what makes no sense is the default, so that a reader is never locked out by a bad value.
 */
export function parseSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    watch: WATCHES.find((watch) => watch === given.watch) ?? DEFAULT_SETTINGS.watch,
    sites: parseSites(given.sites),
    openSites: parseSites(given.openSites),
    display: parseDisplay(given.display),
    contextMenu: parseFlag(given.contextMenu, DEFAULT_SETTINGS.contextMenu),
    highlightInPage: parseFlag(given.highlightInPage, DEFAULT_SETTINGS.highlightInPage),
  };
}

function parseSites(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.sites;
  return [...new Set(value.filter(isWebOrigin))];
}

function isWebOrigin(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^https?:/.test(value) &&
    URL.canParse(value) &&
    new URL(value).origin === value
  );
}

function parseFlag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
