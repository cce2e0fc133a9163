import type { Article } from '../../lib/reading';
import { formatDate } from '../../lib/view/formatDate';
import { readingTime } from '../../lib/view/readingTime';
import { useStrings } from '../shared/strings';

interface ArticleHeadProps {
  readonly article: Article;
  readonly titleId: string;
}

/** The restored title, who published it and when, and how long it takes to read. */
export function ArticleHead({ article, titleId }: ArticleHeadProps) {
  const { t, language } = useStrings();
  const { title, publisher, byline, published, text } = article;
  return (
    <>
      <h1 id={titleId} lang={title === '' ? language : undefined}>
        {title === '' ? t('view.untitled') : title}
      </h1>
      <ul className="source dotted">
        {[publisher, byline]
          .filter((name, i, names) => name !== null && names.indexOf(name) === i)
          .map((name) => (
            <li key={name}>{name}</li>
          ))}
        {published !== null && (
          <li lang={language} dir="auto">
            <time dateTime={published}>{formatDate(published, language)}</time>
          </li>
        )}
        <li lang={language} dir="auto">
          {t('view.minutes', readingTime(text))}
        </li>
      </ul>
    </>
  );
}
