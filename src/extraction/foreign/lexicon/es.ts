import { pairs, words } from '../../lexicon/words.js';
import { verbForms } from '../verbs.js';

/* Spanish words of news prose, lower case. Written for this project. */

export const verbs = verbForms({
  conjugations: [
    {
      infinitive: 'zar',
      singular: 'za zó zaba zará',
      plural: 'zan zaron zaban zarán',
      participle: 'zado',
      gerund: 'zando',
    },
    { infinitive: 'ar', singular: 'a ó aba ará', plural: 'an aron aban arán', participle: 'ado', gerund: 'ando' },
    {
      infinitive: 'er',
      singular: 'e ió ía erá',
      plural: 'en ieron ían erán',
      participle: 'ido',
      gerund: 'iendo',
    },
    {
      infinitive: 'ir',
      singular: 'e ió ía irá',
      plural: 'en ieron ían irán',
      participle: 'ido',
      gerund: 'iendo',
    },
  ],
  regular: {
    say: `afirmar declarar explicar señalar indicar agregar precisar comentar relatar narrar subrayar destacar remarcar recalcar
      apuntar informar anunciar resumir resaltar matizar puntualizar detallar manifestar expresar observar exclamar gritar susurrar murmurar
      bromear ironizar zanjar sentenciar relatar revelar enfatizar insistir argumentar razonar lanzar deslizar confiar
      rememorar evocar corear publicar tuitear protestar vaticinar continuar ahondar abundar hablar soltar espetar`,
    claim: 'asegurar alegar aseverar clamar',
    deny: 'rechazar refutar',
    admit: 'aceptar confesar',
    confirm: 'confirmar ratificar corroborar',
    ask: 'preguntar cuestionar interrogar',
    answer: 'responder contestar replicar',
    promise: 'jurar garantizar',
    warn: 'avisar alertar',
    demand: 'reclamar demandar',
    order: 'ordenar',
    urge: 'urgir instar exhortar animar aconsejar suplicar',
    accuse: 'acusar denunciar tachar tildar calificar',
    praise: 'elogiar celebrar alabar',
    criticise: 'criticar lamentar reprochar quejar censurar arremeter',
    think: 'opinar considerar estimar creer juzgar valorar',
  },
  irregular: {
    say: `
      decir | dice dijo decía dirá | dicen dijeron decían | dicho | diciendo
      añadir | añade añadió añadía añadirá | añaden añadieron añadían | añadido | añadiendo
      contar | cuenta contó contaba | cuentan contaron contaban | contado | contando
      recordar | recuerda recordó recordaba | recuerdan recordaron recordaban | recordado | recordando
      exponer | expone expuso exponía | exponen expusieron | expuesto | exponiendo
      sostener | sostiene sostuvo sostenía | sostienen sostuvieron sostenían | sostenido | sosteniendo
      mantener | mantiene mantuvo | mantienen mantuvieron | mantenido | manteniendo
      concluir | concluye concluyó concluía | concluyen concluyeron | concluido | concluyendo
      repetir | repite repitió repetía | repiten repitieron | repetido | repitiendo
      reiterar | reitera reiteró reiteraba | reiteran reiteraron | reiterado | reiterando
      proseguir | prosigue prosiguió | prosiguen prosiguieron | proseguido | prosiguiendo
      seguir | siguió | siguieron | |
      corregir | corrige corrigió corregía | corrigen corrigieron | corregido | corrigiendo
      referir | refiere refirió | refieren refirieron | referido | refiriendo
      sonreír | sonríe sonrió | sonríen sonrieron | | sonriendo
      escribir | escribe escribió escribía | escriben escribieron | escrito | escribiendo
      intervenir | intervino | intervinieron | |
      terciar | tercia terció | tercian terciaron | terciado | terciando`,
    deny: `
      negar | niega negó negaba | niegan negaron negaban | negado | negando
      desmentir | desmiente desmintió desmentía | desmienten desmintieron | desmentido | desmintiendo`,
    admit: `
      reconocer | reconoce reconoció reconocía | reconocen reconocieron reconocían | reconocido | reconociendo
      admitir | admite admitió admitía | admiten admitieron admitían | admitido | admitiendo
      conceder | concede concedió | conceden concedieron | concedido | concediendo`,
    promise: `
      prometer | promete prometió prometía | prometen prometieron | prometido | prometiendo`,
    warn: `
      advertir | advierte advirtió advertía | advierten advirtieron advertían | advertido | advirtiendo
      prevenir | previno | previnieron | prevenido |`,
    demand: `
      exigir | exige exigió exigía | exigen exigieron exigían | exigido | exigiendo
      pedir | pide pidió pedía | piden pidieron pedían | pedido | pidiendo`,
    think: `
      pensar | piensa pensó pensaba | piensan pensaron pensaban | pensado | pensando
      reflexionar | reflexiona reflexionó | reflexionan reflexionaron | reflexionado | reflexionando`,
  },
  naming: 'calificar tachar tildar hablar denunciar lamentar criticar reclamar exigir pedir acusar',
});

export const auxiliaries = words('ha han había habían hubo hubieron habrá habrán habría habrían');
export const clitics = words('me te se nos os le les lo la los las');
export const negations = words('no nunca jamás nadie tampoco ningún ninguna ninguno');
export const prepositions =
  words(`a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía
  excepto salvo junto frente`);
export const conjunctions = words('y e o u pero');
export const relatives = words('que quien quienes cuyo cuya donde');
export const subordinators = words(
  'cuando mientras si como porque pues aunque donde cuanto esto eso aquello aquel aquella',
);
export const adverbs =
  words(`ayer hoy mañana anoche lunes martes miércoles jueves viernes sábado domingo también además aún todavía ya después antes
  luego entonces finalmente posteriormente ahora siempre nuevamente asimismo igualmente así aquí allí tarde temprano más menos muy
  tajante rotundo contundente tajantemente sí casi solo sólo incluso mismo`);
