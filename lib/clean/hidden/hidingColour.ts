import { oncePerText } from '../../oncePerText';
import { type Colour, parseColour, sameColour } from './colours';
import type { HidingStyle } from './hiddenStyle';

/** The style of an element, computed where there is one. */
export type StyleOf = (element: Element) => CSSStyleDeclaration | null;

type ColourOf = (text: string) => Colour | null;

const WHITE: Colour = [255, 255, 255, 1];

/**
 * Makes what tells whether an element's text has the colour of what is behind it. What is behind an element is looked up once:
 * the links of a page stand in the same few boxes.
 */
export function colourJudge(
  styleOf: StyleOf,
): (element: Element, style: CSSStyleDeclaration) => HidingStyle | null {
  // A page has few colours.
  const colourOf = oncePerText(parseColour);
  const behind = backdrops(styleOf, colourOf);
  return (element, style) => {
    const colour = colourOf(inkOf(style));
    if (!colour) return null;
    const hiding: HidingStyle | null =
      colour[3] < 0.02
        ? { reason: 'color: transparent', use: 'folded', isHandedDown: true }
        : isSame(colour, behind(element))
          ? { reason: 'color of the background', use: 'folded', isHandedDown: true }
          : null;
    // A gradient may show through the letters, or a shadow stand for them; asked last, since hardly any text comes so far.
    return hiding && (/text/.test(clipOf(style)) || castsShadow(style)) ? null : hiding;
  };
}

/** What the letters are painted in: a fill of their own goes before the colour. */
export function inkOf(style: CSSStyleDeclaration): string {
  return style.webkitTextFillColor || style.color;
}

/** A shadow has lengths; jsdom says a colour alone where there is none. */
function castsShadow({ textShadow }: CSSStyleDeclaration): boolean {
  return /\dpx/.test(textShadow);
}

function isSame(colour: Colour, behind: Colour | null): boolean {
  return behind !== null && sameColour(colour, behind);
}

function clipOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('background-clip') + style.getPropertyValue('-webkit-background-clip');
}

/** Makes what gives the colour that is painted behind an element's text: its own, or that of the box it stands in; null if none can tell. */
function backdrops(styleOf: StyleOf, colourOf: ColourOf): (element: Element | null) => Colour | null {
  const known = new Map<Element, Colour | null>();
  return (element) => {
    const passed: Element[] = [];
    let colour: Colour | null = WHITE;
    for (let outer = element; outer; outer = outer.parentElement) {
      const before = known.get(outer);
      const painted = before === undefined ? paintedBy(styleOf(outer), colourOf) : before;
      passed.push(outer);
      if (painted === undefined) continue;
      colour = painted;
      break;
    }
    for (const outer of passed) known.set(outer, colour);
    return colour;
  };
}

/** What an element paints behind its text; undefined where what is behind it shows through, null where a picture is. */
function paintedBy(style: CSSStyleDeclaration | null, colourOf: ColourOf): Colour | null | undefined {
  if (!style) return undefined;
  if (style.backgroundImage !== '' && style.backgroundImage !== 'none') return null;
  const colour = colourOf(style.backgroundColor || 'transparent');
  return colour && colour[3] <= 0.5 ? undefined : colour;
}
