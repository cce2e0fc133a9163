import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver';
import { userPrefs } from './firefoxPrefs';

/** A Firefox with a profile of its own. */
export interface RunningFirefox {
  /** Where it listens for Marionette. @throws Error as long as it does not */
  port(): Promise<number>;
  /** Resolves when it has ended, or could not be started. */
  readonly closed: Promise<void>;
  /** null as long as it runs. */
  exitCode(): number | null;
  /** Ends it and removes its profile. */
  end(): Promise<void>;
}

export async function runFirefox(options: LaunchOptions): Promise<RunningFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'jingdu-firefox-'));
  await writeFile(join(profile, 'user.js'), userPrefs(options));
  const firefox = startFirefox(options, profile);
  const closed = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve()); // it could not even be started
  });
  const forget = endWithUs(firefox, profile);
  return {
    port: async () => Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8')),
    closed,
    exitCode: () => firefox.exitCode,
    async end() {
      firefox.kill('SIGKILL');
      await closed;
      forget();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** No Firefox, and no profile, outlives the process that started it. Returns what takes the watch off. */
function endWithUs(firefox: ChildProcess, profile: string): () => void {
  const end = () => {
    firefox.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const leave = () => process.exit(1);
  process.once('exit', end);
  for (const signal of ENDING_SIGNALS) process.once(signal, leave);
  return () => {
    process.off('exit', end);
    for (const signal of ENDING_SIGNALS) process.off(signal, leave);
  };
}

const ENDING_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

function startFirefox({ executable, headless }: LaunchOptions, profile: string): ChildProcess {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  return spawn(executable, [...flags, ...(headless ? ['--headless', '--width=1280', '--height=900'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else a release build ignores the pref services.settings.server
  });
}
