import { figuresToCsv } from '../../lib/formats/figuresToCsv';
import { readingToMarkdown } from '../../lib/formats/readingToMarkdown';
import type { Reading } from '../../lib/reading';
import { markdownWords } from '../../lib/view/markdownWords';
import type { Format } from './readArguments';
import { terminalStrings } from './terminalStrings';

/** A Reading in one of the command line's formats, with its last line break. */
export function formatReading(reading: Reading, file: string, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ file, ...reading })}\n`;
    case 'markdown':
      return readingToMarkdown(reading, markdownWords(reading.lang, terminalStrings()));
    case 'csv':
      return figuresToCsv(reading);
    case 'text':
      return `${reading.article.text}\n`;
  }
}
