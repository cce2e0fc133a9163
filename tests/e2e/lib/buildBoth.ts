import { BROWSER_NAMES } from '../../../scripts/lib/browsers/driver';
import { buildExtension } from '../../../scripts/lib/buildExtension';

/** Before all files: two that start at once would build over each other. */
export default async function buildBoth(): Promise<void> {
  for (const name of BROWSER_NAMES) await buildExtension(name);
}
