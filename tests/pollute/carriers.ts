import { readdirSync, readFileSync } from 'node:fs';

/** A clean article of our own to pollute. */
export interface Carrier {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

const FOLDER = new URL('../fixtures/pollution/', import.meta.url);

function carriersIn(folder: string): readonly Carrier[] {
  const files = new URL(`${folder}/`, FOLDER);
  return readdirSync(files)
    .sort()
    .map((file) => {
      const [title = '', ...lines] = readFileSync(new URL(file, files), 'utf8').trimEnd().split('\n');
      return { name: file.replace('.txt', ''), title, body: lines.join('\n') };
    });
}

export const CARRIERS: readonly Carrier[] = carriersIn('carriers');

const isEnglish = ({ title }: Carrier) => !/[\u3400-\u9fff]/.test(title);

/** Carriers in Chinese. */
export const CHINESE = CARRIERS.filter((carrier) => !isEnglish(carrier));

/** Carriers in English. */
export const ENGLISH = CARRIERS.filter(isEnglish);

const held = carriersIn('carriers-held');

/** Carriers that nothing is tuned to: for measuring at the end alone. */
export const HELD = {
  chinese: held.filter((carrier) => !isEnglish(carrier)),
  english: held.filter(isEnglish),
};
