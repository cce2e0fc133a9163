import { ALL_READERS } from './figures/readFiguresInText';
import type { Reading } from './reading';
import { addressOf, type ReadOptions, readWith } from './readWith';
import { finish } from './work';

/**
 * Reads a page, in one go.
 * @param document never changed; in a browser the live page, so that computed style counts
 * @returns plain data; a step that fails or takes too long is listed in `failures` and leaves the rest intact
 */
export function read(document: Document, options: ReadOptions = {}): Reading {
  return finish(
    readWith(
      ALL_READERS,
      { form: 'page', document, url: options.url ?? addressOf(document), stands: true },
      options,
    ),
  );
}

export interface ReadTextOptions extends ReadOptions {
  /** No cutting and no cleaning: `article.text` is the text unchanged, so that offsets are the text's own. */
  readonly asIs?: boolean;
}

/**
 * Reads plain text as a crawler saw a page: the first non-empty line is the title, the rest is cut, cleaned and read like a page's text.
 */
export function readText(text: string, options: ReadTextOptions = {}): Reading {
  return finish(
    readWith(ALL_READERS, { form: options.asIs ? 'asIs' : 'plain', text, url: options.url ?? '' }, options),
  );
}
