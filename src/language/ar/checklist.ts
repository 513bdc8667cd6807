import type { ParticipantWords } from '../participant-words.ts';
import { and } from './list.ts';
import { isolated } from './isolated.ts';

export const checklist: ParticipantWords['checklist'] = {
  title: 'قائمة الاجتماع',
  about: (organisation, sees) =>
    [
      organisation === undefined
        ? 'اسمي Møtevakt، وأساعدكم على اتباع قواعد الاجتماع.'
        : `اسمي Møtevakt، وأساعدكم على اتباع قواعد الاجتماع (${isolated(organisation)}).`,
      sees.length === 0
        ? 'لا يصلني صوت ولا صورة، ولا أحتفظ بما تكتبون.'
        : `أتابع ${and(sees)}. لا يصلني صوت ولا صورة، ولا أحتفظ بما تكتبون.`,
    ].join(' '),
  sees: {
    presence: 'من هو حاضر',
    signs: 'من يضغط أو يكتب هنا',
    camera: 'من كاميرته مفتوحة',
    recording: 'هل يسجّل أحد',
    chat: 'ما يُكتب في الدردشة',
  },
  caller: 'أظهر في قائمة المشاركين كمشارك صامت.',
  more: 'عن Møtevakt والخصوصية',
  stage: {
    running: (present) => (present === 0 ? 'الاجتماع جارٍ.' : `الاجتماع جارٍ. عدد الحاضرين: ${present}.`),
    paused: 'القواعد متوقفة مؤقتًا. لا أتابع الدردشة الآن.',
    stopped: 'انتهت القواعد في هذا الاجتماع. لم أعد أتابع شيئًا.',
    removed: 'أُزيل Møtevakt من هذه الدردشة.',
    upcoming: 'تظهر القائمة عندما يبدأ الاجتماع.',
  },
  recording: {
    recording: 'يجري تسجيل الاجتماع الآن. لا يجوز تسجيل المحادثة. يستطيع إيقافه من بدأه أو من يدير الاجتماع.',
    transcript: 'يكتب Teams ما يقال. لا ينبغي ذلك. يستطيع إيقافه من بدأه أو من يدير الاجتماع.',
  },
  recordingYours: {
    recording: 'لديك تسجيل جارٍ. لا يجوز تسجيل المحادثة. يُرجى الضغط على «…» وإيقاف التسجيل.',
    transcript: 'لديك كتابة جارية لما يقال. لا يجوز ذلك. يُرجى الضغط على «…» وإيقافها.',
  },
  awaiting: 'منظّم الاجتماع ليس هنا بعد.',
  leadOffer: 'لا أحد يدير الاجتماع الآن. يمكنك إدارته. عندما يأتي المنظّم تديرانه معًا.',
  lead: 'أنا أدير الاجتماع',
  remember: {
    participants: 'لرؤية من يشارك: يُرجى الضغط على رمز الأشخاص في الأعلى.',
    recording: 'لا يجوز تسجيل المحادثة.',
    chat: 'يُرجى عدم كتابة أي شيء خاص في الدردشة.',
    notes: (tools) => (tools === '' ? '' : `يكتب الموظفون الملاحظات الخاصة هنا: ${isolated(tools)}.`),
  },
  now: 'المطلوب الآن',
  nowAll: 'المطلوب من الجميع',
  ready: 'كل شيء جاهز',
  readyMore: 'لا شيء آخر مطلوب الآن.',
  step: {
    screened: { what: 'الجلوس في مكان', how: 'لا يرى فيه أحد غيرك ولا يسمع.' },
    'camera-on': { what: 'فتح الكاميرا.', how: 'ليرى الجميع من يشارك.' },
    introductions: { what: 'التعريف بنفسك', how: 'عندما يأتي دورك.' },
    'guest-shows-id': { what: 'تجهيز إثبات الهوية.', how: 'جواز سفر أو رخصة قيادة. قد يطلبه المنظّم.' },
    consent: { what: 'الموافقة، إن أردت،', how: 'على المحادثة بالفيديو.' },
    identityFailed: { what: 'الحديث مع المنظّم', how: 'عن هويتك.' },
  },
  stepDone: {
    screened: 'أنت في مكان لا يرى فيه أحد غيرك ولا يسمع.',
    'camera-on': 'الكاميرا مفتوحة.',
    cameraConfirmed: 'المنظّم يراك.',
    cameraExempt: 'يمكنك المشاركة بدون صورة.',
    introductions: 'تم التعريف بك.',
    'guest-shows-id': 'المنظّم يعرف من أنت.',
    consent: 'وافقت على المحادثة بالفيديو.',
  },
  confirmScreened: 'لا أحد غيري يرى أو يسمع',
  confirmConsent: 'أوافق على المحادثة بالفيديو',
  withdrawConsent: 'سحب الموافقة',
  askStaffId: 'أريد رؤية هوية الموظفين',
  choose: 'اختر',
  ask: 'اطلب ذلك',
  pressed: (what) => `ضغطت على «${what}».`,
  undo: 'تراجع',
  askCameraHelp: 'مساعدة في الكاميرا',
  cameraHelpAsked: 'طُلبت المساعدة في الكاميرا.',
  staffIdAsked: 'طُلبت رؤية هوية الموظفين. يُرجى الضغط بعد رؤيتها.',
  staffIdShown: 'رأيت الهوية',
  staffIdWithdraw: 'سحب الطلب',
  showOwnView: 'عرض نقاطي',
  openOwnView: 'افتح في نافذة منفصلة',
  language: 'اللغة',
  refresh: 'تحديث',
  progress: (thing, count) => `${thing}: ${count}`,
  progressLeft: (left) => `المتبقي: ${left.join(', ')}.`,
  askedOfYou: (asker) => `${isolated(asker)}: طلب رؤية هويتك. يُرجى إظهارها أمام الكاميرا.`,
};

export const closing: ParticipantWords['closing'] = {
  title: 'انتهى الاجتماع',
  untold: (time) => `آخر ما أعرفه أن أحدًا كان في الاجتماع الساعة ${time}. لم يخبرني Teams متى انتهى.`,
  notes: 'مكان الملاحظات الخاصة هو الأداة المناسبة، وليس الدردشة:',
  record: 'وصل إلى المنظّم ملخص عن اتباع القواعد. ما كتبتموه ليس فيه.',
  recording: 'سُجّل الاجتماع كله أو جزء منه. على المنظّم التأكد من حذف التسجيل.',
  transcript: 'كتب Teams المحادثة كلها أو جزءًا منها. على المنظّم التأكد من حذف النص.',
  deleted: (date) => `كل ما أعرفه عن الاجتماع يُحذف في ${date}.`,
  privacy: 'معلومات عن الخصوصية',
};

export const withdrawn: ParticipantWords['withdrawn'] = {
  title: 'حُذفت القائمة',
  text: 'حذف Møtevakt كل شيء عن هذا الاجتماع.',
  kept: 'لا أحذف ما كتبتموه في الدردشة ولا ما يحتفظ به Teams نفسه.',
};
