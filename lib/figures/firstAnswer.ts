/** One of several rules tried in turn: its answer, or undefined where it has none to give (null is an answer: nothing holds). */
export type Rule<Case, Answer> = (one: Case) => Answer | undefined;

/** The answer of the first rule that has one; undefined where none has. The order of the rules is their precedence. */
export function firstAnswer<Case, Answer>(
  rules: readonly Rule<Case, Answer>[],
  one: Case,
): Answer | undefined {
  for (const rule of rules) {
    const answer = rule(one);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
