import type { Source } from './draft';
import type { FigureReaders } from './figures/figureReaders';
import { pause } from './pause';
import type { Reading } from './reading';
import { addressOf, type ReadOptions, readWith } from './readWith';
import { finishInSlices } from './work';

export interface SliceOptions extends ReadOptions {
  readonly signal?: AbortSignal;
}

/** How often a page that goes on to another address meanwhile is read again. */
const READ_AGAIN = 2;

/**
 * Reads the page that is shown, in slices: the page stays responsive. All of it is read from a copy made in the first slices,
 * so it is of one moment, whatever the page does meanwhile. A page that goes on to another address is read anew.
 * @param readers of figures
 * @throws the reason of an aborted signal; an error if the page does not stay at one address
 */
export async function readInSlices(
  readers: FigureReaders,
  document: Document,
  options: SliceOptions = {},
): Promise<Reading> {
  for (let times = 0; times <= READ_AGAIN; times++) {
    const address = addressOf(document);
    const source: Source = { form: 'page', document, url: options.url ?? address, stands: false };
    const reading = await finishInSlices(readWith(readers, source, options), pause, options.signal);
    if (withoutPlace(addressOf(document)) === withoutPlace(address)) return reading;
  }
  throw new Error('the page went on to another address each time it was read');
}

/** An address without its hash: that often says no more than how far one has scrolled. */
function withoutPlace(address: string): string {
  return address.replace(/#.*$/s, '');
}
