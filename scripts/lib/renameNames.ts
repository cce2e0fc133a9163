import { seededRandom } from '../../tests/pollute/random';

const NAMED = ['class', 'id', 'data-component', 'data-testid', 'role', 'itemprop'];
const SYLLABLES = [
  'ba',
  'dor',
  'fi',
  'gul',
  'ka',
  'lem',
  'mi',
  'nor',
  'pe',
  'rus',
  'sto',
  'tav',
  'vi',
  'zon',
];

/** Gives each name of a box another that says nothing, the same for the same: templates stay, what they call things goes. */
export function renameNames(document: Document): void {
  const random = seededRandom(7);
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const other =
      names.get(name) ?? `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${names.size.toString(36)}`;
    names.set(name, other);
    return other;
  };
  for (const attribute of NAMED) {
    for (const element of document.body.querySelectorAll(`[${attribute}]`)) {
      const value = element.getAttribute(attribute) ?? '';
      element.setAttribute(attribute, value.split(/\s+/u).filter(Boolean).map(renamed).join(' '));
    }
  }
}
