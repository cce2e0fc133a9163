import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import { placesOf, TOLLS } from './placesOf';
import { sumOf } from './sumOf';

/** How many figures behind a whole its parts may stand. */
const REACH = 8;
/** As many figures as a paragraph of a release has. */
const KINDS = 60;

/** Those who can be told by what became of them. */
const WHO: ReadonlySet<string> = wordSet('on_board trapped buried missing people');
const FATES: ReadonlySet<string> = wordSet('rescued missing deaths unhurt injured evacuated trapped');

/** How the injured are; those who have left count as well. */
const CONDITIONS: ReadonlySet<string> = wordSet(
  'critical serious severe stable mild recovered icu in_hospital',
);

/** Counts that a release goes on to tell by kind, each with its own name. */
const BY_KIND: ReadonlySet<string> = wordSet(
  'exports imports cases crossings visitors passengers turnover fdi box_office gaming_revenue rooms hotel_guests',
);
/** Told apart by the words before their noun alone: 五星级客房, 内地住客. */
const BY_LABEL: ReadonlySet<string> = wordSet('cases crossings visitors rooms hotel_guests');

/** 陆路入境177万，经关闸76万: the kinds of those who came to Hong Kong and Macau are their ways. */
const BY_BORDER = /^(?:香港|澳[门門])/;

/** Parts of accidents, crimes and trade that no word ties to their whole. */
export function findImpliedFates(nodes: readonly Node[]): void {
  nodes.forEach((_, at) => {
    adoptNext(nodes, at);
  });
  nodes.forEach((whole, at) => {
    if (whole.value === null || whole.negated) return;
    const after = nodes.slice(at + 1, at + 1 + REACH).filter((node) => node.paragraph === whole.paragraph);
    if (WHO.has(whole.metric)) adoptFates(whole, after);
    if (whole.metric === 'injured') adoptConditions(whole, after);
    if (TOLLS.test(whole.metric) && !whole.ownPlace)
      adopt(whole, placesOf(whole, nodes.slice(at + 1, at + 1 + KINDS)), -55_000 - whole.start);
    if (SPLIT_AGAIN.has(whole.metric) && !whole.parent && whole.qualifier === null)
      adoptSplits(whole, nodes.slice(at + 1, at + 1 + KINDS));
    if (BY_KIND.has(whole.metric) && !whole.parent && whole.qualifier === null)
      adoptKinds(
        whole,
        nodes.slice(at + 1, at + 1 + KINDS).filter((node) => node.paragraph === whole.paragraph),
      );
  });
}

/** 其中2人为消防员；1人危殆、2人严重、7人稳定: the last of them is of the same whole as the one beside it. */
function adoptNext(nodes: readonly Node[], at: number): void {
  const [before, node] = [nodes[at - 1], nodes[at]];
  const whole = before?.parent;
  if (!node || !before || !whole || node.parent || !isCondition(node) || !isCondition(before)) return;
  const beside = nodes.slice(0, at).filter((other) => other.parent === whole && isCondition(other));
  const fits = sumOf([...beside, node]) <= (whole.value ?? 0) && before.sentence === node.sentence;
  if (fits) adopt(whole, [node], before.list);
}

/** Wholes that a release splits several ways, a sentence each: by sex, by age, by town and country. */
const SPLIT_AGAIN: ReadonlySet<string> = wordSet('trade population prosecuted');

/** Kinds of a whole that a sentence further on tells, none of them larger than it and together no more. */
function adoptSplits(whole: Node, after: readonly Node[]): void {
  const total = whole.value ?? 0;
  const bySentence = new Map<number, Node[]>();
  for (const node of after) {
    const free =
      !node.parent || (node.parent.metric === whole.metric && (node.parent.value ?? 0) < (node.value ?? 0));
    const alike = node.metric === whole.metric && sameUnit(node, whole) && node.place === whole.place;
    if (
      !free ||
      !alike ||
      node.scope !== whole.scope ||
      node.compare !== null ||
      (node.value ?? total) >= total
    )
      continue;
    const said = bySentence.get(node.sentence) ?? [];
    said.push(node);
    bySentence.set(node.sentence, said);
  }
  for (const [sentence, kinds] of bySentence) {
    const sum = sumOf(kinds);
    const shared = after.some(
      (node) => node.sentence === sentence && node.metric === `${whole.metric}_share`,
    );
    const labelled = whole.metric === 'prosecuted' || kinds.every(({ qualifier }) => qualifier !== null);
    if (sum === total || (sum <= total && (shared || labelled))) adopt(whole, kinds, -54_000 - sentence);
  }
}

