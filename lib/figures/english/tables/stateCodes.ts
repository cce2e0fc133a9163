/**
 * The states of the United States by the post office's codes, which lists of a multistate outbreak go by: "CA (1), CO (2), FL (1)".
 * Most are words or short for something else, so they are asked for in lists alone.
 */
export const STATE_CODES: ReadonlyMap<string, string> = new Map(
  'AK:Alaska AL:Alabama AR:Arkansas AZ:Arizona CA:California CO:Colorado CT:Connecticut DC:District_of_Columbia DE:Delaware FL:Florida GA:Georgia HI:Hawaii IA:Iowa ID:Idaho IL:Illinois IN:Indiana KS:Kansas KY:Kentucky LA:Louisiana MA:Massachusetts MD:Maryland ME:Maine MI:Michigan MN:Minnesota MO:Missouri MS:Mississippi MT:Montana NC:North_Carolina ND:North_Dakota NE:Nebraska NH:New_Hampshire NJ:New_Jersey NM:New_Mexico NV:Nevada NY:New_York OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania PR:Puerto_Rico RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VA:Virginia VT:Vermont WA:Washington WI:Wisconsin WV:West_Virginia WY:Wyoming'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(3).replaceAll('_', ' ')]),
);
