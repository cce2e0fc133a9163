import type { Strings } from './strings';

type Say = (t: Strings['t'], parts: readonly string[]) => string;

/** What the steps note as evidence, and how it is said to the reader. The notes are English, short and of fixed forms. */
const FORMS: readonly (readonly [RegExp, Say])[] = [
  [
    /^slot (\d+) of (\d+), slots stand (.+)$/,
    (t, [, p1 = '', p2 = '', p3 = '']) => t('evidence.slot', [p1, p2, signsOf(p3)]),
  ],
  [
    /^piece (\d+) of (\d+), time (\d+) of (\d+)$/,
    (t, [, p1 = '', p2 = '', p3 = '', p4 = '']) => t('evidence.piece', [p1, p2, p3, p4]),
  ],
  [/^in turn in a cycle that is proved, but /, (t) => t('evidence.unsureTurn')],
  [/^title words ([\d,]+)$/, (t, [, p1 = '']) => t('evidence.titleWords', [p1])],
  [/^labelled "(.+)"$/, (t, [, p1 = '']) => t('evidence.labelled', [p1])],
  [/^equals the title once the inserted pieces are out$/, (t) => t('evidence.equalsTitleMended')],
  [/^equals the title$/, (t) => t('evidence.equalsTitle')],
  [
    /^only words of the title, out of order in (\d+) places$/,
    (t, [, p1 = '']) => t('evidence.onlyTitleWords', [p1]),
  ],
  [/^closing formula /, (t) => t('evidence.closingFormula')],
  [
    /^(?:second copy of a paragraph|stands twice|a paragraph below it says it again)$/,
    (t) => t('evidence.secondCopy'),
  ],
  [/^the title in brackets before the first sentence$/, (t) => t('evidence.bracketedTitle')],
  [/^a trade word$/, (t) => t('evidence.tradeWord')],
  [/^comes (\d+) times and is not in the title$/, (t, [, p1 = '']) => t('evidence.recurs', [p1])],
  [/^splits a word (\d+) times$/, (t, [, p1 = '']) => t('evidence.splitsWord', [p1])],
  [/^(?:anti-copy run of sign pairs|class "jammer")$/, (t) => t('evidence.jammer')],
  [/^no width: (.+)$/, (t, [, p1 = '']) => t('evidence.noWidth', [p1])],
  [/^a blank in place of a number: not to be trusted$/, (t) => t('evidence.blank')],
  [/^the number before .+ is gone$/, (t) => t('evidence.lostNumber')],
  [/^doubled mark (.+)$/, (t, [, p1 = '']) => t('evidence.doubledMark', [p1])],
  [/^a number broken by a converter/, (t) => t('evidence.brokenNumber')],
  [/^bytes that a converter read out of step/, (t) => t('evidence.brokenBytes')],
  [/clauses may be out of order$/, (t) => t('evidence.shuffled')],
  [/^probably (.+)$/, (t, [, p1 = '']) => t('evidence.meant', [p1])],
  [/^U\+[\dA-F]+ looks like (.+)$/u, (t, [, p1 = '']) => t('evidence.lookAlike', [p1])],
  [
    /^reading of the (?:common|rare) character (.+) before it$/u,
    (t, [, p1 = '']) => t('evidence.reading', [p1]),
  ],
  [/^(\d+) such readings in the text$/, (t, [, p1 = '']) => t('evidence.readings', [p1])],
  [/^holds digits: only marked$/, (t) => t('evidence.holdsDigits')],
  [/^after the heading "(.+)"$/, (t, [, p1 = '']) => t('evidence.afterHeading', [p1])],
  [/^under the heading "(.+)"$/, (t, [, p1 = '']) => t('evidence.underHeading', [p1])],
  [/^(\d+) lines end in a date stamp$/, (t, [, p1 = '']) => t('evidence.dateStamps', [p1])],
  [/^(\d+) % of its letters are links$/, (t, [, p1 = '']) => t('evidence.linkShare', [p1])],
  [
    /^(\d+) of (\d+) links unrelated, highest similarity ([\d.]+)$/,
    (t, [, p1 = '', p2 = '', p3 = '']) => t('evidence.linksUnrelated', [p1, p2, p3]),
  ],
  [/^a run of headlines$/, (t) => t('evidence.headlines')],
  [
    /^(?:a paragraph that is only a link|list of links|mostly links, or a box beside the article)$/,
    (t) => t('evidence.onlyLink'),
  ],
  [
    /^(?:stands far from the article|stands at or above the title|stands above the post|a heading with nothing below it|(?:a|summary) label|(?:in a box that begins with: )?summary by a machine|a label at the end|end mark|slides above the text)$/,
    (t) => t('evidence.farAway'),
  ],
  [/^(?:another article|item of a feed)$/, (t) => t('evidence.anotherArticle')],
  [
    /^in a box that begins with: (?:promotion|a request|a heading over other texts)$/,
    (t) => t('evidence.boxOfOthers'),
  ],
  [/^in a box that begins with: site footer$/, (t) => t('evidence.tools')],
  [/^skipped by a link of the page$/, (t) => t('evidence.skippable')],
  [/^no links in it$/, (t) => t('evidence.noLinks')],
  [/^(?:comment of a reader|replies to the post)$/, (t) => t('evidence.replies')],
  [/^signature$/, (t) => t('evidence.signature')],
  [/^box called "(.+)"$/, (t, [, p1 = '']) => t('evidence.box', [p1])],
  [/^copyright notice$/, (t) => t('evidence.copyright')],
  [/^editor$/, (t) => t('evidence.editor')],
  [/^share bar$/, (t) => t('evidence.share')],
  [/^(?:about the author|time and (?:author|source))$/, (t) => t('evidence.timeAuthor')],
  [/^previous and next$/, (t) => t('evidence.neighbours')],
  [/^(?:advertisement|promotion)$/, (t) => t('evidence.adNote')],
  [/^breadcrumb$/, (t) => t('evidence.breadcrumb')],
  [/^(?:counter|vote)$/, (t) => t('evidence.counter')],
  [
    /^(?:citation|font and tools|image counter|loading|machine data|menu|player|site footer)$/,
    (t) => t('evidence.tools'),
  ],
  [/^paywall$/, (t) => t('evidence.paywall')],
  [/^photo credit$/, (t) => t('evidence.photoCredit')],
  [/^(?:related|a heading over links)$/, (t) => t('evidence.related')],
  [/^source$/, (t) => t('evidence.source')],
  [/^tags$/, (t) => t('evidence.tags')],
  [/^comment box$/, (t) => t('evidence.comments')],
  [/^color of the background$/, (t) => t('evidence.backgroundColour')],
  // What lib/clean/hidden notes: how the page keeps it from the eye.
  [/^(?:hidden$|display: |(?:content-)?visibility: )/, (t) => t('evidence.notShown')],
  [/^(?:opacity: |filter: |color: transparent$)/, (t) => t('evidence.transparent')],
  [/^font-size: /, (t) => t('evidence.tiny')],
  [/^(?:clip|clip-path): /, (t) => t('evidence.clipped')],
  [
    /^(?:no size on the page$|transform: (?:scale|matrix\(0, 0, 0, 0,)|(?:max)?(?:width|height): )/i,
    (t) => t('evidence.noSize'),
  ],
  [/^(?:moved out of the page$|(?:text-indent|left|top|right|transform): )/, (t) => t('evidence.offScreen')],
];

/** The marks and anchors of a grid, without the words around them. */
function signsOf(grid: string): string {
  return grid
    .replace(/\b(?:after|before|and|at any word bound)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cut that closed over others keeps their notes, each with its kind in front. */
const ABSORBED =
  /^(?:scrambled-title|injected|foreign-keyword|hidden|echo|mirror-damage|clause-shuffle|synonym-swap|related-links|comments|boilerplate): /;

/** A line of evidence in the reader's language; one of no known form as it is. */
export function explainEvidence(line: string, t: Strings['t']): string {
  const own = line.replace(ABSORBED, '');
  for (const [form, say] of FORMS) {
    const found = form.exec(own);
    if (found) return say(t, found);
  }
  return own;
}
