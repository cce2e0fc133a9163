import type { Screen, ShadowView } from './driver';
import { clickAt, findElement } from './firefoxWindow';
import { makeView } from './makeView';
import type { Marionette } from './marionette';

/** The page in Firefox's one tab. */
export function pageView(remote: Marionette): Screen {
  return {
    ...makeView<[]>({
      context: null,
      run: (code) => remote.send('WebDriver:ExecuteScript', { script: `return (${code})()`, args: [] }),
      clickAt: (x, y) => clickAt(remote, x, y),
    }),
    screenshot: async () => fromBase64(await remote.send('WebDriver:TakeScreenshot', { full: false })),
  };
}

/** The inside of a shadow root of the page. */
export function shadowView(remote: Marionette, host: string): ShadowView {
  return makeView({
    context: 'root',
    run: async (code) => {
      const id = await findElement(remote, host);
      const root = await remote.send('WebDriver:GetShadowRoot', { id });
      return remote.send('WebDriver:ExecuteScript', {
        script: `return (${code})(arguments[0])`,
        args: [root],
      });
    },
    clickAt: (x, y) => clickAt(remote, x, y),
  });
}

/** The bytes of a picture that Firefox sends as text. */
export function fromBase64(text: unknown): Uint8Array {
  return Buffer.from(String(text), 'base64');
}
