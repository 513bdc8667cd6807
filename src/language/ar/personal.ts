import type { ParticipantWords } from '../participant-words.ts';

export const personal: ParticipantWords['personal'] = {
  language: {
    command: 'اللغة العربية',
    title: 'ما اللغة التي تريدها؟',
    now: 'أكتب إليك الآن بالعربية.',
    shared: 'ما يراه الجميع معًا في الاجتماع مكتوب بلغة البلدية، وأهمه بلغات الحاضرين أيضًا.',
  },
};
