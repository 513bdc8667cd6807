import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  languages: 'Giella',
  unnamed: 'gielda',
  ownPage: 'Eambbo persondieđuid suodjaleami birra min luhtte',
  privacy: {
    title: 'Persondieđuid suodjaleapmi Møtevakt:s',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt lea dihtorprográmma mii veahkeha čuovvut videočoahkkimiid rutiinna Teams:s (${organisation}). Dat ii leat olmmoš, iige dat mearrit maidege.`,
      },
      {
        text: `Dieđuin lea ovddasvástádus: ${organisation}. Dat geavahuvvojit dušše dasa ahte rutiidna čuvvojuvvo. Buot sihkkojuvvo ${days} beaivvi čoahkkima maŋŋá.`,
      },
      { heading: 'Maid Møtevakt oaidná' },
      {
        list: [
          'geat leat čoahkkimis, ja goas sii bohte ja vulge',
          'lea go kámera alde vai ii, muhto ii dan maid dat čájeha',
          'báddego oktage čoahkkima',
          'mii čállojuvvo čoahkkinchatii',
          'čoahkkima bovdehusa, go gielda lea dan válljen; dat lohkkojuvvo iige vurkejuvvo',
        ],
      },
      { text: 'Møtevakt ii gula maid olbmot dadjet, iige oainne govaid.' },
      { heading: 'Maid mii vurket' },
      {
        list: [
          'namaid ja Teams-dovddaldagaid sis geat ledje mielde, gos guossi kontu lea, ja goas sii ledje doppe',
          'listtu vástádusaid: gii vástidii, gean ovddas, ja goas',
          'goas kámera ii lean alde, ja báddego oktage',
          'jus dieđáhus sáhttá leat rašši: makkár šládja, goas, ja gii dan čálii',
          'koda nama sajis maid lágideaddji bivddii čuovvut, čoahkkima loahpa rádjai',
          'giela maid leat válljen, ja gosa Møtevakt sáhttá čállit dutnje',
        ],
      },
      {
        text: 'Dan maid čálát chatii, lohká prográmma dakkaviđe go dat boahtá, iige dat goassege vurkejuvvo. Mii eat vurke jiena, govaid, legitimašuvnna eatge riegádannummariid.',
      },
      { heading: 'Gii dan oaidná' },
      {
        text: 'Don oainnát iežat vástádusaid. Čoahkkima jođiheaddjit oidnet buohkaid listtu, ja lágideaddji oažžu oppalašgova čoahkkima maŋŋá.',
      },
      {
        text: 'Jus dieđáhus sáhttá leat rašši, de oažžu čálli diehtit dan priváhta. Jođiheaddjit ožžot diehtit gii dan čálii ja makkár šládja dat lea.',
      },
      { heading: 'Man guhká' },
      {
        text: `Buot čoahkkima birra sihkkojuvvo ${days} beaivvi maŋŋá. Lágideaddji sáhttá sihkkut dan ovdal. Giellaválljen bissu dassážii go áhppa váldo eret Teams:s.`,
      },
      {
        text: 'Sihkkarvuođakopiijain sáhttet dieđut leat guhkit, dassážii go kopiija sihkkojuvvo. Persondieđuid suodjaleaddji sáhttá muitalit man guhká.',
      },
      { heading: 'Du vuoigatvuođat' },
      {
        text: 'Don sáhtát bivdit oaidnit dieđuid, divvut dahje sihkkut daid, ja vuosttaldit geavaheami. Jeara lágideaddjis dahje persondieđuid suodjaleaddjis. Sáhtát maid váidit Norgga dáhtabearráigeahččui (Datatilsynet).',
      },
    ],
  },
  terms: {
    title: 'Møtevakt geavahaneavttut',
    lines: ({ organisation }) => [
      { text: `${organisation}: Møtevakt lea anus videočoahkkimiin main rutiidna galgá čuvvojuvvot.` },
      {
        list: [
          'Møtevakt muittuha rutiinna. Lágideaddjis lea ovddasvástádus čuovvut dan.',
          'Møtevakt sáhttá boastut dadjat. Vaikko dat lea jaska, de ii leat sihkar ahte buot lea ortnegis.',
          'Møtevakt ii váldde geange eret, ii loahpat čoahkkima iige sihko dieđáhusaid. Jus gielda lea nu válljen, de sáhttá dat čiehkat dieđáhusa; čálli sáhttá čájehit dan fas.',
          'Lágideaddji sáhttá bidjat Møtevakt boddui dahje bissehit dan.',
        ],
      },
    ],
  },
};
