import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** A part of the built extension, and the most that it may weigh, in kilobytes of 1,000 bytes. */
interface Bundle {
  readonly name: string;
  readonly budget: number;
  /** Paths below the build's folder. */
  files(folder: string): readonly string[];
  /** As the store's archive holds it. */
  readonly packed?: boolean;
}

/** The detector's budget is asked for; the others are what was measured and a little room: who outgrows one does so knowingly. */
const BUNDLES: readonly Bundle[] = [
  { name: 'detector', budget: 12, files: () => ['detector.js'] },
  { name: 'reader', budget: 490, files: () => ['reader.js'] },
  { name: 'Chinese figures', budget: 530, files: () => ['figures-chinese.js'] },
  { name: 'English figures', budget: 595, files: () => ['figures-english.js'] },
  { name: 'clean view', budget: 490, files: () => ['clean-view.js'] },
  { name: 'popup', budget: 333, files: (folder) => ['popup.html', ...loadedBy('popup.html', folder)] },
  { name: 'zip', budget: 1090, files: allIn, packed: true },
];

export interface BundleSize {
  readonly name: string;
  /** Both in kilobytes. */
  readonly size: number;
  readonly budget: number;
}

/** Weighs a built extension. */
export function bundleSizes(folder: string): readonly BundleSize[] {
  return BUNDLES.map(({ name, budget, files, packed }) => {
    const bytes = files(folder).map((file) => {
      const content = readFileSync(join(folder, file));
      return packed ? deflateRawSync(content, { level: 9 }).length : content.length;
    });
    return { name, budget, size: bytes.reduce((sum, one) => sum + one, 0) / 1000 };
  });
}

export function sayBundleSize({ name, size, budget }: BundleSize): string {
  return `${size <= budget ? '✓' : '✗'} ${name}: ${size.toFixed(1)} KB of at most ${budget}`;
}

/** What a page of the extension names: its scripts with all that they import, its style sheets. */
function loadedBy(page: string, folder: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) => file);
}

function allIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}
