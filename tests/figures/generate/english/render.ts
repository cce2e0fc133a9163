import type { BulletinKind } from '../../../../lib/reading';
import { BulletinWriter, type GeneratedBulletin } from '../bulletinWriter';
import { inWords } from './inWords';
import type { Fig, Phrase, Piece } from './pieces';

/** A sentence or a row of a bulletin, and which construct it shows. */
export interface Line {
  readonly construct: string;
  readonly phrase: Phrase;
  /** Goes on in the paragraph of the one before. */
  readonly joined?: boolean;
}

/** How a bulletin is written. */
interface Form {
  readonly id: string;
  readonly kind: BulletinKind;
  /** Its own place, that of every figure which names none. */
  readonly place: string | null;
  /** Small numbers are words. */
  readonly words: boolean;
}

const OPENS = /(?:^|[.!?] |\n|“)$/u;

/** The pieces of a phrase, those within it too. */
function flat(phrase: Phrase): readonly Piece[] {
  return phrase.flatMap((piece) => (typeof piece === 'object' && 'length' in piece ? flat(piece) : [piece]));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function printed({ raw, value }: Fig, opens: boolean, words: boolean): string {
  if (raw !== '') return opens ? capital(raw) : raw;
  if (!Number.isInteger(value)) return String(value);
  if (words && value < (opens ? 100 : 10)) return opens ? capital(inWords(value)) : inWords(value);
  return value.toLocaleString('en-US');
}

/** Writes the lines of a bulletin and keeps the truth about them. */
export function render({ id, kind, place, words }: Form, lines: readonly Line[]): GeneratedBulletin {
  const writer = new BulletinWriter();
  const ids = new Map<Fig, string>();
  const written: { readonly said: Fig; readonly id: string }[] = [];
  const write = (piece: Piece, opens: boolean): string => {
    if (typeof piece === 'string') {
      const text = opens ? piece.replace(/^[a-z]/u, (letter) => letter.toUpperCase()) : piece;
      writer.say(text);
      return text;
    }
    const text = printed(piece, opens, words);
    const own = { ...piece, place: piece.place === undefined ? place : piece.place };
    const first = written.find(({ said }) => isSame(said, own))?.id;
    const { metric, scope, origin, negated } = own;
    const figure = writer.count(text, piece.value, {
      metric,
      scope,
      origin,
      negated,
      place: own.place,
      ...(first && { repeatOf: first }),
    });
    ids.set(piece, figure);
    written.push({ said: own, id: figure });
    return text;
  };
  lines.forEach(({ construct, phrase, joined }, index) => {
    if (index > 0) writer.say(joined ? ' ' : '\n');
    writer.as(construct, () => {
      let tail = '';
      const pieces = flat(phrase).filter((piece) => piece !== '');
      for (const piece of pieces) tail = (tail + write(piece, OPENS.test(tail))).slice(-4);
      for (const [whole, parts] of partsOf(pieces)) {
        const of = ids.get(whole);
        if (of === undefined) continue;
        const own = parts.map((part) => ids.get(part) ?? '');
        if (parts.every(({ all }) => all)) writer.split(of, own);
        else writer.subset(of, own);
      }
    });
  });
  return writer.finish(id, 'en', kind);
}

function isSame(a: Fig, b: Fig): boolean {
  return (
    a.value === b.value &&
    a.metric === b.metric &&
    a.scope === b.scope &&
    a.origin === b.origin &&
    a.place === b.place
  );
}

/** The parts that a line tells, by their whole. */
function partsOf(pieces: readonly Piece[]): ReadonlyMap<Fig, readonly Fig[]> {
  const parts = new Map<Fig, Fig[]>();
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.of === null) continue;
    parts.set(piece.of, [...(parts.get(piece.of) ?? []), piece]);
  }
  return parts;
}
