/** Where the clause of the number itself ends: what comes after tells circumstances. */
const CIRCUMSTANCES =
  /;|,\s*including\b|\bbut\b(?! (?:still|also)\b)|,\s*with (?:no|half|none|fewer|less)\b|,\s*(?:most|many|some|none|nobody|no|neither|both|all|several|the|where|which|when|although|though|as|because|said|says|according)\b|(?<!(?:is|are|was|were) )\bsaid\b|\b(?:when|(?<!look(?:ed|ing)? )after|although|because|according|while|whereas)\b|\bto (?:rescue|save|find|search|provide|help|restore|prevent|reach|extinguish)\b|\band (?:(?:seriously|critically|badly|severely|also) )?(?:leav(?:es|ing)|left|injur(?:es|ed|ing)|wound(?:s|ed|ing))\b|\band (?:dozens|scores|hundreds|thousands|several|many|others|some|both|all|none|neither|a|the)\b/i;

/** ", most of whom were near the door,", ", including a firefighter, were" */
const INSERTED =
  /^,? (?:most|many|some|all) of (?:whom|which|them)\b[^,.;]{0,60},\s?|^,? including [^,.;]{3,60},\s(?=(?:are|is|were|was|have|has|had|died|remain|lost|tested|fell)\b)/i;

/** What a predicate says of its own number, its circumstances cut off. */
export function clauseOf(predicate: string): string {
  const own = predicate.replace(INSERTED, '');
  return own.slice(0, CIRCUMSTANCES.exec(own)?.index ?? 130);
}
