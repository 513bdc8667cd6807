const endings =
  /(?:sen|son|ssen|sson|datter|dottir|dal|dahl|stad|rud|vik|vig|berg|berget|haug|haugen|nes|ness|land|bakk|bakken|moen|lien|lund|gård|gard|heim|bø|bu|li|set|seth|eng|engen|rød|mark|strand|vold|voll|tveit|tvedt|ås|aas|hus|holm|holmen|fjell|ødegård|ødegaard|hagen|snes|skog|sveen|brekke|vatn|myhr|myhre|sæter|kvist|ström|qvist|ski|ska|cki|cka|wicz|czyk|enko|chuk|uk|iuk|yuk|ova|eva|ov|ev|escu|oglu|zadeh|pour|iani|avicius|aitis|aitė|ienė|pillai|lingam|rajah|singh|garcia|khan)$/;

const common = new Set(
  (
    'ali ahmed mohamed mohammed hassan hussein abdi abdullahi omar osman nur warsame farah jama aden ibrahim ismail yusuf khan hussain malik butt iqbal shah akhtar chaudhry nguyen tran pham huynh le ho vo tekle ' +
    'tesfay ghebre haile kidane weldu mehari abraha yilmaz kaya demir celik arslan aydin haddad nasser saleh mansour khalil hamid karimi ahmadi rahimi hosseini noori sharifi rezaei nowak wójcik wojcik kowalczyk mazur ' +
    'krawczyk petrauskas kazlauskas popescu santos cruz reyes garcia silva melnyk bondar tkachenko li wang chen singh kumar sharma berg lie moe dale hauge solberg vik ruud sæther næss aune ek lunde foss hole bye fossum ' +
    'eide ryan smith jones brown miller kelly murphy'
  ).split(' '),
);

/** Whether a lower-case word is built as surnames in Norway are, or is a common one among newcomers. */
export function looksLikeSurname(word: string): boolean {
  return common.has(word) || (word.length >= 5 && endings.test(word));
}
