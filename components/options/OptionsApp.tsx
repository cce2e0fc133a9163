import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import type { OptionsActions, OptionsStore } from '../../lib/view/createOptionsStore';
import { useStrings } from '../shared/strings';
import { DataSection } from './DataSection';
import { PermissionsSection } from './PermissionsSection';
import { ReadingSection } from './ReadingSection';
import { RepairNotice } from './RepairNotice';
import { ShortcutsSection } from './ShortcutsSection';
import { WatchSection } from './WatchSection';

interface OptionsAppProps {
  readonly store: OptionsStore;
  readonly displayStore: DisplayStore;
  readonly actions: OptionsActions;
}

/** The options page: one column of sections with a list of them beside it. */
export function OptionsApp({ store, displayStore, actions }: OptionsAppProps) {
  const { t } = useStrings();
  const state = useStore(store);
  // The browser looks for an address's #section before there is one.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  const sections = [
    { id: 'reading', title: t('options.reading.title'), content: <ReadingSection store={displayStore} /> },
    {
      id: 'pages',
      title: t('watch.title'),
      content: <WatchSection state={state} actions={actions} />,
    },
    {
      id: 'ways',
      title: t('options.ways.title'),
      content: <ShortcutsSection state={state} actions={actions} />,
    },
    {
      id: 'permissions',
      title: t('options.permissions.title'),
      content: <PermissionsSection state={state} />,
    },
    {
      id: 'data',
      title: t('options.data.title'),
      content: <DataSection outcome={state.outcome} actions={actions} />,
    },
  ];
  return (
    <>
      <title>{t('options.title')}</title>
      <nav aria-label={t('options.sections')}>
        <p className="brand">{t('extension.name')}</p>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{t('options.title')}</h1>
        {state.repair && <RepairNotice repair={state.repair} actions={actions} />}
        {sections.map(({ id, title, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} data-testid={`section-${id}`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {content}
          </section>
        ))}
      </main>
    </>
  );
}
