import DOMPurify, { type Config } from 'dompurify';
import { remembered } from '../remembered';
import { ALLOWED_HTML, allowsAttribute, LINK_ADDRESS, LINK_REL } from './tables/allowedHtml';

/** A document's window with what parsing takes: `document.defaultView`, in a content script its own view of the page's. */
export type ParsingWindow = Window & typeof globalThis;

/**
 * An article's HTML without anything that the allow list does not name, by DOMPurify. Parsed in a document without a window:
 * nothing in it runs or loads, and the page is not touched.
 * @returns HTML whose text is the same but for what stood in elements that hold no text (scripts, styles and the like)
 */
export function sanitizeHtml(html: string, window: ParsingWindow): string {
  return toHtml(window).sanitize(html);
}

/** The same as nodes: the one way in which HTML of ours becomes part of a document. */
export function parseHtml(html: string, window: ParsingWindow): Element {
  return toNodes(window).sanitize(html, { RETURN_DOM: true });
}

/** Making a purifier takes as long as an article does, and so does taking its config apart for each piece of one. */
const toHtml = remembered((window: ParsingWindow) => makePurifier(window, {}));
const toNodes = remembered((window: ParsingWindow) => makePurifier(window, { RETURN_DOM: true }));

function makePurifier(window: ParsingWindow, config: Config): typeof DOMPurify {
  const purifier = DOMPurify(window);
  purifier.setConfig({ ...configOf(window), ...config });
  purifier.addHook('uponSanitizeAttribute', ({ localName }, event) => {
    event.keepAttr = allowsAttribute(localName, event.attrName, event.attrValue);
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'a') element.setAttribute('rel', LINK_REL);
    if (element.localName === 'img' && !element.hasAttribute('src')) element.remove();
  });
  return purifier;
}

function configOf({ location }: ParsingWindow): Config {
  // On pages of the extension's own, Trusted Types let this policy alone parse HTML. On any other page they are the page's own:
  // a policy that it did not name is reported to its server, and a content script needs none.
  const isOurs = location.protocol.endsWith('-extension:');
  return {
    // The body is what the rest is parsed into, and is not given back: one that is not allowed would be copied whole and thrown away.
    ALLOWED_TAGS: [...Object.keys(ALLOWED_HTML), 'body'],
    ALLOWED_ATTR: Object.values(ALLOWED_HTML).flat(),
    ALLOWED_URI_REGEXP: LINK_ADDRESS,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ...(!isOurs && { TRUSTED_TYPES_POLICY: null }),
  };
}
