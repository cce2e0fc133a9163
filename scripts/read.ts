// npm run -s read -- …: the same `read` that the extension runs, for files.
import { readText } from '../lib/read';
import type { Reading } from '../lib/reading';
import { formatReading } from './lib/formatReading';
import { InputError } from './lib/inputError';
import { type ReadArguments, readArguments, USAGE } from './lib/readArguments';
import { readInput } from './lib/readInput';
import { readWithJsdom } from './lib/readWithJsdom';

async function readOne(file: string, options: ReadArguments): Promise<Reading> {
  const bytes = await readInput(file, options.text);
  const reading = options.text
    ? readText(new TextDecoder().decode(bytes), { url: options.url, asIs: options.asIs })
    : readWithJsdom(bytes, { url: options.url });
  if (reading.article.text.trim() === '') {
    throw new InputError('has no article to read; check that the page was saved whole, with its text');
  }
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
  let status = 0;
  for (const file of options.files) {
    try {
      const reading = await readOne(file, options);
      process.stdout.write(formatReading(reading, file, options.format));
    } catch (error) {
      console.error(
        `read: ${file} ${error instanceof InputError ? error.message : `could not be read (${error}); please report it`}`,
      );
      status = 1;
    }
  }
  return status;
}

process.exitCode = await main();
