import { knownPlaces } from '../../places';
import type { ReaderState } from '../readerState';
import { qualifierOf } from '../scopes/qualifierOf';
import { asWritten, atBase, type PlaceRule } from './figurePlace';

export const PLACE_END =
  /(?:市|区|县|州|盟|旗|省|监狱|兵团|师|团|医院|防治院|农场|林区|地区|新区|示范区|开发区|高新区|经开区|(?<![回全出入我本外各])国|岛|港|口岸|机场|镇|乡|村|街道|(?<=[一-龥]{2})(?<!镇)街|社区|小区|矿区|管委会|组团|片区|湾|都|居|(?<=[一-龥]{2})(?:餐厅|酒楼|酒家|轩|坊|大厦|邨|苑|护老院|安老院|街市|地盘|临床中心)|(?<![公海这那家城院内])里)$/;

export const PERSON_TEXT =
  /(?:人员|人士|人口|居民|旅客|发现|检出|筛查|协查|排查|检测|者|病例|学生|职工|员工|乘客|船员|司机|旅行|接触|关联|传播链|来源|续发|常住|外地|籍|国人|出国|出境|返|抵|岁|史|管控|社会面|老师|教师|医师|护士|律师|工程师|护理员|婴|幼儿|儿童|以[上下])/;

const GOAL = /(?:转移|撤离|疏散|安置|送)(?:到|至|往|在|于)/;

/** 溺水所致, 因房屋倒塌导致 */
const ENDS_IN_CAUSE = /[致起成]$/;
const CAUSE = /(?:因|由于?|系)?([一-龥]{2,12}?)(?:所致|所导致|导致|引起|所造成)$/;

const EXCEPT_PLACE = /除[一-龥]{2,9}?(?:以外|之外|外)/;

/** Kinds of place, not places. */
export const NO_PLACE =
  /^(?:邻居|.{0,2}灾区|.{0,4}某.*|.*分?型|社区|小区|街道|城镇|乡村|农村|(?:私家|私立|公立|公营)?医院|学校|单位|家庭|机场|口岸|外省|外市|本省|省外|省份|(?:其[余他])?(?:各|多)?(?:省份|乡镇|镇街|街镇|街乡|行政区|地市|市州|州市|盟市|师市|县市|市县|区县|县区|地区|省市|国家|国家和地区).*|其[余他].*|市外|国外|境外|外地)$/;

/** 4人因房屋倒塌所致: of those who died, by what. */
export const byCause: PlaceRule = (clue) => {
  const { whole, phrase } = clue;
  const cause = whole && ENDS_IN_CAUSE.test(phrase.raw) ? CAUSE.exec(phrase.raw)?.[1] : undefined;
  return cause ? atBase(clue, cause) : undefined;
};

/** 除湖北以外地区新增166例: everywhere else at the whole's place. */
export const byException: PlaceRule = (clue) => {
  const { text } = clue.phrase;
  const except = text.includes('除') ? EXCEPT_PLACE.exec(text)?.[0] : undefined;
  return except ? atBase(clue, except) : undefined;
};

/** 板桥103例, in a report of 新北市: one of its districts, or the only one of Taiwan that is called so. */
function shortDistrict({ input }: ReaderState, text: string): readonly string[] | null {
  if (text.length < 2 || text.length > 3) return null;
  for (const ending of ['区', '市', '镇', '乡']) {
    const paths =
      knownPlaces()
        .get(text + ending)
        ?.paths.filter((each) => each[0] === '台湾') ?? [];
    const own = paths.find((each) => each.includes(input.place.official ?? '') && each.length > 2);
    if (own && (paths.length === 1 || input.place.path.length > 1)) return own;
  }
  return null;
}

/** 陵水报告8例, in a report of its province: a county by its short name, where nothing but that it reports stands with it. */
function ownCounty({ input, epidemic }: ReaderState, raw: string, text: string): readonly string[] | null {
  if (
    !epidemic ||
    text.length < 2 ||
    text.length > 3 ||
    !/^(?:报告|新增|累计|共)+$/.test(raw.replace(text, ''))
  )
    return null;
  for (const ending of ['县', '市', '区', '旗']) {
    const paths = knownPlaces().get(text + ending)?.paths ?? [];
    const own = paths.find((each) => each.length > input.place.path.length && within(each, input.place));
    if (own) return own.slice(0, -1);
  }
  return null;
}

function within(path: readonly string[], { official }: ReaderState['input']['place']): boolean {
  return official !== null && path.includes(official);
}

/** A label without a known place: one by its form or by its row of places, else who was counted. */
export const byLabel: PlaceRule = (clue) => {
  const { state, phrase, whole, base } = clue;
  const told = clue.labels || (!state.epidemic && /医院$/.test(phrase.text));
  if (!told || phrase.text === '') return undefined;
  const text = phrase.text.replace(
    /^[.)]?(?:属于?|分布[在于]|居住[地在于]?|位于|在|来自|经由?(?=[一-龥]{1,6}(?:口岸|边检站|码头|大桥|机场)$)|于|系|由|从|涉及|涉|其)?/,
    '',
  );
  // 其他16个市州均为0例
  if (text === '' || /^个[一-龥]{0,2}[省市州县区]/.test(text)) return atBase(clue);
  if (!state.epidemic && /医院$/.test(text)) return atBase(clue, text);
  // 北部11例、南部2例: as the health authority of Taiwan names places.
  if (/^[北中南东]部$/.test(text) && /^[台臺]/.test(state.input.place.path[0] ?? ''))
    return { qualifier: null, isLabel: true, ...asWritten(state, text, base.path) };
  const bare = text.replace(/(?:为)?(?:最多|居多|居冠)$/, '');
  const district = /^[台臺]/.test(state.input.place.path[0] ?? '') ? shortDistrict(state, bare) : null;
  if (district) return { qualifier: null, isLabel: true, ...asWritten(state, bare, district.slice(0, -1)) };
  const county = ownCounty(state, phrase.raw, bare);
  if (county) return { qualifier: null, isLabel: true, ...asWritten(state, bare, county) };
  const last = state.nodes.at(-1);
  const sibling = [last, last?.parent].find((node) => whole !== null && node?.parent === whole);
  const inRow = sibling?.ownPlace && state.preText.endsWith(phrase.text);
  const may = text.length > 1 && !PERSON_TEXT.test(text) && !NO_PLACE.test(text);
  // 90人转移到某小学校区: where they went, told behind the number.
  const goal = !state.epidemic && GOAL.test(phrase.raw) && !state.preText.includes(text);
  return may && !goal && (PLACE_END.test(text) || inRow)
    ? { qualifier: null, isLabel: true, ...asWritten(state, text, besideTown(base.path, text)) }
    : atBase(clue, qualifierOf(text, phrase.raw));
};

const TOWN = /(?:街道|[镇乡街])$/;

/** 甲街道9例、乙街道6例: one town lies in no other. */
function besideTown(path: readonly string[], text: string): readonly string[] {
  return TOWN.test(text) && TOWN.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;
}
