import { letters } from '../../text/letters';
import { NAMELESS_SOURCES } from '../tables/sources';
import { OFFICE } from './officeNames';
import { isPlace } from './reporterNames';

/** 记者从…报道 is a sentence. */
const NO_NAME =
  /^[全本]文|^(?:[Ff]or|[Ff]rom|[Tt]he|[Ee]mail|[Ff]ollow|[Ss]hare) |^[从從在了們们获獲就向对對采採近今昨]|^提[问問]|^[参參][与與]|[采採][写寫]$|[图圖网網社讯訊摄攝]$|(?:[学學]院|[办辦]公室|[传傳]部|中心|频道|頻道|团队|團隊|[时時日晚早][报報]|[周週月]刊|主[编編]|编辑|編輯)$/u;
/** What stands before a name: an office, a place with it, by. */
export const TITLE_OF_OFFICE = letters(
  `^(?:《?[^《》]{2,12}》\\s?)?(?:${OFFICE}[\\s:：]*)+|^\\p{Script=Han}{2,6}${OFFICE}[\\s:：]+|^\\p{Script=Han}{1,8}(?:台|[报報]|社|[网網]|新[闻聞])\\s+(?=\\p{Script=Han}{2,4}$)|^[Bb][Yy]:?\\s+|^[图圖摄攝][\\s:：]+`,
);
const AFTER_NAME = letters(
  String.raw`(?:\s+\S{1,60}@|\s+[於于]\s|\s+(?:[编編][译譯]|[图圖摄攝]|(?:[责責]任)?[编編][辑輯]|[审審][核校]|校[对對])[／/:：]|\s+(?:[责責]任)?[编編][辑輯]\s|[综綜]合|\s*(?:出自|发自|發自|来自|报道|報道|報導)|(?<=\p{Script=Han})[:：]).*$`,
);
/** A name of two characters is often spread to the width of three. */
const SPACED_NAME = letters(String.raw`^(\p{Script=Han})\s(\p{Script=Han})$`);
/** A date right behind an English name: Anna Quill March 25, 2022; Anna Quill Tuesday, Mar. 25, 2022. */
const DATE_BEHIND =
  /[\s,|–—-]{1,6}(?:(?:on|posted|published|updated)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d|\d).*$/iu;

/** A name without what stands around it. @returns null if what is left is none */
export function toName(found: string | null | undefined): string | null {
  const text =
    found?.replace(TITLE_OF_OFFICE, '').replace(AFTER_NAME, '').replace(DATE_BEHIND, '').trim() ?? '';
  const name = text.replace(SPACED_NAME, '$1$2');
  return isName(name) ? name : null;
}

/** A name has letters, no address or markup in it, and is not an account's number. */
function isName(text: string): boolean {
  return (
    text.length <= 80 &&
    /\p{L}{2}/u.test(text) &&
    !NO_NAME.test(text) &&
    !isPlace(text) &&
    !NAMELESS_SOURCES.has(text) &&
    !/https?:|www\.|[@=<>"]|\d{3}/iu.test(text)
  );
}
