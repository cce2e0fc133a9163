import type { Figure } from '../../reading';
import type { Work } from '../../work';
import type { FigureContext } from '../figureContext';
import type { Fields } from './fields';
import { inheritFields } from './inheritFields';
import { type Mention, readMentions, withoutMentions } from './mentions';
import { nameHeadedLists } from './metrics/headedLists';
import { measureByHeading } from './metrics/headedUnits';
import { nameFamilies } from './metrics/inPersons';
import { nameIndices } from './metrics/levelOfIndex';
import { nameByShareBehind } from './metrics/sharedShare';
import { nameWholesOfDamage } from './metrics/wholeOfDamage';
import type { Node } from './nodes';
import { countingNumerals } from './numbers/countingNumerals';
import { expandEach } from './numbers/expandEach';
import { isFigure } from './numbers/isFigure';
import { isOfPlaces } from './numbers/isOfPlaces';
import { toNode } from './numbers/toNode';
import { datesOf } from './periods/datesOf';
import { findTimes } from './periods/findTimes';
import { documentPlace } from './places/documentPlace';
import { preparePlaces } from './places/knownPlaces';
import { placeParallelItems } from './places/parallelItems';
import { placeOfSections } from './places/placeOfSections';
import { shareTotalsPlace } from './places/placeOfTotal';
import { printedPlace } from './places/printedPlace';
import { placeRowLabels } from './places/rowLabels';
import { subjectsOf } from './places/subjects';
import { originOfAll } from './scopes/allOfHost';
import { scopesOfHeadings } from './scopes/headingScopes';
import { scopeListsOfDay } from './scopes/listsOfDay';
import { scopeRowsOfNewAndTotal } from './scopes/rowsOfNewAndTotal';
import { secondOpinion } from './scopes/secondOpinion';
import { shareNew } from './scopes/shareNew';
import { scopeWardsAtOnce } from './scopes/wardsAtOnce';
import { adoptHeadline } from './tree/adoptHeadline';
import { alignRespectively } from './tree/alignRespectively';
import { buildTree } from './tree/buildTree';
import { linkDayInLines } from './tree/dayInLines';
import { nameFatesBehindRows } from './tree/fateBehindRow';
import { nameFatesOfOthers } from './tree/fateOfOther';
import { type Grouping, groupParts } from './tree/groupParts';
import { linkOutcomes } from './tree/linkOutcomes';
import { linkShares } from './tree/linkShares';
import { linkToTotal } from './tree/linkToTotal';
import { markRepeats } from './tree/markRepeats';
import { linkPlaceLists } from './tree/placeLists';
import { linkPlacesInBrackets } from './tree/placesInBrackets';
import { proveAlike } from './tree/proveAlike';
import { proveKinds } from './tree/proveKinds';
import { proveOrigins } from './tree/proveOrigins';
import { proveRows } from './tree/proveRows';
import { proveRuns } from './tree/proveRuns';
import { proveColumns, proveSums } from './tree/proveSums';
import { linkRanked } from './tree/rankedParts';
import { type Cell, readTables } from './tree/readTables';
import { linkRestOfWhole } from './tree/restOfWhole';
import { linkSubLines } from './tree/subLines';
import { linkSumsBehind } from './tree/sumsBehind';
import { genreOf } from './words/genre';
import { type Line, splitSentences } from './words/splitSentences';

/** One step from numbers that stand side by side to a tree of wholes and parts. */
type Pass = (
  nodes: readonly Node[],
  told: { readonly text: string; readonly lines: readonly Line[] },
) => readonly Node[];

/** Names and scopes first, since parts are told by them; then the links that words say; then those that sums prove. */
const PASSES: readonly Pass[] = [
  placeRowLabels,
  placeParallelItems,
  nameHeadedLists,
  (nodes, { lines }) => measureByHeading(nodes, lines),
  nameFatesOfOthers,
  nameFatesBehindRows,
  nameFamilies,
  nameByShareBehind,
  (nodes, { text }) => nameIndices(nodes, text),
  (nodes, { lines }) => scopesOfHeadings(nodes, lines),
  originOfAll,
  scopeRowsOfNewAndTotal,
  shareNew,
  (nodes, { text }) => scopeListsOfDay(nodes, text),
  shareTotalsPlace,
  (nodes, { lines }) => buildTree(nodes, lines),
  (nodes, { lines }) => linkSubLines(nodes, lines),
  linkSumsBehind,
  proveKinds,
  linkDayInLines,
  scopeWardsAtOnce,
  linkPlacesInBrackets,
  proveSums,
  proveRows,
  proveColumns,
  linkRestOfWhole,
  proveRuns,
  linkShares,
  linkPlaceLists,
  (nodes, { text }) => linkRanked(nodes, text),
  nameWholesOfDamage,
];

/** Figures between two pauses. */
const PIECE = 20;

