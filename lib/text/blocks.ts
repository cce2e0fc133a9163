/**
 * An article between the page and the Reading: a list of blocks whose texts, joined by \n, are the article's text.
 * Markup stands off from the text (`spans`), so that a cleaner only ever cuts strings and the HTML is made anew from an allow list.
 */
export interface Block {
  readonly tag: BlockTag;
  /** One line: never holds \n. The cells of a `tr` are separated by \t. Empty for `img`. */
  readonly text: string;
  /** Links and emphasis, offsets into `text`, in order of start. */
  readonly spans: readonly Span[];
  /** Neighbouring blocks with the same group number are one list or one table. */
  readonly group: number | null;
  readonly image: Image | null;
}

export type BlockTag =
  | 'p'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'ol'
  | 'ul'
  | 'tr'
  | 'th'
  | 'blockquote'
  | 'pre'
  | 'figcaption'
  | 'img';

export interface Span {
  readonly tag: 'a' | 'strong' | 'em' | 'sup' | 'sub' | 'code';
  readonly start: number;
  readonly end: number;
  readonly href: string | null;
}

export interface Image {
  readonly src: string;
  readonly alt: string;
}

/** A block of plain text. */
export function textBlock(text: string, tag: BlockTag = 'p'): Block {
  return { tag, text, spans: [], group: null, image: null };
}

/** The text of an article: its blocks joined by \n; images have none. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.tag !== 'img')
    .map((block) => block.text)
    .join('\n');
}

/** Every block with the offset where its text starts in `blocksToText(blocks)`. An image has the offset of the block after it. */
export function locateBlocks(
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly start: number; readonly end: number }[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    const end = start + block.text.length;
    if (block.tag !== 'img') at = end + 1;
    return { block, start, end };
  });
}
