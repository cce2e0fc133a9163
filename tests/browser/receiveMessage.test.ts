import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TO_THE_END } from '../../lib/browser/listen';
import { makeFigure, makeReading } from '../makeReading';
import { mock } from './mockBrowser';

const { receiveMessage } = await import('../../lib/browser/receiveMessage');
const { sendMessage } = await import('../../lib/browser/messages');
const { keepSettings } = await import('../../lib/browser/keepSettings');

const EXTENSION = { id: 'mock', url: 'moz-extension://mock/popup.html' };
const OPTIONS_IN_TAB = { id: 'mock', url: 'moz-extension://mock/options.html', tab: { id: 4 }, frameId: 0 };
const PAGE = 'https://news.invalid/a.html';
const SCRIPT_IN_TAB = { id: 'mock', url: PAGE, tab: { id: 4 }, frameId: 0 };

const opened = vi.fn(() => true);
const seen = vi.fn();
receiveMessage('openCleanView', opened, TO_THE_END);
receiveMessage('bulletinSeen', seen, TO_THE_END);
keepSettings(TO_THE_END);

beforeEach(() => {
  mock.reset();
  opened.mockClear();
  seen.mockClear();
});

/** Sends a message as it comes over the wire, from anybody. */
function send(type: string, data: unknown, sender: object): Promise<unknown> {
  mock.sender = sender;
  return sendMessage(type as 'openCleanView', data as never);
}

const reading = makeReading({ figures: [makeFigure({})] });

describe('a message', () => {
  test('with what it should hold, from where it should come, is handled', async () => {
    expect(await send('openCleanView', { reading, target: null }, EXTENSION)).toBe(true);
    expect(await send('openCleanView', { reading, target: { figure: 'f1' } }, OPTIONS_IN_TAB)).toBe(true);
    await send('bulletinSeen', { score: 0.7 }, SCRIPT_IN_TAB);
    expect(seen).toHaveBeenCalledWith({ score: 0.7 }, { part: 'tab', tabId: 4, url: PAGE });
  });

  test.each([
    ['another extension', { id: 'other', url: 'moz-extension://other/popup.html' }],
    ['a page that may connect', { url: PAGE, origin: 'https://news.invalid', tab: { id: 4 }, frameId: 0 }],
    ['a script of ours in a page', SCRIPT_IN_TAB],
    ['nobody', {}],
  ])('to a tab, from %s, does nothing', async (_, sender) => {
    await expect(send('openCleanView', { reading, target: null }, sender)).rejects.toThrow('not from there');
    expect(opened).not.toHaveBeenCalled();
  });

  test.each([
    ['another extension', { ...SCRIPT_IN_TAB, id: 'other' }],
    ['a page', { ...SCRIPT_IN_TAB, id: undefined }],
    ['a frame', { ...SCRIPT_IN_TAB, frameId: 3 }],
    ['a page that is not on show yet', { ...SCRIPT_IN_TAB, documentLifecycle: 'prerender' }],
    ['a page of our own', OPTIONS_IN_TAB],
  ])('to the background, from %s, does nothing', async (_, sender) => {
    await expect(send('bulletinSeen', { score: 0.7 }, sender)).rejects.toThrow('not from there');
    expect(seen).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing', undefined],
    ['half a reading', { reading: { ...reading, figures: undefined }, target: null }],
    ['a reading and more', { reading: { ...reading, script: 'alert(1)' }, target: null }],
    ['a figure that is no name', { reading, target: { figure: { toString: 'f1' } } }],
    ['more than it takes', { reading, target: null, more: 1 }],
  ])('that holds %s is refused', async (_, data) => {
    await expect(send('openCleanView', data, EXTENSION)).rejects.toThrow('not what it takes');
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('a change of the settings', () => {
  test('from a page is one of the clean view’s controls, or nothing', async () => {
    await send('changeSettings', { do: 'display', values: { size: 20 } }, SCRIPT_IN_TAB);
    const change = { do: 'watch', watch: 'everywhere', site: null };
    await expect(send('changeSettings', change, SCRIPT_IN_TAB)).rejects.toThrow('not from there');
    expect(mock.stored.get('settings')).toMatchObject({
      settings: { watch: 'press', display: { size: 20 } },
    });
  });

  test.each([
    [{ do: 'display', values: { size: 'huge' } }],
    [{ do: 'display', values: { colour: 'red' } }],
    [{ do: 'addSites', origins: ['javascript:alert(1)'] }],
    [{ do: 'replace', settings: {} }],
    [{ do: 'anything' }],
    [null],
  ])('that is none is refused: %o', async (change) => {
    await expect(send('changeSettings', change, EXTENSION)).rejects.toThrow('not what it takes');
    expect(mock.stored.size).toBe(0);
  });
});
