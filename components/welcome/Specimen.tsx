import { CheckIcon } from '../shared/icons';
import { useStrings } from '../shared/strings';

/** One sentence of a repost with what Jingdu sees in it: two pieces that do not belong there, three figures, one sum. */
export function Specimen() {
  const { t } = useStrings();
  return (
    <figure className="specimen">
      <p>
        {t('welcome.specimen.start')}
        <del>{t('welcome.specimen.firstPiece')}</del>
        {t('welcome.specimen.whole')}
        <mark>18</mark>
        {t('welcome.specimen.parts')}
        <mark>11</mark>
        {t('welcome.specimen.between')}
        <del>{t('welcome.specimen.secondPiece')}</del>
        {t('welcome.specimen.last')}
        <mark>7</mark>
        {t('welcome.specimen.end')}
      </p>
      <figcaption>
        <CheckIcon /> {t('figure.sumRight')} 11 + 7 = 18
      </figcaption>
    </figure>
  );
}
