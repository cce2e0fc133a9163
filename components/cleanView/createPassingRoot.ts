import { createRoot, type Root } from 'react-dom/client';

/** A document whose own way to listen can be hidden for a moment. */
interface Listening {
  addEventListener?: EventTarget['addEventListener'];
}

/** What React marks a document with once it listens there. */
const MARK = /^_reactListening/;

/**
 * A React root that leaves nothing on the document. React listens for `selectionchange` there as soon as there is a root, and never
 * stops: here it stops when the root has passed.
 * @param signal unmounts the root
 */
export function createPassingRoot(mount: HTMLElement, signal: AbortSignal): Root {
  const document: Listening = mount.ownerDocument;
  const listen: EventTarget['addEventListener'] = (type, listener, options) => {
    const rest = typeof options === 'object' ? options : { capture: options ?? false };
    EventTarget.prototype.addEventListener.call(document, type, listener, { ...rest, signal });
  };
  // Only this script's view of the document is touched, and only while the root is made.
  document.addEventListener = listen;
  const root = createRoot(mount);
  delete document.addEventListener;
  signal.addEventListener('abort', () => {
    root.unmount();
    for (const name of Object.getOwnPropertyNames(document)) {
      if (MARK.test(name)) Reflect.deleteProperty(document, name);
    }
  });
  return root;
}
