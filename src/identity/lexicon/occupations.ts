import { lists } from './lists.js';

/*
 * What people do, by the field in which they do it: the nouns by which news prose describes them, lower case, folded.
 * Written for this project. Words of several fields ("director", "president", "officer", "captain", "manager",
 * "spokesman") stand in none: they tell nothing by themselves.
 */

/** A field of work. */
export type Field =
  | 'activism'
  | 'arts'
  | 'business'
  | 'education'
  | 'faith'
  | 'law'
  | 'medicine'
  | 'media'
  | 'military'
  | 'police'
  | 'politics'
  | 'science'
  | 'sport'
  | 'trade';

export const fieldNouns: ReadonlyMap<Field, readonly string[]> = lists<Field>(`
  politics: minister, prime minister, deputy prime minister, home secretary, foreign secretary, secretary of state, health secretary, defence secretary, defense secretary, treasury secretary, education secretary, mayor, deputy mayor, senator, state senator, sen, mp, mep, msp, congressman, congresswoman, representative, rep, governor, gov, lieutenant governor, councillor, councilor, councilman, councilwoman, council leader, council member, alderman, assemblyman, assemblywoman, lawmaker, legislator, politician, premier, first minister, chancellor, ambassador, diplomat, envoy, party leader, opposition leader, majority leader, minority leader, house speaker, president-elect, candidate, nominee, undersecretary, under secretary, treasurer, county commissioner, backbencher, parliamentarian, deputy minister, cabinet member, vice president, first lady, king, queen, prince, princess, emir, sultan, head of state, foreign minister, finance minister, strategist, campaign manager, peer
  business: chief executive, chief executive officer, ceo, cfo, coo, chief financial officer, chief operating officer, entrepreneur, businessman, businesswoman, banker, investor, trader, broker, shareholder, financier, stockbroker, fund manager, portfolio manager, retailer, managing director, industrialist, developer, property developer, accountant, auditor, consultant, co-founder, cofounder, founder, tycoon, billionaire, magnate, marketing director, sales director, landlord, hotelier, restaurateur, shopkeeper, store manager, estate agent, realtor, publican
  sport: coach, head coach, footballer, striker, midfielder, goalkeeper, centre-back, center-back, defender, winger, full-back, fullback, quarterback, linebacker, wide receiver, running back, pitcher, shortstop, swimmer, sprinter, runner, marathon runner, hurdler, cyclist, boxer, heavyweight, middleweight, wrestler, judoka, fencer, rower, sailor, jockey, golfer, tennis player, tennis star, athlete, olympian, referee, umpire, skipper, batsman, batter, bowler, wicketkeeper, all-rounder, cricketer, rugby player, prop, fly-half, skier, ski jumper, snowboarder, skater, figure skater, gymnast, diver, racing driver, formula one driver, basketball player, point guard, hockey player, goaltender, defenseman, defenceman, chess player, grandmaster, climber, mountaineer, weightlifter, archer, darts player, snooker player, triathlete, player, teammate, sportsman, sportswoman, sporting director, team principal, world champion, olympic champion, forward, centre forward, surfer, handball player, volleyball player, badminton player
  arts: actor, actress, singer, songwriter, singer-songwriter, novelist, author, poet, painter, sculptor, film director, filmmaker, film-maker, musician, guitarist, drummer, bassist, composer, playwright, comedian, comic, artist, dancer, ballerina, choreographer, conductor, pianist, violinist, cellist, organist, soprano, tenor, baritone, rapper, dj, curator, photographer, illustrator, cartoonist, designer, fashion designer, architect, screenwriter, screenplay writer, theatre director, film producer, record producer, stand-up, writer, potter, model, cinematographer
  media: journalist, reporter, editor, columnist, presenter, broadcaster, anchor, newsreader, blogger, correspondent, news editor, editor-in-chief, commentator, pundit, critic, film critic, radio host, television host, talk show host, podcaster, publisher, influencer, vlogger, youtuber
  police: detective, detective inspector, detective sergeant, detective chief inspector, chief inspector, superintendent, chief superintendent, sheriff, constable, chief constable, police officer, police chief, police spokesman, police spokeswoman, policeman, policewoman, police commissioner, police sergeant, trooper, inspector, firefighter, fire chief, fireman, fire officer, coastguard, coast guard officer, prison officer, warden, investigator, special agent, det, insp, patrol officer, marshal, police captain, police inspector
  law: lawyer, attorney, barrister, solicitor, judge, justice, chief justice, magistrate, prosecutor, chief prosecutor, district attorney, attorney general, solicitor general, public defender, counsel, general counsel, coroner, notary, advocate, jurist, defence lawyer, defense lawyer, defense attorney
  medicine: doctor, surgeon, nurse, physician, paediatrician, pediatrician, psychiatrist, psychologist, epidemiologist, midwife, paramedic, dentist, oncologist, cardiologist, neurologist, neurosurgeon, anaesthetist, anesthesiologist, gp, general practitioner, pharmacist, therapist, physiotherapist, virologist, pathologist, medical director, chief medical officer, radiologist, dermatologist, obstetrician, public health director, health officer, veterinarian, vet, surgeon general
  science: scientist, researcher, biologist, physicist, astronomer, astrophysicist, chemist, geologist, ecologist, historian, economist, chief economist, climatologist, meteorologist, seismologist, volcanologist, mathematician, statistician, anthropologist, archaeologist, sociologist, political scientist, linguist, philosopher, botanist, zoologist, oceanographer, marine biologist, neuroscientist, geneticist, professor, lecturer, associate professor, assistant professor, research fellow, academic, scholar, engineer, astronaut, computer scientist, fellow, demographer, hydrologist, glaciologist, entomologist
  education: teacher, headteacher, head teacher, headmaster, headmistress, principal, school principal, student, pupil, tutor, dean, provost, vice-chancellor, vice chancellor, rector, schoolteacher, librarian, school superintendent, educator, undergraduate, sophomore, freshman, teaching assistant
  military: colonel, lieutenant colonel, admiral, rear admiral, vice admiral, lieutenant, army officer, navy officer, soldier, marine, air marshal, air force pilot, fighter pilot, brigadier, army general, major general, brig gen, maj gen, lt gen, lt col, col, adm, army chief, army spokesman, military spokesman, corporal, airman, general, commodore, gunner, private, rebel commander, naval officer
  faith: bishop, archbishop, cardinal, priest, rabbi, imam, pastor, pope, vicar, reverend, rev, monk, nun, chaplain, minister of religion, preacher, ayatollah, patriarch, deacon, abbot, theologian, missionary, parish priest
  activism: activist, campaigner, union leader, trade unionist, union official, union president, organiser, organizer, union representative, environmentalist, conservationist, human rights activist, shop steward, general secretary, protester, community leader, climate activist, whistleblower
  trade: farmer, fisherman, fisher, carpenter, plumber, electrician, builder, bricklayer, welder, truck driver, lorry driver, bus driver, taxi driver, train driver, baker, butcher, chef, cook, gardener, beekeeper, mechanic, hairdresser, barber, cleaner, miner, logger, rancher, dairy farmer, sheep farmer, winemaker, brewer, waiter, waitress, bartender, ferryman, harbour master, harbourmaster, harbor master, lighthouse keeper, ship captain, airline pilot, pilot, flight attendant, postman, tailor, stonemason, roofer, crane operator, docker, deckhand, ferry captain
`);

