import { inWindow } from './firefoxWindow';
import type { Marionette } from './marionette';
import type { ToldRequest } from './ownRequests';

/** Has Firefox note every request from now on. */
export async function noteRequests(remote: Marionette): Promise<void> {
  await inWindow(remote, NOTE_REQUESTS);
}

/** Every request since then; none if nobody asked for them to be noted. */
export async function toldByFirefox(remote: Marionette): Promise<readonly ToldRequest[]> {
  return (await inWindow(remote, 'window.jingduRequests ?? []')) as readonly ToldRequest[];
}

/**
 * What a page or an extension asks for has their principal, in whichever process; the browser's own requests have the system's, and
 * belong to no tab as a navigation does.
 */
const NOTE_REQUESTS = `(() => {
  const told = (window.jingduRequests = []);
  const note = (channel) => {
    channel.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, browsingContextID } = channel.loadInfo;
    told.push({ url: channel.URI.spec, own: triggeringPrincipal.isSystemPrincipal && !browsingContextID });
  };
  Services.obs.addObserver(note, 'http-on-modify-request');
})()`;
