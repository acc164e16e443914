// What a firm of the list is called.

import { t } from '../i18n.js';

export const nameOf = ({ request }) => request.profile.company?.name || t('firms.unnamed');
