import { useState } from 'react';
import { useStrings } from '../shared/strings';

type Choice = 'press' | 'sites' | 'everywhere';

interface WelcomeAppProps {
  readonly initial: Choice;
  /** The address of the sample page. */
  readonly sample: string;
  /** @returns false if the browser was not given leave */
  onChoose(choice: Choice): Promise<boolean>;
}

/** The first-run page: what Jingdu promises, and the three choices of when it may look at pages, one click each. */
export function WelcomeApp({ initial, sample, onChoose }: WelcomeAppProps) {
  const { t } = useStrings();
  const [chosen, setChosen] = useState(initial);
  const [message, setMessage] = useState('');
  const choices = [
    { id: 'press', label: t('watch.press'), note: t('welcome.pressNote') },
    { id: 'sites', label: t('watch.sites'), note: t('welcome.sitesNote') },
    { id: 'everywhere', label: t('watch.everywhere'), note: t('welcome.everywhereNote') },
  ] as const;
  const promises = [
    { title: t('promise.proof'), note: t('promise.proofNote') },
    { title: t('promise.sums'), note: t('promise.sumsNote') },
    { title: t('promise.trace'), note: t('promise.traceNote') },
  ];
  const choose = async (choice: Choice) => {
    const granted = await onChoose(choice);
    if (granted) setChosen(choice);
    setMessage(granted ? t('welcome.saved') : t('watch.declined'));
  };
  return (
    <>
      <header>
        <h1>{t('welcome.title')}</h1>
        <p className="lead">{t('welcome.lead')}</p>
        <p>
          <a className="button button-primary" href={sample} data-testid="try">
            {t('welcome.try')}
          </a>
        </p>
      </header>
      <ul className="promises">
        {promises.map(({ title, note }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{t('welcome.choose')}</legend>
        <p>{t('welcome.chooseNote')}</p>
        {choices.map(({ id, label, note }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="watch"
              value={id}
              checked={chosen === id}
              onChange={() => void choose(id)}
            />
            <span>
              <strong>{label}</strong>
              <span className="choice-note">{note}</span>
            </span>
          </label>
        ))}
        <p role="status" className="saved">
          {message}
        </p>
      </fieldset>
    </>
  );
}
