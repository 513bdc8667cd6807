import type { ParticipantWords } from '../participant-words.ts';

export const consent: ParticipantWords['consent'] = {
  consent: 'يمكنك الموافقة على المحادثة بالفيديو. ويمكنك سحب الموافقة.',
  informed: 'هذه المحادثة بالفيديو.',
  withdrawn: 'سُحبت موافقتك. يُرجى إخبار المنظّم لتجدوا طريقة أخرى للحديث.',
};
