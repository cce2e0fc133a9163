interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly action?: { readonly label: string; run(): void };
}

/** One plain message with at most one thing to do. */
export function Notice({ title, text, busy = false, action }: NoticeProps) {
  return (
    <section className="notice" role="status" aria-busy={busy} data-testid="notice">
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
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
    </section>
  );
}
