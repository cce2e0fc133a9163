import type { Candidate } from './hiddenCandidates';
import { type HidingStyle, hidingStyle } from './hiddenStyle';
import { colourJudge, type StyleOf } from './hidingColour';

/** Class names that forum software gives to its anti-copy text (Discuz), whatever their style. */
const JUNK_CLASSES = /(?:^|\s)jammer(?:\s|$)/;

/** Longest folded text that is junk: more than this inside a paragraph is the rest of the paragraph. */
export const LONGEST_FOLDED = 80;

/** Makes what tells why a candidate cannot be seen; null if it can, or if that is no reason to leave it out. */
export function hiddenJudge(styleOf: StyleOf): (candidate: Candidate) => HidingStyle | null {
  const hidingColour = colourJudge(styleOf);
  const around = paintReader(styleOf);
  return ({ element, inProse, text }) => {
    if (JUNK_CLASSES.test(element.className)) return { reason: 'class "jammer"', use: 'never' };
    if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') {
      return { reason: 'hidden', use: 'folded' };
    }
    const style = styleOf(element);
    const hiding = style && hidingStyle(style);
    if (hiding) return isInherited(element, style, styleOf) ? null : hiding;
    if (!style || !inProse || text.length > LONGEST_FOLDED) return null;
    const parent = element.parentElement;
    const outer = parent && around(parent);
    if (outer && style.color === outer.color && style.backgroundColor === outer.backgroundColor) return null;
    const colour = hidingColour(element, style);
    // Where the text around it is no better to see, a style sheet is missing.
    return colour && parent && outer && hidingColour(parent, outer.style) ? null : colour;
  };
}

/** Visibility is handed down: a whole article waits for its script in one box, and none of its lines is hidden of its own. */
function isInherited(element: Element, { visibility }: CSSStyleDeclaration, styleOf: StyleOf): boolean {
  if (visibility !== 'hidden' && visibility !== 'collapse') return false;
  const parent = element.parentElement;
  return parent !== null && styleOf(parent)?.visibility === visibility;
}

/** What a box paints with. */
interface Paint {
  readonly style: CSSStyleDeclaration;
  readonly color: string;
  readonly backgroundColor: string;
}

/** Makes what gives the colours of the box that a text stands in: many texts stand in one, and each property that is read is worked out. */
function paintReader(styleOf: StyleOf): (box: Element) => Paint | null {
  const known = new Map<Element, Paint | null>();
  return (box) => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const style = styleOf(box);
    const paint = style && { style, color: style.color, backgroundColor: style.backgroundColor };
    known.set(box, paint);
    return paint;
  };
}
