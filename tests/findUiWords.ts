import { parseSync } from 'vite';

/** What a source file says to a reader. */
export interface UiWords {
  /** Keys of the locale files that are asked for by name. */
  readonly keys: readonly string[];
  /** Words that stand in the code itself. */
  readonly words: readonly string[];
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Attributes that are seen or heard. */
const SPOKEN =
  /^(?:alt|aria-(?:description|label|placeholder|roledescription|valuetext)|label|note|placeholder|text|title)$/;
/** Calls whose strings nobody reads but developers. */
const FOR_DEVELOPERS = /^(?:Error|TypeError|RangeError|log|warn|error|debug)$/;
/** A phrase as it stands in an interface: a word with a capital and another after it, or Chinese. */
const PHRASE = /^\p{Lu}\p{Ll}+[ ,.…]+\p{L}|\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/** Reads a TypeScript file by its syntax, so that no way to write a string is overlooked. */
export function findUiWords(path: string, code: string): UiWords {
  const keys: string[] = [];
  const words: string[] = [];
  const visit = (value: unknown, inWords: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, inWords);
      return;
    }
    if (!isNode(value)) return;
    const text = textOf(value);
    if (text !== null) {
      if (value.type === 'JSXText' || inWords ? LETTER.test(text) : PHRASE.test(text))
        words.push(text.trim());
      return;
    }
    switch (value.type) {
      case 'ImportDeclaration':
      case 'TSLiteralType':
        return;
      case 'CallExpression':
      case 'NewExpression': {
        const name = calleeName(value.callee);
        if (FOR_DEVELOPERS.test(name)) return;
        if (name === 't' && Array.isArray(value.arguments)) {
          const [key, ...rest] = value.arguments;
          const literal = isNode(key) ? textOf(key) : null;
          if (literal !== null) keys.push(literal);
          visit(rest, inWords);
          return;
        }
        // What a function is given is not what it shows.
        visit(value.callee, false);
        visit(value.arguments, false);
        return;
      }
      case 'JSXAttribute': {
        const name = isNode(value.name) ? String(value.name.name) : '';
        visit(value.value, SPOKEN.test(name));
        return;
      }
      case 'JSXExpressionContainer':
        visit(value.expression, inWords || isNode(value.expression) === false);
        return;
      case 'BinaryExpression':
        // Compared, not shown.
        visit([value.left, value.right], inWords && value.operator === '+');
        return;
      case 'ConditionalExpression':
        visit(value.test, false);
        visit([value.consequent, value.alternate], inWords);
        return;
      case 'JSXElement':
      case 'JSXFragment':
        visit(value.openingElement, false);
        for (const child of listOf(value.children)) {
          const shown = isNode(child) && child.type === 'JSXExpressionContainer';
          visit(child, shown);
        }
        return;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        visit(value.body, false);
        return;
      default:
        for (const [field, inner] of Object.entries(value)) if (field !== 'type') visit(inner, inWords);
    }
  };
  visit(parseSync(path, code).program.body, false);
  return { keys, words };
}

function textOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type !== 'TemplateElement') return null;
  return isCooked(node.value) ? node.value.cooked : '';
}

function isCooked(value: unknown): value is { readonly cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';
}

function calleeName(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return String(callee.name);
  return isNode(callee.property) ? String(callee.property.name) : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
