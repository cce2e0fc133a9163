/** Elements that begin and end a line of their own. What is not named here runs on within its line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text is no text of the page: code, controls, media. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'AREA AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK MAP META METER NOFRAMES OBJECT OPTION PARAM PROGRESS RP RT ' +
    'SCRIPT SELECT SOURCE STYLE TEMPLATE TEXTAREA TITLE TRACK VIDEO'
  ).split(' '),
);

/** Inline elements that leave a span. */
export const SPAN_TAGS: Readonly<Record<string, 'a' | 'strong' | 'em' | 'sup' | 'sub' | 'code'>> = {
  A: 'a',
  B: 'strong',
  CODE: 'code',
  EM: 'em',
  I: 'em',
  KBD: 'code',
  SAMP: 'code',
  STRONG: 'strong',
  SUB: 'sub',
  SUP: 'sup',
};
