import type { Candidate } from './hiddenCandidates';
import { flowOf, type HidingStyle, hidingStyle, isInLine } from './hiddenStyle';
import { colourJudge, inkOf, type StyleOf } from './hidingColour';
import { placeJudge } from './textPlace';

/** Class names that forum software gives to its anti-copy text (Discuz), whatever their style. */
const JUNK_CLASSES = /(?:^|\s)jammer(?:\s|$)/;

/** Longest folded text that is junk: more than this inside a paragraph is the rest of the paragraph. */
export const LONGEST_FOLDED = 80;

/** Something with a letter, number or sign to be seen: of a joiner or a soft hyphen there is nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Makes what tells why a candidate cannot be seen; null if it can, or if that is no reason to leave it out.
 * @param shownOf the page's own element for one of its copy: it alone is laid out
 */
export function hiddenJudge(
  styleOf: StyleOf,
  shownOf: (element: Element) => Element | null,
): (candidate: Candidate) => HidingStyle | null {
  const hidingColour = colourJudge(styleOf);
  const around = paintReader(styleOf);
  const hidingPlace = placeReader(shownOf);
  const hidingPaint = ({ element, inProse, text }: Candidate, style: CSSStyleDeclaration) => {
    if (!inProse || text.length > LONGEST_FOLDED) return null;
    const parent = element.parentElement;
    const outer = parent && around(parent);
    if (outer && inkOf(style) === outer.ink && style.backgroundColor === outer.backgroundColor) return null;
    const colour = hidingColour(element, style);
    // Where the text around it is no better to see, a style sheet is missing.
    if (!colour || (parent && outer && hidingColour(parent, outer.style))) return null;
    return showsInside(element, (inner) => {
      const own = styleOf(inner);
      return own !== null && inkOf(own) !== '' && hidingColour(inner, own) === null;
    })
      ? null
      : colour;
  };
  return (candidate) => {
    const { element } = candidate;
    if (JUNK_CLASSES.test(element.className)) return { reason: 'class "jammer"', use: 'never' };
    const style = styleOf(element);
    if (element.hasAttribute('hidden') && !isShownAfterAll(element, style)) {
      return { reason: 'hidden', use: 'folded' };
    }
    if (!style) return null;
    const flow = flowOf(style);
    const hiding = hidingStyle(style, flow);
    if (hiding?.reason === 'content-visibility: hidden' && element.hasAttribute('hidden')) return null;
    if (!hiding) return (isInLine(flow) ? null : hidingPlace(candidate)) ?? hidingPaint(candidate, style);
    if (!hiding.isHandedDown) return hiding;
    const isSeen = (inner: Element) => {
      const own = styleOf(inner);
      // A style attribute alone says nothing of what is handed down.
      return own !== null && `${own.visibility}${own.fontSize}` !== '' && hidingStyle(own) === null;
    };
    return isInherited(element, style, styleOf) || showsInside(element, isSeen) ? null : hiding;
  };
}

/** What is handed down can be taken back further in: a line of no size may hold words that have one. */
function showsInside(element: Element, isSeen: (inner: Element) => boolean): boolean {
  if (!element.firstElementChild) return false;
  return [...element.querySelectorAll('*')].some((inner) => hasOwnText(inner) && isSeen(inner));
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === TEXT && VISIBLE.test(node.nodeValue ?? ''));
}

const TEXT = 3;

function placeReader(
  shownOf: (element: Element) => Element | null,
): (candidate: Candidate) => HidingStyle | null {
  let hidingPlace: ReturnType<typeof placeJudge> | null = null;
  return ({ element, text, inProse }) => {
    const shown = inProse && VISIBLE.test(text) ? shownOf(element) : null;
    if (!shown) return null;
    hidingPlace ??= placeJudge(shown.ownerDocument);
    return hidingPlace(shown);
  };
}

/** What is hidden until it is searched for is content, and a style sheet may show what says that it is hidden. */
function isShownAfterAll(element: Element, style: CSSStyleDeclaration | null): boolean {
  if (element.getAttribute('hidden') === 'until-found') return true;
  return style !== null && style.display !== '' && style.display !== 'none';
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
  readonly ink: string;
  readonly backgroundColor: string;
}

/** Makes what gives the colours of the box that a text stands in: many texts stand in one, and each property that is read is worked out. */
function paintReader(styleOf: StyleOf): (box: Element) => Paint | null {
  const known = new Map<Element, Paint | null>();
  return (box) => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const style = styleOf(box);
    const paint = style && { style, ink: inkOf(style), backgroundColor: style.backgroundColor };
    known.set(box, paint);
    return paint;
  };
}
