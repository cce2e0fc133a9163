import { useStore } from 'zustand';
import type { PopupStore } from '../../lib/view/createPopupStore';
import type { PopupActions } from '../../lib/view/popupActions';
import { unreadableHow } from '../../lib/view/unreadableHow';
import { useStrings } from '../shared/strings';
import { BulletinSummary } from './BulletinSummary';
import { Notice } from './Notice';
import { Waiting } from './Waiting';
import { WatchChoice } from './WatchChoice';

interface PopupAppProps {
  readonly store: PopupStore;
  readonly actions: PopupActions;
}

/** The popup: what was read, or why nothing was and what to do about it. */
export function PopupApp({ store, actions }: PopupAppProps) {
  const { t } = useStrings();
  const state = useStore(store);
  const { page, watch, declined } = state;
  switch (page.state) {
    case 'reading':
      return <Waiting />;
    case 'no-access':
      return (
        <Notice
          title={t('popup.noAccess')}
          text={t('popup.noAccessHow', [new URL(page.origin).host])}
          action={{ label: t('popup.allowSite'), run: () => actions.allowSite(page.origin) }}
          onOptions={actions.openOptions}
        />
      );
    case 'unreadable':
      return (
        <Notice
          title={t('popup.unreadable')}
          text={unreadableHow(page.reason, t)}
          onOptions={actions.openOptions}
        />
      );
    case 'failed':
      return (
        <Notice
          title={t('popup.failed')}
          text={t('popup.failedHow')}
          detail={page.message}
          action={{ label: t('popup.again'), run: actions.readAgain }}
          onOptions={actions.openOptions}
        />
      );
    case 'ready':
      return (
        <BulletinSummary reading={page.reading} state={state} actions={actions}>
          {watch && <WatchChoice watch={watch} declined={declined} actions={actions} />}
        </BulletinSummary>
      );
  }
}
