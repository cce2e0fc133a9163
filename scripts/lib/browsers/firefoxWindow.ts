import type { Marionette } from './marionette';

/** Acts in the browser's own window, or in the page. */
export async function inContext<T>(
  remote: Marionette,
  context: 'chrome' | 'content',
  act: () => Promise<T>,
): Promise<T> {
  await remote.send('Marionette:SetContext', { value: context });
  try {
    return await act();
  } finally {
    await remote.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Runs an expression, which may await, in the browser's own window; `given` holds the values. */
export function inWindow(
  remote: Marionette,
  expression: string,
  given: readonly unknown[] = [],
): Promise<unknown> {
  const script = `const given = arguments; return (async () => (${expression}))()`;
  return inContext(remote, 'chrome', () =>
    remote.send('WebDriver:ExecuteScript', { script, args: given, sandbox: 'system', newSandbox: false }),
  );
}

/** WebDriver's reference to the first match. */
export async function findElement(remote: Marionette, selector: string): Promise<string | undefined> {
  const found = await remote.send('WebDriver:FindElement', { using: 'css selector', value: selector });
  return Object.values(found as Record<string, string>)[0];
}

/** Clicks with the mouse, where the context is. */
export async function clickAt(remote: Marionette, x: number, y: number): Promise<void> {
  await perform(remote, {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

/** Presses and releases a key on the page. */
export async function pressKey(remote: Marionette, key: string): Promise<void> {
  const value = WEBDRIVER_KEYS[key] ?? key;
  await perform(remote, {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  });
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

async function perform(remote: Marionette, action: object): Promise<void> {
  await remote.send('WebDriver:PerformActions', { actions: [action] });
}
