import { textBefore } from '../../../text/beside';
import { asWritten, type PlaceRule } from './figurePlace';
import { readPlaceChain } from './quakePlace';

/** 甲省乙市、丙市等8市62个县(市、区), up to the number that counts what they had together. */
const PARTS = /([一-龥、]{2,60}?)等?(?:\d{1,3}个?[市县区州](?:\([^()\d]{1,8}\))?){1,3}$/;
const REACH = 90;
/** What stands before the first of them. */
const BEFORE = /^.*(?:造成|导致|致使|致|其中|及)/;

/** 甲、乙两省累计转移8.7万人, up to the number. */
const TOGETHER =
  /(?:^|[。;,\n])([一-龥]{2,4}、[一-龥、]{2,40}?)[两三四五六七八九十][省市县区州](?:累计|共|合计)[一-龥]{0,8}$/;

/** 甲省乙、丙等8市62个县24万人受灾: of the province, which only the row before the counts of its parts names. */
export const byHolderOfParts: PlaceRule = ({ state, phrase, whole, measured, base }) => {
  const { folded } = state.input;
  if (state.epidemic || whole || measured || phrase.place) return undefined;
  const lead = textBefore(folded, state.at, REACH);
  const joint = TOGETHER.exec(lead)?.[1];
  const row = joint ?? PARTS.exec(lead)?.[1]?.replace(BEFORE, '');
  const names = row?.split('、') ?? [];
  const first = readPlaceChain(names[0] ?? '');
  const last = readPlaceChain(names.at(-1) ?? '');
  const path = first?.path.filter((step, depth) => step === last?.path[depth]) ?? [];
  const [held, ...more] = names.length > 1 ? path : (first?.path.slice(0, -1) ?? []);
  const name = more.at(-1) ?? held;
  if (joint && name === undefined && last)
    return { qualifier: null, isLabel: true, ...asWritten(state, joint, []) };
  // Parts of what the document, or its section, is of anyway.
  if (held === undefined || name === undefined || base.path.includes(name)) return undefined;
  return { name, path: [held, ...more], qualifier: null, isLabel: true };
};
