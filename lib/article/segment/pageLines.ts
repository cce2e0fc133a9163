import type { BlockTag, Image, Span } from '../../text/blocks';

/** An element that holds lines: a node of the page's outline. Ids run in document order, so a parent's is below its children's. */
export interface Box {
  readonly id: number;
  /** -1: the body. */
  readonly parent: number;
  readonly tag: string;
  /** Class, id, role and the like, in lower case: what the page's author called it. */
  readonly hint: string;
  readonly element: Element;
  /** First line and the line after the last: lines of a box are neighbours. */
  from: number;
  to: number;
  /** Letters and digits in it, those within links, and those of sentences outside links. */
  letters: number;
  linkLetters: number;
  prose: number;
  links: number;
}

/** One line of a page as a reader sees it: a paragraph, an item, a row of a table, a heading, an image. */
export interface PageLine {
  readonly index: number;
  readonly tag: BlockTag;
  /** 1–6 for headings, else 0. */
  readonly level: number;
  /** White space collapsed, ends trimmed; markers of hidden text are still in it. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly group: number | null;
  readonly image: Image | null;
  /** All of its text is set larger than running text, by tags or styles of its own. */
  readonly isLarge: boolean;
  /** Line breaks (`br`) between it and the text before it in its box. */
  readonly breaks: number;
  readonly box: number;
  readonly letters: number;
  readonly linkLetters: number;
  /** Letters outside links if the line reads like a sentence, else 0. */
  readonly prose: number;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** A page as lines and the boxes that hold them. */
export interface PageOutline {
  readonly lines: readonly PageLine[];
  readonly boxes: readonly Box[];
}
