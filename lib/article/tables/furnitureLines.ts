import type { FurnitureLine } from './furnitureLine';
import { LINES_ABOUT_ARTICLE } from './linesAboutArticle';
import { LINES_OF_PAGE } from './linesOfPage';
import { PICTURE_CREDITS } from './pictureCredits';

/** Lines that are no article text, by their words. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  ...LINES_OF_PAGE,
  ...LINES_ABOUT_ARTICLE,
  ...PICTURE_CREDITS,
];
