import type { Figure } from '../../reading';
import { textBehind } from '../../text/beside';
import { finish, type Work } from '../../work';
import type { FigureContext } from '../figureContext';
import { readTables } from './lists/readTables';
import { tableNodes } from './lists/tableNodes';
import { findAnchor } from './periods/anchor';
import { assignDates } from './periods/assignDates';
import { findMentions } from './periods/mentions';
import { nameCountry } from './places/countryName';
import { type DocPlace, findDocPlace } from './places/docPlace';
import { corpsAsPrinted } from './places/regiment';
import { scenesOfAccidents } from './places/scenes';
import { shortAsPrinted } from './places/shortName';
import { withShortTowns } from './places/shortTowns';
import { withTowns } from './places/townTokens';
import { readClauses } from './readClauses';
import { readWindows } from './scopes/windows';
import { adoptColumns } from './tree/adoptColumns';
import { settleTree } from './tree/settleTree';
import { foldText } from './words/foldText';
import { prepareWords } from './words/lexicon';
import { isEpidemic } from './words/subjects';
import { textStart } from './words/textStart';
import { type Token, tokenize } from './words/tokens';

/**
 * Reads the figures of a Chinese text, simplified or traditional.
 * @returns in order of `start`; offsets are UTF-16 into `text`
 */
export function* readChineseFigures(text: string, context: FigureContext): Work<readonly Figure[]> {
  const folded = foldText(text);
  yield* prepareWords();
  yield;
  const tokens = yield* tokenize(folded, text);
  const title = foldText(context.title);
  const publisher = foldText(context.publisher ?? '');
  const titleTokens = yield* tokenize(title, context.title);
  const scenes = isEpidemic(folded) ? [] : scenesOfAccidents(folded, textStart(folded), tokens);
  const published = finish(tokenize(publisher, publisher));
  const traditional = context.lang.startsWith('zh-Hant') || isTraditional(text, folded);
  const place = findDocPlace(title, folded, titleTokens, tokens, published, scenes, traditional);
  yield;
  const anchor = findAnchor(folded, context.published);
  const windows = readWindows(folded, anchor);
  const own =
    traditional || OWN_NAMES[place.name ?? '']
      ? asPrinted(place, text, folded, traditional)
      : shortAsPrinted(corpsAsPrinted(place, folded), folded);
  const tables = /\t|\u3000| {2}|\n\d[\d,.]*\n/.test(text) ? readTables(folded, text) : [];
  const epidemic = isEpidemic(folded);
  const named = withShortTowns(tokens, folded, own);
  const told = epidemic ? named : withTowns(named, folded, own);
  const inTable = (token: Token) =>
    tables.some((table) => token.start >= table.start && token.start < table.end);
  yield;
  const prose = yield* readClauses({
    folded,
    original: text,
    tokens: tables.length > 0 ? told.filter((token) => !inTable(token)) : told,
    windows,
    title: titleTokens,
    place: own,
    scenes,
    traditional,
  });
  yield;
  const around = { original: text, place: own, windows };
  const listed = tables.flatMap((table) => {
    const about = prose.findLast((node) => node.start < table.start && !node.parent)?.metric ?? null;
    const nodes = tableNodes(table, { ...around, about });
    adoptColumns(nodes, prose);
    return nodes;
  });
  const figures = yield* settleTree(
    listed.length > 0 ? [...prose, ...listed] : prose,
    text,
    traditional,
    epidemic,
    own,
    scenes,
  );
  return assignDates(nameCountry(figures, folded, text), {
    folded,
    mentions: findMentions(folded, windows, epidemic, anchor.year),
    anchor,
    start: textStart(folded),
    epidemic,
  });
}

/** A text with traditional forms in every fortieth character or more. */
function isTraditional(text: string, folded: string): boolean {
  let changed = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff && text[i] !== folded[i]) changed++;
  }
  return changed * 40 > text.length;
}

/** The names that Hong Kong, Macau and Taiwan go by in their own bulletins. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  香港特别行政区: ['香港'],
  澳门特别行政区: ['澳门', '澳門'],
  台湾: ['臺灣', '台湾', '台灣'],
};

/** Endings of divisions in traditional characters. */
const ENDINGS: Readonly<Record<string, string>> = {
  市: '市',
  县: '縣',
  区: '區',
  州: '州',
  乡: '鄉',
  镇: '鎮',
};

/** 台湾 on a simplified page, where no name of it is printed. */
function inItsScript(names: readonly string[] | undefined, place: string, traditional: boolean) {
  return traditional ? names?.at(-1) : names?.find((name) => place.startsWith(name));
}

function asPrinted(place: DocPlace, text: string, folded: string, traditional: boolean): DocPlace {
  if (place.name === null) return place;
  const names = OWN_NAMES[place.name];
  const own = names?.find((name) => text.includes(name)) ?? inItsScript(names, place.name, traditional);
  const at = folded.indexOf(place.name);
  // 江蘇鹽城一家工廠: a city that the page names without its ending.
  const short = /[市县区州乡镇]$/.test(place.name) ? place.name.slice(0, -1) : place.name;
  const shortAt = at < 0 && short.length > 1 ? folded.indexOf(short) : -1;
  const name =
    own ??
    (at >= 0
      ? textBehind(text, at, place.name.length)
      : shortAt >= 0
        ? textBehind(text, shortAt, short.length)
        : place.name);
  // The path has the whole name: 花蓮縣, 壽豐鄉.
  const full = shortAt >= 0 && own === undefined ? name + (ENDINGS[place.name.at(-1) ?? ''] ?? '') : name;
  return { ...place, name, path: [...place.path.slice(0, -1), names?.at(-1) ?? full] };
}
