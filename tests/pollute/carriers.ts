import { readdirSync, readFileSync } from 'node:fs';

/** A clean article of our own to pollute. */
export interface Carrier {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

const FOLDER = new URL('../fixtures/pollution/carriers/', import.meta.url);

export const CARRIERS: readonly Carrier[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const [title = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
    return { name: file.replace('.txt', ''), title, body: lines.join('\n') };
  });

/** Carriers in Chinese. */
export const CHINESE = CARRIERS.filter(({ name }) => !name.startsWith('english'));

/** Carriers in English. */
export const ENGLISH = CARRIERS.filter(({ name }) => name.startsWith('english'));