/**
 * Reads the figures of an English bulletin.
 * @param given clean paragraphs joined by \n, table rows with their cells separated by \t
 * @returns in order of `start`, ids f1, f2 …; offsets are UTF-16 into it
 */
export function* readEnglishFigures(given: string, context: FigureContext): Work<readonly Figure[]> {
  // As long as it was, so that offsets hold: no pattern need ask for two kinds of spaces.
  const text = given.replaceAll('\u00a0', ' ');
  yield* preparePlaces();
  yield;
  const lines = splitSentences(text);
  const counting = countingNumerals(text);
  const cells = readTables(lines, counting);
  yield;
  const first = yield* readMentions(text, lines, counting);
  yield;
  const own = yield* readNodes(text, first, cells);
  yield;
  const told = { text, lines };
  const tree = PASSES.reduce<readonly Node[]>((nodes, pass) => pass(nodes, told), own);
  const whole = documentPlace(context.title, text, lines, counting);
  yield;
  const headings = placeOfSections(lines);
  const inherited = inheritFields(tree, {
    text,
    lines,
    place: whole.place,
    path: whole.path,
    headings,
    subjects: subjectsOf(text, lines, whole.place, genreOf(text).epidemic, headings),
  });
  yield;
  const { epidemic } = genreOf(text);
  const full = adoptHeadline(
    tree,
    context.rulesAlone ? inherited : secondOpinion(text, tree, inherited, epidemic),
  );
  const linked = linkOutcomes(
    proveOrigins(proveAlike(linkToTotal(tree, full, whole.place, text), full), full),
    full,
  );
  const groups = groupParts(linked);
  const repeats = markRepeats(linked, full);
  yield;
  const times = findTimes(text, context.published, epidemic);
  const dates = datesOf(linked, full, repeats, times, { text, lines, epidemic });
  const printed = printer(text);
  return full.flatMap((fields, index): Figure[] => {
    const node = linked[index];
    const grouping = groups[index];
    if (!node || !grouping) return [];
    const own = { ...fields, place: printed(fields.place) };
    return [toFigure(index, node, own, grouping, repeats, dates[index] ?? null, given)];
  });
}

/** The numbers that are figures, as nodes that stand side by side. */
function* readNodes(
  text: string,
  mentions: readonly Mention[],
  cells: ReadonlyMap<number, Cell>,
): Work<readonly Node[]> {
  const keep: boolean[] = [];
  for (const [index, mention] of mentions.entries()) {
    const last = mentions[index - 1];
    const sameSentence = last?.sentence === mention.sentence;
    keep.push(
      !(sameSentence && keep[index - 1] === false && isOfPlaces(mention, last)) &&
        isFigure(mention, cells.get(index) ?? null, sameSentence),
    );
    if (keep.length % PIECE === 0) yield;
  }
  const kept = [...keep.keys()].filter((index) => keep[index]);
  yield;
  const figures = withoutMentions(text, mentions, keep);
  const cellOf = new Map(
    figures.map(({ numeral }, index) => [numeral, cells.get(kept[index] ?? -1) ?? null]),
  );
  yield;
  const nodes: Node[] = [];
  for (const mention of alignRespectively(text, expandEach(figures))) {
    nodes.push(toNode(mention, cellOf.get(mention.numeral) ?? null));
    if (nodes.length % PIECE === 0) yield;
  }
  return nodes;
}

/** Gives places as a text prints them, each looked up once. */
function printer(text: string): (place: string | null) => string | null {
  const printed = new Map<string, string>();
  return (place) => {
    if (place === null) return null;
    const found = printed.get(place) ?? printedPlace(place, text);
    printed.set(place, found);
    return found;
  };
}

function toFigure(
  index: number,
  node: Node,
  fields: Fields,
  { group, exhaustive }: Grouping,
  repeats: readonly (number | null)[],
  date: string | null,
  given: string,
): Figure {
  const { numeral, rangeEnd } = node.mention;
  const { metric, scope, origin, place, placePath, compare } = fields;
  const idOf = (other: number | null) => (other === null ? null : `f${other + 1}`);
  return {
    id: `f${index + 1}`,
    metric,
    // A part without words of its own takes its whole's later.
    label: node.label || (node.parent === null ? metric.replaceAll('_', ' ') : ''),
    value: numeral.value,
    valueMax: rangeEnd,
    unit: numeral.percent ? '%' : node.unit,
    scope,
    origin,
    place,
    placePath,
    date,
    partOf: idOf(node.parent === null ? null : (repeats[node.parent] ?? node.parent)),
    group,
    exhaustive,
    qualifier: null,
    approx: numeral.approx,
    compare,
    negated: numeral.form === 'zero',
    missing: false,
    repeatOf: idOf(repeats[index] ?? null),
    start: numeral.start,
    end: numeral.end,
    raw: numeral.raw.includes(' ') ? given.slice(numeral.start, numeral.end) : numeral.raw,
  };
}
