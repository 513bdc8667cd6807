/**
 * Given names in use in Norway: the project's own compilation from general knowledge, old names and new ones, and those
 * that came with people. It is a list of facts and free to use. These are names in lower case too, where a name is awaited.
 */
export const givenNames = `
aada aaliyah aamir aaron aase abbas abd abdallah abdi abdiaziz abdifatah abdikarim abdinasir abdirahim
abdirahman abdirisaq abdul abdulahi abdulaziz abdulkadir abdullah abdullahi abdulmalik abdulrahman abeba abebe abel abelone
abena abigail abinaya abraham abshir achieng adam adar adel adele adelen adelina aden adil
adina aditi aditya adnan adomas adrian adriana adrianna adwoa aemilia afia agata agathe agnar
agne agnes agnese agneta agnete agnethe agnieszka agniete agnija agustin ahlam ahmad ahmadullah ahmed
ahmet aicha aida aiden aila aileen ailin ailo aimal aime aimee aina aisha aishah
aisja aiste ajla aklilu akosua akram aksel akseli akshay akvile alaa albert alberte albin
albina albrecht aldin aldina aleena alejandra alejandro aleksa aleksandar aleksander aleksandr aleksandra aleksy alena
alessandro alessia alette alex alexander alexandra alexandru alexia alexis alfhild alfie alfred alganesh algirdas
ali alice alicia alicja alida alina aline alisa alise alisha allan almaz almin almir
alva alvaro alve alvhild alvilde alvin alwin alysha amadou amal amalia amalie aman amanda
amandus amanuel amar amara amaya amela amelia amelie amer amin amina aminata amine
amir amira ammar amna amran amrit amund amy ana anab analyn ananya anastasia anastasiia
anatolii anatoliy anders andersine andrea andreas andreea andrei andrej andrew andrii andrine andris
andrius andriy andrzej andzelika anett anette angela angelica angelika angelina angelito angelo anh anhelina
anine anisa anita anja anjali anne anneli annelise annette anni annie annika anniken annikken
annlaug anny ansgar anthon anthony anton antoni antonia antonina antonio anusha anwaar anwar
aoife aphinya archie arian ariana ariel arild arina arjan arjun arlene arman armin armina
arna arnar arnas arne arnfinn arnhild arnold arnstein arnt arnulf aron arsenii artem arthur
artjom artur arun arunas arunee arve arvid arvild arvin aryan arzo asbjørg asbjørn asgeir
asger ashild ashley ashraf ashwin asiya asla aslak aslaug aslaugh asle asma asmaa asmeret
assia astri astrid asvin atle atli audhild audun augusta auguste augustinas aukse aurelia aurora
austeja avi awet awin axel aya ayaan ayaanle ayan ayanle ayanna ayat ayham ayla
aylin ayman ayoub ayse ayub azra bahar bahara bahati bahja bakar baraka baran barbara
barbro barni bartas bartek bartlomiej bartosz barwaqo bashar bashir basir basma bassam bastian bayan
beata beate beatrice beatrix behnaz behzad belal belinda belma benas bendik bendikte benedict benedicte
benedikte bengt benjamin benny bereket berfin bergljot berit berivan berna bernadette bernard bernhard bernt
bertil bertine besa beth bethany betina bettina betty beyza bhavana bianca bibbi bilan biniam
biniyam birger birgit birgitta birgitte birk birte birthe birute bishaar bisharo biwar bjarne
bjarte bjørg bjørnar bjørnhild blanca blerim blerina bodil bogdan bohdan bohdana bojan bojana borghild
borgny boris borys bozena bożena brandon brian brigitte brita brith britney britta bronek brooke
bruna bruno brynhild brynja brynjar bujar burak bushra busra bård børge børre caasha cagla
caio caja caleb callum camila camilla carina carine carl carla carlos carmen carola caroline
carsten casper caspian cassandra catalina catharina cathrine cato cecilia cecilie celia celina celine cemre
charles charlie charlotte chiamaka chiara chidi chinedu chloe chris christel christen christer christian christiane
christin christina christine christoffer christopher ciaran cindy claes clara claudia claudine claus clement colin
connor conrad cornelia cornelius cristian cristina cuong czeslaw dagfinn dagmar dagny dagrun dahir dalia
damian damir danguole danial daniat daniel daniela daniella danielle daniil danute danylo dardan daria
darius dariusz darya daryna david dawid dawidek dawit deborah declan deepak deeqa degan deimante
dejan dejen delal denis denise deniz dennis denys deqo derya desiree detlef dharshini diana
dicte didrik diego dieudonne dilan dilara dilnaz dima dino ditte divya diyar dlovan dmitri
dmytro dmytryk dominic dominik dominika dominykas donata donatas donika dora doris dorota dorthe dorthea
dovile dragana drita duong durdona dusan dylan dzenan dzenana ebba ebrahim ebru ebubakr edda
edel edgar edgaras edgardo edin edina edita edith edle edmund edona eduard edvard edvin
edvina edward edwin edyta eerik efraim efrem egidijus egil egle egon egzon ehsan eigil
eila eileen eilen eilert eilif eilin einar eirik eirill eirin eivind eivor ekaterina ekene
elaf elaha elaine eldar eldbjørg eldri eldrid elea eleah eleanor elen elena eleni eleonora
elham eli elia eliah elian eliana elianne elias elida elif elijah elin elina eline
elinor elisa elisabet elisabeth elise eliza elizabeth ella ellbjørg ellen elli ellie elling ellinor
elliot elly elma elmedina elmer elmi elna elnaz elsa elsie elton elvedin elvin elvira
elvis elwin elyas elzbieta emanuel emeka emelie emelin emeline emely emelyn emerson emil emilia
emilian emiliano emilie emiliia emilija emilio emilis emily emina emine emir emma emmanuel emmeli
emmelin emmeline emmy emrah emre emrik endrine enea enes enisa enkeledu enya enzo erblin
eren eri eric erica erik erika erikas erion erla erle erlend erling ermias erna
ernestas ernst erza esben eskil eskild esma esme espen esperance esperanza espoir esra esteban
estelle ester esther ethan eugen eugenia eva evald evan evelina eveline evelyn evie evin
evy ewa ewelina eyad eyob eyvind ezinne ezra faazia fabian fabiola fabrice fadi faduma
fadumo fahad fahd fahima fahmo faisal faiza falak fallon fanny fanuel farah farhad farhan
farhia farhiyo farid fariha faris farouk fartun faruk farzana fatana fatemeh fathia fatih fatima
fatime fatlum fatma fatos fatou fatuma faustas fawad felicia felipe felix femi fenella ferdinand
fergus fernanda fernando feven fiete fikadu filip filippa fillip filmon filsan fiona fiori firas
fitsum fjodor flamur flemming florent florian florin fowzia fran frances francis franciska franciszek franek
frans freddie freddy fredric fredrik fredrikke freweini freyja frida fride fridtjof frikk frishta fritjof
fritz frode frøya frøydis furaha furkan gabija gabriel gabriela gabriele gabrielius gabriella gabrielle galina
gamze ganna garmund gaurav gaute gediminas geir geirmund gemma genc georg george georgina gerd
gerda gerhard gerlie ghada ghaith ghazal ghulam giedrius gintaras gintare giorgio giovanni girmay gisela
gisle gita gitte gizem gjermund gjertrud gjøran glenn goitom gokhan gopal goran gorm gosia
gracja gracjan granit grazyna greta grete gretha grethe grim grzegorz guadalupe gudbrand gudmund gudny
gudrun gudveig guled guleed gulsen gunhild gunlaug gunnar gunnbjørg gunnhild gunnlaug gunnvor gunvor guri
guro gustav gustavo guttorm gyda gytis gøran gøril gørild haakon habib habiba habibo habibullah
habtom hadi hadia hadija hafsa hafso hafsteinn haidar hailey haji hakan halah haldis haldor
halgeir halil halima halina halldis hallgeir hallvard halstein halvard halvor halyna hamad hamda hamdi
hamed hamid hamish hamsa hamza hanad hande hania hanin hannah hannan hanne hanneke
harald harini haris harper harpreet harriet harry harun harvey hasan hashim hassaan hassan hatice
hatidza havin havva hawa hawo hawre hayat hayden heba hector hedda hedvig hege heidi
heidrun helen helena helene helge helin helmer hendrik henni hennie henning henny henok henri
henriette henrik henrikke henry herbjørn herborg herdis herish herman hermann hermine hermod hermon hiba
hibaq hibo hieu hikmat hilal hild hilda hilde hildegunn hildur hilma hina hisham hiwa
hjalmar hjørdis hlib hoang hodan hodo hogne holger hooria horia hosna hossein hristo hubert
hugo humaira huong huruy huseyin hussain hussein hyder håkon håvar håvard ian ibraheem ibrahim
ibtisam idar idil idris idunn idunne ieva ifeoma ifrah iftin iga ignacio ignacy ignas
igor ihab ihor ikram ilaria ildiko ilham ilhan iliana ilias ilir ilja illia ilona
ilwad ilyas imani imelda imogen imran ina indre ines inessa ingar inge ingebjørg ingeborg
ingebret ingebrigt ingelin inger ingerid ingfrid inghild ingjerd ingolf ingri ingrid ingrida ingunn ingvald
ingvar ingve ingvild ingvill ioana ionut iqra irem iren irena irene irfan irina iris
irma iryna isaac isabel isabell isabella isabelle isac isadora isaiah isak iselin isha ishaan
isidora isla isma ismael ismahan ismail isobel isra issa ivan ivana ivanka ivanna ivar
iwona izabela jaanika jacek jacob jacqueline jad jaden jagoda jakob jakub jakup jama jamal
james jamie jamila jamshid jana janani janet janicke janik janina janine janis janka janne
jannicke jannike janno janusz jardar jarek jari jarl jarle jaroslaw jasmin jasmina jasna jason
jasper javeria javid javier jawad jayden jeanett jeanette jeannette jelena jemima jenni jennie jennifer
jenny jeppe jeremy jerzy jesper jessa jessica jette jhon jibril jihad jim jimmy jin
jiyan joachim joacim joakim joanna joaquin joar joel joey johan johann johanna johanne johannes
john johnny jokubas jolanta jolin jomar jona jonah jonalyn jonas jonatan jonathan jone jonelis
jonna jonny jorge jorid joris jorun jorunn jose josef josefin josefina josefine joselito joseph
josephine joshua josiane josip jostein josue joud joudi joury jovan jovana jovelyn juan judi
judit judith juhan julia julian juliana juliane julianne julie julieta juliette julija julita julius
jurate jurga jurgita justas justin justina justyna jóhann jørgen jørn jørund kaafi kaare kacper
kadir kadra kaisa kaja kajetan kajsa kajus kaleb kalid kalina kaltrina kamal kamil
kamila kamile kamilla kamran kanokwan kanya karan kari karianne karim karima karin karina karine
karl karla karlo karol karolina karoline karolis karsten karthik karwan kasia kasim kasper kaspian
kassandra katarina katarzyna katerina kateryna katharina katherine kathinka kathrine katinka katja katrin katrina katrine
kavya kayla kayleigh kayra keerthana keira keisha kemal kenan kenneth kenny kerem kerim kerli
kerstin kestutis ketil kevin khadar khadija khadijah khadijo khadra khadro khaled khalid khalil khanh
khatera khoa kibrom kidane kimberly kinan kine kinga kira kiran kirsten kirsti kirstine kirthika
kisanet kitty kjartan kjell kjellaug kjellfrid kjersti kjerstin kjetil klara klaudia klemet koen kofi
kolbein kolbjørn konrad konstanse konstantin kornelia kornelius kotryna krishna krister kristi kristian kristiane kristiina
kristin kristina kristine kristofer kristoffer kristupas krystian krystyna krzysztof kseniia kuba kurt kushtrim kwame
kwesi kyrre kyrylo kåre labinot ladda laia laiba laila lailah laima lajla lakshmi lamija
lan lana lars lasse laszlo laurin laurits lauritz laurynas lavin lavrans layan layla layliyo
lazar leah leander leandro leif leila leiv lejla lena lene leni lennart lennox leo
leokadia leon leona leonard leonardo leonel leonie leonora lesia leszek letebrhan levi lewis leyla
liam liana lidia lidiia liepa liezel liiban lilian liliana liliia lilja lill lilli lillian
lilly lilya linas linda linea linn linnea linus lionel liridon lirim lisa lisbet lisbeth
lise liss liubov liudmyla livia liya liza ljiljana ljubica lorena lorentz lotta lottie louie
louis louisa louise lourdes lovise luan luana luay lubna luca lucas lucia luciana lucie
lucy ludmila ludvig ludvik ludwik luis luise lukas lukasz luke lukne lukrecija luwam lydia
lyubov lyudmyla maciej madeleine madelen madelene madiha madina madison mads magda magdalena magnar magnhild
magnus magny maha mahad mahamed mahamud mahdi mahdiya maher mahir mahmoud mahmud mahnoor maia
maiken maja majed maka maksim maksym maksymilian malaika malak malala malathi malee malek malena
malgorzata malik malika malin malina malvin malwina malwinka mamadou manahil manal manar manisha
manoj mantas manuel marah marc marcel marcelek marcelina marcin marco marcus marek maret margaret
margareta margareth margaretha margarita margit margot margrete margrethe margunn marharyta mari maria mariam mariana
mariann marianna marianne maribel maricel marie mariel mariell mariella marielle mariia marija marika marilou
marilyn mario marion marisa marit marita marites marius mariusz mariya marko markus marlen marlene
marlon marta marte martha marthe marthine martin martina martine martinus martyna martynas marvin marwa
marwan mary maryam maryan maryna marzena masoud matas mateo mateus mateusz mathea matheo matheus
mathias mathilde mathis matias matilda matilde matteo matthew matthias mattias mattis matvii maud mauricio
mauritz maxim maximilian maximiliano maxine maya maylen maymun maysa mazen mebrahtu medhanie medina megan
mehdi mehmed mehmet mehret mehtap mehwish mekonnen melanie melaniia melike melina melisa melissa melvin
merete merethe merhawi merhawit meriam merita meron mert merve meryem mesut mette mia micaela
michael michaela michal michalina michas michel michelle migle miguel mihai mika mikael mikaela mikail
mikal mikhail mikkel mikkeline mikolaj mila milad milana milda mildrid milena milian milica miljan
millie milos milosz mindaugas minh miral miran miranda mirela miriam mirjam mirlinda miroslava miroslaw
mirsad mirza mithila mithun mladen modestas mohamad mohamed mohammad mohammed mohamud mohamuud mohannad mohsen
mojtaba molly monica monika monira morgan mortaza morten mostafa mouaz mounir mugisha muhamed muhammad
muhammed muhanad mujtaba mukhtar mulki muna munira muno murad murat mussie mustafa mustapha mykhailo
mykola mykyta mylene myriam myron myroslava myrto målfrid måns møyfrid nabil nabila nadia nadifa
nadiia nadine nadja naeem nafisa nagham nahid nahom naima najah najib najibullah najma nancy
nandini nanna naomi nargis narin nasib nasima nasir nasra nasrin nasteho nastya natalia natalie
nataliia natan nataniel natasha natasza nathalie nathan nathaniel natnael nattaya naveen navid nawal nawid
nazanin nazar nazarii nazdar nazia nebiat nebojsa nechirvan neda nedas nedim neema nejra nela
nellie nelly nemanja nenita nerijus neringa nesma nesrin nevena newroz ngan ngoc ngozi nhi
nhung niamh nichlas nicholas niclas nico nicolai nicolas nicolay nicole nicoline niels nihad niki
nikita niklas nikodem nikola nikolai nikolas nikoline nil nila nilay nilofar nimco nimo nina
ninni ninos niranjan nirmal nirosha nisha nithin nizar njål nkechi nneka noa noah noelia
noelle noemi nojus nomi noora nooria nora norah noralf norbert norun norunn nuh nuradin
nuria nusaybah nzigire nåmi obinna oda odai oddbjørg oddbjørn oddgeir oddlaug oddmund oddny oddrun
oddvar oddveig oksana olaf olai olaug olav olea oleg oleh olek oleksandr oleksandra oleksii
olena oles olesia olga olha oline oliver olivia oliwia oliwier oliwka oluwaseun omar omarion
omer onur ophelia orawan orhan orlando orsolya osama oskar oskarek oskari osman ostap osvald
othelie othilie otilia otilie ottar ottilie otto ousman ove owen oystein ozan ozge paal
pablo padma palwasha pamela paola parisa parwana patricia patrick patrik patrycja patryk paul paula
paulina pauline paulius pavel pavithra pavlo pavlyk pawel peder pedro peggy pelin pelle penelope
pernille peshang peter petra petrine petrit petronella petter philip phillip phoebe phuc phuong pijus
piotr polina pooja povilas prabha pranav prashanth preben predrag preethi princess priya priyanka przemyslaw
pål qali qasim qendrim quan quang quoc qusai quynh rabia rachel radha radoslaw raed
rafael rafaela rafal ragna ragnar ragne ragnfrid ragnhild ragni ragnvald rahaf rahel rahim rahima
rahma rahmat rahmo rahul rahwa rainer raja rajan rajesh rakel rakhshan ralf ramesh ramin
ramiro ramona ramsan ramunas randi ranghild rania ranjit ranveig raphael rasha rashid rasmus
ravi ravza raya rayan raymond rayyan rebecca rebecka rebekka recep regina regine rehema reidar
reidun reidunn reinert remi remy renas renata renate renato reyhaneh reza riad ricardo richard
ridwan rigmor rikard rikke rilind rino rinor rishi rita rital rizwan roaa roald roar
robert roberta roberto robiel robin robina rodel rodrigo roger rohan rojda rojin rokas roksolana
roland rolf romy ronahi ronak ronald ronja ronnie ronny ronya rooble rory rosalie roshni
rosie rostyslav rowena roya roza rozalia rozerin rozh rron ruba ruben rudi rudolf rugile
rukhsana rukia runa runar runhild ruslan ruslana ruth ryan ryszard rytis rønnaug saad saara
saba sabina sabine sabrin sabrina sacdiyo sadaf sadia sadiq safa safaa safia safiya sahar
sahra sahro saif saima sajad sakariya salah saleem salem saliem salim salima salma salman
salomon salwa samal samantha samar samatar samia samiira samim samir samira samiya
samsam samson samuel samy sandra sanela sanja sanjay sanjeev sanna santeri santiago saoirse sapna
sara sarah saranya sarita sarmad sasa sascha sasha sathya saulius savannah saynab sead sebastian
sebastijan sebrin sedra sefora selam selcuk selena selim selin selina selma semere semhar semih
semir senada senait senay sergei sergio serhii serina serine serkan setareh sevda severin severine
sevgi seyed shabana shabnam shad shada shafiq shahad shahd shahid shahin shaima shakira shamsa
shamso shanti sharif sharmarke sharmila sharon shayan sherzad shilan shirin shiva shivani shkelqim shqipe
shreya shukri shukria shukriyo siamak siamend sibel siddharth sidra sidsel sifa sigbjørn sigfred sigfrid
sigmund signy sigrid sigrun sigurd sigvald sigve siham silas silja silje silke sille silvana
silvia simas simen simon simona simone simran simret sinan sindre sinem sinthuja siobhan siraad
sirak siren siril siriporn sissel sivani sivert siwan siyar sjur sjøfn skaiste skjalg sladjana
slawomir slobodan snefrid sneha snorre sofi sofie sofiia sofija sofiya sofus sohail soheila
sohrab solange solbjørg solfrid solomiia solomon solrun solvei solveig solvor solvår somchai somsak sondre
sonia sonja sophia sophie soran soraya sorin staale stanislav stasiu stefan stefania steffen steinulf
steinvor stella stepan stephan stephanie steve steven stian stina stine sturla ståle sucaad suleiman
sumaia suman sumathi sumaya sumeya sunniva suresh susan susann susanna susanne suwanna suzanne svanaug
svanhild svein sveinung sven svend svenn sverre sverrir svetlana sviatoslav svitlana swathi sylfest sylvi
sylvia sylwia synneva synnøve synøve syver syvert szymek szymon sølvei sølvi søren søyne tadas
tadese tage taha taher tahir tahmina taisiia tajana talal talin tallak talleiv tamara tamim
tanja tanya tarald taranom tareq tarik tariq tarjei tarjer tasneem tasnim tatiana tatjana teame
tekle teklit tellef temesgen temitope teodor teodora teresa terese terje tesfalem tesfay tetiana tewelde
thale thanh thanushan thao tharsan thea thelma theo theodor theodora theresa therese thiago thidarat
thien thilde thina thinh thomas thomine thora thorbjørn thore thorleif thorstein thorvald thrine thuan
thusha thuy thyra tiago tiana tilda tilde tilla tillie tilly timian timo timofey timothy
tina tiril tirill tjostolv tjøstolv tobias toini tolga tomas tomasz tomine tommy tonje tony
tora torben torbjørg torbjørn torborg tord tordis tore torfinn torfrid torgeir torger torgny torgrim
torhild toril torill torjus torkel torkil torkild torlaug torleif tormod torny torolf torstein torun
torunn torvald torvil tova trinh tristan trond truls trung truong trygve trym tsegay tsige
tugba tunde tuomas turid tuva tuyet tuğba tyler tymek tymofii tymon tymoteusz tymur tyra
ubah uche ugbad ugur ulf uliana ulla ulrik ulrikke umar umm umulkheyr una unni
uros ursula usama usman ustym uzma vadym vaida vaishnavi vaiva vakare valborg valdemar valdrin
valentin valentina valentyna valeria valerii valeriia valmira valon valter vanessa vanja varsha varvara vasyl
vasylyna vebjørn vedad vegard vemund venche vendela venke veronica veronika veslemøy vesna vetle viacheslav
vibeke victor vidar vigdis viggo vigleik vijay viktor viktoria viktoriia viktorija viktoriya vilhelm
vilja viljar vilma vilmer viltė vincent vincents vinh vinicius vinoth violeta viorel vira vishal
vitalii vitaliy vivian viyan vjosa vladimir vladyslav volodya volodymyr vuk vumilia vytautas vårin wahid
walaa walid walter wanida wanjiku warda warsamo warsan wasim wenche wendy wenke werner
wictoria wiktor wiktorek wiktoria wilfred wilhelm wiljar willem william willy wilma wilmer winnie winta
wojciech wojtek xaawo xalimo xander ximena yafet yagmur yahya yaman yamen yamin yana yannick
yara yarema yaroslav yaroslava yaryna yasemin yaser yasin yasir yasmiin yasmin yasmina yassin yassine
yathu yaw yazan yegor yehor yelyzaveta yemane yeva yevhen yevheniia yigit yihun ylva yngvar
yngve yngvild yodit yohana yohannes yonas yonatan yonis yordanos yosef yosief younes yousef yousra
youssef yulia yuliana yuliia yuliya yunus yuri yurii yushra yusra yusuf yvonne zabi zac
zach zachary zahid zahra zaid zain zaina zainab zakaria zakariya zakariye zakhar zakia zamzam
zana zara zarghona zarina zawadi zbigniew zebib zehra zein zeina zeinab zeljko zerina zeyad
zeynab zeynep zhanna ziad zidane zilan zita ziva zivile zlata zoe zoey zofia zohal
zohra zola zoran zoriana zosia zuhair zuleikha zuzanna zuzia zyad zygimantas ådne åge ågot
åsa åse åsgerd åshild åslaug åsmund åsne åsulv øistein øivind ørjan ørnulf øyfrid øyolf
øystein øyvind øyvor
aadhya aage aarav aashild aasmund aasta aboud advik akira aland althea alvar alvilda anaya annabelle annbjørg arda
arnbjørg arngeir asya audgunn augustė baard bergtor bjørge blanka borgar brynjulf celin dagrunn danait dani defne
delina dhruv dilovan diya doaa dortea doyun ecrin eilev eiril embret erland esten eymen eystein folake gine gunnulv
haavard hajun halfdan hallbjørn hallstein haoyu haruto herbrand hevin hinata hulda hyunwoo ikraan ingolv ingun ishita
israa jaran jericho jiahao jiho jisoo jiwoo jofrid jokūbas jørg karstein kenji kirushan kjølv knutolv kwabena kyla
laith leikny liban lindis livar lujain margun martinius mathilda matteus maximillian meiling mikołaj minjun minseo
miraç narve nikhil noura obaida oddvin olaus olve rannveig razan rebin reidulf ritaj riya rolv saanvi samiel sanjana
seline seojun seoyeon shvan sigrunn solgunn stanislaw stanisław suhayb svenke tanvi taym teo thabo thanusha thenuka
thoralf thorbjørg thormod thorunn timofii tjerand tjodolv toralv torgils torgunn torkjell torleik torleiv torolv
tønnes ugnė varun vihaan vikram villads vsevolod wilhelmine xinyi yahye yalini yifan yuki yuna yuxuan zahar zayn zihan
ånund ömer
`;

