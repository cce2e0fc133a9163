/** Where the clause of the number itself ends: what comes after tells circumstances. */
const CIRCUMSTANCES =
  /,\s*(?:most|many|some|none|neither|both|all|several|the|where|which|when|although|though|as|because|said|says|according)\b|\b(?:when|after|although|because|said|according|while|whereas)\b|\band (?:leav(?:es|ing)|left|injur(?:es|ed|ing)|wound(?:s|ed|ing))\b|\band (?:dozens|scores|hundreds|thousands|several|many|others|some|a|the)\b/i;

/** What a predicate says of its own number, its circumstances cut off. */
export function clauseOf(predicate: string): string {
  return predicate.slice(0, CIRCUMSTANCES.exec(predicate)?.index ?? 130);
}
