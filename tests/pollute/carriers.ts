import { readdirSync, readFileSync } from 'node:fs';

/** A clean article of our own to pollute. */
export interface Carrier {
  readonly name: string;
  readonly title: string;
  readonly body: string;
}

const FOLDER = new URL('../fixtures/', import.meta.url);

function carriersIn(folder: string): readonly Carrier[] {
  const files = new URL(`${folder}/`, FOLDER);
  return readdirSync(files)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [title = '', ...lines] = readFileSync(new URL(file, files), 'utf8').trimEnd().split('\n');
      return { name: file.replace('.txt', ''), title, body: lines.join('\n') };
    });
}

export const CARRIERS: readonly Carrier[] = carriersIn('pollution/carriers');

const isEnglish = ({ title }: Carrier) => !/[\u3400-\u9fff]/.test(title);

/** Carriers in Chinese. */
export const CHINESE = CARRIERS.filter((carrier) => !isEnglish(carrier));

/** Carriers in English. */
export const ENGLISH = CARRIERS.filter(isEnglish);

const HAN = /[\u3400-\u9fff]/g;

const countHan = (text: string) => text.match(HAN)?.length ?? 0;

/** How long a bulletin is that is asked for, and how much of it must be Chinese: tables of numbers have nothing to put pieces into. */
const AS_CARRIER = { title: [8, 60], body: [250, 2_500], han: 0.5 } as const;

/** Bulletins with room for pieces of their first lines: what the extension is for, and unlike the carriers full of numbers. */
export function bulletinCarriers(): readonly Carrier[] {
  const { title: titles, body: bodies, han } = AS_CARRIER;
  return carriersIn('bulletins')
    .map((carrier) => ({ ...carrier, body: carrier.body.trim() }))
    .filter(
      ({ title, body }) =>
        countHan(title) >= titles[0] &&
        title.length <= titles[1] &&
        body.length >= bodies[0] &&
        body.length <= bodies[1] &&
        countHan(body) > han * body.length,
    );
}

const held = carriersIn('pollution/carriers-held');

/** Carriers that nothing is tuned to: for measuring at the end alone. */
export const HELD = {
  chinese: held.filter((carrier) => !isEnglish(carrier)),
  english: held.filter(isEnglish),
};
