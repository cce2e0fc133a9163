import { foldLetter, letterOf, lettersOf, lettersOfClass } from './lettersOfClass';

/** What a part of a pattern may begin with; `letters` is null where that may be nearly anything. */
interface Beginning {
  readonly letters: ReadonlySet<string> | null;
  /** It may match nothing: then what stands behind it may come first. */
  readonly isOptional: boolean;
}

const NOTHING: Beginning = { letters: new Set(), isOptional: true };
const ANYTHING: Beginning = { letters: null, isOptional: false };

/**
 * The letters that a text begins with which an anchored pattern matches, folded; null where nothing can be told. A pattern need not be
 * compiled to be told by them, which for a table of patterns is most of what they cost a page.
 */
export function firstLetters({ source, flags }: RegExp): ReadonlySet<string> | null {
  if (/[uv]/.test(flags)) return null;
  const { letters, isOptional } = new Reader(source).alternatives();
  return isOptional ? null : letters;
}

const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const COUNT = /[?*]\??|\{0[,}][^}]*\}?\??/y;
const COUNTED = /\+\??|\{[^}]*\}\??/y;
const LOOK = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:|\?<[^>]*>)?/y;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Beginning {
    const letters = new Set<string>();
    let isAny = false;
    let isOptional = false;
    for (;;) {
      const row = this.row();
      isOptional ||= row.isOptional;
      if (row.letters) for (const letter of row.letters) letters.add(letter);
      else isAny = true;
      if (this.source[this.at] !== '|') return { letters: isAny ? null : letters, isOptional };
      this.at++;
    }
  }

  /** Parts that follow one another: all up to the first that is surely there. */
  private row(): Beginning {
    const letters = new Set<string>();
    while (!this.isAtEnd()) {
      const part = this.counted(this.part());
      if (!part.letters) {
        this.skipRow();
        return { letters: null, isOptional: false };
      }
      for (const letter of part.letters) letters.add(letter);
      if (part.isOptional) continue;
      this.skipRow();
      return { letters, isOptional: false };
    }
    return { letters, isOptional: true };
  }

  private part(): Beginning {
    const start = this.source[this.at];
    if (start === '^' || start === '$') {
      this.at++;
      return NOTHING;
    }
    if (start === '(') return this.group();
    if (start === '[') return this.characters();
    if (start === '\\') return this.escape();
    this.at++;
    return start === undefined || start === '.' ? ANYTHING : only(start);
  }

  private group(): Beginning {
    if (this.take(LOOK)) {
      this.skipRow();
      while (this.source[this.at] === '|') {
        this.at++;
        this.skipRow();
      }
      this.at++;
      return NOTHING;
    }
    this.take(GROUP);
    const inside = this.alternatives();
    this.at++;
    return inside;
  }

  private escape(): Beginning {
    const [written = '', code, letter = ''] =
      this.source.slice(this.at).match(/^\\(?:u([\da-f]{4})|([\s\S]))/i) ?? [];
    this.at += written.length;
    if (letter === 'b') return NOTHING;
    const letters = code ? letterOf(code) : lettersOf(letter);
    return only(letters);
  }

  private characters(): Beginning {
    const [, negation = '^', members = ''] = this.take(CLASS) ?? [];
    return negation ? ANYTHING : only(lettersOfClass(members));
  }

  private counted(part: Beginning): Beginning {
    if (this.take(COUNT)) return { ...part, isOptional: true };
    this.take(COUNTED);
    return part;
  }

  private isAtEnd(): boolean {
    const next = this.source[this.at];
    return next === undefined || next === '|' || next === ')';
  }

  private skipRow(): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      const next = this.source[this.at];
      if (next === '\\') this.at++;
      else if (next === '[' && this.take(CLASS)) this.at--;
      else if (next === '(') depth++;
      else if (depth === 0 && (next === ')' || next === '|')) return;
      else if (next === ')') depth--;
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.source);
    if (taken) this.at += taken[0].length;
    return taken;
  }
}

function only(letters: Iterable<string> | null): Beginning {
  return letters === null
    ? ANYTHING
    : { letters: new Set(Array.from(letters, foldLetter)), isOptional: false };
}
