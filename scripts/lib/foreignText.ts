/** Text of our own that stands around articles, by language. */
interface Foreign {
  readonly banner: string;
  readonly ad: string;
  readonly comment: string;
  readonly expand: string;
  /** A box of links for the middle of an article. */
  readonly inside: string;
  readonly teasers: readonly string[];
}

function teaser(at: number, title: string, summary: string): string {
  return `<div><div><a href="/n/${at}.html">${title}</a></div><div>${summary}</div><div>2021-03-0${at} 10:2${at}</div></div>`;
}

function links(heading: string, titles: readonly string[]): string {
  const items = titles.map((title, at) => `<li><a href="/m/${at}.html">${title}</a></li>`).join('');
  return `<div><div>${heading}</div><ul>${items}</ul></div>`;
}

export const FOREIGN: Readonly<Record<string, Foreign>> = {
  zh: {
    banner:
      '<div>本网站使用Cookie来改善您的浏览体验。继续浏览本网站，即表示您同意我们使用Cookie，详情请见隐私政策。</div>',
    ad: '<div><a href="/go/1"><img src="/a.jpg" width="600" height="80"></a><div>广告</div></div>',
    comment:
      '<li><a href="/u/1">山里人家</a> <span>3小时前</span><p>写得真好，我们这里前几天也是这样，希望大家都平安，早日恢复正常的生活，也感谢前线的工作人员。</p><a href="/r/1">回复</a></li>',
    expand: '<div><a href="javascript:void(0)">展开全文</a></div>',
    inside: links('看点', ['三月新能源车销量再创新高', '明星夫妇宣布离婚引热议', '这五种水果少吃为妙']),
    teasers: [
      teaser(
        1,
        '山城老街换新颜，夜市灯火到天明',
        '整修一年的老街重新开门，两百多家小店亮起灯笼，游客说，逛到半夜也不想回家。',
      ),
      teaser(
        2,
        '球队客场逆转，门将扑出两粒点球',
        '比赛进行到加时，双方仍难分胜负，最后靠门将的两次扑救，客队把三分带回了家。',
      ),
      teaser(
        3,
        '新款手机开售，门店前排起长队',
        '清早六点，门店外已经有三百多人在等，店员说备货不多，售完要等到下个月。',
      ),
      teaser(
        4,
        '这样煮粥又香又稠，学会的都说好',
        '米先泡半个小时，水开了再下锅，搅动三分钟，火候到了，粥自然就稠了。',
      ),
      teaser(
        5,
        '老人捡到存折，冒雨等失主两小时',
        '失主赶到时连声道谢，老人摆摆手说，换了谁都会这样做，转身走进了雨里。',
      ),
    ],
  },
  ja: {
    banner:
      '<div>当サイトでは利便性向上のためクッキー（cookie）を使用しています。閲覧を続けると、使用に同意したものとみなします。</div>',
    ad: '<div><a href="/go/1"><img src="/a.jpg" width="600" height="80"></a><div>広告</div></div>',
    comment:
      '<li><a href="/u/1">山の人</a> <span>3時間前</span><p>とても良い記事でした。うちの近所でも先日おなじことがあり、みなさんが無事でいることを願っています。</p><a href="/r/1">返信</a></li>',
    expand: '<div><a href="javascript:void(0)">続きを読む</a></div>',
    inside: links('注目', [
      '春の新型車、予約が始まる',
      '人気俳優が結婚を発表した',
      '冷蔵庫に入れてはいけない野菜',
    ]),
    teasers: [
      teaser(
        1,
        '古い商店街に灯りが戻る、夜市は深夜まで',
        '一年の改修を終えた商店街が再び開き、二百軒の店に提灯がともった。客足は夜更けまで絶えない。',
      ),
      teaser(
        2,
        '敵地で逆転勝ち、守護神が二本止める',
        '延長でも決着がつかず、最後は守護神の二度の好守で、勝ち点三を持ち帰った。',
      ),
      teaser(
        3,
        '新型の携帯が発売、店の前に長い列',
        '朝六時には三百人が並び、店員は、在庫は少なく、次の入荷は来月になると話した。',
      ),
      teaser(
        4,
        'おいしいおかゆの炊き方、こつは三つ',
        '米は三十分ひたし、湯が沸いてから入れて、三分かき混ぜる。火加減で仕上がりが変わる。',
      ),
      teaser(
        5,
        '通帳を拾った老人、雨の中で二時間待つ',
        '持ち主は何度も礼を述べ、老人は、誰でもそうすると言って、雨の中へ歩いていった。',
      ),
    ],
  },
  en: {
    banner:
      '<div>We and our partners use cookies to store and access information on your device. By continuing to browse this site, you agree to our use of cookies. You can read how we use them, and how you can change your choice, in our privacy policy.</div>',
    ad: '<div><a href="/go/1"><img src="/a.jpg" width="600" height="80"></a><div>Advertisement</div></div>',
    comment:
      '<li><a href="/u/1">hillwalker</a> <span>3 hours ago</span><p>Well written. We had the very same thing in our street last week, and I hope that everybody there is safe and gets home soon.</p><a href="/r/1">Reply</a></li>',
    expand: '<div><a href="javascript:void(0)">Show full article</a></div>',
    inside: links('In case you missed it', [
      'Electric cars outsell petrol for the first time in March',
      'Film star and singer announce their divorce',
      'Five vegetables you should never keep in the fridge',
    ]),
    teasers: [
      teaser(
        1,
        'Lights are back in the old market street',
        'After a year of repairs two hundred shops have opened their doors again, and visitors stay until long after midnight.',
      ),
      teaser(
        2,
        'Goalkeeper saves two penalties as visitors turn the match',
        'Extra time could not settle it, so it was left to the goalkeeper, whose two saves took all three points home.',
      ),
      teaser(
        3,
        'Queues at dawn as the new phone goes on sale',
        'By six in the morning three hundred people were waiting, and staff said that there would be no more until next month.',
      ),
      teaser(
        4,
        'How to cook porridge that is never too thin',
        'Leave the rice in water for half an hour, let the pot boil first, stir for three minutes, and the rest is patience.',
      ),
      teaser(
        5,
        'Pensioner waits two hours in the rain to return a purse',
        'Its owner could not thank him enough. Anybody would have done the same, he said, and walked off into the rain.',
      ),
    ],
  },
};
