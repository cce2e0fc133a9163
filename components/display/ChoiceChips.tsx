import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';

interface ChoiceChipsProps<Value extends string> {
  readonly name: 'theme' | 'font';
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** One of a few, each a chip with a sample of what it does. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { name, label, choices, value, onChange } = props;
  const id = useId();
  return (
    <div className="chips">
      <p id={id} className="chips-label">
        {label}
      </p>
      <RadioGroup<Value>
        className="chips-row"
        aria-labelledby={id}
        value={value}
        onValueChange={onChange}
        data-testid={`${name}s`}
      >
        {choices.map((choice) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is the library's, which brings its own input
          <label key={choice.value} className="chip" data-sample={`${name} ${choice.value}`}>
            <Radio.Root
              className="chip-radio"
              value={choice.value}
              aria-labelledby={`${id}-${choice.value}`}
            />
            {name === 'theme' && <span className="swatch" aria-hidden="true" />}
            <span id={`${id}-${choice.value}`}>{choice.label}</span>
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
