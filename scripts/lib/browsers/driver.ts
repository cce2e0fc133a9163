/** A real browser with the built extension in it, driven as a reader drives it: the toolbar button, the mouse, the keys. */
export interface BrowserDriver {
  readonly name: BrowserName;
  /** The page in the one tab. */
  readonly page: Screen;
  /** Shows an address and waits until it has loaded. */
  openPage(url: string): Promise<void>;
  /** Presses the extension's real toolbar button, which lets it into the page, and waits for the popup that opens. */
  pressToolbarButton(): Promise<Popup>;
  /** Answers the browser's own question about a permission, once it is put. Chromium's is out of every driver's reach. */
  answerQuestion?(allow: boolean): Promise<void>;
  /**
   * Has the clean view's command run as its key does: no driver's key presses reach an extension. In Chromium it does not let the
   * extension into the page, as the key would.
   */
  runCommand(): Promise<void>;
  /** The popup that the extension has opened by itself. */
  openedPopup(): Promise<Popup>;
  /** What stands on the toolbar button for the page: '' if nothing does. */
  badge(): Promise<string>;
  /** What the toolbar button is called for the page: its tip, and what a screen reader says. */
  buttonTitle(): Promise<string>;
  /** The address of a page of the extension's own: `/welcome.html`. */
  extensionUrl(path: string): string;
  /** The inside of the page's first element that matches `host`; each call of the view looks for it anew. */
  inShadowOf(host: string): ShadowView;
  /** Gives the page in front another width, in CSS px; Firefox stops at its window's own least, about 450. */
  narrow(width: number): Promise<void>;
  /** Presses a key on the page: "Escape", "Tab", "a". */
  pressKey(key: string): Promise<void>;
  /** Goes on in a private window, in which the extension is allowed. */
  openPrivateWindow(): Promise<void>;
  /** Lets the background sleep, as the browser does after half a minute: its next event has to wake it. */
  stopBackground(): Promise<void>;
  /** Takes the extension out under everything that is open: uninstalls it in Chromium, switches it off in Firefox. */
  removeExtension(): Promise<void>;
  /** Has the extension start anew under everything that is open, as an update does. */
  reloadExtension(): Promise<void>;
  /** Every listener on the page's window, document, root and body, whichever script it belongs to: `document click`. */
  listeners(): Promise<readonly string[]>;
  /** What is in use for the page once all garbage is collected. */
  heap(): Promise<Heap>;
  /**
   * What the browser has asked for on its own account, as a proxy knows it: addresses of http, `host:port` for TLS.
   * Told only if it was launched with `noteRequests`.
   */
  ownRequests(): Promise<readonly string[]>;
  /** Resolves when the browser has ended, by `close` or by its user. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** What `listeners` looks at, as the page's scripts call it. */
export const LISTENED_TO = ['window', 'document', 'document.documentElement', 'document.body'] as const;

export interface Heap {
  /** Of scripts in Chromium, of the whole process in Firefox. */
  readonly bytes: number;
  /** Nodes that are alive, on the page or not; 0 in Firefox, which has them in its bytes. */
  readonly nodes: number;
}

export interface LaunchOptions {
  readonly executable: string;
  readonly extensionDir: string;
  /** The page that the extension opens when it is installed: it is waited for and closed, or it would come in between later. */
  readonly greeting: string;
  readonly headless: boolean;
  /**
   * `host:port` that every request goes through, loopback too: what it does not answer, the browser does not get. Its
   * certificates are taken as they come.
   * Without it the network is open.
   */
  readonly proxy?: string;
  /** Notes who asks for what, for `ownRequests`. */
  readonly noteRequests?: boolean;
  /** The browser's own language. Firefox speaks only those it has a language pack for: on a plain install, English. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** A document, or part of one, that can be looked into. `Context` is what the sent functions get first. */
export interface View<Context extends readonly unknown[] = []> {
  /**
   * Runs `run` in the document's own world.
   * @param run is sent as text: it sees its arguments and the document's globals, nothing of the file that it stands in
   * @param values what JSON can hold, as is the result
   */
  evaluate<Values extends readonly unknown[], Result>(
    run: (...given: [...Context, ...Values]) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result>;
  /**
   * Waits until `check` holds.
   * @throws Error after a minute
   */
  waitFor<Values extends readonly unknown[]>(
    check: (...given: [...Context, ...Values]) => unknown,
    ...values: Values
  ): Promise<void>;
  /** Clicks the first match of a CSS selector with the mouse, once there is one. */
  click(selector: string): Promise<void>;
}

/** The inside of a shadow root, which may be closed. */
export type ShadowView = View<[root: ShadowRoot]>;

/** A document on show. */
export interface Screen extends View {
  /** As PNG. */
  screenshot(): Promise<Uint8Array>;
}

export interface Popup extends Screen {
  /** Nothing happens if it has closed already. */
  close(): Promise<void>;
}
