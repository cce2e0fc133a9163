import { eventually } from './eventually';
import { inWindow } from './firefoxWindow';
import type { Marionette } from './marionette';

/** Answers the browser's own question about a permission that the extension asks for, once it is put. */
export async function answerQuestion(remote: Marionette, allow: boolean): Promise<void> {
  await eventually('the browser to ask', async () => (await inWindow(remote, QUESTION)) === true);
  // For half a second after it is put, Firefox takes a press for a slip of the hand.
  await eventually('the answer to be taken', async () => (await inWindow(remote, ANSWER, [allow])) === true);
}

const NOTIFICATION = `document.querySelector('#notification-popup[panelopen=true] #addon-webext-permissions-notification')`;

const QUESTION = `${NOTIFICATION} !== null`;

/** Presses one of its two buttons while it is there. */
const ANSWER = `(() => {
  const notification = ${NOTIFICATION};
  notification?.[given[0] ? 'button' : 'secondaryButton'].click();
  return notification === null;
})()`;
