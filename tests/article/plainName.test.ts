import { expect, test } from 'vitest';
import { plainName } from '../../lib/article/facts/plainName';

test.each([
  ['湖畔新聞デジタル', '湖畔新聞'],
  ['湖畔新聞 電子版', '湖畔新聞'],
  ['湖畔時報電子報', '湖畔時報'],
  ['湖畔日报网络版', '湖畔日报'],
  ['湖畔電子報', '湖畔電子報'],
  ['Lake News Online', 'Lake News Online'],
  ['LakeNet[湖畔のできごとを毎朝お届け]', 'LakeNet'],
  ['湖畔観察【町の暮らしを見つめる】', '湖畔観察'],
  ['湖畔新聞網 LAKE.COM', '湖畔新聞網'],
  ['湖畔日報 Lake Daily', '湖畔日報'],
  ['湖畔社 LKN', '湖畔社'],
  ['湖畔生活 Lake Life', '湖畔生活 Lake Life'],
  ['LakeNet[beta]', 'LakeNet[beta]'],
  ['LakeNet | Boats | Ferries | Weather', 'LakeNet'],
  ['湖畔やさしいニュース｜LAKE IN PLAIN WORDS', '湖畔やさしいニュース'],
  ['Home | Lake News', 'Lake News'],
  ['首页｜湖畔新闻网', '湖畔新闻网'],
  ['湖畔傳媒　每天清晨，把湖畔的事說給你聽！', '湖畔傳媒'],
  ['湖畔传媒 每日观察', '湖畔传媒 每日观察'],
  ['News | Top', 'News | Top'],
])('the name of %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
