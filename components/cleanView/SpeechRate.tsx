import { RANGES } from '../../lib/view/displaySettings';
import { useStrings } from '../shared/strings';

interface SpeechRateProps {
  readonly rate: number;
  onChange(rate: number): void;
}

const { min, max, step } = RANGES.speechRate;
const RATES = Array.from({ length: (max - min) / step + 1 }, (_, i) => min + i * step);

/** How fast a text is read aloud, beside the buttons that begin and end it. */
export function SpeechRate({ rate, onChange }: SpeechRateProps) {
  const { t, language } = useStrings();
  const number = new Intl.NumberFormat(language);
  return (
    <select
      className="button"
      aria-label={t('display.speed')}
      value={rate}
      onChange={(event) => onChange(Number(event.target.value))}
      data-testid="speech-rate"
    >
      {RATES.map((choice) => (
        <option key={choice} value={choice}>
          {t('display.times', [number.format(choice)])}
        </option>
      ))}
    </select>
  );
}
