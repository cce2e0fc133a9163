/**
 * Everything that an article's HTML may hold: elements and, for each, its attributes. Whatever is not here does not exist for us.
 * `renderHtml` writes nothing else, `sanitizeHtml` lets nothing else through, `articleNodes` shows nothing else.
 */
export const ALLOWED_HTML: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  blockquote: [],
  code: [],
  em: [],
  figcaption: [],
  h2: [],
  h3: [],
  h4: [],
  img: ['alt', 'src'],
  li: [],
  ol: [],
  p: [],
  pre: [],
  strong: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  tr: [],
  ul: [],
};

/** Where a link may lead. Addresses are absolute here, so a scheme is all there is to judge. */
export const LINK_ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

/** What an image may be: one of the web, or a raster image in the page itself. SVG can hold scripts. */
export const IMAGE_ADDRESS = /^(?:https?:\/\/|data:image\/(?:avif|bmp|gif|jpe?g|png|webp)[;,])/iu;

/** What every link says of itself: the site it leads to learns nothing about where it was followed. */
export const LINK_REL = 'noopener noreferrer';

/** Attributes that are allowed with some values only. */
const ALLOWED_VALUES: Readonly<Record<string, RegExp>> = {
  href: LINK_ADDRESS,
  rel: new RegExp(`^${LINK_REL}$`, 'u'),
  src: IMAGE_ADDRESS,
};

/** Whether an element may be in an article. @param tag in lower case */
export function allowsElement(tag: string): boolean {
  return Object.hasOwn(ALLOWED_HTML, tag);
}

/** Whether an attribute with this value may be on an element. @param tag in lower case, as is `name` */
export function allowsAttribute(tag: string, name: string, value: string): boolean {
  if (!allowsElement(tag) || !ALLOWED_HTML[tag]?.includes(name)) return false;
  return ALLOWED_VALUES[name]?.test(value) ?? true;
}
