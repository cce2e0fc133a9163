import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bare Linux shows every interface in DejaVu, which no reader has: Noto stands first, where it is installed. */
const CONFIG = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${['system-ui', 'sans', 'sans-serif']
    .map(
      (family) =>
        `<match target="pattern"><test name="family"><string>${family}</string></test>` +
        '<edit name="family" mode="prepend" binding="strong"><string>Noto Sans</string><string>Noto Sans CJK SC</string></edit></match>',
    )
    .join('\n  ')}
</fontconfig>
`;

/** Sets the fonts of browsers that are started from now on; elsewhere than on Linux nothing reads it. Returns the folder to remove. */
export async function writeFontConfig(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jingdu-fonts-'));
  const file = join(folder, 'fonts.conf');
  await writeFile(file, CONFIG);
  process.env.FONTCONFIG_FILE = file;
  return folder;
}
