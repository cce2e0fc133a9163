import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Chromium refuses a script with a raw noncharacter as "not UTF-8"; the minifier writes them raw, whatever the source says. */
const escapeNoncharacters: Plugin = {
  name: 'escape-noncharacters',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g,
        (found) => `\\u${found.charCodeAt(0).toString(16)}`,
      );
    }
  },
};

/**
 * What the extension's own pages may load and do: what is in the package. Nothing connects, nothing is framed but the sample page,
 * nothing is sent; only the sanitiser's policy may make markup of a string, and another knows the address of one script.
 */
const PAGES_POLICY = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  // The sample page has styles of its own, as the pages that it stands for; so has the clean view over it.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'dompurify jingdu-reader',
})
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [escapeNoncharacters],
    // Older targets get light-dark() rewritten so that it is settled at the root: a theme further in would change nothing.
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `/icon/${size}.png`])),
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'toggle-clean-view': {
        // Chromium drops many suggestions without a word; this one it takes (see docs/architecture.md).
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_command_toggleCleanView__',
      },
    },
    // The development server connects, and swaps styles and scripts: it goes by the browser's own policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    // Firefox can't be asked for menus later, and asks nobody about them at install.
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? ['contextMenus'] : [])],
    ...(browser === 'chrome' && { optional_permissions: ['contextMenus'] }),
    optional_host_permissions: ['*://*/*'],
    // light-dark() in the style sheets.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jingdu@jingdu.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
