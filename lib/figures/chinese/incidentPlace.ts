import { knownPlaces, type Place } from '../places';
import { shortCounty } from './quakePlace';
import type { Token } from './tokens';

/** How far into the text the sentence may stand that says what happened. */
const HEAD = 300;

/** What happens once, at one place. */
const INCIDENT =
  /发生[^,。;\d]{0,24}(?:事故|火灾|火情|火警|爆炸|气爆|燃爆|坍塌|垮塌|倒塌|塌方|滑坡|泥石流|山洪|车祸|相撞|碰撞|追尾|追撞|侧翻|溺水|中毒|泄漏|坠|命案|伤害|伤人|意外|踩踏|脱轨|沉没|搁浅)|起火|失火|着火|爆炸|坍塌|垮塌|连环撞|相撞|追撞|侧翻|翻覆|坠河|坠崖|透水|决口|搁浅|触礁|沉没|翻沉|脱轨|断裂|坠毁|坠落|踩踏/;
/** 发生交通事故284起: a count of many. */
const MANY = /(?<!\d)(?:\d{2,}|[2-9])(?:余|多)?[起宗件]/;
/** Whose a name is, and where a road leads: not where it happened. */
const NO_SCENE =
  /^(?:[省市区县州]?(?:公安|警方|消防|交警|交通|应急|卫健|市民|村民|男子|女子|籍|牌照|号牌|人民政府|政府|日报|晚报|早报|都市报|电视|广播|新闻|讯|电|往|开往|方向|至|到))/;

/** Who came: of the place where it happened. */
const BODY = /^[省市区县州]?(?:公安|警方|消防|交警|交通|应急)/;
const HEADED_FOR = /(?:往|从|由|至|到|自)$/;

/**
 * Where a notice of one accident, fire or crime has it happen: the smallest division that its sentence names.
 * @param folded see `foldText`
 * @param from where the text begins behind its title
 * @returns null where no sentence of the opening tells of one
 */
export function findIncidentPlace(folded: string, from: number, body: readonly Token[]): Place | null {
  for (const [sentence, start] of sentencesOf(folded, from)) {
    const told = INCIDENT.exec(sentence);
    if (!told || MANY.test(sentence)) continue;
    const named = body.filter(
      (token) =>
        token.start >= start &&
        token.start < start + told.index &&
        token.kind === 'word' &&
        token.meaning.place,
    );
    const here = named.filter(
      (token) => !HEADED_FOR.test(folded.slice(Math.max(0, token.start - 2), token.start)),
    );
    const scene = here.filter((token) => !NO_SCENE.test(folded.slice(token.end, token.end + 8)));
    const bodies = here.filter((token) => BODY.test(folded.slice(token.end, token.end + 8)));
    const found =
      smallest(folded, scene) ??
      smallest(folded, bodies.slice(0, 1)) ??
      offCoast(sentence.slice(0, told.index));
    if (found) return found;
  }
  return null;
}

/** 在金山外海搁浅: a ship lies off the place that the sea is called by, often without its ending. */
const OFF_COAST = /[在于]([一-龥]{2,3}?)(?:外海|近海|海域|海面|沿海)/;

function offCoast(words: string): Place | null {
  const name = OFF_COAST.exec(words)?.[1];
  if (name === undefined) return null;
  const forms = ['', '市', '县', '区', '镇', '乡'].map((ending) => knownPlaces().get(name + ending));
  return forms.find((place) => place !== undefined) ?? null;
}

/** Whether a title or the first sentences tell of one accident, fire or crime. */
export function tellsOfIncident(title: string, folded: string, from: number): boolean {
  const opening = sentencesOf(folded, from).slice(0, 2);
  return [title, ...opening.map(([sentence]) => sentence)].some(
    (sentence) => INCIDENT.test(sentence) && !MANY.test(sentence),
  );
}

/** The first name, narrowed by those behind it that lie in it. */
export function smallest(folded: string, tokens: readonly Token[]): Place | null {
  let found: Place | null = null;
  let end = -1;
  for (const token of tokens) {
    const place = token.kind === 'word' ? token.meaning.place : null;
    if (!place || place.level === 'world' || place.level === 'country') continue;
    const path = place.paths.find((each) => each.includes(found?.name ?? ''));
    if (found && !path) continue;
    found = path ? { ...place, path } : place;
    end = token.end;
  }
  return found && (shortCounty(folded, found, end) ?? found);
}

function sentencesOf(folded: string, from: number): readonly (readonly [string, number])[] {
  const head = folded.slice(from, from + HEAD);
  return [...head.matchAll(/[^。\n!?]+/g)].map((match) => [match[0], from + match.index]);
}

/** 台中神岗民宅火警, with 台中市神岗区 in the text: a district that no list has, in the title without its ending. */
export function titledDistrict(title: string, folded: string): Place | null {
  for (const match of folded.slice(0, 2 * HEAD).matchAll(/([一-龥]{2}[市县]?)([一-龥]{2}[区镇乡市])/g)) {
    const [, wide = '', name = ''] = match;
    const short = name.slice(0, -1);
    const holder = knownPlaces().get(wide);
    if (holder?.path[0] !== '台湾' || knownPlaces().has(name) || !title.includes(wide.slice(0, 2) + short))
      continue;
    return { name, path: [...holder.path, name], paths: [[...holder.path, name]], level: 'county' };
  }
  return null;
}
