import type { Figure } from '../../reading';
import { exactSums } from './exactSums';
import { noPartSigns } from './noPartSigns';
import { partCandidates } from './partCandidates';
import { gapsOf } from './partGaps';
import { type Known, spotsOf } from './partLayout';
import { type PartText, partSigns } from './partSigns';
import { wordsIn } from './partWords';
import { regroupParts } from './regroupParts';
import type { Softmax } from './softmax';
import { treeSigns } from './treeSigns';

/** A weight for each sign, of the one class that there is. */
export type PartModel = Softmax['weights'];

/**
 * What the rules' answer is worth in logarithms of odds: a whole that its parts come to, another whole, none.
 * Chosen by folds over texts.
 */
const RULES_SAY = { sum: 5, whole: 3.5, none: 1.75 } as const;
/** Trees are no deeper than this. */
const DEEPEST = 8;
/** So many characters and words right before a figure are its lead. */
const LEAD = 40;
const LEAD_WORDS = 4;

/** Makes a text and its figures ready for their parts to be weighed. */
export function partTextOf(text: string, english: boolean, figures: readonly Known[]): PartText {
  const spots = spotsOf(text, figures);
  const leads = figures.map(({ start }, index) => {
    const from = Math.max(spots[index]?.sentenceStart ?? 0, start - LEAD);
    return [...new Set(wordsIn(text.slice(from, start), english).slice(-LEAD_WORDS))];
  });
  return {
    text,
    english,
    figures,
    spots,
    leads,
    sums: exactSums(figures),
    gaps: gapsOf(text, figures, english),
  };
}

/**
 * A second opinion on the tree: for every figure, which other one it is mostly a part of where figures stand so, or none, weighed
 * against what the rules say. From the first to the last, since a list goes on as it began. What the rules found to make up its whole
 * stays, unless all of it goes elsewhere.
 * @param figures in order of `start`
 * @param english else Chinese
 * @returns as given, but for `partOf`, `group` and `exhaustive`; time linear in the text and the figures
 */
export function weighParts(
  text: string,
  figures: readonly Figure[],
  english: boolean,
  model: PartModel,
): readonly Figure[] {
  const known = figures.filter((figure): figure is Known => figure.value !== null && !figure.missing);
  const places = new Map(known.map(({ id }, index) => [id, index]));
  const rules = known.map(({ partOf }) => (partOf === null ? null : (places.get(partOf) ?? null)));
  const told = partTextOf(text, english, known);
  const chosen = keepSums(known, rules, chooseParts(told, rules, model));
  const wholes = chosen.map((own, index) => firstTold(known, own, own === rules[index], index));
  // A group that stayed may close a ring with what went elsewhere.
  if (wholes.some((own, index) => own !== null && hangsOn(wholes, own, index))) return figures;
  const idOf = (index: number | null) => (index === null ? null : (known[index]?.id ?? null));
  return regroupParts(figures, new Map(known.map(({ id }, index) => [id, idOf(wholes[index] ?? null)])));
}

function chooseParts(told: PartText, rules: readonly (number | null)[], model: PartModel): (number | null)[] {
  const parents = [...rules];
  for (const index of told.figures.keys()) {
    const own = rules[index] ?? null;
    if (own === null && isBeside(told, index)) continue;
    let best: number | null = null;
    let most = weigh(model, noPartSigns(told, index)) + weigh(model, treeSigns(told, index, null, parents));
    if (own === null) most += RULES_SAY.none;
    const worth = told.figures[index]?.exhaustive ? RULES_SAY.sum : RULES_SAY.whole;
    for (const other of partCandidates(told.figures, index, own)) {
      if (other !== own && hangsOn(parents, other, index)) continue;
      const signs =
        weigh(model, partSigns(told, index, other)) + weigh(model, treeSigns(told, index, other, parents));
      const weight = signs + (other === own ? worth : 0);
      if (weight <= most) continue;
      most = weight;
      best = other;
    }
    parents[index] = best;
  }
  return parents;
}

/** 另有3例, another 12: beside what was told before, and of it only where a rule says so. */
const BESIDE =
  /(?:另外?有?|此外)[^,，;；。]{0,8}$|\b(?:another|an additional|a further) (?:[^\s,;.]+ ){0,2}$/i;

function isBeside({ text, figures, spots }: PartText, index: number): boolean {
  const start = figures[index]?.start ?? 0;
  return BESIDE.test(text.slice(Math.max(spots[index]?.sentenceStart ?? 0, start - LEAD), start));
}

function weigh(model: PartModel, signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += model.get(sign)?.[0] ?? 0;
  return sum;
}

/** Whether a figure is one of the parts of another, or a part of these: a tree has no rounds. */
function hangsOn(parents: readonly (number | null)[], from: number, on: number): boolean {
  let up: number | null = from;
  for (let steps = 0; up !== null; steps++) {
    if (up === on || steps > DEEPEST) return true;
    up = parents[up] ?? null;
  }
  return false;
}

/** A group that makes up its whole by the rules goes together or not at all. */
function keepSums(
  known: readonly Known[],
  rules: readonly (number | null)[],
  chosen: readonly (number | null)[],
): readonly (number | null)[] {
  const keyOf = (index: number) => `${rules[index]} ${known[index]?.group}`;
  const stays = new Set(
    [...known.keys()]
      .filter((index) => known[index]?.exhaustive && chosen[index] === rules[index])
      .map(keyOf),
  );
  return chosen.map((own, index) =>
    known[index]?.exhaustive && stays.has(keyOf(index)) ? (rules[index] ?? null) : own,
  );
}

/** A whole that is new to its part is meant where it was told first. */
function firstTold(
  known: readonly Known[],
  whole: number | null,
  isOld: boolean,
  index: number,
): number | null {
  const repeated = whole === null || isOld ? null : (known[whole]?.repeatOf ?? null);
  const first = repeated === null ? -1 : known.findIndex(({ id }) => id === repeated);
  return first < 0 || first === index ? whole : first;
}
