import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/lib/browsers/findBrowser';

function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, home: '/Users/reader', exists: (path) => files.includes(path) };
}

describe('findBrowser', () => {
  test('finds nothing on a machine without browsers', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowser('chromium', machine(platform, [], { PATH: '/usr/bin' }))).toBe(null);
      expect(findBrowser('firefox', machine(platform, [], { PATH: '/usr/bin' }))).toBe(null);
    }
  });

  test('prefers Chromium to Chrome wherever the two stand on the PATH', () => {
    const linux = machine('linux', ['/opt/bin/google-chrome', '/usr/bin/chromium'], {
      PATH: '/opt/bin:/usr/bin',
    });
    expect(findBrowser('chromium', linux)).toBe('/usr/bin/chromium');
  });

  test('finds an ESR of Firefox and a snap', () => {
    expect(
      findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr'], { PATH: '/bin:/usr/bin' })),
    ).toBe('/usr/bin/firefox-esr');
    expect(findBrowser('chromium', machine('linux', ['/snap/bin/chromium'], { PATH: '/usr/bin' }))).toBe(
      '/snap/bin/chromium',
    );
  });

  test("finds applications of macOS, the user's own too", () => {
    const edge = '/Users/reader/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('chromium', machine('darwin', [edge]))).toBe(edge);
    expect(findBrowser('firefox', machine('darwin', [firefox]))).toBe(firefox);
  });

  test('finds programs of Windows in every usual folder', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' };
    const chrome = 'C:\\Users\\reader\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    expect(findBrowser('chromium', machine('win32', [chrome], env))).toBe(chrome);
    expect(findBrowser('firefox', machine('win32', [firefox], env))).toBe(firefox);
  });

  test('takes the one that is named, and says so if it is not there', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser('chromium', machine('linux', ['/opt/mine', '/usr/bin/chromium'], env))).toBe(
      '/opt/mine',
    );
    expect(() => findBrowser('chromium', machine('linux', ['/usr/bin/chromium'], env))).toThrow(
      'CHROME_PATH says /opt/mine, but there is no such file',
    );
  });
});
