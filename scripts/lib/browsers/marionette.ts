import { connect, type Socket } from 'node:net';

/** What Firefox answered: its own error name ("no such element", "javascript error") and message. */
class MarionetteError extends Error {
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(`${kind}: ${message}`);
  }
}

export interface Marionette {
  /** Sends one command, and resolves to its result's `value` where it has one. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Firefox's own remote protocol: JSON over TCP, each message after its length in bytes and a colon.
 * It is used because WebDriver BiDi can open neither `moz-extension:` pages nor the toolbar's popup.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 * @throws the socket's error if nothing listens on the port
 */
export function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  let unread: Buffer = Buffer.alloc(0);
  let lastId = 0;

  function take(message: unknown): void {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message;
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error) caller?.reject(new MarionetteError(error.error, error.message));
    else caller?.resolve(result && 'value' in result ? result.value : result);
  }

  function takeAll(bytes: Buffer): void {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)));
      if (colon === -1 || unread.length < end) return;
      const message = unread.subarray(colon + 1, end).toString();
      unread = unread.subarray(end);
      take(JSON.parse(message));
    }
  }

  function client(socket: Socket): Marionette {
    return {
      send: (command, parameters = {}) =>
        new Promise((resolve, reject) => {
          lastId += 1;
          waiting.set(lastId, { resolve, reject });
          const body = JSON.stringify([0, lastId, command, parameters]);
          socket.write(`${Buffer.byteLength(body)}:${body}`);
        }),
      close: () => socket.destroy(),
    };
  }

  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(client(socket)));
    socket.on('error', reject);
    socket.on('data', takeAll);
    socket.on('close', () => {
      for (const { reject: fail } of waiting.values()) fail(new Error('Firefox closed the connection'));
      waiting.clear();
    });
  });
}
