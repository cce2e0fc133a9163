import { HAND_MADE } from './handMadePayloads';
import {
  CLOBBERED_NAMES,
  EVENTS,
  HANDLER_SPELLINGS,
  HARMLESS_SCHEMES,
  type Payload,
  type PayloadKind,
  SCRIPT_SCHEMES,
  UNEVEN_EVENTS,
  URL_HOLDERS,
} from './payloadTables';

/** A payload with its own canary: `canary(number)` is called if any of it runs. */
export interface NumberedPayload extends Payload {
  readonly number: number;
}

/** Every payload, by kind of vector; those that tables can say are made from tables. */
export const PAYLOADS: readonly NumberedPayload[] = [
  ...EVENTS.map((event) => of('event attribute', `<b on${event}=CANARY>字</b>`, 'event')),
  ...UNEVEN_EVENTS.map((event) => of('event attribute', `<b on${event}=CANARY>字</b>`, null)),
  ...HANDLER_SPELLINGS.flatMap((between) =>
    ['', '"', "'"].map((quote) =>
      of('spelling', `<img${between}src="x:"${between}onerror=${quote}CANARY${quote}>`, 'load'),
    ),
  ),
  ...SCRIPT_SCHEMES.map((scheme) => of('javascript address', `<a href="${scheme}CANARY">字</a>`, 'click')),
  ...HARMLESS_SCHEMES.map((scheme) => of('javascript address', `<a href="${scheme}CANARY">字</a>`, null)),
  ...URL_HOLDERS.map(({ before, after, runs }) =>
    of('address elsewhere', `${before}javascript:CANARY${after}`, runs),
  ),
  ...CLOBBERED_NAMES.flatMap((name) => [
    of('clobbering', `<form id=${name}><input name=${name}></form>`, null),
    of('clobbering', `<img name=${name} id=${name} src=x: onerror=CANARY>`, 'load'),
  ]),
  ...HAND_MADE,
].map((payload, number) => ({
  ...payload,
  number,
  html: payload.html.replaceAll('CANARY', `canary(${number})`),
}));

function of(kind: PayloadKind, html: string, runs: Payload['runs']): Payload {
  return { kind, html, runs };
}
