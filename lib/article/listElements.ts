/**
 * Elements of one name, or of all with '*', in document order. Such a list is kept by the engine and asked by number: to find elements
 * by a selector, or to iterate over what was found, takes five to thirty times as long.
 */
function elementsCalled(name: string, document: Document): Element[] {
  const list = document.getElementsByTagName(name);
  const elements: Element[] = [];
  for (let i = 0, size = list.length; i < size; i++) {
    const element = list[i];
    if (element) elements.push(element);
  }
  return elements;
}

/** All elements, in document order. */
export function elementsIn(document: Document): readonly Element[] {
  return elementsCalled('*', document);
}

/** Elements whose name or id a form takes for a property of its own. */
const CONTROLS = ['button', 'fieldset', 'img', 'input', 'object', 'output', 'select', 'textarea'];

/** All such elements, kind by kind. */
export function controlsIn(document: Document): readonly Element[] {
  return CONTROLS.flatMap((name) => elementsCalled(name, document));
}
