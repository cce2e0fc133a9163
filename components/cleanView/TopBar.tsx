import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { DisplayStore } from '../../lib/view/createDisplayStore';
import type { ViewStore } from '../../lib/view/createViewStore';
import { CrossIcon } from '../shared/icons';
import { kindName } from '../shared/names';
import { useStrings } from '../shared/strings';
import { CopyText } from './CopyText';
import { DisplayPanel } from './DisplayPanel';
import { ReadAloud } from './ReadAloud';

interface TopBarProps {
  readonly store: ViewStore;
  readonly displayStore: DisplayStore;
  /** What is read aloud. */
  readonly article: RefObject<HTMLElement | null>;
  /** Has all of it in place. */
  onWhole(): void;
  onClose(): void;
}

/** What the page is, and all that can be done with it. */
export function TopBar({ store, displayStore, article, onWhole, onClose }: TopBarProps) {
  const { t } = useStrings();
  const { bulletin, lang } = useStore(store, ({ reading }) => reading);
  return (
    <header className="bar">
      <span className="brand">{t('extension.name')}</span>
      {bulletin.is && <span className="kind">{kindName(bulletin.kind, t)}</span>}
      <div className="tools">
        <CopyText store={store} />
        <ReadAloud article={article} onWhole={onWhole} lang={lang} display={displayStore} />
        <DisplayPanel store={displayStore} />
        <button type="button" className="button tool" onClick={onClose} data-testid="close">
          <CrossIcon /> <span className="label">{t('view.close')}</span> <kbd>Esc</kbd>
        </button>
      </div>
    </header>
  );
}
