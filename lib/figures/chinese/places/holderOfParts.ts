import { textBefore } from '../../../text/beside';
import type { PlaceRule } from './figurePlace';
import { readPlaceChain } from './quakePlace';

/** 甲省乙市、丙市等8市62个县(市、区), up to the number that counts what they had together. */
const PARTS = /([一-龥、]{2,60}?)等?(?:\d{1,3}个?[市县区州](?:\([^()\d]{1,8}\))?){1,3}$/;
const REACH = 90;
/** What stands before the first of them. */
const BEFORE = /^.*(?:造成|导致|致使|致|其中|及)/;

/** 甲省乙、丙等8市62个县24万人受灾: of the province, which only the row before the counts of its parts names. */
export const byHolderOfParts: PlaceRule = ({ state, phrase, whole, measured, base }) => {
  const { folded } = state.input;
  if (state.epidemic || whole || measured || phrase.place) return undefined;
  const row = PARTS.exec(textBefore(folded, state.at, REACH))?.[1]?.replace(BEFORE, '');
  const names = row?.split('、') ?? [];
  const first = readPlaceChain(names[0] ?? '');
  const last = readPlaceChain(names.at(-1) ?? '');
  const path = first?.path.filter((step, depth) => step === last?.path[depth]) ?? [];
  const [held, ...more] = names.length > 1 ? path : (first?.path.slice(0, -1) ?? []);
  const name = more.at(-1) ?? held;
  // Parts of what the document, or its section, is of anyway.
  if (held === undefined || name === undefined || base.path.includes(name)) return undefined;
  return { name, path: [held, ...more], qualifier: null, isLabel: true };
};
