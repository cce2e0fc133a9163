import { findChineseStatements } from './findChineseStatements';
import { findEnglishStatements } from './findEnglishStatements';
import { findTableStatements } from './findTableStatements';
import { findThings } from './findThings';
import type { CountedKind } from './tables/countedThings';

/** A number beside something that bulletins count. */
export interface Statement {
  readonly at: number;
  readonly kinds: readonly CountedKind[];
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** Where numbers stand that count or measure nothing known; dates, times, durations and ages are left out of both. */
  readonly others: readonly number[];
}

/**
 * Finds numbers beside what bulletins count (`tables/countedThings.ts`), by nearness alone: a cheap look that works
 * before and without the figure reader.
 * @param text folded Chinese or lower-case English
 */
export function findStatements(text: string, language: 'chinese' | 'english'): Statements {
  const things = findThings(text, language);
  const { statements, others } =
    language === 'chinese' ? findChineseStatements(text, things) : findEnglishStatements(text, things);
  const table = findTableStatements(text, things);
  if (table.length === 0) return { statements, others };
  const cells = new Set(table.map(({ at }) => at));
  const outside = statements.filter(({ at }) => !cells.has(at));
  return {
    statements: [...outside, ...table].sort((a, b) => a.at - b.at),
    others: others.filter((at) => !cells.has(at)),
  };
}
