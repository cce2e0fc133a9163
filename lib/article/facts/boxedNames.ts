import { letters } from '../../text/letters';
import { SURNAMED } from '../tables/surnames';
import type { NearLine } from './nearLines';

const WORD = "\\p{Lu}[\\p{L}.'’-]+";
const NAME = `${WORD}(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|al|bin|de|van|von)){1,3}`;
/** What stands behind a name: the end, a mark, a date. */
const BEHIND = '(?=\\s*(?:$|[,|/@·•(–—]|-\\s)|\\s\\d)';
const NAMES = letters(`^(?:[Bb][Yy]:?\\s)?(?<names>${NAME}(?:\\s?(?:,|and|&)\\s${NAME}){0,3})${BEHIND}`);
/** Chinese names that are all that the box says. */
const HAN_NAMES = letters(`^${SURNAMED}(?:[、\\s]${SURNAMED}){0,3}$`);
const ACCOUNT = letters(String.raw`^[\p{Script=Han}ぁ-ゖァ-ヺー·]{2,8}$`);
/** Behind a mark or the section: 3:05 PM // by Anna Quill; News By Anna Quill. */
const INNER = letters(
  `(?:^(?!Edited|Illustra|Image|Photo|Produced|Review|Sponsor|Translat)\\p{Lu}\\p{L}{2,14}|//|[|·•]|\\b20\\d\\d)\\s?[Bb]y\\s(?<names>${NAME})(?=\\s*(?:$|[,|·•/]))`,
);
/** Words of desks, agencies, offices: no person has one in the name. */
const NO_NAME =
  /\b(?:agenc(?:y|ies)|analysts?|anchors?|associated|bloggers?|bureau|college|columnists?|contributors?|correspondents?|council|daily|department|desk|editors?|hospital|institute|media|ministry|news|online|posted|press|published|reporters?|reuters|service|sports|staff|team|times|today|university|updated|wires?|writers?)\b/iu;

/** The names that open a line in a box called a byline. */
export function boxedNames({ text, isByline }: NearLine): string | null {
  const names = isByline ? (NAMES.exec(text)?.groups?.names ?? HAN_NAMES.exec(text)?.[0]) : undefined;
  const own = names === undefined || !NO_NAME.test(names) ? names : names.split(PAPER_OR_ROLE)[0];
  return own && !NO_NAME.test(own) ? own : null;
}

/** The same of a Japanese page, where nothing but the box and the space says that it is a name: 山野 ゆき. */
export function boxedNameJa({ text, isByline }: NearLine): string | null {
  return isByline && NAME_JA.test(text) && !OFFICE_JA.test(text) ? text : null;
}

const NAME_JA = letters(String.raw`^[\p{Script=Han}ヶ々]{1,4}[ 　][\p{Script=Han}々ぁ-ゖァ-ヺー]{1,5}$`);
const OFFICE_JA =
  /[部社局室課班係]$|^(?:編集|取材|写真|撮影|執筆|監修|翻訳|構成|配信|提供|記者|著者|筆者|更新|公開|掲載)/u;

/** Between a name and the paper or what the author does for it: Anna Quill, LakeNet Contributor. */
const PAPER_OR_ROLE = /,\s/u;

/** A link to the page of an author, as its address says: a name, or what an account is called. */
export function authorByAddress({ authors = [], isTail }: NearLine): string | null {
  const isAuthor = (name: string) => (ONE_NAME.test(name) || ACCOUNT.test(name)) && !NO_NAME.test(name);
  return isTail ? null : (authors.find(isAuthor) ?? null);
}

/** The name behind "by" inside a line about the text. */
export function innerName(text: string): string | null {
  const name = INNER.exec(text)?.groups?.names;
  return name && !NO_NAME.test(name) ? name : null;
}

/** A link that is the name behind "by": March 25, 2022 By [Anna Quill] Leave a comment. */
export function linkedName({ text, links }: NearLine): string | null {
  const name = links.find(
    (link) => ONE_NAME.test(link) && !NO_NAME.test(link) && BY.test(beforeOf(text, link)),
  );
  return name ?? null;
}

const ONE_NAME = letters(`^${NAME}$`);
const BY = letters(String.raw`(?:^|[^\p{L}])[Bb][Yy]:?\s?$`);

function beforeOf(text: string, part: string): string {
  const at = text.indexOf(part);
  return at < 0 ? '' : text.slice(0, at);
}

/**
 * A name without what a template sets right behind it: Anna QuillScience reporter, where the head or a link says Anna Quill.
 * @param names whole names that others give
 */
export function unglued(name: string, names: readonly string[]): string {
  const own = names.find(
    (one) => ONE_NAME.test(one) && name.startsWith(one) && /^\p{Lu}/u.test(name.slice(one.length)),
  );
  return own ?? name;
}
