import { flag } from '../lexicon/flag.ts';
import type { Row } from '../lexicon/row.ts';

/** Capitalised words that are no private person, and capital abbreviations that are no initials. */
export const notPersons: readonly Row[] = [
  {
    flags: flag.notPerson,
    words: `duun hamsun ibsen wergeland undset garborg vinje prøysen egner skram obstfelder bjørnson kielland vesaas fosse knausgård nesbø lindgren astrid_lindgren pippi karius baktus brumm mummi mummitroll kardemomme bamse harry_potter askeladden espen_askeladd sikher syden norge noreg sverige danmark finland island tyskland polen ukraina russland syria somalia eritrea etiopia afghanistan irak iran tyrkia pakistan india vietnam thailand filippinene kina japan usa england storbritannia frankrike spania italia hellas romania litauen latvia estland bulgaria
      serbia kosovo bosnia kroatia albania libanon palestina israel gaza jordan egypt marokko sudan kongo kenya uganda nigeria ghana europa afrika asia amerika norway sweden denmark poland ukraine germany norden skandinavia
      oslo bergen trondheim stavanger drammen kristiansand tromsø fredrikstad sandnes sarpsborg skien ålesund sandefjord haugesund tønsberg moss porsgrunn bodø arendal hamar larvik halden lillehammer molde harstad gjøvik mo narvik horten kongsberg askøy jessheim ski elverum steinkjer levanger namsos alta hammerfest
      kirkenes vadsø mosjøen kristiansund førde florø sogndal voss odda stord leirvik egersund mandal grimstad risør kragerø notodden hønefoss lillestrøm asker bærum lørenskog nordstrand grünerløkka grorud stovner furuset alna frogner majorstuen bygdøy sinsen nordvik sørvik vestlandet østlandet sørlandet trøndelag nordland finnmark
      troms innlandet viken vestland rogaland agder telemark vestfold østfold buskerud akershus hordaland hedmark oppland sunnmøre nordmøre romsdal sunnfjord nordfjord hardanger jæren lofoten london paris berlin stockholm københavn warszawa kiev kyiv mariupol aleppo damaskus mogadishu kabul
      mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag monday tuesday wednesday thursday friday saturday sunday januar februar april juni juli august mai mars  mai    september oktober november desember january february march may june july october december
      jul påske pinse høst vinter sommer vår haust halloween  santa ramadan id eid
      teams outlook word excel powerpoint onenote sharepoint onedrive microsoft office google chrome safari apple iphone ipad android windows mac facebook messenger whatsapp snapchat tiktok instagram youtube netflix minecraft roblox fortnite zoom skype vigilo visma transponder showbie itslearning kahoot feide idporten altinn helsenorge svarut digipost public
      websak elements acos vipps bankid  mykid kidplan iskole conexus linkedin twitter discord campus salaby skolestudio aunivers cappelen gyldendal aschehoug fagbokforlaget smartbok duolingo nrk tv2 vg dagbladet aftenposten nettavisen  skyss kolumbus atb  entur rema kiwi coop ikea europris biltema clas
      politiet barnevernet bufetat utekontakten oppfølgingstjenesten voksenopplæringen krisesenteret kompetanseverket lånekassen helfo ppt nav bup habu statped skolen skulen kommunen fylket udir utdanningsdirektoratet fhi bufdir redd røde unicef amnesty frelsesarmeen kirkens bymisjon  barn  kors norsk norske engelsk samisk matte naturfag samfunnsfag krle musikk gym kroppsøving spansk tysk fransk arabisk polsk somali ukrainsk
      dagens velkommen hei hallo hello hi dear kjære takk thanks hilsen helsing mvh møte møtet samtale meeting subject body attachments  sv vs fw vedlegg attachment rutine referat innkalling agenda program plan plakat skjema notat info informasjon oppfølging
      brann rosenborg vålerenga liverpool chelsea arsenal manchester united barcelona  madrid gud  allah bibelen koranen luther ibsen bjørnson wergeland hamsun undset vesaas skram kielland  garborg prøysen egner  rowling shakespeare  grieg picasso mozart beethoven  einstein  darwin
      hitler stalin churchill gandhi mandela trump putin zelenskyj biden obama   stoltenberg haaland ødegaard messi ronaldo  pippi    doffen  mikke mummi mulle  kaptein batman superman  spider askeladden veslefrikk gruffalo  
      i vi jeg eg du de dere han hun det  der da når hva hvem hvor hvordan hvorfor kan skal vil må har er ja nei ok men og eller så nå no  takk fint bra flott supert  hyggelig bare ikke ikkje etter før under over ved på til fra med om for at som hvis dersom siden fordi derfor også
      i'm what who where when why how yes not and but the this that there here we they please sorry can could would should will just also after before if because  my your our his  all any some good great nice korea sør-korea nord-korea brasil mexico canada chile argentina colombia peru australia filippinene indonesia malaysia singapore nepal bangladesh srilanka myanmar burma kambodsja laos mongolia georgia armenia aserbajdsjan kasakhstan usbekistan hviterussland moldova slovakia tsjekkia ungarn østerrike sveits belgia nederland portugal irland skottland wales kypros malta slovenia montenegro makedonia algerie tunisia libya jemen oman qatar dubai emiratene kuwait angola rwanda burundi tanzania zambia zimbabwe mosambik madagaskar gambia senegal mali elfenbenskysten kamerun gabon brumm nøff tigergutt nasse mummitrollet sabeltann fantorangen lego pokemon frozen`,
    phrases: `my norwegian|english|polish|arabic|somali|ukrainian|name|turn|mum|dad|son|daughter|kids|mic|camera|phone|boss|bad|apologies
      profeten|prophet muhammed|muhammeds
      feirer|feirar|feire lucia
      emil i lønneberget|lønnebergets
      astrid lindgren|lindgrens
      tarjei vesaas
      anne frank|franks
      henrik ibsen|ibsens
      roald dahl|dahls
      harry potter|potters
      pippi langstrømpe|langstrømpes
      ronja røverdatter|røverdatters
      karius og baktus
      thorbjørn egner|egners
      alf prøysen|prøysens
      sigrid undset|undsets
      knut hamsun|hamsuns
      amalie skram|skrams
      camilla collett|colletts
      henrik wergeland|wergelands
      bjørnstjerne bjørnson|bjørnsons
      edvard munch|munchs
      edvard grieg|griegs
      kong harald|haralds
      dronning sonja|sonjas
      dronning maud|mauds
      kronprins haakon|haakons
      mette marit|marits
      ingrid alexandra|alexandras
      jonas gahr støre|støres
      erna solberg|solbergs
      jens stoltenberg|stoltenbergs
      erling braut? haaland|haalands
      martin ødegaard|ødegaards
      jo nesbø|nesbøs
      maria parr|parrs
      jon fosse|fosses
      gro dahle|dahles
      gro harlem brundtland|brundtlands
      fridtjof nansen|nansens
      roald amundsen|amundsens
      thor heyerdahl|heyerdahls
      anne cath vestly|vestlys
      peer gynt|gynts
      nils holgersson|holgerssons
      olav den hellige|helliges
      olav tryggvason|tryggvasons
      harald hårfagre|hårfagres
      st hans
      sankt hans
      santa lucia|lucias
      rosa parks
      nelson mandela|mandelas
      martin luther king|kings
      greta thunberg|thunbergs
      malala yousafzai|yousafzais
      lars saabye christensen|christensens
      karl ove knausgård|knausgårds
      taylor swift|swifts
      lionel messi|messis
      cristiano ronaldo|ronaldos
      simon kjær|kjærs
      anne b ragde|ragdes
      kari bremnes
      kari traa|traas
      petter northug|northugs
      johannes høsflot klæbo|klæbos
      karsten warholm|warholms
      jakob ingebrigtsen|ingebrigtsens
      ole gunnar solskjær|solskjærs
      ada hegerberg|hegerbergs
      maja lunde|lundes
      olav h hauge|hauges
      per gynt|gynts
      ola dunk|dunks
      ola og kari|karis
      kari og ola|olas
      ola|kari nordmann|nordmanns
      alle barna|barnas
      per og kari|karis
      odd fellow|fellows
      de brødrene grimm|grimms
      jan mayen|mayens
      anne på bjørkely|bjørkelys
      my little pony|ponys
      billie eilish|eilishs
      guten tag|morgen|abend
      emil og ida|idas
      nils|niels henrik? abel|abels
      bjørnson|ibsen
      ole brumm|brumms
      nasse nøff
      kaptein sabeltann|sabeltanns
      brannmann sam
      peppa gris
      mamma mu
      mikke mus
      donald|dolly duck
      albert åberg|åbergs
      karsten og petra
      solan og ludvig
      solan gundersen
      bukkene bruse
      espen askeladd
      winnie the pooh
      percy jackson|jacksons
      bo og bamse
      emil og detektivene
      den lille prinsen
      anna og elsa
      elsa og anna
      jakob og neikob
      garmanns sommer
      doktor proktor|proktors
      kurt og
      tore på sporet`,
  },
  {
    flags: flag.abbreviation,
    words: `kl vfl hpv bua mmr bcg dtp rs hlr aed pos psst dkt nhl dnt nmt rkt nif ntnu uio uib nla oslomet bi gpt qr url usb led ssb hms nokut kmd kd hod bld lub lvs olt gsi uu ux ppt pp bup sfo fau su smu ikt krle rle nav iop adhd add habu phbu dps kid isbn id sms mms pdf ok aap duf iq ik eu eøs fn usa tv it hr vgs vg as asa nb ps obs fyi asap tlf tel wisc wppsi dks ros hms gdpr nki uio ntnu uib uit hvl nmbu oslomet svarut ssp ppr ot rot ks stl itil api url html usb
      hdmi wifi pc mac ipad cd dvd led tba tbd eta faq diy nrk tv2 vm em nm ol nba fifa lol omg btw imo brb afk gg jk ty np thx sos cv bh ca ev evt fks mfl mht mvh vhs hilsen dvh ift ifm pga dvs osv bl sak kom ref nr år mnd uke agd jan feb mar apr jun jul aug sep okt nov des man tir ons tor fre lør søn
      ko pr rek bv bvt asd ocd ptsd tbs utf kap ppb sped spesped skn nor eng mat nat sam kro mus khv gym uv ufo sa asl vr ai gpt kun bka pfdk ndla feide nsd sikt udir fhi bufdir imdi udi une hjk tpo ito psk iup bhg vgs htv hvo avtv nito fo lo unio ksb akan iko ipl pbl ssb nho dfu lk lk20 tfk iso ce co ed cc bcc fw re sv vs ad da
      en et ei de og er på av å i a ja nei hei ok om til med for men det den du vi jeg der her så ikke meg deg seg oss var har kan skal vil må får bra fint takk nå når hva hvem wow yes no hmm huff oi ops oj ah åh øh
      the and you are not can we he she it is was in on at to of or an my our so do if up go me hi am pm uk us asap gmt cet utc tba rsvp lgbt lhbt eal esl sen ehcp iep cps gp nhs pta cyp hiv als ms me kols ect eeg ekg mr ct emdr kat cbt dbt asq m-chat seq ccc cars ados adi wisc-v brief srs sdq cbcl asrs
      tyv døv syk fri far mor bil hus gul rød blå ny gå se si bo lue sko sol ski is nytt alle alt stor viktig husk haster urgent info nb! merk møte utsatt avlyst start stopp slutt stop help hjelp kode pin pass rom plan mal lov sak vår
      aktivert tine kiwi rema coop ikea vy nsb sas atb dhl dnb sb1 bmw vw ntb vg db dn ap bt sa klp nve nmt hsh hsd hfk fhf hnt hmn oup hso bss ssk ahus ous hus stolav unn nlsh sus khio ldh`,
  },
];
