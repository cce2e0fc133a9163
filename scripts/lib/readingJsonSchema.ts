import { toJsonSchema } from '@valibot/to-json-schema';
import { readingSchema } from '../../lib/readingSchema';

/** The JSON schema of a `Reading` (draft 2020-12), made from the one that messages are held against. */
export function readingJsonSchema(): object {
  return {
    title: 'Reading',
    description: 'What Jingdu reads out of a page; lib/reading.ts says what each field means.',
    ...toJsonSchema(readingSchema, { target: 'draft-2020-12' }),
  };
}
