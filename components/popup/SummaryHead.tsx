import { readsNumbersOf } from '../../lib/detect/readsNumbersOf';
import type { Reading } from '../../lib/reading';
import { formatDate } from '../../lib/view/formatDate';
import { kindName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { OptionsButton } from './OptionsButton';

interface SummaryHeadProps {
  readonly reading: Reading;
  readonly titleId: string;
  onOptions(): void;
}

/** What the page is: its kind, its restored title, who published it and when. */
export function SummaryHead({ reading, titleId, onOptions }: SummaryHeadProps) {
  const { t, language } = useStrings();
  const { article, bulletin } = reading;
  return (
    <header className="summary-head">
      <div className="head-line">
        <p className="kind" data-testid="kind" data-kind={bulletin.kind ?? 'none'} data-is={bulletin.is}>
          {bulletin.is
            ? kindName(bulletin.kind, t)
            : readsNumbersOf(reading.lang)
              ? t('popup.notBulletin')
              : t('popup.otherLanguage')}
        </p>
        <OptionsButton onOptions={onOptions} />
      </div>
      {article.title === '' ? (
        <h1 id={titleId}>{t('view.untitled')}</h1>
      ) : (
        <h1 id={titleId} lang={reading.lang} dir="auto" title={article.title}>
          {article.title}
        </h1>
      )}
      {(article.publisher !== null || article.published !== null) && (
        <p className="source dotted">
          {article.publisher !== null && <span lang={reading.lang}>{article.publisher}</span>}
          {article.published !== null && (
            <time dateTime={article.published}>{formatDate(article.published, language)}</time>
          )}
        </p>
      )}
    </header>
  );
}
