import { changeSettings } from '../view/changeSettings';
import { browser } from './api';
import { listen } from './listen';
import { logError } from './logError';
import { hasAccess } from './siteAccess';
import { asked, writeSettings } from './storage';
import { applyWatch } from './watching';

/** Access that was taken back in the browser's own settings takes the detector with it. @param signal ends it */
export function followPermissions(signal: AbortSignal): void {
  const apply = () => applyWatch().catch(logError);
  const add = () => carryOutAsked().then(apply, apply);
  listen(browser.permissions.onAdded, () => void add(), signal);
  listen(browser.permissions.onRemoved, () => void apply(), signal);
}

/** The browser has given leave: what it was asked for is carried out, whether or not the asker is still there. */
async function carryOutAsked(): Promise<void> {
  const question = await asked.get();
  if (!question || !(await hasAccess(question.patterns))) return;
  await asked.forget();
  await writeSettings((current) => changeSettings(current, question.change));
}
