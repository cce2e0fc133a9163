/**
 * A function whose answers are remembered for as long as what they are about lives: several layers ask the same of one thing.
 */
export function remembered<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const answer = read(key);
    known.set(key, { answer });
    return answer;
  };
}
