import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Adaptation {
  /**
   * A folder of `_locales` whose words stand in for English: extensions speak the browser's language, and a plain install
   * of Chromium or Firefox has English alone.
   */
  readonly locale?: string;
  /** Lets it into every site from the start: no driver can answer Chromium's own question. */
  readonly allHosts?: boolean;
  /** Opens the clean view's shadow root: axe looks into open ones alone. */
  readonly openShadow?: boolean;
}

/** A copy of a built extension, changed for one run. The caller removes it. */
export async function adaptExtension(
  folder: string,
  { locale, allHosts, openShadow }: Adaptation,
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'jingdu-extension-'));
  await cp(folder, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  if (locale) {
    const wordsOf = (name: string) => join(copy, '_locales', name, 'messages.json');
    await writeFile(wordsOf(manifest.default_locale), await readFile(wordsOf(locale)));
  }
  if (allHosts) manifest.host_permissions = manifest.optional_host_permissions;
  if (openShadow) await openShadowRoot(join(copy, 'clean-view.js'));
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

async function openShadowRoot(script: string): Promise<void> {
  const code = await readFile(script, 'utf8');
  const opened = code.replace(/(attachShadow\(\{mode:)(["'`])closed\2/, '$1$2open$2');
  if (opened === code) throw new Error(`${script} attaches no closed shadow root`);
  await writeFile(script, opened);
}
