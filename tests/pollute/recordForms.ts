import type { Form, Telling } from './telling';

/** Words of one record, in one script. */
interface Words {
  readonly han: readonly string[];
  readonly latin: readonly string[];
}

const MINUTED: Words = {
  han: ['同意', '认为可行', '建议再议', '补充两点', '表示保留', '请求记录在案', '提出修改', '问到期限'],
  latin: [
    'agreed',
    'moved to adjourn',
    'asked for a date',
    'wished it noted',
    'raised two points',
    'abstained',
  ],
};
const SPECIFIED: Words = {
  han: ['达到', '提升到', '不低于', '标称', '实测', '约为'],
  latin: ['rated at', 'measured', 'up to', 'no less than', 'about'],
};
const PLEADED: Words = {
  han: [
    '应当支付货款',
    '没有到庭',
    '提交了收据',
    '请求驳回',
    '已经履行',
    '承担诉讼费',
    '签字确认',
    '否认欠款',
  ],
  latin: [
    'shall pay the costs',
    'did not appear',
    'filed a receipt',
    'denied the debt',
    'had performed',
    'signed the deed',
  ],
};
const POSTED: Words = {
  han: ['门将', '左后卫', '中后卫', '后腰', '边锋', '中锋', '替补', '队长'],
  latin: ['in goal', 'at left back', 'in the centre', 'on the wing', 'up front', 'on the bench'],
};
const DAYS: Words = {
  han: ['周一', '周二', '周三', '周四', '周五', '周六'],
  latin: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const CALLED: Words = {
  han: ['愿', '求', '赞美', '请听', '我们仰望', '齐声呼唤'],
  latin: ['hear us through', 'praise be to', 'we call on', 'turn again to', 'blessed be'],
};

const COUNTED: Words = {
  han: ['新增', '又有', '共计', '其中', '另有'],
  latin: ['another', 'a total of', 'about', 'some', 'only'],
};
const MEASURED = [...'例人台座起枚处名宗户'];

function of({ stock, random }: Telling, words: Words): string {
  return random.pick(stock.isLatin ? words.latin : words.han);
}

/** As many lines as there are rounds. */
function lines({ rounds }: Telling, line: (round: number) => string): readonly string[] {
  return Array.from({ length: rounds }, (_, round) => line(round));
}

/** Names in turn in records that are made to a form: minutes, timetables, returns, specifications, litanies, line-ups, judgments. */
export const RECORD_FORMS: Readonly<Record<string, Form>> = {
  'minutes of a meeting': (telling) => {
    const { stock, names, random, join, said, mark } = telling;
    return lines(telling, (round) => {
      const item = stock.isLatin ? `Item ${round + 1}. ` : `第${round + 1}项，`;
      const voices = names.map((name) => {
        const voice = join(name, of(telling, MINUTED));
        return voice + mark() + (random.chance(0.5) ? said() + mark() : '');
      });
      return item + said() + mark() + voices.join('');
    });
  },
  'a timetable of lessons': (telling) => {
    const { stock, names, random, mark } = telling;
    const days = stock.isLatin ? DAYS.latin : DAYS.han;
    return lines(telling, (round) => {
      const turned = random.chance(0.5) ? names : [...names.slice(round), ...names.slice(0, round)];
      const lessons = turned.map((name, i) =>
        stock.isLatin ? `period ${i + 1} ${name}` : `第${'一二三四五六七八'[i]}节${name}`,
      );
      return `${days[round % days.length]}${mark()}${lessons.join(mark())}${mark()}`;
    });
  },
  'returns by ward': (telling) => {
    const { stock, names, random, said, mark } = telling;
    return lines(telling, (round) => {
      const ward = stock.isLatin ? `In ward ${round + 1} ` : `第${round + 1}选区`;
      const counts = names.map((name) => {
        const votes = random.between(80, 4000);
        return stock.isLatin
          ? random.pick([`${name} took ${votes}`, `${votes} went to ${name}`, `${name} had ${votes} votes`])
          : random.pick([`${name}得${votes}票`, `投给${name}的有${votes}张`, `${name}获得${votes}票`]);
      });
      return `${ward}${said()}${mark()}${counts.join(mark())}${mark()}`;
    });
  },
  'counts of each': (telling) => {
    const { stock, names, random, join, said, mark } = telling;
    const measure = random.pick(MEASURED);
    return lines(telling, () => {
      const counts = names.map((name) => {
        const count = join(random.chance(0.5) ? of(telling, COUNTED) : '', `${random.between(1, 400)}`);
        return stock.isLatin ? join(count, 'for', name) : `${count}${measure}${name}`;
      });
      return `${said()}${mark()}${counts.join(mark())}${mark()}`;
    });
  },
  'a sheet of specifications': (telling) => {
    const { stock, names, random, join, mark } = telling;
    return lines(telling, (round) => {
      const model = stock.isLatin ? `Model ${round + 1}: ` : `${round + 1}号型：`;
      const items = names.map((name) =>
        join(name, of(telling, SPECIFIED), `${random.between(2, 900)}${stock.isLatin ? '' : '级'}`),
      );
      return `${model}${items.join(mark())}${mark()}`;
    });
  },
  'a litany': (telling) => {
    const { stock, names, random, join, mark } = telling;
    const answer = random.pick(stock.refrains);
    const called = of(telling, CALLED);
    return lines(telling, () =>
      names
        .map(
          (name) => join(random.chance(0.6) ? called : of(telling, CALLED), name) + mark() + answer + mark(),
        )
        .join(''),
    );
  },
  'line-ups of matches': (telling) => {
    const { stock, names, random, join, said, mark } = telling;
    return lines(telling, (round) => {
      const posts = random.shuffle(stock.isLatin ? POSTED.latin : POSTED.han);
      const match = stock.isLatin ? `Match ${round + 1}, ` : `第${round + 1}场，`;
      const men = names.map((name, i) => {
        const post = posts[i % posts.length] ?? '';
        return stock.isLatin ? join(name, post) : join(post, name);
      });
      return `${match}${men.join(mark())}${mark()}${said()}${mark()}`;
    });
  },
  'a judgment between parties': (telling) => {
    const { stock, names, random, join, said, mark } = telling;
    const roles = stock.isLatin
      ? ['the plaintiff', 'the defendant', 'the third party']
      : ['原告', '被告', '第三人'];
    const withRoles = random.chance(0.6);
    return lines(telling, () => {
      const found = names.map((name, i) => {
        const party = withRoles ? join(roles[Math.min(i, roles.length - 1)] ?? '', name) : name;
        return join(party, of(telling, PLEADED)) + mark() + (random.chance(0.3) ? said() + mark() : '');
      });
      return found.join('');
    });
  },
};
