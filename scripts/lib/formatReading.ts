import { figuresToCsv } from '../../lib/formats/figuresToCsv';
import { readingToMarkdown } from '../../lib/formats/readingToMarkdown';
import type { Reading } from '../../lib/reading';
import type { Format } from './readArguments';

/** A Reading in one of the command line's formats, with its last line break. */
export function formatReading(reading: Reading, file: string, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ file, ...reading })}\n`;
    case 'markdown':
      return readingToMarkdown(reading);
    case 'csv':
      return figuresToCsv(reading);
    case 'text':
      return `${reading.article.text}\n`;
  }
}
