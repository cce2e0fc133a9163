import { noPartSigns } from '../../lib/figures/learned/noPartSigns';
import { partCandidates } from '../../lib/figures/learned/partCandidates';
import type { Known } from '../../lib/figures/learned/partLayout';
import { partSigns } from '../../lib/figures/learned/partSigns';
import { treeSigns } from '../../lib/figures/learned/treeSigns';
import { partTextOf } from '../../lib/figures/learned/weighParts';
import { readByRules } from './readByRules';
import type { Marked } from './scopeExamples';
import { judgeFigures } from './scoreFigures';
import type { Choice } from './trainChoice';

/**
 * Every marked figure that the rules find, with the figures that it may be a part of; repeats, whose wholes nobody marks, are left out, and so are
 * sheets' phrases without any part: these leave it open.
 */
export function partExamples(texts: readonly Marked[]): readonly Choice[] {
  return texts.filter(({ truth }) => truth.figures.some(({ partOf }) => partOf)).flatMap(examplesOf);
}

function examplesOf({ text, truth }: Marked): readonly Choice[] {
  const read = readByRules(text, truth.lang);
  const figures = read.filter((figure): figure is Known => figure.value !== null && !figure.missing);
  const places = new Map(figures.map(({ id }, index) => [id, index]));
  const rules = figures.map(({ partOf }) => (partOf === null ? null : (places.get(partOf) ?? null)));
  const wanted = wholesOf({ text, truth }, figures);
  const told = partTextOf(text, truth.lang.startsWith('en'), figures);
  const parents = rules.map((own, index) => {
    const right = wanted[index];
    if (!right) return own;
    return own !== null && right.includes(own) ? own : (right[0] ?? null);
  });
  return figures.flatMap((_, index) => {
    const right = wanted[index];
    if (!right) return [];
    const others = partCandidates(figures, index, rules[index] ?? null);
    const options = [null, ...others].map((other) => [
      ...(other === null ? noPartSigns(told, index) : partSigns(told, index, other)),
      ...treeSigns(told, index, other, parents),
    ]);
    const good =
      right.length === 0 ? [0] : others.flatMap((other, at) => (right.includes(other) ? [at + 1] : []));
    return good.length > 0 && options.length > 1 ? [{ options, right: good }] : [];
  });
}

/** The marked wholes of each figure, any of which is right: none where it is no part, undefined where nobody knows. */
function wholesOf({ truth }: Marked, figures: readonly Known[]): readonly (readonly number[] | undefined)[] {
  const { judged } = judgeFigures(truth, { figures, checks: [] });
  const places = new Map(figures.map(({ id }, index) => [id, index]));
  const found = new Map(judged.map(({ wanted, figure }) => [wanted.id, places.get(figure?.id ?? '')]));
  const wholes: (readonly number[] | undefined)[] = figures.map(() => undefined);
  for (const { wanted, figure } of judged) {
    const at = places.get(figure?.id ?? '');
    if (at === undefined) continue;
    if (!wanted.partOf) {
      if (!wanted.repeatOf) wholes[at] = [];
      continue;
    }
    const first = truth.figures.find(({ id }) => id === wanted.partOf)?.repeatOf;
    const right = truth.figures
      .filter(({ id, repeatOf }) => id === wanted.partOf || repeatOf === wanted.partOf || id === first)
      .flatMap(({ id }) => found.get(id) ?? []);
    const others = right.filter((one) => one !== at);
    if (others.length > 0) wholes[at] = others;
  }
  return wholes;
}