export const otherVerbs =
  words(`es son era eran fue fueron será está están estaba ha han había va van iba debe deben puede pueden podía quiere quieren quería
  hace hacen hizo tiene tienen tenía prefirió prefiere llegó llega sigue queda parece ve mira sabe sabía llama trabaja dejó dio da puso pone enseñó`);
export const timeNouns = words(
  'semana mes año día tarde noche mañana madrugada jornada momento hora horas fin lunes martes miércoles jueves viernes sábado domingo mediodía',
);

export const honorifics =
  pairs(`don: m, doña: f, señor: m, señora: f, señorita: f, sr.: m, sra.: f, srta.: f, d.: m, d.ª: f, dña.: f, dr.: m, dra.: f,
  doctor: m, doctora: f, sor: f, fray: m, padre: m, monseñor: m, profesor: m, profesora: f`);
export const abbreviations = words('sr sra srta d dña dr dra prof sto sta art etc pág núm ee uu');
export const particles = words('de del la las los da do dos van von der den el san');
export const firstNames = pairs(
  'ángel: m, andrea: f, jean: m, alex: m, trinidad: f, guadalupe: f, josé: m, maría: f, cruz: f, reyes: f',
);

/** What a person is, with the gender the word tells (`-`: none). */
export const roles =
  pairs(`alcalde: m, alcaldesa: f, ministro: m, ministra: f, presidente: m, presidenta: f, director: m, directora: f, secretario: m,
  secretaria: f, portavoz: -, diputado: m, diputada: f, senador: m, senadora: f, concejal: -, concejala: f, consejero: m, consejera: f, edil: -,
  jefe: m, jefa: f, abogado: m, abogada: f, fiscal: -, juez: -, jueza: f, magistrado: m, magistrada: f, comisario: m, comisaria: f, inspector: m,
  inspectora: f, capitán: m, capitana: f, comandante: -, coronel: -, general: -, teniente: -, sargento: -, profesor: m, profesora: f, maestro: m,
  maestra: f, médico: m, médica: f, doctor: m, doctora: f, enfermero: m, enfermera: f, investigador: m, investigadora: f, economista: -,
  historiador: m, historiadora: f, sociólogo: m, socióloga: f, ingeniero: m, ingeniera: f, sindicalista: -, delegado: m, delegada: f, responsable: -,
  dirigente: -, gerente: -, dueño: m, dueña: f, propietario: m, propietaria: f, fundador: m, fundadora: f, entrenador: m, entrenadora: f,
  seleccionador: m, seleccionadora: f, jugador: m, jugadora: f, portero: m, portera: f, delantero: m, delantera: f, autor: m, autora: f,
  escritor: m, escritora: f, novelista: -, poeta: -, actor: m, actriz: f, cantante: -, artista: -, arquitecto: m, arquitecta: f, vecino: m, vecina: f,
  testigo: -, víctima: -, agricultor: m, agricultora: f, ganadero: m, ganadera: f, pescador: m, pescadora: f, comerciante: -, panadero: m,
  panadera: f, librero: m, librera: f, coordinador: m, coordinadora: f, gobernador: m, gobernadora: f, candidato: m, candidata: f, embajador: m,
  embajadora: f, canciller: -, rey: m, reina: f, príncipe: m, princesa: f, duque: m, duquesa: f, conde: m, condesa: f, marqués: m, marquesa: f,
  barón: m, baronesa: f, obispo: m, arzobispo: m, cardenal: m, padre: m, madre: f, hijo: m, hija: f, hermano: m, hermana: f, marido: m, esposo: m,
  esposa: f, mujer: f, viudo: m, viuda: f, tío: m, tía: f, abuelo: m, abuela: f, nieto: m, nieta: f, colega: -, compañero: m, compañera: f,
  antecesor: m, antecesora: f, predecesor: m, predecesora: f, sucesor: m, sucesora: f, bombero: m, bombera: f, policía: -, agente: -, estibador: m, estibadora: f,
  estudiante: -, alumno: m, alumna: f, experto: m, experta: f, especialista: -, analista: -, consultor: m, consultora: f, conservador: m,
  conservadora: f, funcionario: m, funcionaria: f, biólogo: m, bióloga: f, geólogo: m, geóloga: f, meteorólogo: m, meteoróloga: f, tesorero: m,
  tesorera: f, vicepresidente: m, vicepresidenta: f, exministro: m, exministra: f, exalcalde: m, exalcaldesa: f, expresidente: m, expresidenta: f,
  decano: m, decana: f, rector: m, rectora: f, empleado: m, empleada: f, trabajador: m, trabajadora: f, obrero: m, obrera: f, jubilado: m,
  jubilada: f, marinero: m, patrón: m, patrona: f, periodista: -, fuente: -, líder: -, vocal: -, subdelegado: m, subdelegada: f, titular: -`);

export const organizationNouns =
  words(`empresa compañía firma sociedad grupo sindicato asociación ministerio gobierno ayuntamiento consejería diputación comisión
  comité consejo partido federación confederación unión agencia autoridad autoridades policía guardia fiscalía juzgado tribunal audiencia universidad
  escuela instituto colegio hospital banco club equipo fundación organización ong colectivo observatorio oficina dirección cámara asamblea senado
  congreso parlamento junta generalitat ciudad provincia departamento estado embajada ejército oposición mayoría diario periódico cadena emisora
  constructora operadora fabricante liga movimiento cooperativa patronal gremio plataforma delegación concejalía`);
export const genderless = words('fuente persona víctima estrella autoridad');
export const neverNames = words('dios internet navidad');
