import { knownPlaces, type Place } from '../../places';
import { HERE } from '../words/head';

/** Who signs at the end: …⏎甲市疫情防控指挥部办公室⏎2020年3月1日. */
const SIGNED =
  /\n *([一-龥]{1,10}?[省市县区州旗盟])[一-龥]{0,30}(?:指挥部|领导小组|委员会|卫健委|卫健局|办公室|中心|局|厅)(?:办公室)?[ \n]*(?:\n *[\d年月日 -]{6,14})?\s*$/;
const SIGNATURE = 80;

/** 我市…: the place whose office signs the notice. */
export function signedPlace(text: string): Place | null {
  if (!HERE.test(text)) return null;
  const name = SIGNED.exec(text.slice(-SIGNATURE))?.[1];
  return (name && knownPlaces().get(name)) || null;
}
