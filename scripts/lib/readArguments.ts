import { parseArgs } from 'node:util';

const FORMATS = ['json', 'markdown', 'csv', 'text'] as const;
const ENGINES = ['jsdom', 'chromium', 'firefox'] as const;
export type Format = (typeof FORMATS)[number];
type Engine = (typeof ENGINES)[number];

export interface ReadArguments {
  readonly format: Format;
  readonly engine: Engine;
  readonly text: boolean;
  readonly asIs: boolean;
  readonly url: string | undefined;
  readonly files: readonly string[];
}

export const USAGE =
  'usage: npm run -s read -- [--format json|markdown|csv|text] [--text [--as-is]] [--in jsdom|chromium|firefox] [--url URL] FILE…';

/**
 * The command line's words as data.
 * @throws Error that says what is wrong, in one line
 */
export function readArguments(words: readonly string[]): ReadArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      in: { type: 'string', default: 'jsdom' },
      text: { type: 'boolean', default: false },
      'as-is': { type: 'boolean', default: false },
      url: { type: 'string' },
    },
  });
  const asIs = values['as-is'];
  if (asIs && !values.text) throw new Error('--as-is goes with --text');
  if (values.text && values.in !== 'jsdom')
    throw new Error('--text is read without a browser: leave out --in');
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new Error(`--url ${values.url} is not an address`);
  if (positionals.length === 0) throw new Error('no FILE given');
  return {
    format: oneOf('--format', values.format, FORMATS),
    engine: oneOf('--in', values.in, ENGINES),
    text: values.text,
    asIs,
    url: values.url,
    files: positionals,
  };
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new Error(`${flag} takes ${allowed.join(', ')}, not ${value}`);
  return found;
}
