/** Attributes in which an author says what an element is for, beside its class and id. */
const RARE = ['role', 'data-role', 'itemprop', 'data-component', 'data-testid'];
/** A name of many words is a heading made into an anchor: it says what the text is about, not what the box is for. */
const SENTENCE_NAME = /(?:[^\s_-]{1,40}[_-]){6,}[^\s_-]{1,40}/gu;
/** So many marks such a name has at least. */
const MARKS = 6;

/**
 * Makes a reader of what an element's author called it. The few elements that say so in rare attributes are
 * looked up once, and so is what many are called alike.
 * @param root what the elements are in
 */
export function nameReader(root: Element): (element: Element) => string {
  const rare = new Set(root.querySelectorAll(RARE.map((name) => `[${name}]`).join()));
  if (RARE.some((name) => root.hasAttribute(name))) rare.add(root);
  const known = new Map<string, string>();
  return (element) => {
    const className = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    const isRare = rare.size > 0 && rare.has(element);
    if (className === '' && id === '' && !isRare) return '';
    // Most have no id: a text that is put together has to be read through before it can be looked up.
    const named = id === '' ? className : `${className} ${id}`;
    if (isRare) return plainNames(`${named} ${rareNames(element)}`);
    const before = known.get(named);
    if (before !== undefined) return before;
    const names = plainNames(named);
    known.set(named, names);
    return names;
  };
}

/** articleShareBottom is three words; eJjpvE is none, nor is what a build made of names. */
const NEXT_WORD = /(?<=[a-z]{4})(?=[A-Z][a-z]{3})/gu;

function plainNames(names: string): string {
  const short = (hasSentence(names) ? names.replace(SENTENCE_NAME, '') : names).trim();
  const lower = short.toLowerCase();
  return lower === short ? short : short.replace(NEXT_WORD, '-').toLowerCase();
}

/** Whether there may be one: to look for it takes as long as all else that is done with an element. */
function hasSentence(names: string): boolean {
  let marks = 0;
  for (let i = 0; i < names.length; i++) {
    const character = names[i];
    if (character === '-' || character === '_') marks++;
    else if (character === ' ') marks = 0;
    if (marks === MARKS) return true;
  }
  return false;
}

function rareNames(element: Element): string {
  return RARE.map((name) => element.getAttribute(name) ?? '').join(' ');
}
