import { useId, useState } from 'react';
import type { Watch } from '../../lib/view/settings';
import { useStrings } from '../shared/strings';
import { WatchChoices } from '../shared/WatchChoices';
import { Specimen } from './Specimen';

interface WelcomeAppProps {
  readonly initial: Watch;
  /** The address of the sample page. */
  readonly sample: string;
  /** @returns false if the browser was not given leave */
  onChoose(choice: Watch): Promise<boolean>;
}

/** The first-run page: what Jingdu does, shown and said, and the three choices of when it may look at pages. */
export function WelcomeApp({ initial, sample, onChoose }: WelcomeAppProps) {
  const { t } = useStrings();
  const [chosen, setChosen] = useState(initial);
  const [message, setMessage] = useState('');
  const id = useId();
  const promises = [
    { title: t('promise.proof'), note: t('promise.proofNote') },
    { title: t('promise.sums'), note: t('promise.sumsNote') },
    { title: t('promise.trace'), note: t('promise.traceNote') },
  ];
  const choose = async (choice: Watch) => {
    const granted = await onChoose(choice);
    if (granted) setChosen(choice);
    setMessage(granted ? t('welcome.saved') : t('watch.declined'));
  };
  return (
    <>
      <title>{t('welcome.title')}</title>
      <header>
        <p className="brand">
          <img src="/icon/96.png" alt="" width="40" height="40" />
          {t('extension.name')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <p className="lead">{t('welcome.lead')}</p>
        <p>
          <a className="button button-primary" href={sample} data-testid="try">
            {t('welcome.try')}
          </a>
        </p>
      </header>
      <Specimen />
      <ul className="promises">
        {promises.map(({ title, note }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      <section>
        <h2 id={id} className="question">
          {t('welcome.choose')}
        </h2>
        <p className="note">{t('welcome.chooseNote')}</p>
        <WatchChoices
          value={chosen}
          labelledBy={id}
          sitesNote={t('welcome.sitesNote')}
          onChoose={(choice) => void choose(choice)}
        />
        <p role="status" className="saved">
          {message}
        </p>
      </section>
    </>
  );
}
