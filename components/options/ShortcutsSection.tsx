import type { Command, OptionsActions, OptionsState } from '../../lib/view/createOptionsStore';
import type { Strings } from '../../lib/view/strings';
import { Switch } from '../shared/Switch';
import { useStrings } from '../shared/strings';

interface ShortcutsSectionProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** The ways in beside the toolbar button: menu, marks in the page, keys as they are bound now. */
export function ShortcutsSection({ state, actions }: ShortcutsSectionProps) {
  const { t } = useStrings();
  const { settings, commands } = state;
  return (
    <>
      <div className="card switches">
        <Switch
          label={t('options.ways.contextMenu')}
          note={t('options.ways.contextMenuNote')}
          checked={settings.contextMenu}
          testId="context-menu"
          onChange={actions.setContextMenu}
        />
        <Switch
          label={t('options.ways.highlight')}
          note={t('options.ways.highlightNote')}
          checked={settings.highlightInPage}
          testId="highlight-in-page"
          onChange={actions.setHighlightInPage}
        />
      </div>
      <div className="card">
        <h3>{t('options.keys.title')}</h3>
        <dl className="keys" data-testid="keys">
          {commands.map((command) => (
            <div key={command.name}>
              <dt>{commandName(command, t)}</dt>
              <dd>
                {command.shortcut === '' ? (
                  <span className="unset">{t('options.keys.unset')}</span>
                ) : (
                  <kbd>{command.shortcut}</kbd>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p className="note">{t('options.keys.how')}</p>
        <button
          type="button"
          className="button"
          onClick={actions.openShortcutSettings}
          data-testid="change-keys"
        >
          {t('options.keys.change')}
        </button>
      </div>
    </>
  );
}

/** Browsers give the toolbar button's own command no description. */
function commandName({ name, description }: Command, t: Strings['t']): string {
  return name === '_execute_action' ? t('options.keys.popup') : description || name;
}
