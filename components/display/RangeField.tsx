import { Slider } from '@base-ui/react/slider';
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
  return (
    <Slider.Root className="range" value={value} {...RANGES[name]} onValueChange={onChange}>
      <Slider.Label className="range-label">{label}</Slider.Label>
      <Slider.Value className="range-value">{() => shown}</Slider.Value>
      <Slider.Control className="range-control">
        <Slider.Track className="range-track">
          <Slider.Indicator className="range-filled" />
          <Slider.Thumb className="range-thumb" getAriaValueText={() => shown} data-testid={name} />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
