import { PEOPLE } from '../tables/generalNouns';
import { SORT_OF_PLACE } from '../tables/placeWords';
import { latin } from '../words/latin';

const FUNCTION_WORD =
  /^(?:of|the|these|those|them|our|its|were|was|are|is|have|has|had|and|or|a|an|in|today|yesterday|respectively|elsewhere|unknown|each|others?|more|none|day|week|month|year|largest|smallest|highest|lowest|second|third|while|found|you|worth|domestic|imported|first|fourth|origin|right|just|soon|shortly|immediately|nearly|almost|about|around|roughly)$/i;
/** What became of the things stands behind them: "39 roads closed", "700,000 livestock lost". */
const DONE =
  '(?:\\wed|hidden|found|seen|held|given|shown|sold|built|broken|driven|caught|kept|lost|left|hit|cut|torn|sunk|stolen|taken|burnt|hurt|killed';
const PARTICIPLE = new RegExp(`${DONE})$`, 'i');
const TRAILING = new RegExp(
  `${DONE}|overnight|today|yesterday|daily|burning|ongoing|\\w+wide|altogether|monthly|weekly|annually|again|long|strong|away|down|overall|year-to-date)$`,
  'i',
);
/** Heads that say little without the noun before them: staging sites, operation centres, transmission lines. */
const GENERAL =
  /^(?:sites|centres|centers|facilities|units|stations|points|lines|services|items|pieces|areas|zones|sets|systems|calls|orders|packs|kits|links|posts|plants|towers|works|operations|sessions|members|places|sections|stretches|segments|trucks|warnings|alerts|strikes|attacks|failures|habitats|spaces|assets|stays|visits)$/i;
const KIND = latin(
  String.raw`^(?!(?:new|other|more|local|different|separate|such|further|additional|major|main|small|large|big|public|several|affected|key|total|known|old|foreign|private|state|national|regional|city|extra|special|active)$)[\p{Ll}-]{3,}(?<!ed|al|ous|ive|ic|(?<!m)ent|ful|less|ary|ory|able|ible)$`,
);

/** A noun that no table knows, as its own snake_case name: "12 ferry sailings" is `sailings`. Null where there is none. */
export function ownName(noun: string): string | null {
  // "One Cardiff council area"
  if (/^\p{Lu}/u.test(noun) && SORT_OF_PLACE.test(noun)) return null;
  // "12 of influenza": what they are of, not what they are.
  if (/^of /i.test(noun)) return null;
  const words = noun.split(/\s+/u).filter((word) => /^[\p{L}'’/-]+$/u.test(word));
  while (words.length > 1 && TRAILING.test(words.at(-1) ?? '')) words.pop();
  const head = words.at(-1);
  if (!head || FUNCTION_WORD.test(head) || head.length < 3 || /^\p{Lu}/u.test(head)) return null;
  if (PEOPLE.test(head) || PARTICIPLE.test(head)) return null;
  const kind = words.at(-2) ?? '';
  const told = GENERAL.test(head) && KIND.test(kind) ? `${kind}_${head}` : head;
  const name = told
    .toLowerCase()
    .replace(/[^a-z]+/gu, '_')
    .replace(/^_|_$/gu, '');
  return name === '' ? null : name;
}
