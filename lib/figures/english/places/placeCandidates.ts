import { DISTANT, REPORTS } from '../tables/aboutPlaceWords';
import { knownPlace } from './knownPlaces';

/** A place named again and again tells little more than once. */
const REPEATED = 0.5;
/** What the one division of a country must score where something happened in it. */
const ENOUGH_THERE = 1.2;

/** What the one county must score that a country's office tells of. */
const ENOUGH_COUNTY = 0.25;

/** A place that a bulletin may be about. */
export interface Candidate {
  readonly name: string;
  readonly within: string | null;
  readonly known: boolean;
  readonly level: string;
  score: number;
  /** Its country stands right beside it somewhere. */
  nested: boolean;
  /** It is told of as a part of something wider only. */
  part: boolean;
  /** It is named only as what another one lies in: "Alder district, Birch Province". */
  address: boolean;
  /** Nothing but a body or a people names it. */
  unnamed: boolean;
}

/** The places that the beginning of a bulletin names, with what speaks for each. */
export class Candidates {
  private readonly byKey = new Map<string, Candidate>();

  add(
    key: string,
    candidate: Pick<
      Candidate,
      'name' | 'within' | 'known' | 'level' | 'nested' | 'part' | 'address' | 'unnamed'
    >,
    score: number,
  ): void {
    const own = this.byKey.get(key);
    if (own) {
      own.score += score * REPEATED;
      own.nested ||= candidate.nested;
      own.part &&= candidate.part;
      own.address &&= candidate.address;
      own.unnamed &&= candidate.unnamed;
    } else this.byKey.set(key, { ...candidate, name: key.endsWith(' County') ? key : candidate.name, score });
  }

  /** All names, the likeliest first. */
  names(): readonly string[] {
    return [...this.byKey.values()].sort((a, b) => b.score - a.score).map(({ name }) => name);
  }

  /** The best one; the only division that is told of a country goes before the country itself. */
  best(happened: boolean, headline: string): Candidate | null {
    let best: Candidate | null = null;
    for (const one of this.byKey.values()) if (!best || one.score > best.score) best = one;
    if (!best) return null;
    const key = knownPlace(best.name)?.key ?? best.name;
    // "Cholera – Lagos, Nigeria": a title that ends in a place of the country is about that place.
    const country = best.name;
    const addressed = [...this.byKey.values()].find(({ name, level }) => {
      const at = level === best.level ? -1 : headline.indexOf(`${name}, ${country}`);
      // "40 km west of Alder, Birchland"
      return at >= 0 && !DISTANT.test(headline.slice(0, at));
    });
    if (addressed) return addressed;
    // "NWS damage survey … in Alder County": all that tells of a country is who speaks.
    const counties = [...this.byKey.values()].filter(
      ({ name, score, part }) => / County$/u.test(name) && !part && score >= ENOUGH_COUNTY,
    );
    if (best.unnamed && counties.length === 1 && counties[0]) return { ...counties[0], known: true };
    const divisions = [...this.byKey.values()].filter(
      ({ within, nested, level }) => within === key && nested && level !== 'city',
    );
    const only = divisions[0];
    // "China reports 12 new cases" is of China, wherever they were.
    const at = headline.indexOf(best.name);
    const reports = at >= 0 && REPORTS.test(headline.slice(at + best.name.length));
    if (
      divisions.length === 1 &&
      only &&
      !reports &&
      (only.level !== 'other' || (best.address && only.score * 2 >= best.score))
    )
      return only;
    // "China quake kills 13 … near Yibin in Sichuan": something happened in the one division that is named.
    const there = [...this.byKey.values()].filter(
      ({ within, level }) => within === key && level === 'division',
    );
    const one = there[0];
    // Of a country that only its weather service or its people name, it is about the one division that is named.
    if ((happened || best.unnamed) && there.length === 1 && one && one.score >= ENOUGH_THERE) return one;
    return best;
  }
}
