/** Sizes above that of running text: 18 px, 14 pt, 1.3 em, 130 %, x-large. */
const LARGE_STYLE =
  /font(?:-size)?\s{0,3}:[^;]{0,40}?(?<![\d.])(?:(?:1[89]|[2-9]\d)(?:\.\d+)?px|(?:1[4-9]|[2-9]\d)(?:\.\d+)?pt|(?:1\.[3-9]\d{0,3}|[2-9](?:\.\d{1,3})?)r?em|(?:1[3-9]\d|[2-9]\d\d)%|(?:x{1,3}-)large)/iu;
/** `<font size>` above 3, the size of running text. */
const LARGE_FONT = /^(?:[4-7]|\+[1-4])$/u;

/** Whether an element sets its text larger than running text, as far as its own tag and attributes say: so old pages write titles. */
export function isLarge(element: Element, tag: string): boolean {
  if (tag === 'BIG') return true;
  if (!element.hasAttributes()) return false;
  if (tag === 'FONT' && LARGE_FONT.test(element.getAttribute('size') ?? '')) return true;
  const style = element.getAttribute('style');
  return style !== null && LARGE_STYLE.test(style);
}
