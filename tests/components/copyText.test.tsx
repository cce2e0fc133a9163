// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyText } from '../../components/cleanView/CopyText';
import { LayerProvider } from '../../components/cleanView/layer';
import { StringsProvider } from '../../components/shared/strings';
import { createViewStore } from '../../lib/view/createViewStore';
import type { Strings } from '../../lib/view/strings';
import { makeReading } from '../makeReading';

const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'zh-CN' };
const COPIED = '标题\n2026年7月4日\n\n正文。\n\nhttps://page.invalid/';

let root: Root;
let layer: HTMLElement;
let heard: string[];
const hearCopy = () => heard.push('copy');

beforeEach(() => {
  heard = [];
  layer = document.createElement('div');
  const mount = document.createElement('div');
  layer.append(mount);
  document.body.append(layer);
  document.addEventListener('copy', hearCopy);
  root = createRoot(mount);
  const store = createViewStore(
    makeReading({ article: { title: '标题', published: '2026-07-04', text: '正文。' } }),
    null,
  );
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <LayerProvider value={{ current: layer }}>
          <CopyText store={store} />
        </LayerProvider>
      </StringsProvider>,
    ),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.removeEventListener('copy', hearCopy);
  root.unmount();
  layer.remove();
});

const button = () => layer.querySelector('button') ?? expect.fail('there is no button');
const said = () => layer.querySelector('[role=status]')?.textContent;

/** React draws in tasks of its own; some of them come one after the other. */
async function drawn(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What the old command does: the browser asks whatever has the focus for what to copy. */
function haveCommand(given: Map<string, string>): void {
  const execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, text: string) => given.set(type, text) };
    return document.activeElement?.dispatchEvent(Object.assign(event, { clipboardData }));
  };
  Object.assign(document, { execCommand });
}

test('the text goes to the clipboard, and the button says so for a while, to the ear too', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(said()).toBe('');
  button().click();
  await drawn();
  expect(writeText.mock.calls).toEqual([[COPIED]]);
  expect([button().textContent?.trim(), said()]).toEqual(['copy.done', 'copy.done']);
  vi.advanceTimersByTime(5000);
  await drawn();
  expect([button().textContent?.trim(), said()]).toEqual(['copy.text', '']);
});

test('on a page that has no clipboard it is copied by command; the page does not hear of it, and the focus stays', async () => {
  const given = new Map<string, string>();
  haveCommand(given);
  button().focus();
  button().click();
  await vi.waitFor(() => expect(said()).toBe('copy.done'));
  expect([...given]).toEqual([['text/plain', COPIED]]);
  expect(heard).toEqual([]);
  expect(document.activeElement).toBe(button());
  expect(layer.querySelector('textarea')).toBeNull();
});

test('where nothing is copied the button says what to do', async () => {
  Object.assign(document, { execCommand: () => false });
  button().click();
  await vi.waitFor(() => expect(said()).toBe('copy.failed'));
});
