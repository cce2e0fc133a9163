import type { BulletinKind, RemovalKind, StepName } from '../../lib/reading';
import type { Strings } from '../../lib/view/strings';

/** What a kind of bulletin is called. */
export function kindName(kind: BulletinKind | null, t: Strings['t']): string {
  switch (kind) {
    case 'epidemic':
      return t('kind.epidemic');
    case 'earthquake':
      return t('kind.earthquake');
    case 'disaster':
      return t('kind.disaster');
    case 'weather':
      return t('kind.weather');
    case 'accident':
      return t('kind.accident');
    case 'economy':
      return t('kind.economy');
    case 'police':
      return t('kind.police');
    default:
      return t('kind.other');
  }
}

/** What a kind of removal is called. */
export function removalName(kind: RemovalKind, t: Strings['t']): string {
  switch (kind) {
    case 'scrambled-title':
      return t('removed.kind.scrambledTitle');
    case 'injected':
      return t('removed.kind.injected');
    case 'foreign-keyword':
      return t('removed.kind.foreignKeyword');
    case 'hidden':
      return t('removed.kind.hidden');
    case 'echo':
      return t('removed.kind.echo');
    case 'mirror-damage':
      return t('removed.kind.mirrorDamage');
    case 'clause-shuffle':
      return t('removed.kind.clauseShuffle');
    case 'synonym-swap':
      return t('removed.kind.synonymSwap');
    case 'related-links':
      return t('removed.kind.relatedLinks');
    case 'comments':
      return t('removed.kind.comments');
    case 'boilerplate':
      return t('removed.kind.boilerplate');
  }
}

/** What a step of the reading does. */
export function stepName(step: StepName, t: Strings['t']): string {
  switch (step) {
    case 'detect':
      return t('step.detect');
    case 'extract':
      return t('step.extract');
    case 'clean':
      return t('step.clean');
    case 'links':
      return t('step.links');
    case 'figures':
      return t('step.figures');
  }
}
