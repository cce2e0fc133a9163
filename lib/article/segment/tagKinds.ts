import type { BlockTag, Span } from '../../text/blocks';

/** What the walk over a page does with an element. */
type Use = 'block' | 'break' | 'image' | 'inline' | 'noscript' | 'skipped';

/** What is known of an element by its name. */
export interface TagKind {
  /** In upper case. */
  readonly tag: string;
  readonly use: Use;
  /** What its lines are, if not what those around it are. */
  readonly line: BlockTag | null;
  /** 1–6 for headings, else 0. */
  readonly level: number;
  /** What it leaves on its text. */
  readonly span: Span['tag'] | null;
}

/** Elements that begin and end a line of their own. What is not named here runs on within its line. */
const BLOCK_TAGS =
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
  'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL';

/** Elements whose text is no text of the page: code, controls, media. */
const SKIPPED_TAGS =
  'AREA AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK MAP META METER NOFRAMES OBJECT OPTION PARAM PROGRESS RP RT ' +
  'SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO';

const LINE_TAGS: Readonly<Record<string, BlockTag>> = {
  BLOCKQUOTE: 'blockquote',
  CAPTION: 'figcaption',
  FIGCAPTION: 'figcaption',
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h4',
  H6: 'h4',
  PRE: 'pre',
};

/** Inline elements that leave a span. */
const SPAN_TAGS: Readonly<Record<string, Span['tag']>> = {
  A: 'a',
  B: 'strong',
  CODE: 'code',
  EM: 'em',
  I: 'em',
  KBD: 'code',
  SAMP: 'code',
  STRONG: 'strong',
  SUB: 'sub',
  SUP: 'sup',
};

/** By name in lower case. */
const KINDS: ReadonlyMap<string, TagKind> = new Map([
  ...kinds(BLOCK_TAGS.split(' '), 'block'),
  ...kinds(SKIPPED_TAGS.split(' '), 'skipped'),
  ...kinds(Object.keys(SPAN_TAGS), 'inline'),
  ...kinds(['BR'], 'break'),
  ...kinds(['IMG'], 'image'),
  ...kinds(['NOSCRIPT'], 'noscript'),
]);

function kinds(tags: readonly string[], use: Use): (readonly [string, TagKind])[] {
  return tags.map((tag) => [
    tag.toLowerCase(),
    {
      tag,
      use,
      line: LINE_TAGS[tag] ?? null,
      level: /^H[1-6]$/u.test(tag) ? Number(tag.charAt(1)) : 0,
      span: SPAN_TAGS[tag] ?? null,
    },
  ]);
}

const OTHER: TagKind = { tag: '', use: 'inline', line: null, level: 0, span: null };

/** What an element is. Scripts may write a name in upper case. */
export function kindOf({ localName }: Element): TagKind {
  return KINDS.get(localName) ?? KINDS.get(localName.toLowerCase()) ?? OTHER;
}

/** Whether a script makes a button of a list's item: that is as good as a link to something else. */
export function isPressed(element: Element, { tag }: TagKind): boolean {
  return tag === 'LI' && element.hasAttribute('onclick') && !element.querySelector('a,p,div');
}

/** Whether an `a` is no link but a place that links lead to: it has a name, and no address. A script may make a button of it. */
export function isMark(element: Element, span: Span['tag']): boolean {
  if (span !== 'a' || element.hasAttribute('href')) return false;
  const isCalled = element.hasAttribute('name') || element.hasAttribute('id');
  return isCalled && !['onclick', 'role', 'tabindex'].some((name) => element.hasAttribute(name));
}
