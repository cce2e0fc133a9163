import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Strings } from '../../lib/view/strings';

/** Not the address's own path: in that a space is %20, and on Windows it begins with a slash. */
const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The name of a locale file, as in the built extension. */
export type LocaleName = 'en' | 'zh_CN' | 'zh_TW';

/** The interface's words in the language of the terminal; in English where it is none of ours. */
export function terminalStrings(): Strings {
  return stringsOf(localeFor(new Intl.NumberFormat().resolvedOptions().locale));
}

/** @param language BCP 47 */
export function localeFor(language: string): LocaleName {
  const { language: base, script } = new Intl.Locale(language).maximize();
  if (base !== 'zh') return 'en';
  return script === 'Hant' ? 'zh_TW' : 'zh_CN';
}

interface Words {
  readonly [key: string]: string | Words;
}

/** The words of a locale file. What is counted is given as a number, what stands in a text as a list, as the extension does. */
export function stringsOf(name: LocaleName): Strings {
  const words: Words = parse(readFileSync(join(LOCALES, `${name}.yml`), 'utf8'));
  const textOf = (key: string, count: number | undefined): string => {
    const found = key.split('.').reduce<string | Words | undefined>(inside, words);
    const text =
      count === undefined || typeof found === 'string' ? found : inside(found, formOf(found, count));
    if (typeof text !== 'string') throw new Error(`${name}.yml has no text ${key}`);
    return text;
  };
  const t = (key: string, ...given: readonly (number | readonly string[])[]) => {
    const count = given.find((one) => typeof one === 'number');
    const values = given.find((one) => typeof one === 'object') ?? (count === undefined ? [] : [`${count}`]);
    return values.reduce((text, value, i) => text.replaceAll(`$${i + 1}`, value), textOf(key, count));
  };
  return { t: t as Strings['t'], language: textOf('extension.language', undefined) };
}

function inside(words: string | Words | undefined, key: string): string | Words | undefined {
  return typeof words === 'object' ? words[key] : undefined;
}

function formOf(forms: Words | undefined, count: number): string {
  return forms && `${count}` in forms ? `${count}` : 'n';
}
