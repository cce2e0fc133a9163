import type { Contradiction } from '../../lib/view/contradictionsOf';
import { describeFigure } from '../../lib/view/describeFigure';
import { useStrings } from './strings';

interface ContradictionTextProps {
  readonly contradiction: Contradiction;
  /** Language of the page's words. */
  readonly lang: string;
}

/** What is counted, the two numbers that are given for it, and by how much they differ. */
export function ContradictionText({ contradiction, lang }: ContradictionTextProps) {
  const strings = useStrings();
  const { t, language } = strings;
  const { figure, said, found, inTitle } = contradiction;
  const number = new Intl.NumberFormat(language);
  const numbers: [string, string, string] = [
    number.format(said),
    number.format(found),
    number.format(Math.abs(said - found)),
  ];
  return (
    <span>
      {describeFigure(figure, null, lang, strings).name}
      {' · '}
      {inTitle ? t('figure.titleDiffers', numbers) : t('figure.repeatDiffers', numbers)}
    </span>
  );
}
