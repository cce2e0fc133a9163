import { storage } from 'wxt/utils/storage';

/** When pages are looked at without being asked. */
export type Watch = 'press' | 'sites' | 'everywhere';

export interface Settings {
  readonly watch: Watch;
  /** Origins such as https://news.example, used when `watch` is 'sites'. */
  readonly sites: readonly string[];
}

/** All that Jingdu keeps. It stays in this browser. */
export const settings = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: { watch: 'press', sites: [] },
});
