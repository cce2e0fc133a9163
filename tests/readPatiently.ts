import { ALL_READERS } from '../lib/figures/readFiguresInText';
import { type ReadTextOptions, read as readPage, readText as readPlainText } from '../lib/read';
import { readInSlices as readPageInSlices, type SliceOptions } from '../lib/readInSlices';
import type { Reading } from '../lib/reading';
import type { ReadOptions } from '../lib/readWith';

// What is found is asked here, not how long it takes: a step that a busy machine holds up is not cut off.

const PATIENCE = 50;

export function read(document: Document, options: ReadOptions = {}): Reading {
  return readPage(document, { patience: PATIENCE, ...options });
}

export function readInSlices(document: Document, options: SliceOptions = {}): Promise<Reading> {
  return readPageInSlices(ALL_READERS, document, { patience: PATIENCE, ...options });
}

export function readText(text: string, options: ReadTextOptions = {}): Reading {
  return readPlainText(text, { patience: PATIENCE, ...options });
}
