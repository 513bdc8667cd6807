import type { ParticipantWords } from '../participant-words.ts';
import { isolated } from './isolated.ts';

export const people: ParticipantWords['people'] = {
  nameless: 'مشارك بدون اسم',
  phone: (number) => `هاتف ${isolated(number)}`,
  phoneNameless: 'مشارك عبر الهاتف',
  relative: (relation) => `${isolated(relation)} …`,
  toldApart: {
    belonging: { own: 'زميل', other: 'جهة أخرى', anonymous: 'بدون حساب', phone: 'عبر الهاتف' },
    came: (time) => `منذ ${time}`,
    notHere: 'ليس هنا بعد',
  },
  left: {
    'guest-shows-id': 'إثبات الهوية',
    identity: 'الهوية',
    'camera-on': 'الكاميرا',
    introductions: 'التعريف بالنفس',
    screened: 'مكان بلا آخرين',
    consent: 'الموافقة',
  },
};
