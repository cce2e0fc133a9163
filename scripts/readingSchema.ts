// npm run schema: writes lib/reading.schema.json, for programs that read what `npm run read` prints.
import { writeFileSync } from 'node:fs';
import { readingJsonSchema } from './lib/readingJsonSchema';

writeFileSync('lib/reading.schema.json', `${JSON.stringify(readingJsonSchema(), null, 2)}\n`);
