import * as v from 'valibot';
import { readingSchema } from '../readingSchema';
import { settingsChangeSchema } from '../view/changeSettings';
import { VIEW_PANELS } from '../view/createViewStore';
import { type Browser, browser } from './api';
import { type Messages, onMessage } from './messages';

/** A part of the extension that has sent a message. */
export type Sender =
  | { readonly part: 'extension' }
  /** One of our scripts in the page of a tab. `url` is the page's. */
  | { readonly part: 'tab'; readonly tabId: number; readonly url: string };

type Name = keyof Messages;
type DataOf<M extends Name> = Parameters<Messages[M]>[0];

interface Rule {
  /** Who may send it. */
  readonly from: readonly Sender['part'][];
  readonly data: v.GenericSchema;
}

const viewTarget = v.union([
  v.strictObject({ figure: v.string() }),
  v.strictObject({ panel: v.picklist(VIEW_PANELS) }),
]);
const nothing = v.nullish(v.undefined());
const withReading = v.strictObject({ reading: readingSchema });

const RULES: Readonly<Record<Name, Rule>> = {
  openCleanView: {
    from: ['extension'],
    data: v.strictObject({ reading: readingSchema, target: v.nullable(viewTarget) }),
  },
  closeCleanView: { from: ['extension'], data: nothing },
  isCleanViewOpen: { from: ['extension'], data: nothing },
  showHighlights: { from: ['extension'], data: withReading },
  hideHighlights: { from: ['extension'], data: nothing },
  areHighlightsShown: { from: ['extension'], data: nothing },
  flashFigure: {
    from: ['extension'],
    data: v.strictObject({ reading: readingSchema, figure: v.string() }),
  },
  bulletinSeen: {
    from: ['tab'],
    data: v.strictObject({ score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  },
  changeSettings: { from: ['extension', 'tab'], data: settingsChangeSchema },
};

/**
 * Listens for a message. One that another extension, a page or a wrong part of this one has sent, or that holds anything but what
 * it should, is refused with an error and reaches no handler.
 * @param signal ends it
 */
export function receiveMessage<M extends Name>(
  name: M,
  handle: (data: DataOf<M>, sender: Sender) => ReturnType<Messages[M]> | Promise<ReturnType<Messages[M]>>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const stop = onMessage(name, (({
    data,
    sender: from,
  }: {
    data: unknown;
    sender: Browser.runtime.MessageSender;
  }) => {
    const rule = RULES[name];
    const sender = senderOf(from);
    if (!sender || !rule.from.includes(sender.part)) throw new Error(`${name}: not from there`);
    if (!v.is(rule.data, data)) throw new Error(`${name}: not what it takes`);
    return handle(data as DataOf<M>, sender);
  }) as Parameters<typeof onMessage<M>>[1]);
  signal.addEventListener('abort', stop, { once: true });
}

/** null for whatever is not a part of this extension, or is in a frame or a page that is not on show. */
function senderOf(from: Browser.runtime.MessageSender | undefined): Sender | null {
  if (!from || from.id !== browser.runtime.id) return null;
  const { tab, url = '', frameId, documentLifecycle = 'active' } = from;
  if (url.startsWith(browser.runtime.getURL('/')) || (!tab && url === '')) return { part: 'extension' };
  if (tab?.id === undefined || frameId !== 0 || documentLifecycle !== 'active') return null;
  return { part: 'tab', tabId: tab.id, url };
}
