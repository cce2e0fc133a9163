import type { Image } from '../../text/blocks';
import { IMAGE_ADDRESS } from '../tables/allowedHtml';
import { resolveAddress } from './resolveAddress';

/** Where pages keep the address of an image that a script loads later, most telling first. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-actualsrc',
  'data-echo',
  'data-url',
  'data-img',
  'data-image',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-lazyload',
  'data-lazyload-src',
  'lazy-src',
  'original',
  '_src',
  'src2',
  'file',
] as const;

const PLACEHOLDER =
  /^data:image\/(?:gif|svg)|(?:^|[/_.-])(?:blank|spacer|placeholder|loading|lazy|grey|gray|transparent|pixel|1x1|dot|empty)[\w-]*\.(?:gif|png|jpe?g|svg|webp)/iu;
/** Sides up to this many pixels: icons, buttons and counters. */
const SMALL = 48;

/** An image of the page if it can be shown: lazy ones by their real address; icons, counters and placeholders give null. */
export function readImage(element: Element, baseUrl: string): Image | null {
  // Of so many names that it may have, an image has a few: asking for each takes longer than all else.
  const own = new Set(element.getAttributeNames());
  const read = (name: string) => (own.has(name) ? (element.getAttribute(name) ?? '') : '');
  for (const side of ['width', 'height']) {
    const size = Number.parseFloat(read(side));
    if (size > 0 && size <= SMALL) return null;
  }
  const lazy = LAZY_ATTRIBUTES.map(read).find((value) => /[./]/u.test(value));
  const set = read(own.has('data-srcset') ? 'data-srcset' : 'srcset');
  for (const address of [lazy, read('src'), set.trim().split(/\s/u)[0]]) {
    const src = address ? resolveAddress(address, baseUrl, IMAGE_ADDRESS) : null;
    if (src && !PLACEHOLDER.test(src)) return { src, alt: read('alt').trim() };
  }
  return null;
}

/** The image that a `noscript` holds for browsers without scripts. In a browser its content is text, in jsdom elements. */
export function readNoscriptImage(element: Element, baseUrl: string): Image | null {
  const markup = element.firstElementChild ? element.innerHTML : (element.textContent ?? '');
  const tag = markup.slice(0, 4000).match(/<img\b[^>]{0,2000}>/iu)?.[0];
  if (!tag) return null;
  const attribute = (name: string) =>
    tag.match(new RegExp(`\\s${name}\\s{0,3}=\\s{0,3}["']?([^"'>]{1,1500})`, 'iu'))?.[1];
  const src = resolveAddress(attribute('src') ?? '', baseUrl, IMAGE_ADDRESS);
  const width = Number.parseFloat(attribute('width') ?? '');
  if (!src || PLACEHOLDER.test(src) || (width > 0 && width <= SMALL)) return null;
  return { src, alt: (attribute('alt') ?? '').trim() };
}
