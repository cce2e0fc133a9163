import type { ReactNode } from 'react';

// Drawn here: a glyph from a font is missing on some machine.

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 3.5v-.5A1.5 1.5 0 0 0 9 1.5H4A2.5 2.5 0 0 0 1.5 4v5A1.5 1.5 0 0 0 3 10.5h.5" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </Icon>
  );
}

export function CrossIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8m0-8-8 8" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2 4.5h6m4 0h2M2 11.5h2m4 0h6" />
      <circle cx="10" cy="4.5" r="1.8" />
      <circle cx="6" cy="11.5" r="1.8" />
    </Icon>
  );
}

export function TypeIcon() {
  return (
    <Icon>
      <path d="M1.5 12.5 5 3.5l3.5 9M2.8 9.5h4.4" />
      <circle cx="12" cy="10.3" r="2.2" />
      <path d="M14.2 8v4.5" />
    </Icon>
  );
}

export function SpeakIcon() {
  return (
    <Icon>
      <path d="M2.5 6v4H5l3.5 3V3L5 6zM11 5.8a3.2 3.2 0 0 1 0 4.4M12.8 4a5.8 5.8 0 0 1 0 8" />
    </Icon>
  );
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M5.5 3.5v9m5-9v9" />
    </Icon>
  );
}

export function StopIcon() {
  return (
    <Icon>
      <rect x="4" y="4" width="8" height="8" rx="1" />
    </Icon>
  );
}

export function ArrowIcon({ direction }: { readonly direction: 'up' | 'down' | 'same' }) {
  const paths = {
    up: 'M8 13V3.5M4 7l4-4 4 4',
    down: 'M8 3v9.5M4 9l4 4 4-4',
    same: 'M3 6h10M3 10h10',
  };
  return (
    <Icon>
      <path d={paths[direction]} />
    </Icon>
  );
}
