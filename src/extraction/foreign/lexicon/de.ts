import { pairs, words } from '../../lexicon/words.js';
import { verbForms } from '../verbs.js';

/* German words of news prose, lower case. Written for this project. */

export const verbs = verbForms({
  conjugations: [],
  regular: {},
  irregular: {
    say: `
      sagen | sagt sagte | sagen sagten | gesagt |
      erklären | erklärt erklärte | erklären erklärten | erklärt |
      erzählen | erzählt erzählte | erzählen erzählten | erzählt |
      berichten | berichtet berichtete | berichten berichteten | berichtet |
      betonen | betont betonte | betonen betonten | betont |
      ergänzen | ergänzt ergänzte | ergänzen ergänzten | ergänzt |
      erläutern | erläutert erläuterte | erläutern erläuterten | erläutert |
      äußern | äußert äußerte | äußern äußerten | geäußert |
      mitteilen mit | teilt teilte | teilen teilten | mitgeteilt |
      hinzufügen hinzu | fügt fügte | fügen fügten | hinzugefügt |
      anmerken an | merkt merkte | merken merkten | angemerkt |
      ankündigen an | kündigt kündigte | kündigen kündigten | angekündigt |
      feststellen fest | stellt stellte | stellen stellten | festgestellt |
      klarstellen klar | stellt stellte | stellen stellten | klargestellt |
      fortfahren fort | fährt fuhr | fahren fuhren | fortgefahren |
      zusammenfassen zusammen | fasst fasste | fassen fassten | zusammengefasst |
      ausführen aus | führt führte | führen führten | ausgeführt |
      hinweisen hin | weist wies | weisen wiesen | hingewiesen |
      bemerken | bemerkt bemerkte | bemerken bemerkten | bemerkt |
      schildern | schildert schilderte | schildern schilderten | geschildert |
      rufen | ruft rief | rufen riefen | gerufen |
      schreien | schreit schrie | schreien schrien | geschrien |
      flüstern | flüstert flüsterte | flüstern flüsterten | geflüstert |
      scherzen | scherzt scherzte | scherzen scherzten | gescherzt |
      spotten | spottet spottete | spotten spotteten | gespottet |
      witzeln | witzelt witzelte | witzeln witzelten | gewitzelt |
      schwärmen | schwärmt schwärmte | schwärmen schwärmten | geschwärmt |
      jubeln | jubelt jubelte | jubeln jubelten | gejubelt |
      schreiben | schreibt schrieb | schreiben schrieben | geschrieben |
      erinnern | erinnert erinnerte | erinnern erinnerten | |
      verkünden | verkündet verkündete | verkünden verkündeten | verkündet |
      formulieren | formuliert formulierte | formulieren formulierten | formuliert |
      kommentieren | kommentiert kommentierte | kommentieren kommentierten | kommentiert |
      unterstreichen | unterstreicht unterstrich | unterstreichen unterstrichen | unterstrichen |
      präzisieren | präzisiert präzisierte | präzisieren präzisierten | präzisiert |
      resümieren | resümiert resümierte | resümieren resümierten | resümiert |
      nennen | nennt nannte | nennen nannten | genannt |
      bezeichnen | bezeichnet bezeichnete | bezeichnen bezeichneten | bezeichnet |
      sprechen | spricht sprach | sprechen sprachen | gesprochen |
      heißen | heißt hieß | | |
      verweisen | verweist verwies | verweisen verwiesen | verwiesen |
      meinen | meint meinte | meinen meinten | gemeint |`,
    claim: `
      behaupten | behauptet behauptete | behaupten behaupteten | behauptet |
      versichern | versichert versicherte | versichern versicherten | versichert |
      beteuern | beteuert beteuerte | beteuern beteuerten | beteuert |
      argumentieren | argumentiert argumentierte | argumentieren argumentierten | argumentiert |`,
    deny: `
      bestreiten | bestreitet bestritt | bestreiten bestritten | bestritten |
      dementieren | dementiert dementierte | dementieren dementierten | dementiert |
      widersprechen | widerspricht widersprach | widersprechen widersprachen | widersprochen |
      zurückweisen zurück | weist wies | weisen wiesen | zurückgewiesen |
      abwehren ab | wehrt wehrte | wehren wehrten | abgewehrt |`,
    admit: `
      einräumen ein | räumt räumte | räumen räumten | eingeräumt |
      zugeben zu | gibt gab | geben gaben | zugegeben |
      gestehen | gesteht gestand | gestehen gestanden | gestanden |
      eingestehen ein | gesteht gestand | gestehen gestanden | eingestanden |`,
    confirm: `
      bestätigen | bestätigt bestätigte | bestätigen bestätigten | bestätigt |`,
    ask: `
      fragen | fragt fragte | fragen fragten | gefragt |
      nachfragen nach | fragt fragte | fragen fragten | nachgefragt |`,
    answer: `
      antworten | antwortet antwortete | antworten antworteten | geantwortet |
      erwidern | erwidert erwiderte | erwidern erwiderten | erwidert |
      entgegnen | entgegnet entgegnete | entgegnen entgegneten | entgegnet |
      kontern | kontert konterte | kontern konterten | gekontert |`,
    promise: `
      versprechen | verspricht versprach | versprechen versprachen | versprochen |
      zusichern zu | sichert sicherte | sichern sicherten | zugesichert |`,
    warn: `
      warnen | warnt warnte | warnen warnten | gewarnt |
      mahnen | mahnt mahnte | mahnen mahnten | gemahnt |`,
    demand: `
      fordern | fordert forderte | fordern forderten | gefordert |
      verlangen | verlangt verlangte | verlangen verlangten | verlangt |`,
    urge: `
      appellieren | appelliert appellierte | appellieren appellierten | appelliert |`,
    accuse: `
      vorwerfen vor | wirft warf | werfen warfen | vorgeworfen |`,
    praise: `
      loben | lobt lobte | loben lobten | gelobt |
      würdigen | würdigt würdigte | würdigen würdigten | gewürdigt |`,
    criticise: `
      kritisieren | kritisiert kritisierte | kritisieren kritisierten | kritisiert |
      klagen | klagt klagte | klagen klagten | geklagt |
      beklagen | beklagt beklagte | beklagen beklagten | beklagt |
      bedauern | bedauert bedauerte | bedauern bedauerten | bedauert |
      schimpfen | schimpft schimpfte | schimpfen schimpften | geschimpft |
      rügen | rügt rügte | rügen rügten | gerügt |`,
    think: `
      glauben | glaubt glaubte | glauben glaubten | geglaubt |
      finden | findet fand | finden fanden | |
      urteilen | urteilt urteilte | urteilen urteilten | geurteilt |
      vermuten | vermutet vermutete | vermuten vermuteten | vermutet |
      hoffen | hofft hoffte | hoffen hofften | gehofft |`,
  },
  naming: 'nennen bezeichnen sprechen kritisieren beklagen loben würdigen rügen fordern vorwerfen',
});

