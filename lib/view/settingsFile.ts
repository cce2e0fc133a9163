import { differences } from './differences';
import { isRecord } from './isRecord';
import { parseSettings, type Settings } from './settings';

/** The format of a settings file; a file of a later one is refused, not guessed at. */
const FILE_VERSION = 1;
const FILE_KIND = 'jingdu-settings';

export type SettingsFileResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly error: SettingsFileError };

export type SettingsFileError =
  | { readonly reason: 'not-json' | 'not-settings' | 'newer' }
  /** `field` as the file names it, such as display.size */
  | { readonly reason: 'bad-value'; readonly field: string };

/** Settings as the text of a file, JSON with a version; `readSettingsFile` gives them back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, settings }, null, 2)}\n`;
}

/**
 * Settings from a file's text. All or nothing: one bad value refuses the file and is named.
 * @param current keeps its values where the file says nothing
 */
export function readSettingsFile(text: string, current: Settings): SettingsFileResult {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return failure({ reason: 'not-json' });
  }
  if (!isRecord(file) || file.kind !== FILE_KIND || !isRecord(file.settings)) {
    return failure({ reason: 'not-settings' });
  }
  if (typeof file.version !== 'number' || file.version < 1) return failure({ reason: 'not-settings' });
  if (file.version > FILE_VERSION) return failure({ reason: 'newer' });
  const wanted = merge(current, file.settings);
  const settings = parseSettings(wanted);
  const [field] = differences(wanted, settings);
  return field === undefined ? { ok: true, settings } : failure({ reason: 'bad-value', field });
}

function failure(error: SettingsFileError): SettingsFileResult {
  return { ok: false, error };
}

/** What is known of `base`, with `over` laid on top of it; names that `base` does not have are left out. */
function merge(base: object, over: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(base).map(([name, value]) => {
      if (!Object.hasOwn(over, name)) return [name, value];
      const given = over[name];
      return [name, isRecord(value) && isRecord(given) ? merge(value, given) : given];
    }),
  );
}
