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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [escapeNoncharacters],
    // Older targets get light-dark() rewritten so that it is settled at the root: a theme further in would change nothing.
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
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
    permissions: ['activeTab', 'scripting', 'storage'],
    // Firefox can't be asked for it later, and it is not worth asking everyone at install.
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
