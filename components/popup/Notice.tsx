import type { ReactNode } from 'react';
import { OptionsButton } from './OptionsButton';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** What the browser said, for whoever wants to report it. */
  readonly detail?: string;
  /** With Jingdu's mark above. */
  readonly mark?: boolean;
  readonly busy?: boolean;
  readonly action?: { readonly label: string; run(): void };
  /** The way to the settings. */
  readonly onOptions?: () => void;
  readonly children?: ReactNode;
}

/** One plain message with at most one thing to do. */
export function Notice({
  title,
  text,
  detail,
  mark = false,
  busy = false,
  action,
  onOptions,
  children,
}: NoticeProps) {
  return (
    <section className="notice" role="status" aria-busy={busy} data-testid="notice">
      {mark && <img className="notice-mark" src="/icon/32.png" alt="" />}
      <div className="notice-head">
        <h1>{title}</h1>
        {onOptions && <OptionsButton onOptions={onOptions} />}
      </div>
      {text !== undefined && <p>{text}</p>}
      {detail !== undefined && <code className="detail">{detail}</code>}
      {action && (
        <button
          type="button"
          className="button button-primary"
          onClick={action.run}
          data-testid="notice-action"
        >
          {action.label}
        </button>
      )}
      {children}
    </section>
  );
}
