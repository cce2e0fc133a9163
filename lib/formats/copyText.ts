import type { Reading } from '../reading';
import { figuresToCsv } from './figuresToCsv';
import { figuresToTsv } from './figuresToTsv';
import { type MarkdownWords, readingToMarkdown } from './readingToMarkdown';

export const COPY_FORMATS = ['table', 'markdown', 'csv', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/**
 * A Reading as text for the clipboard.
 * @param words of what people read; CSV and JSON are for programs and keep a Reading's own names
 */
export function copyText(reading: Reading, format: CopyFormat, words: MarkdownWords): string {
  switch (format) {
    case 'table':
      return figuresToTsv(reading, words);
    case 'markdown':
      return readingToMarkdown(reading, words);
    case 'csv':
      return figuresToCsv(reading);
    case 'json':
      return JSON.stringify(reading, null, 2);
  }
}
