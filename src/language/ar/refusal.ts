import type { ParticipantWords } from '../participant-words.ts';

export const refusal: ParticipantWords['refusal'] = {
  'organizer-only': 'لا يجيب عن هذا إلا من يدير الاجتماع.',
  'not-yours': 'كل شخص يجيب عن هذا بنفسه. ويستطيع المنظّم ذلك أيضًا.',
  'not-here': 'لم أعد أجد هذا الشخص في الاجتماع. حُدّثت البطاقة.',
  'not-inside': 'هذا لمن هم داخل الاجتماع. يُرجى الانضمام أولًا.',
  'old-card': 'هذه البطاقة لاجتماع آخر. يُرجى استخدام أحدث بطاقة في الدردشة.',
  'not-started': 'لم يبدأ الاجتماع بعد. يُرجى المحاولة عندما يبدأ.',
  'meeting-over': 'انتهى الاجتماع، ولا يمكن تغيير هذا الآن.',
  'meeting-running': 'الاجتماع جارٍ. يمكن الحذف بعد انتهائه.',
  'routine-stopped': 'انتهت القواعد في هذا الاجتماع.',
  'not-possible': 'لم يمكن ذلك. ربما أُجيب عنه من قبل.',
  'is-led': 'للاجتماع من يديره، أو أن الوقت مبكر لتولي الإدارة.',
};

export const answer: ParticipantWords['answer'] = {
  noted: 'تم.',
  slow: 'يستغرق ذلك بعض الوقت. جوابك في الطريق.',
  failed: 'لم ينجح ذلك الآن. يُرجى المحاولة بعد قليل.',
  foreign: 'لا تستخدم جهتك Møtevakt.',
};