/** Given names that are words when written small: they need their capital. */
export const capitalNames = `
wei ming mei tobi zoya
ada alan alba alf alma ama anas ane angel ann anna ari aria arsen
arya asta athena ava avin azad balder bao bella bente bilal billie binh bjarke
bo bob brage brede brit britt carol cem chau chi daan dana devi dina
divina duc ea ebbe ece efe eir eira elfrid embla erin esi falk finja
finley freja freya frid gael gent gerard gert giang gina gloria gro gry gunn
hakim hana hanan hanh hani hanna harris heine helga hien hiis hoa holly huda
huy iben ida idun imad iman ine inga inna isa iver ivo ivy jack
jane jasmine jean jens jill jo jon kaan kai kaia kaj kaori karam karen
kate kaya kelly ken kian kim klaus knut lamar lamine lamis lara laura lea
leen lerke lilje lily lina linde linh liva loan logan loke lorna lotte loveday
luka luna luz lyder magne majd makar mako maks mali mara maren marin marina
masa masih mason mats meera mica mie milan milla milo mina minna mio mira
mona mulid mynte nada nala nana nga nika nils ninja nisa noel nong noor
nour nova nur odin ola olava ole omid oona orest oscar paige pat pax
peer pia pola rami rana rasa reem rima rina robel roja roy ruby rune
rut ruta sada sagaal sagal salado sam sami sana saman sander sandy sanne saron scott
sean sham shan sheikh siena sienna sif sina sine sini siri siv skye sofia
solan stas steinar suda sue suldan sultan supaporn synne sølve taim tala tara taras
thi thor thu tia tim torje tove trang trine trude tuan ugne umut unn
urte vegar vera victoria vida viola vivi wael wais wanda yama zelda bitten hannes andres vilde smilte ramla antek kalle ward amber samer
`;

