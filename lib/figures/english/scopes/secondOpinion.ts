import { ENGLISH_SCOPE_WEIGHTS } from '../../data/englishScopeWeights';
import { readSoftmax, type Softmax } from '../../learned/softmax';
import { type Scoped, weighScopes } from '../../learned/weighScopes';
import type { Fields } from '../fields';
import type { Node } from '../nodes';

let model: Softmax | null = null;

/** The fields of all figures, their scopes weighed against what such words mostly mean. */
export function secondOpinion(
  text: string,
  nodes: readonly Node[],
  fields: readonly Fields[],
  epidemic: boolean,
): readonly Fields[] {
  model ??= readSoftmax(ENGLISH_SCOPE_WEIGHTS);
  const scopes = weighScopes(
    text,
    nodes.map((node, index) => toScoped(node, index, fields)),
    epidemic,
    model,
  );
  return fields.map((own, index) => ({ ...own, scope: scopes[index] ?? null }));
}

function toScoped(
  { mention: { numeral }, cell, parent }: Node,
  index: number,
  fields: readonly Fields[],
): Scoped {
  const own = fields[index];
  const whole = parent === null ? undefined : fields[parent];
  const ground = cell ? 'words' : (own?.ground ?? 'custom');
  return {
    start: numeral.start,
    end: numeral.end,
    value: numeral.value,
    metric: own?.metric ?? '',
    scope: own?.scope ?? null,
    ground,
    as: ground !== 'words' && whole?.metric === own?.metric && whole?.scope === own?.scope ? parent : null,
    isPart: parent !== null,
  };
}
