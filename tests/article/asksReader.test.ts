import { describe, expect, test } from 'vitest';
import { asksReader } from '../../lib/article/region/asksReader';

describe('asksReader', () => {
  test.each([
    'Join the Lake Gazette’s WhatsApp Channel for the news of the day.',
    'Enjoyed this story? Our weekly round-up brings you more of them.',
    'For all the latest from the lakes, download the Lake Gazette App.',
    'The Gazette is now on Telegram. Click here to join our channel.',
    'Do you have a view on the harbour? Write to us by email.',
  ])('%s', (line) => {
    expect(asksReader(line)).toBe(true);
  });

  test.each([
    'Get tested before you travel, the health office says on its Facebook page.',
    '“Join our WhatsApp group,” she told the neighbours.',
    'Join the march on Saturday, the organisers said.',
    'The app sends alerts when our rivers rise.',
    'Download sites were blocked for a week.',
  ])('not: %s', (line) => {
    expect(asksReader(line)).toBe(false);
  });
});
