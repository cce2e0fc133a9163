import {
  type ReadOptions,
  type ReadTextOptions,
  read as readPage,
  readInSlices as readPageInSlices,
  readText as readPlainText,
  type SliceOptions,
} from '../lib/read';
import type { Reading } from '../lib/reading';

// What is found is asked here, not how long it takes: a step that a busy machine holds up is not cut off.

const PATIENCE = 50;

export function read(document: Document, options: ReadOptions = {}): Reading {
  return readPage(document, { patience: PATIENCE, ...options });
}

export function readInSlices(document: Document, options: SliceOptions = {}): Promise<Reading> {
  return readPageInSlices(document, { patience: PATIENCE, ...options });
}

export function readText(text: string, options: ReadTextOptions = {}): Reading {
  return readPlainText(text, { patience: PATIENCE, ...options });
}
