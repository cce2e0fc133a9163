import type { ReaderState } from './readerState';
import type { Token } from './tokens';
import type { Window } from './windows';

/** Windows apply as they are passed; their words say nothing else. */
export function passWindows(state: ReaderState, token: Token): boolean {
  const { windows } = state.input;
  for (
    let window = windows[state.window];
    window && window.start <= token.start;
    window = windows[state.window]
  ) {
    if (token.start < window.end) {
      applyWindow(state, window);
      state.window++;
      state.windowEnd = window.end;
      break;
    }
    applyWindow(state, window);
    state.window++;
  }
  return (
    token.start < state.windowEnd && !(token.kind === 'stop' && (token.mark === '(' || token.mark === ')'))
  );
}

function applyWindow(state: ReaderState, window: Window): void {
  if (window.mode === 'day') {
    state.day = window.date;
    state.date ??= window.date;
    state.daySegment = true;
  } else {
    state.date = window.date;
    state.day = null;
    state.mode = !state.epidemic && window.date.includes('/') ? 'as-of' : window.mode;
    state.windowMode = window.mode;
    state.carryScope = null;
    if (state.levels.length === 1) state.sectionOrigin = null;
  }
}
