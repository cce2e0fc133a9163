import { browser } from './api';
import { changeWithLeave } from './changeWithLeave';
import { EVERYWHERE, giveBack, hasAccess, toPattern } from './siteAccess';
import { type Settings, settings, type Watch } from './storage';

const SCRIPT_ID = 'detector';

/**
 * Changes when pages are looked at, asking the browser's leave where it is needed, and giving back the leave for every page where
 * nothing needs it any more. Call it straight from a click.
 * @param origin the site that 'sites' adds
 * @returns false if the reader said no; nothing is changed then
 */
export async function chooseWatch(watch: Watch, origin: string | null): Promise<boolean> {
  const wanted =
    watch === 'everywhere' ? [EVERYWHERE] : watch === 'sites' && origin ? [toPattern(origin)] : [];
  if (!(await changeWithLeave({ patterns: wanted, change: { do: 'watch', watch, site: origin } })))
    return false;
  // Sites that were added while every page was allowed were not asked for one by one: they stand on that leave.
  if (patterns(await settings.getValue()).length === 0) await giveBack([EVERYWHERE]);
  return true;
}

/**
 * Has the clean view open by itself on a site's bulletins, or no longer. Call it straight from a click.
 * @returns false if the reader said no; nothing is changed then
 */
export async function chooseOpening(origin: string, on: boolean): Promise<boolean> {
  const change = { do: 'setOpening' as const, origins: [origin], on };
  return await changeWithLeave({ patterns: on ? [toPattern(origin)] : [], change });
}

/** Two that ran into one another would register the detector twice, which the browser refuses. */
let applying: Promise<void> = Promise.resolve();

/** Registers the detector where the settings want it and the browser allows it, or takes it away. The background alone calls it. */
export async function applyWatch(): Promise<void> {
  applying = applying.catch(() => undefined).then(applyNow);
  await applying;
}

async function applyNow(): Promise<void> {
  const matches = await allowed(patterns(await settings.getValue()));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: ['detector.js'], matches, runAt: 'document_idle' },
  ]);
}

function patterns({ watch, sites, openSites }: Settings): string[] {
  if (watch === 'everywhere') return [EVERYWHERE];
  const watched = watch === 'sites' ? [...sites, ...openSites] : openSites;
  return [...new Set(watched.map(toPattern))];
}

async function allowed(wanted: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(wanted.map((pattern) => hasAccess([pattern])));
  return wanted.filter((_, i) => answers[i]);
}
