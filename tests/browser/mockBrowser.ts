import { vi } from 'vitest';

type Listener = (...details: unknown[]) => void;
type MessageListener = (message: unknown, sender: object, answer: (value: unknown) => void) => boolean;

/** As much of the browser's API as settings, sites and keys need, with what a test can see and change of it. */
export const mock = {
  /** What lies in storage.local. */
  stored: new Map<string, unknown>(),
  /** Match patterns that the browser lets the extension into. */
  granted: new Set<string>(),
  /** What the reader answers when the browser asks. */
  saysYes: true,
  /** The browser's question closes whatever put it: nobody is left to hear the answer. */
  closesAsker: false,
  permissionListeners: new Set<Listener>(),
  /** The reader answers a question whose asker is gone with yes. */
  allowLater(pattern: string): void {
    mock.granted.add(pattern);
    for (const listener of mock.permissionListeners) listener({ origins: [pattern] });
  },
  commands: [] as { name?: string; description?: string; shortcut?: string }[],
  /** Match patterns of the detector while it is registered. */
  registered: [] as string[],
  openedTabs: [] as string[],
  openShortcutSettings: vi.fn<() => Promise<void>>(),
  storageListeners: new Set<Listener>(),
  /** What the background and the pages listen for messages with. */
  messageListeners: new Set<MessageListener>(),
  /** As whom messages are sent: a page of the extension, if a test says nothing else. */
  sender: { id: 'mock', url: 'moz-extension://mock/options.html' } as object,
  /** Called once, while something is being written and nobody has heard of it yet. */
  whileStoring: null as (() => void) | null,
  /** What the browser says instead of giving anything out of storage. */
  unreadable: null as Error | null,
  reset(): void {
    mock.stored.clear();
    mock.granted.clear();
    mock.saysYes = true;
    mock.closesAsker = false;
    mock.permissionListeners.clear();
    inMemory.clear();
    mock.commands = [];
    mock.registered = [];
    mock.openedTabs = [];
    mock.storageListeners.clear();
    mock.whileStoring = null;
    mock.unreadable = null;
    mock.sender = { id: 'mock', url: 'moz-extension://mock/options.html' };
    delete commands.openShortcutSettings;
  },
  /** What another page of the extension stores. */
  async store(settings: unknown): Promise<void> {
    await local.set({ settings });
  },
  /** A browser that has its own page for keys behind a call. */
  haveShortcutCall(): void {
    commands.openShortcutSettings = mock.openShortcutSettings;
  },
};

interface Origins {
  readonly origins?: readonly string[];
}

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

const event = { addListener: () => undefined, removeListener: () => undefined };

/** What lies in storage.session. */
const inMemory = new Map<string, unknown>();

const session = {
  get: async (key: string) => (inMemory.has(key) ? { [key]: inMemory.get(key) } : {}),
  async set(values: Record<string, unknown>) {
    for (const [key, value] of Object.entries(values)) inMemory.set(key, structuredClone(value));
  },
  async remove(key: string) {
    inMemory.delete(key);
  },
};

const local = {
  async get(keys: string | readonly string[]) {
    if (mock.unreadable) throw mock.unreadable;
    const wanted = typeof keys === 'string' ? [keys] : keys;
    return Object.fromEntries(
      wanted.flatMap((key) => (mock.stored.has(key) ? [[key, structuredClone(mock.stored.get(key))]] : [])),
    );
  },
  async set(values: Record<string, unknown>) {
    const changes: Record<string, unknown> = {};
    for (const [key, newValue] of Object.entries(values)) {
      changes[key] = { oldValue: mock.stored.get(key), newValue };
      mock.stored.set(key, structuredClone(newValue));
    }
    const meanwhile = mock.whileStoring;
    mock.whileStoring = null;
    meanwhile?.();
    for (const listener of mock.storageListeners) listener(changes);
  },
  async remove(keys: string | readonly string[]) {
    for (const key of [keys].flat()) mock.stored.delete(key);
  },
  onChanged: {
    addListener: (listener: Listener) => mock.storageListeners.add(listener),
    removeListener: (listener: Listener) => mock.storageListeners.delete(listener),
  },
};

const covers = (pattern: string) => mock.granted.has(pattern) || mock.granted.has('*://*/*');

const permissions = {
  async request({ origins = [] }: Origins) {
    if (mock.closesAsker) return await new Promise<boolean>(() => undefined);
    if (mock.saysYes) for (const origin of origins) mock.granted.add(origin);
    return mock.saysYes;
  },
  contains: async ({ origins = [] }: Origins) => origins.every(covers),
  getAll: async () => ({ origins: [...mock.granted] }),
  async remove({ origins = [] }: Origins) {
    for (const origin of origins) mock.granted.delete(origin);
    return true;
  },
  onAdded: {
    addListener: (listener: Listener) => mock.permissionListeners.add(listener),
    removeListener: (listener: Listener) => mock.permissionListeners.delete(listener),
  },
  onRemoved: event,
};

const commands: { getAll(): Promise<unknown>; openShortcutSettings?: () => Promise<void> } = {
  getAll: async () => mock.commands,
};

const scripting = {
  getRegisteredContentScripts: async () => (mock.registered.length > 0 ? [{ id: 'detector' }] : []),
  async unregisterContentScripts() {
    if (mock.registered.length === 0) throw new Error("Nonexistent script ID 'detector'");
    mock.registered = [];
  },
  async registerContentScripts([script]: readonly Script[]) {
    if (mock.registered.length > 0) throw new Error("Duplicate script ID 'detector'");
    mock.registered = [...(script?.matches ?? [])];
  },
};

vi.stubGlobal('chrome', {
  runtime: {
    id: 'mock',
    getURL: (path: string) => `moz-extension://mock${path}`,
    onMessage: {
      addListener: (listener: MessageListener) => mock.messageListeners.add(listener),
      removeListener: (listener: MessageListener) => mock.messageListeners.delete(listener),
    },
    sendMessage: (message: unknown, answer: (value: unknown) => void) => {
      for (const listener of mock.messageListeners) listener(message, mock.sender, answer);
    },
    getManifest: () => ({ permissions: ['activeTab'], optional_permissions: ['contextMenus'] }),
  },
  storage: { local, session },
  permissions,
  commands,
  scripting,
  tabs: {
    async create({ url }: { url: string }) {
      mock.openedTabs.push(url);
    },
  },
});
