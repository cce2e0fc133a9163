/** Ways in which markup of a page may try to run. */
export type PayloadKind =
  | 'event attribute'
  | 'spelling'
  | 'javascript address'
  | 'address elsewhere'
  | 'clobbering'
  | 'loading'
  | 'svg and mathml'
  | 'mutation'
  | 'srcdoc'
  | 'refresh and base'
  | 'form'
  | 'template'
  | 'shadow root'
  | 'style'
  | 'scripts'
  | 'odd markup'
  | 'data address';

export interface Payload {
  readonly kind: PayloadKind;
  /** `CANARY` stands for the call that must not be made. */
  readonly html: string;
  /**
   * How it runs where it is put into a page as it is, in both browsers: by itself, by the event of its attribute, or when it is
   * clicked. null: in none, or not in both; it stands here for what a sanitiser makes of it.
   */
  readonly runs: 'load' | 'event' | 'click' | null;
}

/** Events whose attribute any element takes. */
export const EVENTS =
  `abort animationcancel animationend animationiteration animationstart auxclick beforeinput beforetoggle blur cancel canplay
  canplaythrough change click close contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop
  durationchange emptied ended error focus formdata gotpointercapture input invalid keydown keypress keyup load loadeddata
  loadedmetadata loadstart lostpointercapture mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste pause play
  playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup progress ratechange reset
  resize scroll scrollend securitypolicyviolation seeked seeking select selectionchange selectstart slotchange stalled submit suspend
  timeupdate toggle volumechange waiting wheel`.split(/\s+/);

/** Events whose attribute counts in one of the browsers, or in an old one, or only on some elements. */
export const UNEVEN_EVENTS =
  `afterprint beforecopy beforematch beforeprint beforeunload begin bounce command commandend encrypted finish fullscreenchange
  hashchange help message mousewheel offline online pagehide pageshow popstate propertychange readystatechange repeat search
  snapchanging start storage touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart
  unhandledrejection unload webkitanimationend webkittransitionend zoom`.split(/\s+/);

/** What may stand between a tag's name and its attributes. */
export const HANDLER_SPELLINGS = [' ', '\t', '\n', '\f', '\r', '/', ' / ', '/\n/'];

/** Spellings that browsers take for `javascript:`. */
export const SCRIPT_SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  ' javascript:',
  '\tjavascript:',
  '\n javascript:',
  'java\tscript:',
  'java\nscript:',
  'java\r\nscript:',
  'javascript\t:',
  '&#9;javascript:',
  '&#32;&#32;javascript:',
  '&#1;javascript:',
  '&#x1f;javascript:',
  '&Tab;javascript:',
  '&NewLine;javascript:',
  'java&Tab;script:',
  'java&NewLine;script:',
  'javascript&colon;',
  'javascript&#58;',
  'javascript&#x3a;',
  '&#106;avascript:',
  '&#x6A;avascript:',
  '&#0000106avascript:',
  '&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58;',
  'j&#x61;v&#97;scrip&#x74;:',
  'javascript://elsewhere.invalid/%0a',
  'javascript:/*https://elsewhere.invalid/*/',
  'javascript:void 0;',
  'javascript:&quot;https://elsewhere.invalid&quot;,',
];

/** Spellings that look like it and are something else. */
export const HARMLESS_SCHEMES = [
  '&nbsp;javascript:',
  '\u2028javascript:',
  '\ufeffjavascript:',
  'java&#0;script:',
  'java script:',
  'java&shy;script:',
  'ｊavascript:',
  'https:javascript:',
  'vbscript:',
  'livescript:',
  'feed:javascript:',
  'view-source:javascript:',
  'jar:javascript:',
  'file:///',
  'filesystem:http://elsewhere.invalid/',
  'blob:http://elsewhere.invalid/',
  'about:blank#',
  'chrome-extension://jingdu/popup.html?',
  'moz-extension://jingdu/popup.html?',
  'intent://elsewhere.invalid/#Intent;',
];

interface UrlHolder {
  readonly before: string;
  readonly after: string;
  readonly runs: Payload['runs'];
}

/** Other attributes that take an address. */
export const URL_HOLDERS: readonly UrlHolder[] = [
  { before: '<form action="', after: '"><button>字</button></form>', runs: 'click' },
  { before: '<form><button formaction="', after: '">字</button></form>', runs: 'click' },
  { before: '<form><input type=submit formaction="', after: '"></form>', runs: 'click' },
  { before: '<form><input type=image src=x: formaction="', after: '"></form>', runs: 'click' },
  { before: '<svg><a href="', after: '"><text y=20>字</text></a></svg>', runs: 'click' },
  { before: '<svg><a xlink:href="', after: '"><text y=20>字</text></a></svg>', runs: 'click' },
  { before: '<map name=m><area href="', after: '"></map>', runs: 'click' },
  { before: '<a href=" &#14; ', after: '">字</a>', runs: 'click' },
  ...[
    '<a ping="',
    '<a xlink:href="',
    '<a cite="',
    '<applet code="',
    '<audio src="',
    '<base href="',
    '<bgsound src="',
    '<blockquote cite="',
    '<body background="',
    '<embed src="',
    '<frame src="',
    '<html manifest="',
    '<img dynsrc="',
    '<img longdesc="',
    '<img lowsrc="',
    '<img src="',
    '<img srcset="',
    '<img usemap="',
    '<input src="',
    '<iframe src="',
    '<ins cite="',
    '<layer src="',
    '<link rel=import href="',
    '<link rel=stylesheet href="',
    '<math><maction actiontype="statusline" xlink:href="',
    '<math href="',
    '<object classid="',
    '<object codebase="',
    '<object data="',
    '<param name=url value="',
    '<q cite="',
    '<source src="',
    '<source srcset="',
    '<table background="',
    '<td background="',
    '<track src="',
    '<video poster="',
    '<video src="',
    '<xml src="',
  ].map((before) => ({ before, after: '">字', runs: null })),
];

/** Names that scripts of ours, of the sanitiser or of Readability read from a document or a node. */
export const CLOBBERED_NAMES = [
  'attributes',
  'body',
  'childNodes',
  'children',
  'className',
  'cloneNode',
  'createElement',
  'defaultView',
  'documentElement',
  'firstChild',
  'firstElementChild',
  'getAttribute',
  'head',
  'hasChildNodes',
  'implementation',
  'innerHTML',
  'lastChild',
  'nextElementSibling',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelectorAll',
  'remove',
  'removeChild',
  'setAttribute',
  'style',
  'tagName',
  'textContent',
  'title',
];