export const auxiliaries = words('hat haben hatte hatten');
export const clitics = words('sich mir dir ihm ihr uns euch ihnen mich dich ihn');
export const negations = words('nicht nie niemals niemand keiner keine kein kaum');
export const prepositions =
  words(`an am auf aus bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit statt trotz über um unter von vom vor
  vorm während wegen zu zum zur zwischen laut gegenüber zufolge außer binnen anlässlich angesichts`);
export const conjunctions = words('und oder aber sondern');
export const relatives = words('der die das den dem dessen deren denen welcher welche welches wer wo');
export const subordinators = words(
  'als wenn weil da nachdem bevor obwohl während ob damit sodass indem sobald solange falls denn dass daß wie was warum wann',
);
export const adverbs =
  words(`gestern heute morgen vorgestern montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags
  auch noch dann danach später zuvor vorher anschließend schließlich weiter zudem außerdem daraufhin bereits schon jetzt nun wieder erneut
  hingegen dagegen jedoch dazu darauf dabei hierzu so abends morgens mittags früh kürzlich zunächst kurz knapp nur sogar selbst immer oft
  lachend lächelnd trocken ruhig leise laut deutlich klar offen öffentlich schriftlich telefonisch wörtlich ja nein daran darin`);
export const otherVerbs =
  words(`ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen musste will wollen wollte
  soll sollen sollte darf durfte macht machte geht ging kommt kam steht stand liegt lag gibt gab bleibt blieb hält hielt lässt ließ reist nimmt nahm
  sei seien habe werde würde würden könne müsse`);
