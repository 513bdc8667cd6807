import type { ParticipantWords } from '../participant-words.ts';

export const stage: ParticipantWords['stage'] = {
  over: 'انتهى هذا العرض.',
  left: (left) => (left === 0 ? 'الجميع جاهزون' : `المتبقي: ${left}`),
  how: 'اضغط «عرض نقاطي» في البطاقة في دردشة الاجتماع.',
};
