import type { ParticipantWords } from '../participant-words.ts';

export const panel: ParticipantWords['panel'] = {
  title: 'Møtevakt',
  loading: 'جارٍ تحميل الاجتماع …',
  noMeeting: 'لا يتابع Møtevakt أي اجتماع هنا، أو أن الاجتماع ليس اجتماعك.',
  unknown: {
    title: 'هنا تظهر نقاطك',
    text: 'لم يخبرني Teams من أنت، لذلك لا أستطيع عرض شيء من الاجتماع.',
    how: 'يُرجى تسجيل الدخول إلى Teams بحسابك وفتح اللوحة من جديد. بدون حساب: نقاطك في البطاقة في دردشة الاجتماع.',
    again: 'المحاولة من جديد',
  },
  notBuilt: 'لم تُجهَّز اللوحة بعد. يُرجى استخدام البطاقة في دردشة الاجتماع.',
  lost: 'انقطع الاتصال، وأحاول من جديد. قد يكون المعروض هنا قديمًا.',
  back: 'عاد الاتصال.',
  pressed: 'أُرسل',
  timeLeft: (minutes) => `الدقائق المتبقية: ${minutes}`,
  overTime: (minutes) => `دقائق بعد الوقت: ${minutes}`,
  planned: (times) => `الساعة ${times}`,
  dialog: {
    again: {
      title: 'الفتح من جديد',
      text: 'كانت هذه النافذة صالحة لمرة واحدة. عند فتحها من جديد أعرف من أنت.',
      press: 'الفتح من جديد',
    },
  },
  undo: {
    press: 'تراجع',
    done: 'تم التراجع.',
    pressFor: (what) => `تراجع: ${what}`,
    noted: (what) => `تم: ${what}.`,
  },
  written: (when) => `ما كُتب منك في الدردشة الساعة ${when} قد يكون خاصًا. الأفضل قوله في المحادثة.`,
};
