/** Sizes above that of running text: 18 px, 14 pt, 1.3 em, 130 %, x-large. */
const LARGE_STYLE =
  /font(?:-size)?\s{0,3}:[^;]{0,40}?(?<![\d.])(?:(?:1[89]|[2-9]\d)(?:\.\d+)?px|(?:1[4-9]|[2-9]\d)(?:\.\d+)?pt|(?:1\.[3-9]\d{0,3}|[2-9](?:\.\d{1,3})?)r?em|(?:1[3-9]\d|[2-9]\d\d)%|(?:x{1,3}-)large)/iu;
/** `<font size>` above 3, the size of running text. */
const LARGE_FONT = /^(?:[4-7]|\+[1-4])$/u;

/**
 * Elements that set their text larger than running text, as far as their own tags and attributes say: so old pages write titles.
 * @param root what they are looked for in
 */
export function findLarge(root: Element): ReadonlySet<Element> {
  return new Set([...root.querySelectorAll('big, font[size], [style]')].filter(isLarge));
}

function isLarge(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'big') return true;
  if (tag === 'font' && LARGE_FONT.test(element.getAttribute('size') ?? '')) return true;
  return LARGE_STYLE.test(element.getAttribute('style') ?? '');
}
