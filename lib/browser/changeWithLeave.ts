import { hasAccess, requestAccess } from './siteAccess';
import { type Asked, asked, settings } from './storage';

/**
 * Carries a change of the settings out if the browser gives leave. Call it straight from a click.
 * @returns false if the reader said no; nothing is changed then
 */
export async function changeWithLeave(question: Asked): Promise<boolean> {
  if (question.patterns.length > 0) {
    asked.note(question).catch(() => undefined); // not awaited: the click would no longer count as one
    if (!(await requestAccess(question.patterns))) {
      await asked.forget();
      return false;
    }
  }
  await settings.update(question.change);
  await asked.forget();
  return true;
}

/**
 * Settles a question whose asker was closed before the answer came, if there is one.
 * @returns whether leave was given; null if there is none
 */
export async function settleAsked(): Promise<boolean | null> {
  const question = await asked.get();
  if (!question) return null;
  await asked.forget();
  const granted = await hasAccess(question.patterns);
  if (granted) await settings.update(question.change);
  return granted;
}
