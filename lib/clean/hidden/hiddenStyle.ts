/** How a style keeps a text from the reader's eye. */
export interface HidingStyle {
  readonly reason: string;
  /** `folded`: pages also fold real text away like this; `never`: no page shows real text like this. */
  readonly use: 'folded' | 'never';
  /** Handed down: something inside can have its own value, and be seen. */
  readonly isHandedDown?: true;
}

/** Lengths in px-like numbers: computed styles come in px from browsers and as written from jsdom. */
const EM = 16;

function length(value: string): number | null {
  if (value === '0px') return 0; // most indents
  const match = /^(-?\d{0,9}\.?\d{0,9})(px|em|rem|pt|vw|vh|%)?$/.exec(value.trim());
  if (!match || match[1] === '' || match[1] === undefined) return null;
  const number = parseFloat(match[1]);
  if (Number.isNaN(number)) return null;
  return match[2] === 'em' || match[2] === 'rem' || match[2] === 'vw' || match[2] === 'vh'
    ? number * EM
    : number;
}

/** Farther to the left or above than this is off any screen; what is moved away from where it would stand, or to the right, is farther off. */
const OFF_SCREEN = -400;
const FAR = 2000;

/** Letters below this are no letters to the eye. */
const SMALLEST = 1.5;

const isTiny = (value: string) => {
  const size = length(value);
  return size !== null && size <= 1;
};

/** How an element stands among its neighbours. */
export type Flow = Pick<CSSStyleDeclaration, 'display' | 'position'>;

/** What runs along with its line stands where it stands: nothing moves or shrinks it. */
export function isInLine({ display, position }: Flow): boolean {
  return display === 'inline' && position === 'static';
}

/** A browser works out every property anew each time it is read. */
export const flowOf = ({ display, position }: CSSStyleDeclaration): Flow => ({ display, position });

/**
 * Why an element's text cannot be seen, by its own computed style; null if it can.
 * Ancestors are not looked at: what they hide is found when they are asked. Each property is read once, and only where it can matter.
 */
export function hidingStyle(
  style: CSSStyleDeclaration,
  { display, position }: Flow = flowOf(style),
): HidingStyle | null {
  if (display === 'none') return { reason: 'display: none', use: 'folded' };
  const { visibility, opacity, fontSize, filter } = style;
  if (visibility === 'hidden' || visibility === 'collapse')
    return { reason: `visibility: ${visibility}`, use: 'folded', isHandedDown: true };
  if (opacity !== '1' && isNothing(opacity)) return { reason: 'opacity: 0', use: 'folded' };
  if (filter !== 'none' && isNothing(/\bopacity\(([^()]{1,20})\)/.exec(filter)?.[1]))
    return { reason: 'filter: opacity(0)', use: 'folded' };
  if (display !== 'inline' && style.contentVisibility === 'hidden')
    return { reason: 'content-visibility: hidden', use: 'folded' };
  // No unit makes a number smaller: of most the number alone tells, without a pattern.
  const size = parseFloat(fontSize) < SMALLEST ? length(fontSize) : null;
  if (size !== null && size < SMALLEST)
    return { reason: `font-size: ${fontSize}`, use: 'never', isHandedDown: true };
  return (
    clipped(style, isPositioned(position)) ??
    offScreen(style, { display, position }) ??
    noSize(style, display)
  );
}

/** Whether an opacity, `.5` or `50%`, leaves nothing to see. */
function isNothing(opacity: string | undefined): boolean {
  if (!opacity) return false;
  return parseFloat(opacity) < (opacity.endsWith('%') ? 2 : 0.02);
}

function isPositioned(position: string): boolean {
  return position === 'absolute' || position === 'fixed';
}