/** 元人民币 is said once. */
function sameUnit(a: Node, b: Node): boolean {
  return a.unit === b.unit || (Boolean(a.unit?.startsWith('元')) && Boolean(b.unit?.startsWith('元')));
}

/** 船上16人，救起15人，1人失踪: what became of them makes all of them. */
function adoptFates(whole: Node, after: readonly Node[]): void {
  const fates = after.filter((node) => FATES.has(node.metric) && node.metric !== whole.metric);
  const run: Node[] = [];
  for (const node of fates) {
    if (node.parent && node.parent !== whole) continue;
    run.push(node);
    if (sumOf(run) !== whole.value || run.length < 2) continue;
    adopt(whole, run, -50_000 - whole.start);
    return;
  }
}

/** 9人受伤，分送甲医院5人、乙医院4人: where they were taken. */
function isTaken({ metric, qualifier }: Node): boolean {
  return metric === 'injured' && /(?:医院|诊所)$/.test(qualifier ?? '');
}

function isCondition({ metric }: Node): boolean {
  return CONDITIONS.has(metric);
}

/** 87人受伤，…，3人危殆、8人严重、76人稳定: those of the injured, if they are no more than they. */
function adoptConditions(whole: Node, after: readonly Node[]): void {
  const ill = after.filter((node) => isCondition(node) && node.sentence - whole.sentence < 2);
  const taken = after.filter((node) => isTaken(node) && node.sentence === whole.sentence);
  if (taken.length > 1 && sumOf(taken) <= (whole.value ?? 0)) adopt(whole, taken, -53_000 - whole.start);
  const all = ill.filter((node) => node.parent === null || ill.includes(node.parent));
  // 4人平稳（2人轻伤、2人划伤）: those in the bracket are some of the four.
  const free = sumOf(all) > (whole.value ?? 0) ? all.filter(({ parent }) => parent === null) : all;
  if (free.length === 0 || sumOf(free) > (whole.value ?? 0)) return;
  adopt(whole, free, -51_000 - whole.start);
  // 9人送医。3人因伤重死亡，其余6人平稳: those who died were among them.
  const dead = after.find(
    ({ metric, parent, sentence }) => metric === 'deaths' && !parent && sentence - whole.sentence < 2,
  );
  const rest = free.some(({ value }) => (value ?? 0) + (dead?.value ?? 0) === whole.value);
  if (dead && rest) adopt(whole, [dead], -51_500 - whole.start);
}

/** 罪案共13218宗。暴力罪案241宗…；电脑犯罪1099宗…: kinds of what was counted before. */
function adoptKinds(whole: Node, after: readonly Node[]): void {
  const kinds = after.filter(
    (node) =>
      node.metric === whole.metric &&
      node.scope === whole.scope &&
      node.date === whole.date &&
      node.unit === whole.unit &&
      !node.parent &&
      node.compare === null &&
      !node.earlier &&
      !whole.earlier &&
      (node.value ?? 0) < (whole.value ?? 0) &&
      (node.qualifier !== null ||
        (BY_LABEL.has(whole.metric) &&
          (!node.ownPlace || BY_BORDER.test(whole.placePath[0] ?? '')) &&
          (node.label !== whole.label || sharedBehind(node, after)))),
  );
  // 内地团客13万，国际团客2万，韩国团客5千: a kind that the whole has no room for is one of another kind.
  const fitting: Node[] = [];
  for (const node of kinds) if (sumOf([...fitting, node]) <= (whole.value ?? 0)) fitting.push(node);
  const all = BY_LABEL.has(whole.metric) ? fitting : kinds;
  if (sumOf(all) <= (whole.value ?? 0)) adopt(whole, all, -52_000 - whole.start);
}

/** 五星级客房2.4万间，占总数55.2% */
function sharedBehind(node: Node, after: readonly Node[]): boolean {
  return after[after.indexOf(node) + 1]?.metric === `${node.metric}_share`;
}

function adopt(whole: Node, parts: readonly Node[], list: number): void {
  for (const node of parts) {
    node.parent = whole;
    node.list = list;
    node.kind = 'state';
    node.orphan = false;
  }
}
