import { expect, test } from 'vitest';
import { otherOrderOf } from '../../lib/article/facts/inOtherOrder';
import { keyOf } from '../../lib/article/facts/keyOf';

test.each([
  ['a title cut in two and turned round', '停航三周渡轮，湖畔日报', '渡轮停航三周', false],
  [
    'pieces of a title in another order',
    '七例云溪新增，累计五十八例确诊病例',
    '云溪新增确诊病例七例累计五十八例',
    true,
  ],
  [
    'an English title in another order',
    'stops for three weeks: the ferry to Norland',
    'The ferry to Norland stops for three weeks',
    true,
  ],
  [
    'a word of a menu',
    'Minister communicates plan to unite the towns on the lakes | Lakes Today',
    'Community',
    false,
  ],
])('%s', (_, said, shown, isOther) => expect(otherOrderOf(keyOf(said))(keyOf(shown))).toBe(isOther));
