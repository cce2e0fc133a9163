import { Tabs } from '@base-ui/react/tabs';
import { useCallback, useId } from 'react';
import { useStore } from 'zustand';
import type { Figure } from '../../lib/reading';
import { showTarget, type ViewPanel, type ViewStore } from '../../lib/view/createViewStore';
import type { CurrentFigure } from '../shared/FigureTree';
import { stepName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { FigurePanel } from './FigurePanel';
import { RemovedPanel } from './RemovedPanel';

interface SidePanelProps {
  readonly store: ViewStore;
  readonly current: CurrentFigure;
}

/** Beside the text: its figures as a tree, and all that was removed. */
export function SidePanel({ store, current }: SidePanelProps) {
  const { t, language } = useStrings();
  const { reading, panel } = useStore(store);
  const id = useId();
  const show = useCallback(({ id: figure }: Figure) => showTarget(store, { figure }), [store]);
  const number = new Intl.NumberFormat(language);
  const hasMarks = reading.removals.some(({ applied }) => !applied);
  const removedTitle = hasMarks ? t('removed.titleWithMarks') : t('removed.title');
  // Steps share their names: two of one name that failed alike are said once.
  const failures = [
    ...new Map(reading.failures.map((failure) => [`${failure.step} ${failure.message}`, failure])),
  ];
  const tabs = [
    { panel: 'figures', label: t('view.figures'), count: reading.figures.length },
    { panel: 'removed', label: removedTitle, count: reading.removals.length },
  ] as const;
  return (
    <Tabs.Root
      className="panel"
      value={panel}
      onValueChange={(next: ViewPanel) => showTarget(store, { panel: next })}
      render={<aside aria-label={t('view.panel')} />}
    >
      <Tabs.List className="tabs" activateOnFocus aria-label={t('view.panel')}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.panel} className="tab" value={tab.panel} data-testid={`tab-${tab.panel}`}>
            {tab.label} <span className="count">{number.format(tab.count)}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {failures.length > 0 && (
        <section role="status" className="failures" aria-labelledby={id}>
          <h2 id={id}>{t('view.failures')}</h2>
          <ul>
            {failures.map(([key, { step, message }]) => (
              <li key={key}>
                {stepName(step, t)} <code>{message}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Tabs.Panel className="tab-panel" value="figures">
        <FigurePanel reading={reading} current={current} onShow={show} />
      </Tabs.Panel>
      <Tabs.Panel className="tab-panel" value="removed">
        <RemovedPanel store={store} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
