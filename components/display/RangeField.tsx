import { useId } from 'react';
import { RANGES, type RangedSetting } from '../../lib/view/displaySettings';

interface RangeFieldProps {
  readonly name: RangedSetting;
  readonly label: string;
  readonly value: number;
  /** The value in the reader's words. */
  readonly shown: string;
  onChange(value: number): void;
}

/** A slider with its name and its value. */
export function RangeField({ name, label, value, shown, onChange }: RangeFieldProps) {
  const id = useId();
  return (
    <div className="range">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        {...RANGES[name]}
        value={value}
        aria-valuetext={shown}
        data-testid={name}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
