import { dayOf, type Scene } from './scene';

/** The stretch of time that what follows was counted in. */
export function windowOf(scene: Scene): string {
  const { random, dash, month, day } = scene;
  const date = dayOf(scene);
  return random.pick([
    `${date}0时至24时`,
    `${date}0${dash}24时`,
    `${date}0${dash}24时`,
    `${date}0${dash}24时`,
    `${date}0时${dash}24时`,
    `${date}零时至24时`,
    `${month}月${day - 1}日20时至${month}月${day}日20时`,
    `${month}月${day - 1}日24时至${day}日24时`,
    `昨日（${day}日）0${dash}24时`,
    `昨天（${month}月${day}日）0时至24时`,
  ]);
}

/** The hour that totals and what is there now stand for. */
export function asOf(scene: Scene): string {
  const { random, month, day } = scene;
  const date = dayOf(scene);
  return random.pick([
    `截至${date}24时`,
    `截至${date}24时`,
    `截止${date}24时`,
    `截至${day}日24时`,
    `截至${month}月${day + 1}日0时`,
    `截至${date}20时`,
    '截至当日24时',
    '截至目前',
    '截至昨日24时',
  ]);
}
