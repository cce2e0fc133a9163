import { BLANK, DIGIT, folded, foldOf, OTHER } from './folds';
import { ANYTHING, NOTHING, needsOf, oneOf, type Part, Row, repeated } from './parts';

/** A class of more kinds of characters than this says nothing. */
const MOST_FOLDS = 6;
const LONGEST_RANGE = 200;

/** Characters that stand for themselves; the last one before a count is left to it. */
const PLAIN = /(?:[^\\^$.*+?()[\]{}|\ud800-\udfff](?![*+?{]))+/y;
const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y;
const HEX = /u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy;
const CLASS_NAME = /p\{[^}]*\}/iy;
const GROUP = /\?(?:(:|=|!|<=|<!)|<[^>]*>)/y;
const BACK = /[1-9]\d*|k<[^>]*>/y;
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
]);

/** A character of a pattern, by code, or what it says of a text. */
type Token = number | Part;

/** Reads a regular expression for what the texts that it matches have in common. */
export class PatternReader {
  private at = 0;

  /** @param source of a RegExp without the flag v */
  constructor(
    private readonly source: string,
    private readonly isUnicode: boolean,
  ) {}

  /** Alternatives, up to a closing bracket or the end. */
  alternatives(): Part {
    const first = this.row();
    if (!this.take('|')) return first;
    const all = [first];
    do all.push(this.row());
    while (this.take('|'));
    return oneOf(all);
  }

  private row(): Part {
    const row = new Row();
    while (this.at < this.source.length) {
      const plain = this.takeMatch(PLAIN)?.[0];
      const next = this.source[this.at];
      if (plain !== undefined) row.add({ exact: [folded(plain)], needs: [] });
      else if (next === '|' || next === ')') break;
      else row.add(this.counted(this.atom()));
    }
    return row.whole();
  }

  private atom(): Part {
    switch (this.source[this.at]) {
      case '(':
        return this.group();
      case '[':
        return this.characterClass();
      case '.':
        this.at++;
        return ANYTHING;
      case '^':
      case '$':
        this.at++;
        return NOTHING;
      case '\\':
        this.at++;
        if (this.take('b') || this.take('B')) return NOTHING;
        return this.takeMatch(BACK) ? ANYTHING : asPart(this.escaped());
      default:
        return asPart(this.character());
    }
  }

  private group(): Part {
    this.take('(');
    const kind = this.takeMatch(GROUP)?.[1];
    const inner = this.alternatives();
    this.take(')');
    if (kind === '!' || kind === '<!') return NOTHING;
    // What stands before or behind is in the text, too, but takes no room.
    return kind === '=' || kind === '<=' ? { exact: NOTHING.exact, needs: needsOf(inner) } : inner;
  }

  private characterClass(): Part {
    this.take('[');
    const isNegated = this.take('^');
    const folds = new Set<number>();
    let isAny = isNegated;
    while (this.at < this.source.length && !this.take(']')) {
      const first = this.inClass();
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      const last = isRange && this.take('-') ? this.inClass() : first;
      if (typeof first !== 'number' || typeof last !== 'number') {
        // A class in a class; a hyphen beside it is a character.
        if (isRange) folds.add(OTHER);
        for (const { exact } of [asPart(first), asPart(last)]) {
          isAny ||= exact === null;
          for (const fold of exact ?? []) folds.add(fold.charCodeAt(0));
        }
      } else if (last - first > LONGEST_RANGE) isAny = true;
      else for (let code = first; code <= last; code++) folds.add(foldOf(code));
    }
    if (isAny || folds.size > MOST_FOLDS) return ANYTHING;
    return { exact: [...folds].map((fold) => String.fromCharCode(fold)), needs: [] };
  }

  private inClass(): Token {
    return this.take('\\') ? this.escaped() : this.character();
  }

  /** What stands behind a backslash. */
  private escaped(): Token {
    const hex = this.takeMatch(HEX);
    if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
    if (this.isUnicode && this.takeMatch(CLASS_NAME)) return ANYTHING;
    if (this.take('d')) return foldPart(DIGIT);
    if (this.take('s')) return foldPart(BLANK);
    if (this.take('D') || this.take('S') || this.take('w') || this.take('W') || this.take('c'))
      return ANYTHING;
    const control = CONTROLS.get(this.source[this.at] ?? '');
    const code = this.character();
    return control ?? code;
  }

  private character(): Token {
    const code = this.source.codePointAt(this.at) ?? 0;
    const isPair = this.isUnicode && code > 0xffff;
    this.at += isPair ? 2 : 1;
    return isPair ? ANYTHING : this.source.charCodeAt(this.at - 1);
  }

  private counted(part: Part): Part {
    const start = this.at;
    const counted = this.withCount(part);
    if (this.at > start) this.take('?');
    return counted;
  }

  private withCount(part: Part): Part {
    switch (this.source[this.at]) {
      case '?':
        this.at++;
        return repeated(part, 0, 1);
      case '*':
        this.at++;
        return ANYTHING;
      case '+':
        this.at++;
        return repeated(part, 1, Number.POSITIVE_INFINITY);
      case '{': {
        const count = this.takeMatch(COUNT);
        if (!count) return part;
        const least = Number(count[1]);
        const most = count[3] ? Number(count[3]) : count[2] ? Number.POSITIVE_INFINITY : least;
        return repeated(part, least, most);
      }
      default:
        return part;
    }
  }

  private take(token: string): boolean {
    if (!this.source.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  private takeMatch(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }
}

function foldPart(fold: number): Part {
  return { exact: [String.fromCharCode(fold)], needs: [] };
}

function asPart(token: Token): Part {
  if (typeof token !== 'number') return token;
  return token > 0xffff ? ANYTHING : foldPart(foldOf(token));
}
