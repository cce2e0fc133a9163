import type { FurnitureLine } from './furnitureLine';
import { LINES_ABOUT_ARTICLE } from './linesAboutArticle';
import { LINES_OF_AUTHORS } from './linesOfAuthors';
import { LINES_OF_COMMENTS } from './linesOfComments';
import { LINES_OF_ENDS } from './linesOfEnds';
import { LINES_OF_HELP } from './linesOfHelp';
import { LINES_OF_OFFERS } from './linesOfOffers';
import { LINES_OF_PAGE } from './linesOfPage';
import { LINES_OF_SITES } from './linesOfSites';
import { PICTURE_CREDITS } from './pictureCredits';

/** Lines that are no article text, by their words. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  ...LINES_OF_COMMENTS,
  ...LINES_OF_PAGE,
  ...LINES_OF_OFFERS,
  ...LINES_OF_AUTHORS,
  ...LINES_OF_SITES,
  ...LINES_ABOUT_ARTICLE,
  ...PICTURE_CREDITS,
  ...LINES_OF_HELP,
  ...LINES_OF_ENDS,
];
