import { type FormEvent, useId, useState } from 'react';
import { readSiteAddress, type Site } from '../../lib/view/siteAddress';
import { useStrings } from '../shared/strings';

/** A site by its name or by any address on it: what stands in the address bar will do. */
export function AddSite({ onAdd }: { onAdd(site: Site): void }) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const site = readSiteAddress(text);
    setWrong(site === null);
    if (!site) return;
    onAdd(site);
    setText('');
  };
  return (
    <form className="add-site" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('options.sites.add')}</label>
      <div className="add-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder={t('options.sites.example')}
          aria-invalid={wrong}
          aria-describedby={`${id}-about`}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
          data-testid="site-address"
        />
        <button type="submit" className="button button-primary" data-testid="add-site">
          {t('options.sites.addButton')}
        </button>
      </div>
      <p id={`${id}-about`} className={wrong ? 'error' : 'note'} aria-live="polite">
        {wrong ? t('options.sites.wrong') : t('options.sites.addNote')}
      </p>
    </form>
  );
}
