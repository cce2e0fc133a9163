import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { PlainDocument } from '../../../../lib/article/prepare/plain/plainDocument';
import { type PlainElement, textsIn } from '../../../../lib/article/prepare/plain/plainElement';
import { PlainText } from '../../../../lib/article/prepare/plain/plainNode';

/** One change of a tree; numbers choose among its elements, whose number differs from run to run. */
type Change =
  | { readonly kind: 'element'; readonly into: number; readonly name: string }
  | { readonly kind: 'text'; readonly into: number; readonly name: string }
  | { readonly kind: 'move' | 'replace'; readonly into: number; readonly from: number }
  | { readonly kind: 'remove'; readonly into: number }
  | { readonly kind: 'class'; readonly into: number; readonly name: string };

const names = fc.constantFrom('div', 'P', 'a', 'br', 'section');
const at = fc.nat(30);
const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('element'), into: at, name: names }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('text'), into: at, name: fc.constantFrom('一段', ' ') }),
  },
  fc.record({ kind: fc.constantFrom('move', 'replace'), into: at, from: at }),
  fc.record({ kind: fc.constant('remove'), into: at }),
  fc.record({ kind: fc.constant('class'), into: at, name: names }),
) as fc.Arbitrary<Change>;

/** What both trees can do. */
interface Tree<Node> {
  readonly document: Document;
  readonly text: (data: string) => Node;
}

function change<Node>({ document, text }: Tree<Node>, step: Change): void {
  const elements = [document.body, ...document.querySelectorAll('div,p,a,br,section')];
  const chosen = (number: number) => elements[number % elements.length] ?? document.body;
  const into = chosen(step.into);
  if (step.kind === 'element') into.appendChild(document.createElement(step.name));
  else if (step.kind === 'text') into.appendChild(text(step.name) as never);
  else if (step.kind === 'class') into.className = step.name;
  else if (step.kind === 'remove') {
    if (into !== document.body) into.remove();
  } else {
    const moved = chosen(step.from);
    for (let node: Element | null = into; node; node = node.parentElement ?? parentOf(node))
      if (node === moved) return;
    if (step.kind === 'move') into.appendChild(moved);
    else if (into !== document.body) into.parentNode?.replaceChild(moved, into);
  }
}

function parentOf({ parentNode }: Element): Element | null {
  return parentNode && 'tagName' in parentNode ? (parentNode as Element) : null;
}

/** All that Readability asks of an element and of what is in it. */
function told(element: Element): unknown {
  return {
    name: [element.tagName, element.nodeName, element.className, element.id, element.getAttribute('class')],
    text: element.textContent,
    inside: [...element.childNodes].map((node) =>
      node.nodeType === 1 ? told(node as Element) : node.textContent,
    ),
    children: [...element.children].map(({ tagName }) => tagName),
    ends: [
      element.firstElementChild?.tagName ?? null,
      element.firstChild?.nodeType,
      element.lastChild?.nodeType,
    ],
    next: [element.nextElementSibling?.tagName ?? null, element.nextSibling?.nodeType],
    all: [...element.querySelectorAll('a,p')].map(({ tagName }) => tagName),
    links: element.getElementsByTagName('a').length,
  };
}

test('a tree of plain objects answers as the engine’s own does, however it is changed', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 5, maxLength: 60 }), (steps) => {
      const own = new JSDOM('<body></body>').window.document;
      const plain = new PlainDocument('') as unknown as Document;
      for (const step of steps) {
        change({ document: own, text: (data) => own.createTextNode(data) }, step);
        change({ document: plain, text: (data) => new PlainText(data, 0) }, step);
      }
      expect(told(plain.body)).toEqual(told(own.body));
    }),
    { numRuns: 60 },
  );
});

test('texts are given in order, each with its line', () => {
  const { body } = twoLines();
  expect([...textsIn(body)].map(({ line }) => line)).toEqual([3, 4]);
});

test('a tree is not written anew: its texts would be no line’s', () => {
  const { body } = twoLines();
  expect(() => {
    body.innerHTML = '';
  }).toThrow('read once');
});

function twoLines(): { readonly body: PlainElement } {
  const { body } = new PlainDocument('');
  const box = body.appendChild(body.ownerDocument.createElement('div'));
  box.appendChild(new PlainText('甲', 3));
  body.appendChild(new PlainText('乙', 4));
  return { body };
}

test('an attribute takes the place of the one of its name, and of no other', () => {
  const box = new PlainDocument('').createElement('p');
  const told = () => box.attributes.map(({ name, value }) => `${name}=${value}`);
  box.setAttribute('id', 'a');
  box.setAttribute('class', 'b');
  box.setAttribute('id', 'c');
  expect(told()).toEqual(['class=b', 'id=c']);
  box.removeAttribute('title');
  expect(told()).toEqual(['class=b', 'id=c']);
  box.removeAttribute('class');
  expect(told()).toEqual(['id=c']);
});
