import type { Work } from '../../work';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { dropBoxes } from './dropBoxes';
import { dropHeadedBoxes } from './dropHeadedBoxes';
import { dropLinkLines } from './dropLinkLines';
import { dropRepeats } from './dropRepeats';
import { dropSkippable } from './dropSkippable';
import { dropSlides } from './dropSlides';
import { dropStragglers } from './dropStragglers';
import { extendEnds } from './extendEnds';
import { fillGaps } from './fillGaps';
import { keepOwnArticle } from './keepOwnArticle';
import { markFurniture } from './markFurniture';
import type { Region, RegionPass } from './region';
import { startAfterTitle } from './startAfterTitle';
import { stopAtLinks } from './stopAtLinks';
import { stopAtReply } from './stopAtReply';
import { stopAtTail } from './stopAtTail';
import { stopBelowHome } from './stopBelowHome';
import { takeDeck } from './takeDeck';
import { takeReferences } from './takeReferences';
import { trimEnds } from './trimEnds';

/** In order. Readability says where the article is; these say which lines there are it. */
const REGION_PASSES: readonly RegionPass[] = [
  {
    name: 'drop repeats',
    why: 'a second copy would count as most of the article and hide where the first one starts',
    run: dropRepeats,
  },
  {
    name: 'drop stragglers',
    why: 'the gaps are filled next: a part far away would draw in all between',
    run: dropStragglers,
  },
  {
    name: 'keep own article',
    why: 'the next article on the page is as good a text as the first, and often longer',
    run: keepOwnArticle,
  },
  {
    name: 'start after title',
    why: 'the ends must be right before anything is added at them',
    run: startAfterTitle,
  },
  {
    name: 'drop boxes',
    why: 'a box that is furniture must not make its neighbours look like article',
    run: dropBoxes,
  },
  { name: 'fill gaps', why: 'Readability drops tables, lists and short paragraphs', run: fillGaps },
  {
    name: 'take the deck',
    why: 'a byline stands between it and the text, where growing from the text would stop',
    run: takeDeck,
  },
  { name: 'extend ends', why: 'and it does not look for them outside its box', run: extendEnds },
  {
    name: 'drop slides',
    why: 'only now is it known what stands above the text',
    run: dropSlides,
  },
  {
    name: 'take references',
    why: 'a list of references stands in a box of its own, below the end as it is known now',
    run: takeReferences,
  },
  {
    name: 'drop skippable',
    why: 'no gap is filled any more: what a link of the page skips stays out',
    run: dropSkippable,
  },
  {
    name: 'drop headed boxes',
    why: 'a sign-up box in the middle of the text goes as a whole, whatever its box is called',
    run: dropHeadedBoxes,
  },
  {
    name: 'stop at reply',
    why: 'the posts of a thread are alike in all but their order',
    run: stopAtReply,
  },
  {
    name: 'stop at tail',
    why: 'whatever stands below such a heading is another text, even a long one',
    run: stopAtTail,
  },
  {
    name: 'stop at links',
    why: 'a tail without a heading: only what the passes before left can be told from the text',
    run: stopAtLinks,
  },
  {
    name: 'stop below home',
    why: 'a tail without links or a heading is told by where it stands',
    run: stopBelowHome,
  },
  {
    name: 'mark furniture',
    why: 'words tell what no box does; only now is it known what stands at the edge',
    run: markFurniture,
  },
  { name: 'drop link lines', why: 'the teasers that have no words of their own', run: dropLinkLines },
  { name: 'trim ends', why: 'the passes before may leave a heading without text', run: trimEnds },
];

/** Decides line by line what is the article, starting from Readability's votes. */
export function* selectLines(
  outline: PageOutline,
  votes: ReadonlySet<number>,
  title: PageLine | null = null,
  titleKeys: ReadonlySet<string> = new Set(),
  { authors = [], sites = [] }: Partial<Pick<Region, 'authors' | 'sites'>> = {},
): Work<Region> {
  const region: Region = {
    outline,
    title,
    titleKeys,
    authors,
    sites,
    lines: new Set(votes),
    furniture: new Map(),
    dropped: new Map(),
  };
  for (const { run } of REGION_PASSES) {
    run(region);
    yield;
  }
  return region;
}
