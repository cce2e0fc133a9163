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

function all(kind: PayloadKind, runs: Payload['runs'], ...htmls: readonly string[]): readonly Payload[] {
  return htmls.map((html) => ({ kind, html, runs }));
}

/** What no table says. */
export const HAND_MADE: readonly Payload[] = [
  ...all(
    'loading',
    'load',
    '<IMG SRC=x: ONERROR=CANARY>',
    '<image src=x: onerror=CANARY>',
    '<img src onerror=CANARY>',
    '<img srcset=x: onerror=CANARY>',
    '<picture><source srcset=x:><img src=x: onerror=CANARY></picture>',
    '<img src=x: onerror="&#118;oid&#32;0;CANARY">',
    '<img src=x: onerror="[0].map(()=>CANARY)">',
    '<img src=x: onerror=CANARY onload=CANARY alt="字">',
    '<img alt="`><b>" src=x: onerror=CANARY>',
    '<audio src=x: onerror=CANARY></audio>',
    '<video src=x: onerror=CANARY></video>',
    '<video><source src=x: onerror=CANARY></video>',
    '<audio><source src=x: onerror=CANARY></audio>',
    '<iframe onload=CANARY></iframe>',
    '<iframe src="about:blank" onload=CANARY></iframe>',
    '<style onload=CANARY>b{}</style>',
    '<details open ontoggle=CANARY><summary>字</summary></details>',
    '<input type=image src=x: onerror=CANARY>',
    '<b style="animation:1ms both canary-run" onanimationend=CANARY>字</b><style>@keyframes canary-run{}</style>',
    '<a href="https://elsewhere.invalid/"><img src=x: onerror=CANARY></a>',
    '<ul><li><table><tr><td><img src=x: onerror=CANARY></table></ul>',
  ),
  ...all(
    'loading',
    null,
    '<object data=x: onerror=CANARY></object>',
    '<svg onload=CANARY></svg>',
    '<svg/onload=CANARY>',
    '<input autofocus onfocus=CANARY>',
    '<textarea autofocus onfocus=CANARY></textarea>',
    '<b contenteditable autofocus onfocus=CANARY tabindex=1>字</b>',
    '<link rel=stylesheet href=x: onerror=CANARY>',
    '<embed src=x: onerror=CANARY>',
    '<marquee onstart=CANARY>字</marquee>',
    '<body onload=CANARY>',
    '<body onpageshow=CANARY onhashchange=CANARY>',
    '<frameset onload=CANARY><frame onload=CANARY>',
    '<video autoplay loop onplay=CANARY src="data:video/mp4;base64,AAAA"></video>',
    '<button popovertarget=p>字</button><b id=p popover onbeforetoggle=CANARY>字</b>',
    '<button commandfor=d command=show-modal>字</button><dialog id=d oncommand=CANARY></dialog>',
    '<b hidden=until-found onbeforematch=CANARY>字</b>',
    '<b onwebkitanimationend=CANARY style="animation:1ms none">字</b>',
  ),
  ...all(
    'svg and mathml',
    'load',
    '<svg><image href=x: onerror=CANARY></image></svg>',
    '<svg><foreignObject><img src=x: onerror=CANARY></foreignObject></svg>',
    '<svg><desc><img src=x: onerror=CANARY></desc></svg>',
    '<svg><title><img src=x: onerror=CANARY></title></svg>',
    '<math><mtext><img src=x: onerror=CANARY></mtext></math>',
    '<math><annotation-xml encoding="text/html"><img src=x: onerror=CANARY></annotation-xml></math>',
    '<svg><animate onbegin=CANARY attributeName=x dur=1s></animate></svg>',
    '<svg><set onbegin=CANARY attributeName=x to=1></set></svg>',
  ),
  ...all(
    'svg and mathml',
    null,
    '<svg><svg onload=CANARY></svg></svg>',
    '<math><mi><svg onload=CANARY></svg></mi></math>',
    '<svg><script>CANARY</script></svg>',
    '<svg><script href="data:text/javascript,CANARY"></script></svg>',
    '<svg><script xlink:href="data:text/javascript,CANARY"/></svg>',
    '<svg><a><set attributeName=href to="javascript:CANARY"/><text>字</text></a></svg>',
    '<svg><a><animate attributeName=href values="javascript:CANARY"/><text>字</text></a></svg>',
    '<svg><a xlink:href="#"><animate attributeName="xlink:href" to="javascript:CANARY"/>字</a></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=CANARY></svg>#x"/></svg>',
    '<svg><handler type="text/javascript">CANARY</handler></svg>',
    '<svg><feImage xlink:href="data:image/svg+xml,<svg onload=CANARY>"/></svg>',
    '<svg><style>@import "javascript:CANARY"</style></svg>',
    '<svg><discard onbegin=CANARY></svg>',
    '<svg><view onload=CANARY id=v></svg>',
    '<math><mrow href="javascript:CANARY">字</mrow></math>',
    '<math><semantics><annotation-xml><script>CANARY</script></annotation-xml></semantics></math>',
    '<math xml:base="javascript:CANARY//"><mi href="#">字</mi></math>',
  ),
  // Markup that reads differently when it is written out and parsed a second time.
  ...all(
    'mutation',
    'load',
    '<noscript><p title="</noscript><img src=x: onerror=CANARY>">',
    '<xmp><p title="</xmp><img src=x: onerror=CANARY>">',
    '<noembed><p title="</noembed><img src=x: onerror=CANARY>">',
    '<noframes><p title="</noframes><img src=x: onerror=CANARY>">',
    '<textarea><p title="</textarea><img src=x: onerror=CANARY>">',
    '<title><p title="</title><img src=x: onerror=CANARY>">',
    '<style><p title="</style><img src=x: onerror=CANARY>">',
    '<iframe><p title="</iframe><img src=x: onerror=CANARY>">',
    '<!--<p title="--><img src=x: onerror=CANARY>">',
    '<!--><img src=x: onerror=CANARY>-->',
    '<!---><img src=x: onerror=CANARY>-->',
    '<!--x--!><img src=x: onerror=CANARY>-->',
    '<![CDATA[><img src=x: onerror=CANARY>]]>',
    '<?xml ><img src=x: onerror=CANARY>?>',
    '<!x><img src=x: onerror=CANARY>',
    '</x><img src=x: onerror=CANARY>',
    '<a title="a&quot;><b>" href=x:><img src=x: onerror=CANARY></a>',
    '<table><img src=x: onerror=CANARY><td>字</table>',
    '<select><option>字</select><img src=x: onerror=CANARY>',
    '<a><a><img src=x: onerror=CANARY></a></a>',
    '<b><p><i></b><img src=x: onerror=CANARY></i>',
    '<svg></p><img src=x: onerror=CANARY>',
    '<math></br><img src=x: onerror=CANARY>',
    '<svg><p><style><g title="</style><img src=x: onerror=CANARY>">',
  ),
  ...all(
    'mutation',
    null,
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=CANARY&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=CANARY>',
    '<svg><style><img title="</style><img src=x: onerror=CANARY>"></style></svg>',
    '<svg></svg><style><!--</style><a id="--><img src=x: onerror=CANARY>">',
    '<math><annotation-xml encoding="text/xml"><style><img title="</style><img src=x: onerror=CANARY>">',
    '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x: onerror=CANARY>">',
    '<p title="&lt;/p&gt;&lt;img src=x: onerror=CANARY&gt;">字</p>',
    '&lt;img src=x: onerror=CANARY&gt;',
    '&amp;lt;img src=x: onerror=CANARY&amp;gt;',
    '&#60;script&#62;CANARY&#60;/script&#62;',
    '\u003c!--\u003cimg src=x: onerror=CANARY\u003e--\u003e',
    '<plaintext><img src=x: onerror=CANARY>',
    '<listing>&lt;img src=x: onerror=CANARY&gt;</listing>',
    '<template><style></template><img title="</style><img src=x: onerror=CANARY>">',
    '<select><template><style></select><img title="</style><img src=x: onerror=CANARY>">',
    '<select><button><selectedcontent><script>CANARY</script></selectedcontent></button></select>',
    `${'<div>'.repeat(600)}<svg><style><img title="</style><img src=x: onerror=CANARY>">`,
    `${'<b>'.repeat(600)}<math><mtext><style><!--</style><img title="--><img src=x: onerror=CANARY>">`,
  ),
  ...all(
    'srcdoc',
    'load',
    '<iframe src="javascript:parent.CANARY"></iframe>',
    '<iframe srcdoc="<script>parent.CANARY</script>"></iframe>',
    '<iframe srcdoc="&lt;img src=x: onerror=parent.CANARY&gt;"></iframe>',
    '<iframe srcdoc="<svg onload=top.CANARY>"></iframe>',
    '<iframe sandbox="allow-scripts allow-same-origin" srcdoc="<script>parent.CANARY</script>"></iframe>',
    '<iframe src="https://elsewhere.invalid/" srcdoc="&#60;script&#62;parent.CANARY&#60;/script&#62;"></iframe>',
  ),
  ...all(
    'srcdoc',
    null,
    '<iframe sandbox=allow-scripts srcdoc="<script>parent.CANARY</script>"></iframe>',
    '<iframe loading=lazy srcdoc="<script>parent.CANARY</script>" style="margin-top:1e9px"></iframe>',
    '<object srcdoc="<script>parent.CANARY</script>"></object>',
    '<fencedframe srcdoc="<script>parent.CANARY</script>"></fencedframe>',
  ),
  ...all(
    'refresh and base',
    null,
    '<meta http-equiv=refresh content="0;url=javascript:CANARY">',
    '<meta http-equiv=refresh content="0; url = &#106;avascript:CANARY">',
    '<meta http-equiv="Refresh" content="0;data:text/html,<script>CANARY</script>">',
    '<meta http-equiv=set-cookie content="canary=CANARY">',
    '<meta http-equiv=content-security-policy content="default-src * \'unsafe-inline\'"><b onclick=CANARY>字</b>',
    '<meta name=referrer content=unsafe-url><a href="https://elsewhere.invalid/?CANARY">字</a>',
    '<base href="javascript:/CANARY//"><a href="#">字</a>',
    '<base target="CANARY"><a href="https://elsewhere.invalid/">字</a>',
  ),
  ...all(
    'form',
    'click',
    '<form><button formaction=javascript:CANARY>字</button></form>',
    '<form action=javascript:CANARY><input type=submit></form>',
    '<form id=canary-form action=javascript:CANARY></form><button form=canary-form>字</button>',
    '<form onsubmit=CANARY;return(false)><button>字</button></form>',
  ),
  ...all(
    'form',
    null,
    '<form action="https://elsewhere.invalid/CANARY"><input name=password type=password></form>',
    '<isindex action=javascript:CANARY type=submit>',
    '<keygen autofocus onfocus=CANARY>',
    '<label for=canary-form onclick=CANARY>字</label>',
    '<input type=file onchange=CANARY>',
    '<output name=innerHTML onforminput=CANARY>字</output>',
  ),
  ...all(
    'template',
    null,
    '<template><img src=x: onerror=CANARY></template>',
    '<template><script>CANARY</script></template>',
    '<template><template><img src=x: onerror=CANARY></template></template>',
    '<svg><template><script>CANARY</script></template></svg>',
    '<template shadowrootmode=none><svg onload=CANARY></template>',
    '<table><template><tr><td onclick=CANARY>字</template></table>',
  ),
  ...all(
    'shadow root',
    null,
    '<b><template shadowrootmode=open><img src=x: onerror=CANARY></template>字</b>',
    '<div><template shadowrootmode=closed><script>CANARY</script></template>字</div>',
    '<div><template shadowrootmode=open shadowrootclonable><img src=x: onerror=CANARY></template>字</div>',
    '<article><template shadowrootmode=open shadowrootserializable><slot onslotchange=CANARY></slot></template>字</article>',
    '<div><template shadowroot=open><svg onload=CANARY></template>字</div>',
    '<jingdu-view><template shadowrootmode=open><style onload=CANARY></style></template>字</jingdu-view>',
  ),
  ...all(
    'style',
    null,
    '<b style="background:url(javascript:CANARY)">字</b>',
    '<b style="behavior:url(#default#time2)" onbegin=CANARY>字</b>',
    '<b style="width:expression(CANARY)">字</b>',
    '<b style="-moz-binding:url(data:text/xml,CANARY)">字</b>',
    '<b style="position:fixed;inset:0;z-index:9" onclick=CANARY>字</b>',
    '<style>@import "javascript:CANARY";</style>',
    '<style>b{background:url("javascript:CANARY")}</style>',
    '<link rel=stylesheet href="data:text/css,*{x:expression(CANARY)}">',
    '<b class="view bar" style="--paper:url(javascript:CANARY)" onmouseover=CANARY>字</b>',
  ),
  ...all(
    'scripts',
    null,
    '<script>CANARY</script>',
    '<SCRIPT>CANARY</SCRIPT >',
    '<script src="data:text/javascript,CANARY"></script>',
    '<script type=module>CANARY</script>',
    '<script type=importmap>{"imports":{"react":"data:text/javascript,CANARY"}}</script>',
    '<script type=speculationrules>{"prerender":[{"urls":["javascript:CANARY"]}]}</script>',
    '<script/x>CANARY</script>',
    '<script\n>CANARY</script\n>',
    '<scr<script>ipt>CANARY</scr</script>ipt>',
    '<<script>CANARY//<</script>',
    '<script>CANARY',
    '<noscript><script>CANARY</script></noscript>',
    '</script><script>CANARY</script>',
    '<script for=window event=onload>CANARY</script>',
  ),
  ...all(
    'odd markup',
    null,
    '<x-canary onclick=CANARY>字</x-canary>',
    '<b is=x-canary onconnected=CANARY>字</b>',
    '<xss onactivate=CANARY style="x:y">字</xss>',
    '<b xmlns:x="http://www.w3.org/1999/xhtml" x:onclick=CANARY>字</b>',
    '<html:script xmlns:html="http://www.w3.org/1999/xhtml">CANARY</html:script>',
    '<?xml-stylesheet href="javascript:CANARY"?>',
    '<!ENTITY x "CANARY">&x;',
    '<!DOCTYPE x [<!ENTITY y SYSTEM "javascript:CANARY">]>',
    '<!--[if gte IE 4]><script>CANARY</script><![endif]-->',
    '<comment><img src="</comment><img src=x: onerror=void(CANARY)"></comment>',
    '{{constructor.constructor("CANARY")()}}',
    '#{CANARY}',
    '<%= CANARY %>',
    '<b data-figure="f1" data-bind="click: CANARY" v-on:click="CANARY" @click="CANARY" ng-click="CANARY">字</b>',
    '<b dangerouslySetInnerHTML=\'{"__html":"<img src=x: onerror=CANARY>"}\'>字</b>',
    '<p\u0000 onclick=CANARY>字</p>',
    '<b \u200bonclick=CANARY>字</b>',
    '\ufdd0\ufde0\ufdd1<b onclick=CANARY>\ufdd0字</b>',
  ),
  ...all(
    'data address',
    null,
    '<a href="data:text/html,<script>CANARY</script>">字</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==" title=CANARY>字</a>',
    '<a href="data:image/svg+xml,<svg onload=CANARY>">字</a>',
    '<a href="DATA:text/html,<script>CANARY</script>">字</a>',
    '<a href=" data&colon;text/html,CANARY">字</a>',
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='CANARY'/>\">",
    '<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="CANARY">',
    '<img src="data:text/html,<script>CANARY</script>">',
    '<img src="data:image/png,<script>CANARY</script>" width=100 height=100>',
    '<img src="data:,CANARY">',
    '<iframe src="data:text/html,<script>parent.CANARY</script>"></iframe>',
    '<object data="data:text/html,<script>parent.CANARY</script>"></object>',
    "<embed src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='CANARY'/>\">",
  ),
];
