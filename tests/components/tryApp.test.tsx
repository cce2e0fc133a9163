// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { StringsProvider } from '../../components/shared/strings';
import { TryApp } from '../../components/try/TryApp';
import type { Strings } from '../../lib/view/strings';

const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'en' };

test('a sample that is not read is said to be so, and can be read again', async () => {
  const mount = document.body.appendChild(document.createElement('div'));
  const root = createRoot(mount);
  let fail = (_: Error) => {};
  const first = new Promise<void>((_, reject) => {
    fail = reject;
  });
  const read = vi.fn().mockReturnValueOnce(first).mockResolvedValue(undefined);
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <TryApp page="about:blank" onRead={read} />
      </StringsProvider>,
    ),
  );
  const said = () => mount.querySelector('[role=status]')?.textContent ?? '';
  flushSync(() => mount.querySelector('iframe')?.dispatchEvent(new Event('load')));
  const press = () => mount.querySelector('button')?.click();
  const isBusy = () => mount.querySelector('button')?.getAttribute('aria-disabled') === 'true';
  press();
  await vi.waitFor(() => expect(isBusy()).toBe(true));
  press();
  fail(new Error('the reader did not load'));
  await vi.waitFor(() => expect(said()).toContain('popup.failedHow'));
  expect(read).toHaveBeenCalledTimes(1);
  press();
  await vi.waitFor(() => expect(said()).toBe(''));
  expect(read).toHaveBeenCalledTimes(2);
  root.unmount();
  mount.remove();
});