/** Given names that are words or months even with a capital: they need a cue or company. */
export const ambiguousNames = `
alla andre anker are ask aud august austin bent bill bjørn bror carolina chai
chelsea cherry dag dan danish dawn dean don eden eik elle else endre even
faith fin finn frank fred gard gene genet glen grace grant guy haja hala
hans hauk heather helle hope ion jade jan jas joy juli june juni kay
kent kristen lama lin line liv live lone love lykke mai maj malene mark mate
max may mercy miles mille muse my nam nemo neo nok nor odd olive
patience per platon poppy precious ran ravn ray rein rob rocky roman rosa rose
rusty saga said signe sky sol stein sten stig storm summer sunny tale tamer
tea tiger tind tine tom tone tor tri ulv une vai van vega vilje
violet virginia vita vår will yen yr
`;

/** Given names as written with Cyrillic and Arabic letters; Cyrillic ones take case endings. */
export const farNames = `
данило данила данилу іван івана марія марії марію олександр олександра олександру андрій андрія максим максима дмитро дмитра софія софії софію анна анни анну олена олени олену
артем артема богдан богдана назар назара тимур матвій матвія олег олега ігор ігоря юлія юлії юлію катерина катерини катерину вероніка вероніки поліна поліни злата злати єва єви мирослава
соломія соломії соломію ярослав ярослава денис дениса владислав владислава кирило кирила тарас тараса остап роман михайло михайла микола миколи павло павла петро петра сергій сергія віктор віктора
анастасія анастасії дарина дарини діана діани аліна аліни вікторія вікторії ксенія маргарита еміль емілія микита микити глеб гліб ліза ярина уляна устим захар захара
иван мария марии александр дмитрий софия андрей алексей екатерина никита михаил артём егор илья ольга наталья татьяна
محمد أحمد احمد علي فاطمة فاطمه حسن حسين عمر يوسف مريم ليلى سارة ساره زينب خديجة عائشة عبدالله إبراهيم ابراهيم خالد نور آدم ريم هدى سلمى رنا لين ماسة جود تيم كريم سامر رامي
`;
