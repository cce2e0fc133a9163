import { ALLOWED_HTML, allowsAttribute } from '../../lib/article/tables/allowedHtml';

/** What stands in a tree that an article's HTML must not hold: elements, attributes and comments, as text; [] if all is well. */
export function offendersIn(root: Element): readonly string[] {
  const elements = [...root.querySelectorAll('*')];
  return [
    ...elements
      .filter(
        ({ localName, namespaceURI }) => !(localName in ALLOWED_HTML) || !namespaceURI?.endsWith('xhtml'),
      )
      .map(({ localName }) => `<${localName}>`),
    ...elements.flatMap(({ attributes, localName }) =>
      [...attributes]
        .filter(({ name, value }) => !allowsAttribute(localName, name, value))
        .map(({ name, value }) => `<${localName} ${name}="${value}">`),
    ),
    ...elements
      .filter((element) => element.localName === 'a' && element.getAttribute('rel') !== 'noopener noreferrer')
      .map((link) => link.outerHTML),
    ...(root.innerHTML.includes('<!') ? ['a comment'] : []),
  ];
}
