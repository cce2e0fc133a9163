import { expect, test } from 'vitest';
import { permissionPurpose } from '../../components/options/permissionPurpose';
import config from '../../wxt.config';

test.each(['chrome', 'firefox'])(
  'the options page says what every permission is for, in %s',
  async (browser) => {
    if (typeof config.manifest !== 'function') throw new Error('the manifest is a function of the browser');
    const manifest = await config.manifest({
      browser,
      manifestVersion: 3,
      mode: 'production',
      command: 'build',
    });
    const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])].map(
      String,
    );
    expect(permissions).toContain('contextMenus');
    const unexplained = permissions.filter((name) => permissionPurpose(name, (key: string) => key) === '');
    expect(unexplained).toEqual([]);
  },
);
