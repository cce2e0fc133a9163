import type { BenchPage, Contender } from './contenders';

/** Milliseconds of each measured round, by contender or part of one. */
export type Times = Readonly<Record<string, readonly number[]>>;

export interface MeasureOptions {
  /** Rounds whose times are kept; half as many go before and are thrown away, to warm up. */
  readonly rounds: number;
  /** Once so many ms are spent on a page, no more rounds than one of either sort. */
  readonly budget: number;
  /** Contenders whose name has one of these in it; empty: all. */
  readonly only: readonly string[];
}

/**
 * Takes turns: every contender once a round, in an order that changes, so that what slows the machine for a while slows all.
 * @throws what a contender throws
 */
export async function measure(
  all: readonly Contender[],
  page: BenchPage,
  { rounds, budget, only }: MeasureOptions,
): Promise<Times> {
  const contenders = all.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
  const times: Record<string, number[]> = {};
  const started = performance.now();
  const warming = Math.floor(rounds / 2);
  for (let round = -warming; round < rounds; round++) {
    const late = performance.now() - started > budget;
    if (late && round > -warming && round < 0) continue;
    if (late && round > 0) break;
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const taken = await takeTime(contender, page);
      if (round < 0) continue;
      for (const [name, ms] of Object.entries(taken)) {
        times[name] ??= [];
        times[name].push(ms);
      }
    }
  }
  return times;
}

async function takeTime(contender: Contender, page: BenchPage): Promise<Readonly<Record<string, number>>> {
  const prepared = contender.prepare?.(page);
  const repeat = contender.repeat ?? 1;
  let parts: unknown;
  const started = performance.now();
  for (let i = 0; i < repeat; i++) {
    parts = contender.run(page, prepared);
    if (parts instanceof Promise) parts = await parts;
  }
  const ms = (performance.now() - started) / repeat;
  return contender.isParts ? (parts as Record<string, number>) : { [contender.name]: ms };
}
