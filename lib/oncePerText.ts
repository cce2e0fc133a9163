/** Makes a function of a text that does its work once a text, for as long as it is in use: what is asked about repeats itself. */
export function oncePerText<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text) ?? read(text);
    known.set(text, answer);
    return answer;
  };
}
