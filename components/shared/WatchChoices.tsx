import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import type { Watch } from '../../lib/view/settings';
import { useStrings } from './strings';

interface WatchChoicesProps {
  readonly value: Watch;
  /** The id of the heading that asks. */
  readonly labelledBy: string;
  /** How sites are chosen from here. */
  readonly sitesNote: string;
  onChoose(watch: Watch): void;
}

/** The three choices of when pages are looked at, one click each. */
export function WatchChoices({ value, labelledBy, sitesNote, onChoose }: WatchChoicesProps) {
  const { t } = useStrings();
  const id = useId();
  const choices = [
    { watch: 'press', label: t('watch.press'), note: t('welcome.pressNote') },
    { watch: 'sites', label: t('watch.sites'), note: sitesNote },
    { watch: 'everywhere', label: t('watch.everywhere'), note: t('welcome.everywhereNote') },
  ] as const;
  return (
    <RadioGroup<Watch>
      className="choices"
      aria-labelledby={labelledBy}
      value={value}
      onValueChange={onChoose}
      data-testid="watch-choices"
    >
      {choices.map(({ watch, label, note }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is the library's, which brings its own input
        <label key={watch} className="choice" data-testid={`choose-${watch}`}>
          <Radio.Root
            className="choice-radio"
            value={watch}
            aria-labelledby={`${id}-${watch}`}
            aria-describedby={`${id}-${watch}-note`}
          >
            <Radio.Indicator className="choice-dot" />
          </Radio.Root>
          <span>
            <strong id={`${id}-${watch}`}>{label}</strong>
            <span id={`${id}-${watch}-note`} className="note">
              {note}
            </span>
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
