import { rowsOf } from './rowsOf';

/** Short forms and the names that they stand for: what a text writes is kept, its path has the full name. */
export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(`
HK:Hong Kong
NZ:New Zealand
Hà Nội:Hanoi
Việt Nam:Vietnam
A.C.T.:Australian Capital Territory
ACT:Australian Capital Territory
Ala.:Alabama
Ariz.:Arizona
Ark.:Arkansas
B.C.:British Columbia
Calif.:California
Colo.:Colorado
Conn.:Connecticut
Del.:Delaware
Fla.:Florida
Ga.:Georgia
Ill.:Illinois
Ind.:Indiana
Kan.:Kansas
Ky.:Kentucky
LA County:Los Angeles County
La.:Louisiana
Mass.:Massachusetts
Md.:Maryland
Mich.:Michigan
Minn.:Minnesota
BC:British Columbia
NC:North Carolina
ND:North Dakota
NH:New Hampshire
NJ:New Jersey
NY:New York
RI:Rhode Island
SC:South Carolina
Mo.:Missouri
N.C.:North Carolina
N.D.:North Dakota
N.H.:New Hampshire
N.J.:New Jersey
N.M.:New Mexico
N.Y.:New York
NSW:New South Wales
QLD:Queensland
Qld:Queensland
TAS:Tasmania
Tas:Tasmania
VIC:Victoria
Vic:Victoria
NT:Northern Territory
Neb.:Nebraska
Nev.:Nevada
Okla.:Oklahoma
Ore.:Oregon
PEI:Prince Edward Island
Pa.:Pennsylvania
S.C.:South Carolina
S.D.:South Dakota
Tenn.:Tennessee
Va.:Virginia
Vt.:Vermont
W.Va.:West Virginia
Wash.:Washington
Wis.:Wisconsin
Wyo.:Wyoming
Sask.:Saskatchewan
R.I.:Rhode Island
Que.:Quebec
P.E.I.:Prince Edward Island
Ont.:Ontario
N.S.:Nova Scotia
N.L.:Newfoundland and Labrador
N.B.:New Brunswick
Mont.:Montana
Miss.:Mississippi
Alta.:Alberta`),
);

/** Official names of countries and others, and the common ones, which paths have. */
export const COMMON_NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(`
African Region:Africa
Bolivarian Republic of Venezuela:Venezuela
Chinese mainland:China
Brunei Darussalam:Brunei
Cabo Verde:Cape Verde
Czech Republic:Czechia
DR Congo:Democratic Republic of the Congo
DRC:Democratic Republic of the Congo
Eastern Mediterranean Region:Eastern Mediterranean
European Region:Europe
Democratic Republic of Congo:Democratic Republic of the Congo
Holland:Netherlands
Islamic Republic of Iran:Iran
Ivory Coast:Côte d’Ivoire
KSA:Saudi Arabia
Kingdom of Saudi Arabia:Saudi Arabia
Korea:South Korea
Lao PDR:Laos
PNG:Papua New Guinea
PRC:China
Plurinational State of Bolivia:Bolivia
Region of the Americas:Americas
Republic of Ireland:Ireland
Russian Federation:Russia
South-East Asia Region:South-East Asia
Syrian Arab Republic:Syria
UAE:United Arab Emirates
UK:United Kingdom
US:United States
USA:United States
United Republic of Tanzania:Tanzania
Viet Nam:Vietnam
Western Pacific Region:Western Pacific`),
);
