import { CASUALTIES } from '../../tables/metricGroups';
import type { Node } from '../node';
import { type Section, sectionAt } from '../places/sections';
import { adopt } from './liftFromSex';
import { sumOf } from './sumOf';

/** 共造成12人死亡: what each of the accidents did that are told one after the other, if it comes to that. @param scenes see `scenesOfAccidents` */
export function adoptScenes(nodes: readonly Node[], scenes: readonly Section[]): void {
  if (scenes.length === 0) return;
  for (const metric of CASUALTIES) {
    const tolls = nodes.filter((node) => node.metric === metric && node.value !== null);
    const parts = tolls.filter(({ start }) => sectionAt(scenes, start) !== null);
    const whole = tolls.find((node) => !parts.includes(node) && node.value === sumOf(parts));
    if (!whole || parts.length < 2) continue;
    for (const part of parts) part.ownPlace = true;
    adopt(whole, parts, 'place');
  }
}
