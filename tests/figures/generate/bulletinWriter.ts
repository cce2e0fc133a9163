import type { BulletinKind, Origin, Scope } from '../../../lib/reading';
import type { Truth } from '../../../scripts/lib/scoreFigures';

/** What a figure says beside its number. */
export interface Said {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin?: Origin | null;
  readonly place: string | null;
  readonly repeatOf?: string;
  /** The number is a word for none. */
  readonly negated?: boolean;
}

/** A stretch of text that shows one construct of the grammar: spans lie within each other, the innermost one counts. */
export interface ConstructSpan {
  readonly construct: string;
  readonly start: number;
  readonly end: number;
}

type MadeFigure = Truth['figures'][number];
type MadeCheck = NonNullable<Truth['checks']>[number] & { readonly construct: string };

/** A text that was made together with the truth about it. */
export interface GeneratedBulletin {
  readonly text: string;
  readonly truth: Truth & { readonly checks: readonly MadeCheck[] };
  readonly spans: readonly ConstructSpan[];
}

const NUMERALS = /\d+(?:[.,:]\d+)*/g;

/** Writes a bulletin piece by piece and keeps the truth about it: offsets, wholes and sums come of themselves. */
export class BulletinWriter {
  #text = '';
  #construct = 'plain';
  readonly #figures: MadeFigure[] = [];
  readonly #partOf = new Map<string, string>();
  readonly #checks: MadeCheck[] = [];
  readonly #notFigures: { start: number; end: number }[] = [];
  readonly #spans: ConstructSpan[] = [];

  /** Writes words; whatever digits they hold are no figures. */
  say(words: string): void {
    for (const { index, 0: numeral } of words.matchAll(NUMERALS)) {
      const start = this.#text.length + index;
      this.#notFigures.push({ start, end: start + numeral.length });
    }
    this.#text += words;
  }

  /** Whether what is written so far ends with these words. */
  endsWith(words: string): boolean {
    return this.#text.endsWith(words);
  }

  /**
   * Writes one number, which is a figure.
   * @param printed the number as it stands on the page
   * @returns its id
   */
  count(printed: string, value: number, said: Said): string {
    return this.shared(printed, value, [said])[0] ?? '';
  }

  /** Writes one number that stands for several figures ("A and B, two each"). */
  shared(printed: string, value: number, said: readonly Said[]): readonly string[] {
    const start = this.#text.length;
    this.#text += printed;
    return said.map((one) => {
      const id = `f${this.#figures.length + 1}`;
      const origin = one.origin ?? null;
      this.#figures.push({ ...one, origin, id, value, partOf: null, start, end: start + printed.length });
      return id;
    });
  }

  /** Writes a wording with its number where `{n}` stands. */
  tell(wording: string, printed: string, value: number, said: Said): string {
    const [before = '', after = ''] = wording.split('{n}');
    this.say(before);
    const id = this.count(printed, value, said);
    this.say(after);
    return id;
  }

  /**
   * These parts make the whole.
   * @param how `faulty` where the source's own numbers do not add up, on purpose; `rounded` where they do but for rounding
   */
  split(whole: string, parts: readonly string[], { faulty = false, rounded = false } = {}): void {
    this.subset(whole, parts);
    const sum = parts.reduce((total, part) => total + this.#valueOf(part), 0);
    const adds = Math.abs(sum - this.#valueOf(whole)) <= (rounded ? 0.02 * sum : 1e-9 * sum);
    if (adds === faulty) throw new Error(`${this.#text}: ${sum} for ${this.#valueOf(whole)}`);
    this.#checks.push({ whole, exhaustive: true, ok: !faulty, construct: this.#construct });
  }

  /** These are some of the whole. */
  subset(whole: string, parts: readonly string[]): void {
    for (const part of parts) this.#partOf.set(part, whole);
  }

  /** What is written meanwhile shows a construct. */
  as<T>(construct: string, write: () => T): T {
    const outer = this.#construct;
    const start = this.#text.length;
    this.#construct = construct;
    const result = write();
    this.#spans.push({ construct, start, end: this.#text.length });
    this.#construct = outer;
    return result;
  }

  finish(id: string, lang: string, kind: BulletinKind): GeneratedBulletin {
    const figures = this.#figures.map((one) => ({ ...one, partOf: this.#partOf.get(one.id) ?? null }));
    return {
      text: this.#text,
      truth: { id, lang, kind, bulletin: true, figures, checks: this.#checks, notFigures: this.#notFigures },
      spans: this.#spans,
    };
  }

  #valueOf(id: string): number {
    return this.#figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
  }
}
