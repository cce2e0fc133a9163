import type { HidingStyle } from './hiddenStyle';

/** A text so far from the text that it stands in was moved there; a note in the margin is nearer. */
const FAR = 400;

/** Below this no letter is seen. */
const LEAST_SIZE = 1;

/** Where the letters of an element are painted, in px of the window; empty where nothing of it is laid out. */
type Boxes = readonly DOMRect[];

/**
 * Makes what tells by the page's layout that a text in a line is painted nowhere, or out of the page, whatever keeps it from the eye: margins,
 * `scale`, `rotate`, `zoom`, and what is invented after this was written. What its surroundings are as well it is not of its own.
 * Where nothing is laid out (jsdom) it has nothing to say.
 */
export function placeJudge(document: Document): (element: Element) => HidingStyle | null {
  const range = document.createRange();
  const view = document.defaultView;
  if (!view || typeof range.getClientRects !== 'function') return () => null;
  const boxesOf = (element: Element): Boxes => {
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };
  return (element) => {
    const boxes = boxesOf(element);
    const outer = element.parentElement;
    if (boxes.length === 0 || !outer) return null;
    if (boxes.every(isNothing)) return boxesOf(outer).every(isNothing) ? null : NO_SIZE;
    return isMovedOut(boxes, outer.getBoundingClientRect(), view) ? MOVED_OUT : null;
  };
}

const NO_SIZE: HidingStyle = { reason: 'no size on the page', use: 'folded' };
const MOVED_OUT: HidingStyle = { reason: 'moved out of the page', use: 'never' };

function isNothing({ width, height }: DOMRect): boolean {
  return width < LEAST_SIZE || height < LEAST_SIZE;
}

/** A box inside may be scrolled far away with all its text: only what is far from that text as well was moved. */
function isMovedOut(boxes: Boxes, around: DOMRect, { scrollX, scrollY }: Window): boolean {
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const isLeft = right + scrollX <= 0 && right < around.left - FAR;
  const isAbove = bottom + scrollY <= 0 && bottom < around.top - FAR;
  return isLeft || isAbove;
}
