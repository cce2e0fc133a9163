import { launchChromium } from './chromium';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver';
import { findBrowser } from './findBrowser';
import { launchFirefox } from './firefox';
import { installBrowsers } from './installBrowsers';

/**
 * Starts a browser with the extension; one that is missing is installed first, where that is possible.
 * @throws Error that says in one line what to install
 */
export async function launchBrowser(
  name: BrowserName,
  options: Omit<LaunchOptions, 'executable'>,
): Promise<BrowserDriver> {
  const executable = ensureBrowser(name);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return launch({ ...options, executable });
}

/**
 * The executable of a browser, which is installed if need be.
 * @throws Error that says in one line what to install
 */
function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  installBrowsers([name]);
  const installed = findBrowser(name);
  if (!installed) throw new Error(`${name} was installed, but is not to be found; please report this`);
  return installed;
}
