import { readFile } from 'node:fs/promises';
import type { ToldRequest } from './ownRequests';

/**
 * Every request so far, out of the log that Chromium writes with `--log-net-log`: one event a line, after a head. What a page, a frame
 * or an extension asks for has their origin as initiator; only a navigation that the driver asks for has none either.
 * Source: https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export async function toldByNetLog(path: string): Promise<readonly ToldRequest[]> {
  return requestsIn(await readFile(path, 'utf8'));
}

/** @param log may still be written to: a last line that is not whole is left out */
export function requestsIn(log: string): readonly ToldRequest[] {
  return log.split('\n').flatMap((line) => {
    const params = line.includes('"initiator"') ? paramsOf(line) : null;
    if (params?.url === undefined || !/^https?:/.test(params.url)) return [];
    const own = params.initiator === 'not an origin' && params.request_type === 'other';
    return [{ url: params.url, own }];
  });
}

interface Params {
  readonly initiator?: string;
  readonly request_type?: string;
  readonly url?: string;
}

function paramsOf(line: string): Params | null {
  try {
    return JSON.parse(line.replace(/,\s*$/, '')).params ?? null;
  } catch {
    return null;
  }
}
