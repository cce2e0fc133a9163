import type { Link } from '../../lib/reading';
import { useStrings } from '../shared/strings';

/** Related links stay below the article; unrelated ones are folded away with their number. */
export function LinksBelow({ links }: { readonly links: readonly Link[] }) {
  const { t } = useStrings();
  const related = links.filter((link) => link.verdict === 'related');
  const unrelated = links.filter((link) => link.verdict === 'unrelated');
  return (
    <>
      {related.length > 0 && (
        <section className="related">
          <h2>{t('view.related')}</h2>
          <LinkList links={related} />
        </section>
      )}
      {unrelated.length > 0 && (
        <details className="unrelated" data-testid="unrelated">
          <summary>{t('view.unrelated', unrelated.length)}</summary>
          <LinkList links={unrelated} />
        </details>
      )}
    </>
  );
}

function LinkList({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={`${link.href} ${link.text}`}>
          {link.href === '' ? (
            link.text
          ) : (
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              {link.text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
