import { anyCase } from '../../text/anyCase';
import { letters } from '../../text/letters';

/**
 * What a page asks of its readers in English, told by three kinds of words together: how such a line begins, by which way the page is
 * to be followed or written to, and that it speaks of itself. Texts use two of the three, hardly ever all: of 290 English news pages
 * no line of text does.
 */
const BEGINNINGS = [
  'are you',
  'become',
  'buy',
  'check out',
  'click',
  'comment',
  'connect',
  'contact',
  'discuss',
  'do you',
  "don[’']t miss",
  'donate',
  'download',
  'e-?mail',
  'enjoyed',
  'find',
  'follow',
  'for (?:all )?(?:the )?(?:breaking|latest|more)',
  'get',
  'got',
  'have you',
  'help',
  'if you',
  'join',
  'keep up',
  'leave',
  'like',
  'listen',
  'never miss',
  'please',
  'read',
  'receive',
  'register',
  'see',
  'send',
  'share',
  'sign up',
  'stay',
  'submit',
  'subscribe',
  'support',
  'tap',
  'tell',
  'try',
  'tune in',
  'visit',
  'want',
  'watch',
  'write',
  'you can(?: also)?',
] as const;

const WAYS = [
  'alerts?',
  'apps?',
  'blog',
  'channel',
  'comments?',
  'contributions?',
  'digital edition',
  'e-?mails?',
  'e-?paper',
  'facebook',
  'free trial',
  'google news',
  'google play',
  'have your say',
  'in-?box',
  'instagram',
  'letters?',
  'mailing list',
  'memberships?',
  'newsletters?',
  'notifications?',
  'podcasts?',
  'polls?',
  'readers',
  'round-?up',
  'rss',
  'subscribers?',
  'subscriptions?',
  'surveys?',
  'telegram',
  'tweet',
  'twitter',
  'updates',
  'whatsapp',
  'youtube',
] as const;

/** Itself, its own page, an account, or a way that it spells as a name of its own: the Lake Gazette App. */
const ITSELF =
  "\\b(?:our|us|we|my|me|here|below|your (?:e-?mail|in-?box|phone)|this (?:article|blog|page|post|story))\\b|@\\w|(?:\\p{Lu}[\\p{L}’']{0,20}\\s){1,4}(?:App|Channel|Newsletter|Podcast)\\b";

/** What it asks, behind a short sentence that says why: The Gazette is now on Telegram. Click here to join our channel. */
const SECOND = '(?:click|download|follow|have your say|join|leave|let us know|sign up|subscribe|tap|tell us)';

export const REQUEST = {
  begins: anyCase(`^(?:[^\\p{L}\\p{N}]{0,4}(?:${BEGINNINGS.join('|')})|[^.!?]{2,60}[.!?]\\s${SECOND})\\b`),
  way: anyCase(`\\b(?:${WAYS.join('|')})\\b|\\w@\\w`),
  itself: letters(ITSELF),
} as const;
