import type { Origin } from '../../../reading';

/** Seen in Singapore, Hong Kong, UK, WHO and CDC bulletins; "indigenous" and "autochthonous" are measles' and dengue's "local". */
const IMPORTED =
  /\b(?:imported|import|returned (?:\w+ )?(?:from|to)|returning (?:from|to)|arrived from|arrivals?|travel history|history of travel|(?:recent|overseas|international) travel|travel(?:led|ed) (?:to|from|abroad|overseas)|travel-(?:associated|related)|from (?:overseas|abroad)|overseas|acquired abroad|travel abroad|infected (?:while|when|during) (?:travel\w*|abroad|overseas)|outside the (?:Chinese )?(?:mainland|country)|international visitors?|returnees?|returned travell?ers?|(?:hotel|border) quarantine|managed isolation|at the border)\b/i;
const LOCAL =
  /\b(?:local(?:ly)?(?: |-)?(?:cases?|transmitted|acquired|transmission|infections?|unlinked|linked)?|community|domestic(?:ally)?|indigenous|autochthonous|endemic)\b/i;
/** "local authority area" and the like are places, not origins. */
const NOT_LOCAL =
  /^\W*locally,|\blocal (?:authority|authorities|government|council|health|time|area|media|hospital|residents?|police|officials?|(?:death )?(?:count|numbers?|tally|toll|total))\b|\bcommunity (?:deaths?|recover\w+|samples|swabs|tests|hospitals?|facilit\w+|isolation|care|treatment|health|centres?|centers?|settings?|testing|nurse\w*)\b|\b(?:isolat\w+|hospital|treated|cared for) .{0,30}community\b|\blocal (?:bars?|business|churc\w+|club|companies|company|events?|factor\w+|funeral|gym|hotels?|markets?|mosque|prison|pubs?|restaurants?|schools?|shops?|supermarkets?|universit\w+|weddings?)\b|\b(?:did not|do not|does not|not|none|without|no)\b[^.;,]{0,40}\b(?:travel(?:led|ed)?|history of travel|travel history)\b[^.;,]*/gi;

/** The origin that some words say: where the cases caught it, or null. */
export function findOrigin(words: string): Origin | null {
  // Most words say none: what does not count need not be taken out of them.
  if (!IMPORTED.test(words) && !LOCAL.test(words)) return null;
  const plain = words.replace(NOT_LOCAL, ' ');
  if (/\bnon-imported\b|\bnot imported\b/i.test(plain)) return 'local';
  const imported = IMPORTED.exec(plain);
  const local = LOCAL.exec(plain);
  if (imported && local) return imported.index < local.index ? 'imported' : 'local';
  if (imported) return 'imported';
  return local ? 'local' : null;
}
