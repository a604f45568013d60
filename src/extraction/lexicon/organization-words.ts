import { words } from './words.js';

/* Words of organisations and documents, lower case. Written for this project. */

/** Words that end, or head, an organisation's name. */
export const organizationWords: ReadonlySet<string> = words(`academy administration agency airlines airport airways alliance assembly associates association authority
  bank board brigade broadcasting brothers bureau cabinet center centre chamber charity church city_council club coalition college commission committee
  company conference convention confederation congress consortium constabulary cooperative corp corporation council court dairy department directorate energy enterprises
  exchange federation ferries force forces forum foundation front fund group guard guild holdings hospital house inc industries initiative institute
  institution insurance international laboratories laboratory labs league limited line lines ltd media ministry mission motors movement museum nations network news
  observatory office opera orchestra organisation organization parliament partners partnership party plc police politics post power press programme
  project railways rail records registry republic review school secretariat senate service services society solutions station steel studios
  survey symphony syndicate systems team technologies telecom television theatre theater times treasury tribunal tribune trust union united university
  watch watchdog water wire works airline entertainment pictures records books games gazette herald daily journal magazine radio tv hotel restaurant campaign caucus pac airbus army navy`);

/** "the company said": nouns that stand for an organisation named before. */
export const organizationNouns: ReadonlySet<string> = words(`company firm ministry government agency team club council court hospital bank union party office embassy campaign
  administration department committee commission board association organisation organization assembly group university college school church
  charity corporation airline operator retailer manufacturer publisher newspaper paper magazine network broadcaster station site website
  outlet foundation institute regulator watchdog authority authorities police force army military navy parliament senate congress cabinet
  state city county league federation museum theatre theater festival panel jury tribunal inquiry startup start-up bureau
  wing arm branch unit chapter sector division service utility developer maker think-tank coalition alliance movement body lobby chamber faction militia
  tribe consortium syndicate cartel conglomerate restaurant hotel casino clinic laboratory lab observatory zoo aquarium library gallery
  orchestra tabloid broadsheet insurer lender brokerage nonprofit subcommittee legislature judiciary junta regime consulate delegation
  secretariat confederation guild society squad franchise mosque synagogue faculty airport railway carrier shipyard supplier vendor
  exporter importer distributor wholesaler business fund chain`);

/** Things that are read: they speak for who wrote them. */
export const documentNouns: ReadonlySet<string> = words(`report statement letter memo lawsuit ruling survey study book article email e-mail tweet post complaint
  indictment affidavit document filing notice poll editorial resolution bill law order release message website page review paper
  analysis investigation inquiry probe excerpt audit census bulletin directive decree petition manifesto declaration charter agreement treaty transcript judgment judgement verdict op-ed newsletter communique statute constitution leaflet brochure record data statistics figures footage recording piece ad
  slide bylaw guideline regulation rulebook rule advertisement column essay dispatch presentation testimony tally`);

/** Bodies that are called by their common noun: "police said", "the military claims". */
export const namedBodies: ReadonlySet<string> = words('police military army navy prosecution defence defense opposition coastguard ministry parliament senate congress court jury');

/** "the city said": nouns that stand for a place named before. */
export const placeNouns: ReadonlySet<string> = words('city state county country nation town village');