function clipped(style: CSSStyleDeclaration, positioned: boolean): HidingStyle | null {
  const rect = positioned ? /^rect\(([^()]{1,60})\)$/.exec(style.clip)?.[1] : undefined;
  if (rect) {
    const edges = rect.split(/[\s,]+/).map((edge) => parseFloat(edge));
    const [top = Number.NaN, right = Number.NaN, bottom = Number.NaN, left = Number.NaN] = edges;
    if (bottom - top <= 1 || right - left <= 1) return { reason: 'clip: rect of no size', use: 'never' };
  }
  const path = style.clipPath ?? '';
  return path !== '' && path !== 'none' && leavesNothing(path)
    ? { reason: `clip-path: ${path}`, use: 'never' }
    : null;
}

/** A round shape without a radius, or a polygon all of whose corners are one. */
const POINT = /^(?:circle|ellipse)\(0(?:px|%)?[ )]|^polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, |\)$))+/;

function leavesNothing(path: string): boolean {
  const inset = /^inset\(((?:\d{1,3}(?:\.\d{1,4})?(?:%|px)?[ )]?){1,4})/.exec(path)?.[1];
  if (!inset) return POINT.test(path);
  // As in all shorthands: top, right, bottom, left; what is not said is as what stands across from it.
  const [top = 0, right = top, bottom = top, left = right] = inset
    .split(/[ )]/)
    .filter((edge) => edge !== '')
    .map((edge) => (edge.endsWith('%') ? parseFloat(edge) : 0));
  return top + bottom >= 100 || left + right >= 100;
}

function offScreen(style: CSSStyleDeclaration, { display, position }: Flow): HidingStyle | null {
  const { textIndent } = style;
  const indent = parseFloat(textIndent) < 0 ? length(textIndent) : null;
  if (indent !== null && indent <= OFF_SCREEN) return { reason: `text-indent: ${textIndent}`, use: 'never' };
  if (isPositioned(position)) {
    for (const side of ['left', 'top', 'right'] as const) {
      const at = length(style[side]);
      if (at !== null && (at <= OFF_SCREEN || at >= 2 * FAR))
        return { reason: `${side}: ${style[side]}`, use: at > 0 ? 'folded' : 'never' };
    }
  } else if (position === 'relative') {
    const { left } = style;
    if (Math.abs(length(left) ?? 0) >= FAR) return { reason: `left: ${left}`, use: 'never' };
  }
  // What runs along in a line is not transformed.
  if (isInLine({ display, position })) return null;
  const transform = style.transform ?? '';
  if (transform === '' || transform === 'none') return null;
  const moved = /^(?:translate(?:x|y|3d)?|matrix)\(([^()]{1,80})\)$/i.exec(transform)?.[1];
  if (moved) {
    const parts = moved.split(/[\s,]+/);
    const shifts = parts.length === 6 ? parts.slice(4) : parts;
    if (shifts.some((part) => !part.endsWith('%') && (length(part) ?? 0) <= OFF_SCREEN)) {
      return { reason: `transform: ${transform}`, use: 'never' };
    }
  }
  const scale =
    /^(?:scale(?:x|y)?\((?:[01], )?0\)|scale\(0, 1\)|matrix\((?:0, 0, 0, [01]|1, 0, 0, 0),.{1,30}\))$/i.test(
      transform,
    );
  return scale ? { reason: 'transform: scale(0)', use: 'folded' } : null;
}

function noSize(style: CSSStyleDeclaration, display: string): HidingStyle | null {
  if (display === 'inline') return null;
  // Computed by a browser the shorthand says it all; jsdom gives what was written, in either form.
  const overflow = style.overflow || `${style.overflowX ?? ''} ${style.overflowY ?? ''}`;
  if (!/hidden|clip/.test(overflow)) return null;
  for (const side of ['width', 'height', 'maxHeight', 'maxWidth'] as const) {
    if (style[side] !== '' && isTiny(style[side])) {
      // A closed accordion has no height either; nothing but decoys has no width.
      return {
        reason: `${side}: ${style[side]}, overflow hidden`,
        use: side.endsWith('idth') ? 'never' : 'folded',
      };
    }
  }
  return null;
}
