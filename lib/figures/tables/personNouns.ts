import { wordSet } from '../wordSet';
/** Names that the tables of nouns give and that people can be: 查获枪炮10人 are no guns. */
export const PERSONS: ReadonlySet<string> = wordSet(
  'workers relatives teachers children drivers doctors patients students residents victims drug_users volunteers counselling candidates graduates overseas_students inmates detainees lawyers elderly seafarers migrant_workers migrants refugees veterans party_members poor_households hikers nurses health_workers farmers poor_people couples athletes journalists employers domestic_helpers illegal_workers illegal_immigrants overstayers',
);
