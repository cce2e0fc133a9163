import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from './decodePage';
import { type PageFurniture, pageFurniture } from './pageFurniture';
import { openPage } from './readWithJsdom';
import type { PageTruth } from './scorePages';

/**
 * Gives each page of a folder the furniture of another one of its language.
 * @param step how far away in the order of their names the other page stands
 */
export function donorsOf(
  folder: string,
  truths: readonly PageTruth[],
  step: number,
): ReadonlyMap<string, PageFurniture> {
  const taken = new Map<string, PageFurniture>();
  for (const truth of truths) {
    const furniture = furnitureOf(join(folder, `${truth.id}.html`), truth);
    if (furniture && furniture.after.length + furniture.side.length > 0) taken.set(truth.id, furniture);
  }
  const donors = new Map<string, PageFurniture>();
  for (const { id, lang } of truths) {
    const others = truths.filter((other) => other.lang === lang && (other.id === id || taken.has(other.id)));
    const at = others.findIndex((other) => other.id === id);
    const donor = taken.get(others[(at + step) % others.length]?.id ?? '');
    if (donor) donors.set(id, donor);
  }
  return donors;
}

function furnitureOf(file: string, truth: PageTruth): PageFurniture | null {
  try {
    const dom = openPage(decodePage(readFileSync(file)), 'https://page.invalid/');
    const furniture = pageFurniture(dom.window.document, truth);
    dom.window.close();
    return furniture;
  } catch {
    return null;
  }
}
