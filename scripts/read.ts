// npm run -s read -- …: the same `read` that the extension runs, for files.
import { readText } from '../lib/read';
import type { Reading } from '../lib/reading';
import { formatReading } from './lib/formatReading';
import { InputError } from './lib/inputError';
import { type ReadArguments, readArguments, USAGE } from './lib/readArguments';
import { readInput } from './lib/readInput';
import { NO_ARTICLE, startBrowserReader } from './lib/readWithBrowser';
import { PATIENCE, readWithJsdom } from './lib/readWithJsdom';

interface Reader {
  read(bytes: Uint8Array): Promise<Reading> | Reading;
  close(): Promise<void>;
}

async function startReader({ engine, text, asIs, url }: ReadArguments): Promise<Reader> {
  if (engine !== 'jsdom') {
    const reader = await startBrowserReader(engine);
    return { read: (bytes) => reader.read(bytes, { url }), close: reader.close };
  }
  const read = text
    ? (bytes: Uint8Array) => readText(new TextDecoder().decode(bytes), { url, asIs, patience: PATIENCE })
    : (bytes: Uint8Array) => readWithJsdom(bytes, { url });
  return { read, close: async () => {} };
}

async function readOne(reader: Reader, file: string, text: boolean): Promise<Reading> {
  const reading = await reader.read(await readInput(file, text));
  if (reading.article.text.trim() === '') throw new InputError(NO_ARTICLE);
  return reading;
}

async function main(): Promise<number> {
  let options: ReadArguments;
  try {
    options = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`read: ${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  let reader: Reader;
  try {
    reader = await startReader(options);
  } catch (error) {
    console.error(`read: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  let status = 0;
  for (const file of options.files) {
    try {
      const reading = await readOne(reader, file, options.text);
      process.stdout.write(formatReading(reading, file, options.format));
    } catch (error) {
      console.error(
        `read: ${file} ${error instanceof InputError ? error.message : `could not be read (${error}); please report it`}`,
      );
      status = 1;
    }
  }
  await reader.close();
  return status;
}

process.exitCode = await main();
