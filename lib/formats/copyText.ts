import type { Reading } from '../reading';
import { figuresToCsv } from './figuresToCsv';
import { figuresToTsv } from './figuresToTsv';
import { readingToMarkdown } from './readingToMarkdown';

export const COPY_FORMATS = ['table', 'markdown', 'csv', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** A Reading as text for the clipboard. */
export function copyText(reading: Reading, format: CopyFormat): string {
  switch (format) {
    case 'table':
      return figuresToTsv(reading);
    case 'markdown':
      return readingToMarkdown(reading);
    case 'csv':
      return figuresToCsv(reading);
    case 'json':
      return JSON.stringify(reading, null, 2);
  }
}
