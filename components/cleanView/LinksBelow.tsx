import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Link } from '../../lib/reading';
import type { ViewStore } from '../../lib/view/createViewStore';
import { Gradual } from '../shared/Gradual';
import { useStrings } from '../shared/strings';

/** Related links stay below the article; unrelated ones are folded away with their number. */
export function LinksBelow({ store }: { readonly store: ViewStore }) {
  const { t } = useStrings();
  const { links } = useStore(store, (state) => state.reading);
  const whole = useStore(store, (state) => state.whole);
  const [related, unrelated] = useMemo(() => {
    const judged = (verdict: Link['verdict']) => links.filter((link) => link.verdict === verdict);
    return [judged('related'), judged('unrelated')];
  }, [links]);
  return (
    <>
      {related.length > 0 && (
        <section className="related">
          <h2>{t('view.related')}</h2>
          <LinkList links={related} whole={whole} />
        </section>
      )}
      {unrelated.length > 0 && (
        <details className="unrelated" data-testid="unrelated">
          <summary>{t('view.unrelated', unrelated.length)}</summary>
          <LinkList links={unrelated} whole={whole} />
        </details>
      )}
    </>
  );
}

function LinkList({ links, whole }: { readonly links: readonly Link[]; readonly whole: boolean }) {
  return (
    <ul>
      <Gradual items={links} whole={whole} draw={drawLink} />
    </ul>
  );
}

function drawLink({ href, text }: Link, key: number) {
  return (
    <li key={key}>
      {href === '' ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      )}
    </li>
  );
}
