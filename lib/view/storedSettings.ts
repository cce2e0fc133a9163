import { differences } from './differences';
import { isRecord } from './isRecord';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

/** The form in which settings are stored now. */
const STORED_VERSION = 3;

/** What is stored: settings with the version of their form beside them, in one value, so that both are written or neither. */
export interface StoredSettings {
  readonly version: number;
  readonly settings: Settings;
}

/** Why what was found in storage does not hold as it stands. */
export interface Damage {
  /** `damaged`: values that make no sense or are missing; `newer`: of a later version; `unreadable`: the browser gave nothing out. */
  readonly reason: 'damaged' | 'newer' | 'unreadable';
  /** What is back at its default, as `display.size`; empty where all of it is. */
  readonly fields: readonly string[];
}

export interface FoundSettings {
  /** Whole, whatever was found. */
  readonly settings: Settings;
  /** null if nothing is wrong; then an older version's is not either. */
  readonly damage: Damage | null;
  /** Stored in an older form, or not as it should be. */
  readonly outdated: boolean;
}

interface Found {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Each takes the values of the version before it to its own. */
const MIGRATIONS: Readonly<Record<number, (values: Found['values']) => Found['values']>> = {
  // Version 1 had `watch` and `sites` alone.
  2: (values) => ({ ...DEFAULT_SETTINGS, ...values }),
  // The values are those of version 2; what is new is the version that stands beside them.
  3: (values) => values,
};

/** Settings as they are stored: with the version of their form. */
export function storeSettings(settings: Settings): StoredSettings {
  return { version: STORED_VERSION, settings };
}

/**
 * Settings from anything that was found in storage: of any version, half of them, or damaged ones. Never throws: what makes no
 * sense is the default, so that a reader is never locked out by a bad value, and is named.
 */
export function readStoredSettings(stored: unknown): FoundSettings {
  if (stored === null || stored === undefined) {
    return { settings: DEFAULT_SETTINGS, damage: null, outdated: false };
  }
  const found = openStored(stored);
  if (!found) {
    return { settings: DEFAULT_SETTINGS, damage: { reason: 'damaged', fields: [] }, outdated: true };
  }
  const values = migrate(found);
  const settings = parseSettings(values);
  const fields = differences(values, settings);
  if (found.version > STORED_VERSION)
    return { settings, damage: { reason: 'newer', fields }, outdated: true };
  return {
    settings,
    damage: fields.length > 0 ? { reason: 'damaged', fields } : null,
    outdated: fields.length > 0 || found.version < STORED_VERSION,
  };
}

function migrate({ version, values }: Found): Found['values'] {
  let migrated = values;
  for (let next = version + 1; next <= STORED_VERSION; next += 1) {
    migrated = MIGRATIONS[next]?.(migrated) ?? migrated;
  }
  return migrated;
}

/** Versions 1 and 2 stored the bare values; only version 2 knew of a display. null for what no version stored. */
function openStored(stored: unknown): Found | null {
  if (!isRecord(stored)) return null;
  if (!('version' in stored)) return { version: 'display' in stored ? 2 : 1, values: stored };
  const { version, settings } = stored;
  return typeof version === 'number' && version >= STORED_VERSION && isRecord(settings)
    ? { version, values: settings }
    : null;
}
