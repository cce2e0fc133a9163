import { textBefore, textBehind } from '../../../text/beside';
import type { Frame } from '../frame';
import type { Node } from '../node';
import { describesSeveral, ofRow } from '../places/namedPlace';
import { setHere, setSubject } from '../places/subjectPlace';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/** Puts a figure where later ones find it, and lets what it says of scope, origin and place hold for them. */
export function addToTree(
  state: ReaderState,
  node: Node,
  frame: Frame | null,
  phrase: Phrase,
  counted: boolean,
): void {
  const { level } = state;
  state.nodes.push(node);
  level.last = node;
  if (frame) frame.items.push(node);
  if (!node.parent || node.parent === level.whole) level.tops.push(node);
  if (counted && frame && comesHome(state, frame, phrase, node)) {
    state.subject = null;
    level.frames = [];
  }
  if (node.parent) return;
  if (state.levels.length === 1) {
    const counts = node.metric.replace(
      /_(?:yoy|mom|change|contribution|avg|daily)$|(?<!ili|restored)_share$/,
      '',
    );
    // 无新增死亡。新增25例境外移入: what there was none of is not what the text goes on to count.
    if (counted || state.about === null) state.about = counts;
    // 当日13时发生5.5级地震，造成…: a measure is of no day's news.
    const carries = state.epidemic || (phrase.scope !== 'current' && node.scope !== null);
    if (phrase.scope && carries && !isAside(state, phrase, node)) state.carryScope = phrase.scope;
    if (phrase.origin) {
      state.origins.add(phrase.origin);
      state.sectionOrigin = phrase.origin;
      state.docOrigins.add(phrase.origin);
      state.carryOrigin = phrase.origin;
      state.originOf = node;
      state.sentenceOrigins.add(phrase.origin);
    }
    if (phrase.here) setHere(state, phrase.here);
    else if (
      phrase.place &&
      phrase.scope &&
      !ofRow(state, phrase) &&
      !describesSeveral(state, phrase) &&
      state.nodes.at(-2)?.paragraph !== state.paragraph
    )
      setSubject(state, phrase);
  }
}

/** 累计9270例，较前一日新增340例，1200例重症，90例死亡: how it grew is told in passing, the sentence goes on with the total. */
function isAside({ carryScope, input, epidemic }: ReaderState, phrase: Phrase, { start }: Node): boolean {
  const grew = epidemic && phrase.scope === 'new' && carryScope === 'cumulative';
  return (
    grew &&
    /[较比](?:前一日|昨日|昨天|前日|前一天|上日)[^,。;\d]{0,4}$/.test(textBefore(input.folded, start, 14))
  );
}

/** 甲省新增72例…。其中我市（乙市）新增13例，新增出院3例: told of the document's own place to the end of the sentence. */
function comesHome(
  { epidemic, levels, subject, input }: ReaderState,
  frame: Frame,
  phrase: Phrase,
  { end }: Node,
): boolean {
  const { place, scope, metrics } = phrase;
  if (!epidemic || levels.length > 1 || frame.marker !== 'of' || !subject || !place) return false;
  const wider = input.place.path.slice(0, -1).includes(subject.path.at(-1) ?? '');
  const own = place.name === input.place.official && scope !== null && metrics.length > 0;
  return wider && own && GOES_ON.test(textBehind(input.folded, end, 8));
}

const GOES_ON = /^[例人名]?,(?:新增|累计|现有)/;