export const timeNouns = words(
  'woche wochen monat monate jahr jahre tag tage abend morgen mittag nachmittag nacht stunde stunden minuten wochenende vormittag zeit',
);

export const honorifics = pairs(
  'herr: m, herrn: m, frau: f, fräulein: f, dr.: -, prof.: -, professor: -, pater: m, schwester: f, bischof: m, papst: m',
);
export const abbreviations = words('dr prof st nr ca bzw usw etc dipl ing phil med jur');
export const particles = words('von van der den dem zu de la du di ter ten');
export const firstNames = pairs(
  'andrea: f, jean: m, kim: f, simone: f, gabriele: f, nicola: f, korbinian: m, maria: f, kai: m, toni: m',
);

/** Ends of nouns that say what a person is; feminine and plural endings are put behind them. */
export const roleEndings = `meister leiter chef direktor führer sprecher minister präsident vorsitzende vorsitzender rat räte anwalt richter
  inhaber gründer forscher wissenschaftler lehrer schüler trainer spieler kapitän sänger künstler autor dichter regisseur schauspieler
  kommissar inspektor beauftragte beauftragter abgeordnete abgeordneter verwalter pächter wirt bauer landwirt fischer händler bäcker metzger schreiner
  techniker ingenieur architekt arzt ärzt pfleger schwester krankenpfleger ökonom historiker soziologe biologe geologe meteorologe experte expert analyst
  gewerkschafter rektor dekan professor doktor bischof pfarrer pastor priester könig kaiser fürst herzog graf gräf baron prinz prinzess freiherr
  zeuge zeug nachbar anwohner bewohner bürger kollege kolleg vorgänger nachfolger vater mutter bruder schwager sohn tochter onkel tante witwe
  witwer ehemann ehefrau frau mann polizist feuerwehrmann feuerwehrfrau soldat offizier general oberst hauptmann kommandant manager berater
  geschäftsführer unternehmer arbeiter angestellte angestellter mitarbeiter student kandidat botschafter kanzler senator landrät landrat dezernent
  referent koordinator intendant dirigent kurator kämmerer kassenwart schatzmeister stürmer torwart torhüter monteur lehrling reporter
  redakteur journalist aktivist demonstrant besucher gast kunde kund patient politiker beamte beamter beamt staatssekretär sekretär
  ermittler psychologe psycholog soziolog biolog geolog meteorolog pädagoge pädagog steuermann schleusenwärter wärter aufseher wächter hausmeister
  verteidiger ankläger kläger staatsanwält anwält bundesrät gemeinderät stadträt notar apotheker tierarzt tierärzt förster jäger imker winzer gärtner eigentümer besitzer betreiber veranstalter helfer retter taucher matrose fahrer pilot pilger passant augenzeuge augenzeug`;

export const organizationNouns =
  words(`firma unternehmen konzern gesellschaft gruppe gewerkschaft verband verein ministerium regierung rathaus stadtverwaltung
  verwaltung behörde kommission ausschuss rat partei fraktion bund union agentur nachrichtenagentur polizei feuerwehr staatsanwaltschaft gericht
  amtsgericht landgericht universität hochschule schule klinik krankenhaus bank klub club mannschaft team stiftung organisation institut
  amt landratsamt kammer handelskammer bundestag landtag senat parlament stadt gemeinde landkreis land bundesland botschaft armee bundeswehr opposition zeitung
  sender betreiber hersteller genossenschaft initiative bürgerinitiative kirche hafenbehörde bundesregierung landesregierung bundesamt leitung betrieb`);
export const genderless = words('person quelle opfer mitglied kind mädchen fachkraft lehrkraft führungskraft');
export const neverNames =
  words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
  september oktober november dezember journalisten reportern reporter medien presse anfrage nachfrage interview gespräch rande ende anfang morgen abend
  mittag nachmittag vormittag nacht angaben worten gott weihnachten ostern internet facebook twitter instagram
  anwohner menschen leute experten kritiker`);
export const subjunctives =
  words(`sei seien habe hätten hätte werde würden würde könne könnten müsse müssten wolle wollten solle sollten dürfe dürften wisse gebe gehe
  komme bleibe stehe lasse mache brauche wäre wären`);
