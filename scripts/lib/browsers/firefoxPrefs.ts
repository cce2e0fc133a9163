import type { LaunchOptions } from './driver';

type Pref = string | number | boolean;

/** No request of Firefox's own, no first-run page, no question on the way out. */
const quietPrefs: Readonly<Record<string, Pref>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'marionette.port': 0, // any that is free: Firefox writes down which
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.stricttransportsecurity.preloadlist': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};

function askedPrefs({ proxy, locale, colorScheme }: LaunchOptions): Record<string, Pref> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    ...(host && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
    }),
    ...(locale && { 'intl.locale.requested': locale, 'intl.accept_languages': locale }),
    ...(colorScheme && {
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    }),
  };
}

/** The text of a profile's `user.js`. */
export function userPrefs(options: LaunchOptions): string {
  return Object.entries({ ...quietPrefs, ...askedPrefs(options) })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
