import type { ParticipantWords } from '../participant-words.ts';

export const kindWritten: ParticipantWords['kindWritten'] = {
  'national-id': 'رقمًا شخصيًا',
  health: 'شيئًا عن الصحة',
  'child-welfare': 'شيئًا عن خدمة رعاية الأطفال',
  'special-education': 'شيئًا عن المساعدة في المدرسة',
  'crime-violence': 'شيئًا شخصيًا',
  'beliefs-origin-sexuality': 'شيئًا شخصيًا',
  economy: 'شيئًا عن المال',
  family: 'شيئًا عن العائلة',
  'protected-address': 'عنوانًا',
  'person-name': 'اسمًا',
  initials: 'أحرفًا أولى من اسم',
  'contact-details': 'بيانات اتصال',
  'bank-account': 'رقم حساب',
  credentials: 'كلمة مرور أو رمز',
};

export const somethingSensitive = 'شيئًا خاصًا';
