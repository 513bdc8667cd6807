import type { Classes } from '../lexicon/row.ts';

/** Words that stand for each other in phrases: bokmål, nynorsk, English, dialect and the way people type. */
export const classes: Classes = {
  not: 't ikke ikkje ikkj ittj itj ikje ittje inte ikek ike ei aldri aldrig not never nt don doesn didn can won isn hasn wasn knapt neppe',
  no: 'ingen inga ingenting intet null ikke ikkje no',
  he: 'han hun ho hu henne ham hon hen barnet ungen eleven gutten guten jenta jenten sønnen datteren dattera dottera poden',
  have: 'har hadde ha hatt hev he have has had having got',
  be: 'er var være vært blir ble blitt bli vere vore vart blei vorte vorten blitt e va is are was were been being be am',
  become: 'blir ble blitt bli vart blei vorte vorten vert bles bleb became becomes',
  get: 'får fikk fått få fekk fær gets got get getting',
  go: 'gå går gikk gått gjekk gjeng dra drar dro reise reiser komme kommer kom kome kjem go goes going come comes',
  want: 'vil ville vill orker orkar orka klarer klarar klare klarte tør tørr tor torde torer våger vågar greier greiar greie makter nekter nektar nekta ønsker ønskjer want wants wanted wanna refuses refuse dares dare',
  twice: 'once twice two three four only 2 3 rarely seldom',
  dare: 'tør tørr tor torde torer turde turte våger våget vågar våga dare dares dared',
  manage:
    'klarer klarar klare klarte klara greier greiar greie greidde makter maktar orker orkar orka mestrer meistrar evner får få',
  afraid: 'redd redde redd redsel engstelig engsteleg livredd skremt skremd scared afraid terrified frightened',
  home: 'hjem hjemme heim heime heimen hjemmet hjemover home hus huset leiligheten leiligheita',
  school:
    'skole skolen skule skulen skola skoleveien skulevegen school skulen barnehagen barnehage sfo timen timene klassen klasserommet klasserom',
  hit: 'slår slo slått slåss slag banker banka banket dasker daska denger dengt dengte klapser klapset lugger lugget kliper kløp kloret klorer sparker sparket sparka sparke dytter dyttet dytta bet biter bitt kvelt dytte slo spytter spytta spyttet hits hit hitting beat beats beaten kicks kicked kicking punched punches slaps slapped bites bit choked pushed',
  person:
    'han hun ho hu henne ham barn barna barnet ungen ungene mor mora moren far faren mamma pappa bror broren søster søsteren søstra gutten guten jenta eleven elever kona mannen samboeren dem dei de noen nokon andre medelev medelever meg oss him her them kids child mum dad mother father brother sister pupils others someone me wife',
  parent:
    'mor mora moren far faren mamma mammaen pappa pappaen stefar stefaren stemor stemora foreldrene foreldra foreldre forelder mother father mom mum dad stepfather stepdad stepmother parents mums dads faren fatteren mutter papa',
  kin: 'mor mora moren mors mamma mammaen far faren fars pappa pappaen foreldrene foreldra bror broren brør storebror storebroren lillebror lillebroren veslebror søster søsteren søstera søstra storesøster lillesøster veslesyster syster systera bestemor bestemora bestefar bestefaren besta mormor mormora farmor farmora morfar morfaren farfar farfaren onkel onkelen tante tanten tanta fetter kusine stefar stefaren stemor stemora stebror stesøster mother father mom mum dad brother sister grandmother grandfather grandma grandpa uncle aunt cousin stepfather stepmother kona mannen samboer samboeren kjæresten ekskona eksmannen eksen parent parents foreldre besteforeldre besteforeldrene',
  child:
    'barn barnet barna ungen ungane ungene gutt gutten guten gut jente jenta jenten sønn sønnen son sonen datter dattera datteren dotter dottera elev eleven poden child kid boy girl daughter student pupil tvillingene tvillingane tenåringen ungdommen tenåring eldste yngste minste eldstemann yngstemann minstemann minsten eldsten',
  my: 'min mi mitt mine vår vårt våre vores hans hennes hennar deres dykkar sin si sitt sine my our his her their your din di ditt',
  jail: 'fengsel fengselet fengslet fengsla fengslet kasjotten soning soninga soningen cella cellen buret anstalt jail prison institusjon',
  police: 'politi politiet politiets politianmeldt polititet lensmannen lensmann police cops politistasjonen',
  night:
    'natta natten natt nettene nettane kveldene kvelden helga helgen helgene helgane night nights weekend weekends',
  money: 'penger pengene pengar pengane penga råd money cash økonomi økonomien lønn lønna inntekt kroner',
  pay: 'betale betaler betalar betalt betala pay paying paid afford',
  bill: 'regning regninga regningen regningene regningar rekning rekningar rekningane strøm strømmen strømregningen strømregninga husleie husleia husleiga husleige husleien leie leia avdrag lånet lån rent bills bill mat maten leirskole leirskolen leirskulen klassetur klasseturen turen sko vinterklær klær klede vinterklede utstyr briller medisiner skoleskyss sfo buss busskort food clothes trip electricity',
  live: 'bor bur budde bodde bo bu budd bodd flyttet flytta flytte flytter flyttar living lives live lived stays staying',
  friend:
    'venner venninner venene vener venn venninne kompis kompiser friends friend nokon noen andre andra leke leike',
  drug: 'hasj hasjen hasj cannabis marihuana weed gress stoff dop dopet kokain kokainen koks amfetamin speed tabletter piller rusmidler rusmiddel narkotika drugs pot heroin ghb mdma ecstasy xanor rivotril',
  doctor:
    'lege legen fastlege fastlegen psykolog psykologen psykiater psykiateren psykiatrisk spesialist spesialisten nevrolog nevrologen barnelege barnelegen overlege overlegen terapeut terapeuten spesialisthelsetjenesten therapist psychologist psychiatrist doctor',
  mil: 'litt veldig svært mye mykje ganske så for alt temmelig skikkelig kjempe superfort really very so quite too',
  num: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 42 43 45 46 47 48 50 52 53 55 56 58 60 62 65 70 75 80 85 90 95 98 100 120 150 to tre fire fem seks sju åtte ni ti femten tjue tretti førti mange flere fleire two three four five six ten twenty thirty forty many several halve',
  years: 'år åra årene klassetrinn trinn years year grade grades',
  lesson:
    'lesing lesinga lesingen skriving skrivinga matte mattematikk matematikk norsk engelsk regning skolen faglig fagleg fag fagene utvikling utviklinga språk språket reading maths math writing english norwegian',
  sick: 'syk syke sjuk sjuke dårlig dårleg verre sick ill',
  body: 'armene armane armen arma håndleddet handleddet låret lårene låra hendene magen huden beina arms arm wrists wrist himself herself selv sjølv',
};
