import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  languages: 'Luqadda',
  unnamed: 'degmada',
  ownPage: 'Wax badan oo asturnaanta nagu saabsan',
  privacy: {
    title: 'Asturnaanta Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt waa barnaamij kombiyuutar. Wuxuu caawiyaa raacidda xeerka kulannada muuqaalka ee Teams (${organisation}). Bini’aadam ma aha, waxbana ma go’aamiyo.`,
      },
      {
        text: `Xogta waxaa mas’uul ka ah ${organisation}. Waxaa loo isticmaalaa oo keliya in xeerka la raaco. Wax walba waxaa la tirtiraa ${days} maalmood kulanka ka dib.`,
      },
      { heading: 'Waxa Møtevakt arko' },
      {
        list: [
          'cidda kulanka joogta, goorta ay timid iyo goorta ay baxday',
          'in kamaradu shidan tahay ama damantahay, laakiin ma arko waxa ay tusayso',
          'in cid kulanka duubayso',
          'waxa lagu qoro chat-ka kulanka',
          'martiqaadka kulanka, haddii ay degmadu sidaas dooratay; waa la akhriyaa lamana kaydiyo',
        ],
      },
      { text: 'Møtevakt ma maqlo waxa la leeyahay, sawirna ma arko.' },
      { heading: 'Waxa aan kaydinno' },
      {
        list: [
          'magacyada iyo aqoonsiga Teams ee dadka ka qaybgalay, meesha akoonka martida laga leeyahay, iyo wakhtiga ay joogeen',
          'jawaabaha liiska: cidda ka jawaabtay, cidda ay u jawaabtay iyo goorta',
          'goorta kamaradu damnayd, iyo in cid wax duubtay',
          'haddii fariin ay gaar noqon karto: nooceeda, goorta iyo cidda qortay',
          'lambar sir ah halkii magac uu abaabuluhu codsaday, ilaa kulanku dhammaado',
          'luqadda aad dooratay, iyo meesha Møtevakt kuugu soo qori karo',
        ],
      },
      {
        text: 'Waxa aad chat-ka ku qorto barnaamijku wuxuu akhriyaa isla marka ay soo gaadho, weligeedna lama kaydiyo. Ma kaydinno cod, sawir, aqoonsi ama lambar aqoonsi.',
      },
      { heading: 'Cidda aragta' },
      {
        text: 'Waxaad aragtaa jawaabahaaga. Cidda hoggaamisa kulanka waxay aragtaa liiska dadka oo dhan, abaabuluhuna wuxuu helaa warbixin kulanka ka dib.',
      },
      {
        text: 'Haddii fariin ay gaar noqon karto, cidda qortay si gaar ah ayaa loogu sheegaa. Cidda hoggaamisa waxay ogaataa cidda qortay iyo nooceeda.',
      },
      { heading: 'Muddo intee le’eg' },
      {
        text: `Wax kasta oo kulanka ku saabsan waxaa la tirtiraa ${days} maalmood ka dib. Abaabuluhu hore ayuu u tirtiri karaa. Luqadda aad dooratay way jiraysaa ilaa barnaamijka laga saaro Teams.`,
      },
      {
        text: 'Koobiyada kaydka ah xogtu way ku jiri kartaa ilaa koobiga laftiisa la tirtiro. Mas’uulka ilaalinta xogta ayaa sheegi kara muddada.',
      },
      { heading: 'Xuquuqdaada' },
      {
        text: 'Waxaad codsan kartaa inaad aragto xogta, in la saxo ama la tirtiro, waadna diidi kartaa isticmaalkeeda. Weydii abaabulaha ama mas’uulka ilaalinta xogta. Waxaad kaloo u cabanayn kartaa hay’adda ilaalinta xogta ee Norway (Datatilsynet).',
      },
    ],
  },
  terms: {
    title: 'Shuruudaha isticmaalka Møtevakt',
    lines: ({ organisation }) => [
      { text: `${organisation}: Møtevakt wuxuu ka shaqeeyaa kulannada muuqaalka ee xeerka la raaco.` },
      {
        list: [
          'Møtevakt wuxuu xusuusiyaa xeerka. Abaabulaha ayaa mas’uul ka ah raaciddiisa.',
          'Møtevakt wuu khaldami karaa. Haddii uu aamuso, macnaheedu ma aha in wax walba fiican yihiin.',
          'Møtevakt cidna kama saaro kulanka, ma dhammeeyo, fariinna ma tirtiro. Haddii degmadu sidaas dooratay, fariin wuu qarin karaa; cidda qortay way soo bandhigi kartaa mar kale.',
          'Abaabuluhu wuu hakin karaa ama joojin karaa Møtevakt.',
        ],
      },
    ],
  },
};
