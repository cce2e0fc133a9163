import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import type { NumberToken } from './tokens';

/** What was caught or found dead: 查获…5人到案, 搜救出11名遇难人员. */
const CAUGHT = /^(?:到案|落网|归案)/;
const SUSPECT = /(?:主嫌|嫌犯|犯嫌|嫌疑人)[^,。;]{0,6}$/;
const FOUND_DEAD = /^(?:遇难|罹难|遗体|死者)/;
/** 降幅比上月收窄, 比1—4月加快: a change of a change. */
const SPEEDS = /^(?:降幅|涨幅|增速|增幅|跌幅)|加快|放缓/;
const FALLS = /(?:下降|降温|降幅)[^,。;]{0,8}$/;

/** The name that the unit, or the words on both sides, turn a noun's own name into; null if they leave it. */
export function renameBy(
  state: ReaderState,
  token: NumberToken,
  phrase: Phrase,
  own: string | null,
): string | null {
  const { folded } = state.input;
  const unitClass = token.unit?.class ?? null;
  const before = folded.slice(Math.max(0, token.start - 14), token.start);
  const after = folded.slice(token.end, token.end + 8);
  const lead = state.level.last?.metric ?? '';
  if (unitClass === 'points' && /_(?:yoy|mom)$/.test(lead) && SPEEDS.test(phrase.text))
    return `${lead}_change`;
  switch (own) {
    case null:
      return gustOf(state);
    case 'economic_loss':
      // What victims lose is a loss of theirs, not of the economy.
      return state.fraud ? 'losses' : null;
    case 'injured':
      return /轻微?伤/.test(phrase.raw) && (lead === 'severe' || lead === 'critical') ? 'mild' : null;
    case 'rescued':
      return FOUND_DEAD.test(after) ? 'deaths' : null;
    case 'jams':
      return unitClass === 'length' ? 'jam_length' : null;
    case 'offences':
      return unitClass === 'people' && (CAUGHT.test(after) || SUSPECT.test(before))
        ? 'suspects_arrested'
        : null;
    case 'temperature':
      return unitClass === 'temperature' && FALLS.test(before) ? 'temperature_drop' : null;
    default:
      return null;
  }
}

/** 最大风速每秒53公尺（约每小时191公里）: the same wind in another unit. */
function gustOf(state: ReaderState): string | null {
  const inBracket = state.levels.length > 1 && state.measure === 'speed';
  return inBracket && state.level.whole?.metric === 'wind_speed' ? 'wind_speed' : null;
}
