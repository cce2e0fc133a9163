import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FONTS, parseDisplay, THEMES } from '../../lib/view/displaySettings';
import { DEFAULT_SETTINGS, type Settings, WATCHES } from '../../lib/view/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/view/settingsFile';

function file(settings: unknown, version: unknown = 1): string {
  return JSON.stringify({ kind: 'jingdu-settings', version, settings });
}

function errorOf(text: string) {
  const result = readSettingsFile(text, DEFAULT_SETTINGS);
  return result.ok ? null : result.error;
}

const anySettings: fc.Arbitrary<Settings> = fc.record({
  watch: fc.constantFrom(...WATCHES),
  sites: fc.uniqueArray(fc.constantFrom('https://a.example', 'http://b.example', 'https://c.example:8443')),
  openSites: fc.uniqueArray(fc.constantFrom('https://a.example', 'https://d.example')),
  display: fc
    .record({
      theme: fc.constantFrom(...THEMES),
      font: fc.constantFrom(...FONTS),
      size: fc.double({ noNaN: true }),
      lineHeight: fc.double({ min: 1, max: 3, noNaN: true }),
      letterSpacing: fc.double({ min: 0, max: 0.3, noNaN: true }),
      indent: fc.boolean(),
    })
    .map(parseDisplay),
  contextMenu: fc.boolean(),
  highlightInPage: fc.boolean(),
});

describe('settings file', () => {
  test('what was exported is imported again, to the letter', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettingsFile(writeSettingsFile(settings), DEFAULT_SETTINGS)).toEqual({
          ok: true,
          settings,
        });
      }),
    );
  });

  test('what a file does not speak of stays as it is', () => {
    const current = { ...DEFAULT_SETTINGS, highlightInPage: true };
    expect(readSettingsFile(file({ display: { theme: 'dark' }, unheardOf: 1 }), current)).toEqual({
      ok: true,
      settings: { ...current, display: { ...current.display, theme: 'dark' } },
    });
  });

  test('what is no settings file is told apart', () => {
    expect(errorOf('theme=dark')).toEqual({ reason: 'not-json' });
    expect(errorOf('')).toEqual({ reason: 'not-json' });
    expect(errorOf('null')).toEqual({ reason: 'not-settings' });
    expect(errorOf('{"theme":"dark"}')).toEqual({ reason: 'not-settings' });
    expect(errorOf(file([]))).toEqual({ reason: 'not-settings' });
    expect(errorOf(file({}, '1'))).toEqual({ reason: 'not-settings' });
    expect(errorOf(file({}, 2))).toEqual({ reason: 'newer' });
  });

  test.each([
    [{ display: { size: 3000 } }, 'display.size'],
    [{ display: { theme: 'Dark' } }, 'display.theme'],
    [{ display: 'dark' }, 'display'],
    [{ watch: 'always' }, 'watch'],
    [{ sites: ['*.example'] }, 'sites'],
    [{ contextMenu: 'yes' }, 'contextMenu'],
  ])('one bad value refuses the file and is named: %j', (settings, field) => {
    expect(errorOf(file(settings))).toEqual({ reason: 'bad-value', field });
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((value) => file(value)),
        ),
        (text) => {
          expect(typeof readSettingsFile(text, DEFAULT_SETTINGS).ok).toBe('boolean');
        },
      ),
    );
  });
});
