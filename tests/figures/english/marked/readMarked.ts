import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNumerals } from '../../../../lib/figures/english/numbers/readNumerals';
import type { Truth } from '../../../../scripts/lib/scoreFigures';

/** A bulletin in our own words with its figures marked in the text. */
export interface Marked {
  readonly name: string;
  readonly text: string;
  readonly truth: Truth;
}

const SCOPES: Readonly<Record<string, string | null>> = {
  n: 'new',
  c: 'cumulative',
  u: 'current',
  '-': null,
};
const FIGURE = /\{([^{}|]+)\|([^{}]+)\}/gu;
const NUMBER = /^[£$€₹P]*(?:USD )?(.*?)%?$/u;

function numberOf(raw: string, negated: boolean): number {
  if (negated) return 0;
  const value = readNumerals(raw)[0]?.value ?? Number.NaN;
  return /^[-−]/u.test(raw) ? -value : value;
}

/**
 * Reads marked bulletins: `== name | place: P | kind: K`, then the text with every figure as `{raw|metric scope …}`.
 * Scope is n(ew), c(umulative), u (current) or -; after it `+local`, `+imported`, `@Place` (the bulletin's own where absent),
 * (`@A & B` where one number is each one's), `#name` (a name for this figure), `<name` (it is part of that one; `<name!` in a group that makes it up) and `!` (a zero word).
 */
export function readMarked(directory = import.meta.dirname): readonly Marked[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(directory, file), 'utf8').split(/^== /mu).slice(1))
    .map(readOne);
}

function readOne(source: string): Marked {
  const [head = '', ...lines] = source.trimEnd().split('\n');
  const [name = '', ...settings] = head.split(' | ');
  const setting = (key: string) => settings.find((one) => one.startsWith(`${key}: `))?.slice(key.length + 2);
  const own = setting('place') === '-' ? null : (setting('place') ?? null);
  const marked = lines.join('\n');
  const names = new Map<string, string>();
  const figures: (Truth['figures'][number] & { group: string | null; wanted: string | null })[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(FIGURE)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const raw = match[1] ?? '';
    const number = NUMBER.exec(raw)?.[1] ?? raw;
    const start = text.length + raw.indexOf(number);
    text += raw;
    const [metric = '', scope = '-', ...rest] = (match[2] ?? '').split(/ (?=[+@#<!nuc-])/u);
    const part = rest.find((word) => word.startsWith('<'));
    const id = `f${figures.length + 1}`;
    const title = rest.find((word) => word.startsWith('#'))?.slice(1);
    if (title) names.set(title, id);
    const negated = rest.includes('!');
    const places = rest
      .find((word) => word.startsWith('@'))
      ?.slice(1)
      .split(' & ') ?? [own];
    for (const [index, place] of places.entries())
      figures.push({
        id: index === 0 ? id : `${id}.${index}`,
        metric,
        value: numberOf(raw, negated),
        scope: SCOPES[scope] ?? null,
        origin: rest.find((word) => word.startsWith('+'))?.slice(1) ?? null,
        place,
        partOf: null,
        wanted: part?.slice(1).replace('!', '') ?? null,
        group: part?.endsWith('!') ? part : null,
        negated,
        start,
        end: start + number.length,
      });
  }
  text += marked.slice(from);
  const linked = figures.map((figure, index) => ({
    ...figure,
    partOf: figure.wanted === null ? null : (names.get(figure.wanted) ?? null),
    repeatOf:
      figures
        .slice(0, index)
        .find(
          (other) =>
            other.value === figure.value &&
            other.metric === figure.metric &&
            other.scope === figure.scope &&
            other.place === figure.place,
        )?.id ?? null,
  }));
  const groups = new Set(linked.filter(({ group }) => group !== null).map(({ partOf }) => partOf ?? ''));
  return {
    name,
    text,
    truth: {
      id: name,
      lang: 'en',
      kind: setting('kind') ?? 'epidemic',
      figures: linked,
      checks: [...groups].map((whole) => ({ whole, exhaustive: true, ok: true })),
    },
  };
}
