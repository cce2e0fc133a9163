import type { Strings } from '../../lib/view/strings';

/** What a permission of the manifest is for, in plain words; '' for one that is not explained, which a test forbids. */
export function permissionPurpose(permission: string, t: Strings['t']): string {
  switch (permission) {
    case 'activeTab':
      return t('options.permissions.activeTab');
    case 'scripting':
      return t('options.permissions.scripting');
    case 'storage':
      return t('options.permissions.storage');
    case 'contextMenus':
      return t('options.permissions.contextMenus');
    default:
      return '';
  }
}
