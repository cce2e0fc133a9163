import { FIGURE_LANGUAGES } from '../figures/figureLanguage';
import type { Reading } from '../reading';
import { readerFiles } from './readerFiles';
import type { ReaderAnswer } from './readTab';

/** The packaged reader, which is put into pages; where it has run, its answer is a global of its name. */
const READER = readerFiles(FIGURE_LANGUAGES);

/** The window of a frame that the reader has run in, and what the platform has against addresses made of strings. */
interface ReadWindow extends Window {
  readonly reader?: Promise<ReaderAnswer>;
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(file: string): string },
    ): { createScriptURL(file: string): string };
  };
}

/**
 * Reads a page of our own in a frame with the script that reads every page: a second copy of all rules in the package is spared.
 * It is read once; asked again, the answer is the same.
 * @throws Error if there is nothing to read
 */
export async function readFrame(page: Document): Promise<Reading> {
  const frame: ReadWindow | null = page.defaultView;
  if (!frame) throw new Error('the page is in no frame');
  if (!frame.reader) await runReader(page, frame);
  const answer = await frame.reader;
  if (!answer?.ok) throw new Error(`the sample was not read: ${JSON.stringify(answer)}`);
  return answer.reading;
}

/** Runs the reader in the frame, file after file; its scripts take themselves out again. */
async function runReader(page: Document, { trustedTypes }: ReadWindow): Promise<void> {
  // It gives the reader's addresses, and no others.
  const policy = trustedTypes?.createPolicy('jingdu-reader', {
    createScriptURL: (file) => READER.find((own) => own === file) ?? '',
  });
  for (const file of READER) {
    const script = page.createElement('script');
    script.src = policy?.createScriptURL(file) ?? file;
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve, { once: true });
      script.addEventListener('error', () => reject(new Error(`${file} did not load`)), { once: true });
      page.head.append(script);
    });
    script.remove();
  }
}