/** Fields between which people move, or in which they are at once; what is not here is strange to each other. */
export const kindredFields: ReadonlyMap<Field, readonly Field[]> = lists<Field, Field>(`
  politics: business, law, military, activism, media, science, education, police, faith
  business: science, law, media, trade, activism, education
  sport: media
  arts: media, education
  media: activism, science, faith, military, law
  police: military, law
  law: science, activism, education
  medicine: science, education, activism
  science: education, activism, faith
  education: faith, activism
  activism: trade, faith
`);

/** Who is quoted where they live: two of one name in papers of two countries are seldom one. */
export const localNouns: ReadonlySet<string> = new Set([
  ...['resident', 'neighbour', 'neighbor', 'villager', 'shopper', 'commuter', 'witness', 'mother', 'father', 'parent'],
  ...[
    'pensioner',
    'retiree',
    'homeowner',
    'customer',
    'passenger',
    'tourist',
    'volunteer',
    'grandmother',
    'grandfather',
  ],
  ...['teacher', 'nurse', 'student', 'farmer', 'fisherman', 'plumber', 'electrician', 'carpenter', 'builder', 'baker'],
  ...[
    'butcher',
    'bus driver',
    'taxi driver',
    'headteacher',
    'head teacher',
    'councillor',
    'councilman',
    'councilwoman',
  ],
  ...['police officer', 'constable', 'sheriff', 'firefighter', 'paramedic', 'shopkeeper', 'pupil', 'hairdresser'],
  ...['landlord', 'publican', 'solicitor', 'accountant', 'dentist', 'gp', 'vicar', 'priest', 'pastor', 'detective'],
  ...['dairy farmer', 'sheep farmer', 'truck driver', 'lorry driver', 'midwife', 'pharmacist', 'librarian', 'gardener'],
]);
