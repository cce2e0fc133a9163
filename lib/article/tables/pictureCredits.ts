import { type FurnitureLine, line } from './furnitureLine';

/** Agencies and stocks of pictures, as they stand alone below a picture. */
const AGENCIES = [
  'afp',
  'alamy(?: stock photo)?',
  'ap(?: photo)?',
  'associated press',
  'bloomberg',
  'epa',
  'file photo',
  'getty(?: images)?',
  'handout',
  'istock(?:photo)?',
  'reuters',
  'shutterstock',
  'wikimedia commons',
  'xinhua',
] as const;
export const AGENCY = `(?:${AGENCIES.join('|')})`;

/** Who took a picture, and for whom, without a label. Seen below pictures of English news sites. */
export const PICTURE_CREDITS: readonly FurnitureLine[] = [
  line('photo credit', 'anywhere', 40, `^[(（©]?\\s?${AGENCY}(?:\\s?[/,]\\s?${AGENCY}){0,3}[)）]?$`),
  line('photo credit', 'anywhere', 60, `^[^.!?:]{2,40}\\s?/\\s?${AGENCY}(?:\\s?[/,]\\s?${AGENCY}){0,2}$`),
  line('photo credit', 'anywhere', 60, '^[(（]?courtesy (?:of )?[^.!?]{2,44}[)）]?$'),
  line('photo credit', 'anywhere', 50, '^[(（]?[^.!?,()（）]{2,36} photography[)）]?$'),
];
