import { PlainElement } from './plainElement';

/**
 * A page of plain objects. Readability asks each node dozens of times for its name, its neighbours and its text: an engine's own
 * tree answers through a bridge, which takes several times as long as reading a property does.
 */
export class PlainDocument {
  readonly parentNode = null;
  readonly documentElement: PlainElement;
  readonly head: PlainElement;
  readonly body: PlainElement;

  constructor(readonly title: string) {
    this.documentElement = this.createElement('html');
    this.documentElement.parentNode = this;
    this.head = this.documentElement.appendChild(this.createElement('head'));
    this.body = this.documentElement.appendChild(this.createElement('body'));
  }

  get firstChild(): PlainElement {
    return this.documentElement;
  }

  createElement(tag: string): PlainElement {
    return new PlainElement(tag, this);
  }

  getElementsByTagName(name: string): readonly PlainElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(selector: string): readonly PlainElement[] {
    return this.documentElement.querySelectorAll(selector);
  }
}
