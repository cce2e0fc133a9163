import type { TitleReading } from '../draft';
import { dropPlainReadings, dropReadings } from '../text/readings';
import { TITLE_LABEL } from './echoes/titleLabel';
import { dropDoubledMarks } from './findMirrorDamage';

/** The titles of a page whose text is proved to be damaged by a mirror, without what the mirror has added to them. */
export function mendTitles(title: TitleReading): TitleReading {
  return {
    ...title,
    best: mend(title.best),
    candidates: title.candidates.map(mend),
    others: title.others.map(mend),
  };
}

/** With its readings gone, a label before the title (原標(biāo)題：) can be told. */
function mend(title: string): string {
  return dropDoubledMarks(dropPlainReadings(dropReadings(title))).replace(TITLE_LABEL, '');
}
