import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver';
import { userPrefs } from './firefoxPrefs';

/** A Firefox with a profile of its own. */
export interface RunningFirefox {
  /** Where it listens for Marionette. */
  readonly port: number;
  /** Resolves when it has ended, or could not be started. */
  readonly closed: Promise<void>;
  /** null as long as it runs. */
  exitCode(): number | null;
  /** Ends it and removes its profile. */
  end(): Promise<void>;
}

export async function runFirefox(options: LaunchOptions): Promise<RunningFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'jingdu-firefox-'));
  const port = await freePort(); // a Firefox left over from another run must not be the one that answers
  await writeFile(join(profile, 'user.js'), userPrefs(options, port));
  const firefox = startFirefox(options, profile);
  const closed = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve()); // it could not even be started
  });
  const forget = endWithUs(firefox);
  return {
    port,
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

/** No Firefox outlives the process that started it. Returns what takes the watch off. */
function endWithUs(firefox: ChildProcess): () => void {
  const end = () => firefox.kill('SIGKILL');
  const leave = () => process.exit(1);
  process.once('exit', end);
  for (const signal of ENDING_SIGNALS) process.once(signal, leave);
  return () => {
    process.off('exit', end);
    for (const signal of ENDING_SIGNALS) process.off(signal, leave);
  };
}

const ENDING_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function startFirefox({ executable, headless }: LaunchOptions, profile: string): ChildProcess {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  return spawn(executable, [...flags, ...(headless ? ['--headless', '--width=1280', '--height=900'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else a release build ignores the pref services.settings.server
  });
}
