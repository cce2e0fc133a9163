import type { Mention } from '../mentions';
import { latin } from '../words/latin';

/** What was done to people, right behind them: "216 people were warned", "31 were suspended". */
const DONE_TO = latin(
  String.raw`^(?:(?:who|were|was|are|is|have|has|had|been|being|also|all|later|now|still|each|already|then|since|formally|verbally) )*(\p{Ll}{3,}(?<!ne)ed|given|sent|seen|shot)\b(?! (?:that|by the (?:media|press)))`,
);
const IN_NOUN = latin(String.raw` (\p{Ll}{3,}ed)$`);
/** Tells that they are counted, or what they are, not what became of them. */
const TELLS_NOTHING =
  /^(?:added|aged|aimed|announced|asked|attended|based|believed|called|carried|claimed|concerned|confirmed|considered|counted|deployed|described|detected|engaged|enrolled|estimated|expected|feared|issued|located|held|made|identified|included|indeed|interviewed|involved|joined|known|linked|listed|living|lived|named|need|needed|notified|observed|participated|polled|presumed|received|recorded|registered|related|reported|responded|said|sent|seen|supposed|surveyed|suspected|thought|travelled|used|visited|voted|wanted|witnessed|worked)$/u;

/** The metric of people whom no table's word tells of: the participle that does, as in stranded or evacuated; undefined where there is none. */
export function fateOfPeople({ noun, predicate }: Pick<Mention, 'noun' | 'predicate'>): string | undefined {
  const told = IN_NOUN.exec(noun)?.[1] ?? DONE_TO.exec(predicate)?.[1];
  return told === undefined || TELLS_NOTHING.test(told) ? undefined : told;
}

/** What somebody did to those counted: "jailed eight men", "turned back 210 migrants", "filled 20,000 sandbags". */
const DID_TO = latin(String.raw`(?:^|[^\p{L}])(\p{Ll}{3,}(?<!ne)ed(?: (?:away|back|down|off|out|up))?) $`);
/** Tells that they are counted, came about or are there. */
const COUNTS =
  /^(?:accepted|administered|affected|allowed|attracted|averaged|brought|caused|collected|completed|conducted|contained|counted|covered|created|dropped|earned|ended|entered|exceeded|experienced|faced|gained|generated|handled|hosted|increased|launched|lasted|left|logged|numbered|obtained|offered|opened|operated|passed|performed|processed|produced|provided|published|raised|reached|received|remained|required|saved|served|shared|showed|sold|staged|started|suffered|supported|totall?ed|touched|treated|triggered|welcomed|yielded)\b/u;

/** What the verb right before a number says was done to what it counts; undefined where it says nothing. */
export function doneBefore(lead: string): string | undefined {
  const told = DID_TO.exec(lead)?.[1];
  return told === undefined || TELLS_NOTHING.test(told) || COUNTS.test(told)
    ? undefined
    : told.replace(' ', '_');
}
