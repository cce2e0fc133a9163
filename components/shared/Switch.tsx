import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { useId } from 'react';

interface SwitchProps {
  readonly label: string;
  /** What it does beyond its label; read out with it. */
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly testId: string;
  onChange(checked: boolean): void;
}

/** A row that can be switched on and off; pressing its words does it too. */
export function Switch({ label, note, checked, disabled = false, testId, onChange }: SwitchProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the library's, which brings its own input
    <label className="switch">
      <span className="switch-words">
        <span id={`${id}-label`} className="switch-label">
          {label}
        </span>
        {note !== undefined && (
          <span id={`${id}-note`} className="note">
            {note}
          </span>
        )}
      </span>
      <BaseSwitch.Root
        className="switch-track"
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-labelledby={`${id}-label`}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        data-testid={testId}
      >
        <BaseSwitch.Thumb className="switch-thumb" />
      </BaseSwitch.Root>
    </label>
  );
}
