import * as v from 'valibot';
import { FONTS, THEMES } from './displaySettings';
import { DEFAULT_SETTINGS, parseSettings, type Settings, WATCHES } from './settings';

const origins = v.array(v.pipe(v.string(), v.url(), v.regex(/^https?:/)));

const display = v.strictObject({
  theme: v.picklist(THEMES),
  font: v.picklist(FONTS),
  size: v.number(),
  lineHeight: v.number(),
  width: v.number(),
  letterSpacing: v.number(),
  indent: v.boolean(),
  speechRate: v.number(),
});

const flags = { contextMenu: v.boolean(), highlightInPage: v.boolean() };

/**
 * What can be done to the settings, as data: one part of the extension carries changes out for all others, on what is stored by
 * then, so that two of them never undo each other.
 */
export const settingsChangeSchema = v.variant('do', [
  v.strictObject({ do: v.literal('set'), values: v.partial(v.strictObject(flags)) }),
  v.strictObject({ do: v.literal('display'), values: v.partial(display) }),
  /** `site` joins the sites where `watch` is 'sites'. */
  v.strictObject({
    do: v.literal('watch'),
    watch: v.picklist(WATCHES),
    site: v.nullable(v.pipe(v.string(), v.url())),
  }),
  /** Looks at these from now on, on top of what is looked at already. */
  v.strictObject({ do: v.literal('addSites'), origins }),
  v.strictObject({ do: v.literal('removeSites'), origins }),
  v.strictObject({ do: v.literal('setOpening'), origins, on: v.boolean() }),
  v.strictObject({
    do: v.literal('replace'),
    settings: v.strictObject({
      watch: v.picklist(WATCHES),
      sites: origins,
      openSites: origins,
      display,
      ...flags,
    }),
  }),
]);

export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** The settings after a change; a number out of its range goes to the nearest end. */
export function changeSettings(current: Settings, change: SettingsChange): Settings {
  return parseSettings(changed(current, change));
}

function changed(current: Settings, change: SettingsChange): Settings {
  switch (change.do) {
    case 'set':
      return { ...current, ...change.values };
    case 'display':
      return { ...current, display: { ...current.display, ...change.values } };
    case 'watch': {
      const { watch, site } = change;
      const sites = watch === 'sites' && site !== null ? union(current.sites, [site]) : current.sites;
      return { ...current, watch, sites };
    }
    case 'addSites': {
      const watch = current.watch === 'everywhere' ? 'everywhere' : 'sites';
      return { ...current, watch, sites: union(current.sites, change.origins) };
    }
    case 'removeSites':
      return {
        ...current,
        sites: without(current.sites, change.origins),
        openSites: without(current.openSites, change.origins),
      };
    case 'setOpening': {
      const others = without(current.openSites, change.origins);
      return { ...current, openSites: change.on ? [...others, ...change.origins] : others };
    }
    case 'replace':
      return { ...DEFAULT_SETTINGS, ...change.settings };
  }
}

function union(sites: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...sites, ...more])];
}

function without(sites: readonly string[], fewer: readonly string[]): readonly string[] {
  return sites.filter((site) => !fewer.includes(site));
}
