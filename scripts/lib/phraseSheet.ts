import type { Check, Figure } from '../../lib/reading';
import { type Judged, judgeFigures, type Truth } from './scoreFigures';

/** One line of a sheet of phrases: a text of a sentence or a few, and what its numbers say. */
export interface Phrase {
  readonly text: string;
  readonly truth: Truth;
  /** The line is there to be counted, and known to be read wrong. */
  readonly missed: boolean;
}

export interface PhraseAnswer {
  readonly right: boolean;
  /** What is wrong, a line each; empty for a phrase read right. */
  readonly faults: readonly string[];
  /** How many figures it has, and how many of them are read wholly right. */
  readonly figures: number;
  readonly figuresRight: number;
}

/** `{12|deaths new}`, `{two=2|deaths new imported @Xville ^1}`; a scope of `-` is none, one of `*` is not asked for, `^1` the first marked one its whole. */
const MARK =
  /\{([^{}|=]+)(?:=([\d.]+))?\|([a-z0-9_]+) (new|cumulative|current|-|\*)(?: (local|imported))?(?: @([^{}^]+?))?(?: \^(\d+))?\}/g;
const NOT_ASKED = '*';

/**
 * Reads a sheet of phrases: one phrase a line with its figures marked where they stand, ⏎ for a new line in it;
 * `#` begins a comment, `~` a phrase known to be read wrong.
 * @throws SyntaxError names the line whose marks can't be read
 */
export function readPhraseSheet(sheet: string, lang: string): readonly Phrase[] {
  return sheet.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const missed = line.startsWith('~');
    const phrase = readPhrase(line.slice(missed ? 1 : 0).trim(), `${lang}:${at + 1}`, lang);
    if (/[{}]/.test(phrase.text)) throw new SyntaxError(`line ${at + 1}: a mark that can't be read: ${line}`);
    return [{ ...phrase, missed }];
  });
}

function readPhrase(line: string, id: string, lang: string): Omit<Phrase, 'missed'> {
  const marked = line.replaceAll('⏎', '\n');
  let text = '';
  let from = 0;
  const figures: Truth['figures'][number][] = [];
  for (const mark of marked.matchAll(MARK)) {
    const [whole, printed = '', value, metric = '', scope = '', origin = null, place = null, part] = mark;
    text += marked.slice(from, mark.index);
    const number = Number(value ?? printed.replace(/[^\d.]/g, ''));
    const first = figures.find(
      (each) =>
        each.value === number &&
        each.metric === metric &&
        // 北京 of the headline is 北京市, and whose cases they are is often said only once.
        each.place?.slice(0, 2) === place?.slice(0, 2) &&
        (each.origin === origin || each.origin === null || origin === null),
    );
    figures.push({
      id: `f${figures.length + 1}`,
      metric,
      value: number,
      scope: scope === '-' ? null : scope,
      origin,
      place,
      partOf: part === undefined ? null : `f${part}`,
      // A headline's number told again: a part of either is a part of both.
      repeatOf: first ? (first.repeatOf ?? first.id) : null,
      start: text.length,
      end: text.length + printed.length,
      negated: number === 0,
    });
    text += printed;
    from = mark.index + whole.length;
  }
  return { text: text + marked.slice(from), truth: { id, lang, figures } };
}

/** Holds what was read of a phrase against its marks: every figure, nothing beside, and of each what its mark tells. */
export function judgePhrase(
  phrase: Phrase,
  answer: { readonly figures: readonly Figure[]; readonly checks: readonly Check[] },
): PhraseAnswer {
  const { judged, extra } = judgeFigures(phrase.truth, answer);
  const wrong = judged.flatMap(faultOf);
  const faults = [
    ...wrong,
    ...extra.map(
      ({ metric, value, start, end }) => `none: ${phrase.text.slice(start, end)} read as ${metric} ${value}`,
    ),
  ];
  return {
    right: faults.length === 0,
    faults,
    figures: judged.length,
    figuresRight: judged.length - wrong.length,
  };
}

function faultOf({ wanted, figure, metric, scope, origin, place, part }: Judged): readonly string[] {
  if (!figure) return [`${wanted.metric} ${wanted.value}: not read`];
  const wrong = [
    metric ? '' : `metric ${figure.metric}`,
    scope || wanted.scope === NOT_ASKED ? '' : `scope ${figure.scope}`,
    origin || wanted.origin === null ? '' : `origin ${figure.origin}`,
    place || wanted.place === null ? '' : `place ${figure.place}`,
    part ? '' : `not a part of ${wanted.partOf}`,
  ].filter(Boolean);
  return wrong.length > 0
    ? [`${wanted.metric} ${wanted.value} ${wanted.scope} ${wanted.place ?? ''}: read as ${wrong.join(', ')}`]
    : [];
}
