import { words } from './words.js';

/* Common nouns for people, lower case. Written for this project. */

export const maleNouns: ReadonlySet<string> = words(`man men father son brother husband king prince boy uncle nephew grandfather widower
  spokesman chairman congressman councilman businessman policeman fireman gentleman actor waiter salesman cameraman alderman
  assemblyman committeeman boyfriend dad fisherman headmaster sportsman statesman bishop priest pope duke lord`);
export const femaleNouns: ReadonlySet<string> = words(`woman women mother daughter sister wife queen princess girl aunt niece grandmother widow
  spokeswoman chairwoman congresswoman councilwoman assemblywoman committeewoman businesswoman policewoman lady actress waitress girlfriend mum mom
  headmistress sportswoman duchess baroness nun soprano`);
export const relationNouns: ReadonlySet<string> = words(`wife husband son daughter brother sister mother father widow widower lawyer attorney
  spokesman spokeswoman spokesperson aide adviser advisor colleague friend partner neighbor neighbour agent doctor deputy boss
  predecessor successor uncle aunt cousin nephew niece parents family team opponent rival boyfriend girlfriend fiance fiancee
  campaign office administration`);
export const groupNouns: ReadonlySet<string> = words(`critics officials police residents analysts supporters opponents researchers scientists experts
  lawmakers activists authorities investigators prosecutors witnesses economists campaigners protesters demonstrators
  relatives families parents students teachers workers employees members lawyers attorneys sources aides advisers
  Republicans Democrats republicans democrats conservatives liberals senators ministers diplomats doctors nurses
  firefighters rescuers engineers historians observers voters fans players neighbors neighbours survivors victims
  organizers organisers leaders executives traders investors users commentators environmentalists farmers pilots unions
  people others friends colleagues detectives officers advocates reporters journalists scholars strategists pollsters locals villagers militants rebels operatives surrogates loyalists backers donors allies insiders
  proponents detractors skeptics sceptics men women children kids guys spokespeople spokesmen spokeswomen freshmen staffers associates`);
export const personNouns: ReadonlySet<string> = new Set([
  ...maleNouns, ...femaleNouns, ...groupNouns, ...[...relationNouns].filter((noun) => !/^(?:campaign|office|administration|team|family)$/u.test(noun)),
  ...words(`operative surrogate loyalist backer donor ally insider proponent detractor skeptic sceptic challenger hopeful contender biographer
  academic marcher migrant villager islander pedestrian onlooker convict plaintiff claimant appellant stakeholder retailer grocer butcher
  publican brewer miner steelworker welder carpenter winger umpire teammate fan spectator envoy consul attache monarch archbishop cardinal
  imam monk pupil alumnus alumna parent grandson granddaughter spouse co-worker coworker roommate flatmate labourer laborer unionist
  bureaucrat appointee admiral colonel corporal airman guerrilla rebel militant gunman attacker assailant robber thief burglar hacker
  informant smuggler trafficker teen subscriber viewer listener vlogger influencer commenter harbourmaster harbormaster stationmaster postmaster ringmaster choirmaster coauthor co-author cofounder co-founder cochair co-chair narrator broadcaster newsreader forecaster
  statistician carer caregiver babysitter nanny veterinarian zookeeper beekeeper rancher trapper naturalist explorer mountaineer hiker
  skier boxer wrestler golfer gymnast batsman bowler
  accountant adviser advisor activist administrator advocate agent aide ambassador analyst anchor anthropologist archaeologist
  architect artist assistant astronaut astronomer athlete attorney auditor author baker banker barrister biologist blogger
  boss broker builder candidate captain caretaker cashier celebrity ceo chair chairperson chancellor chaplain chef chemist chief child
  choreographer cleaner clerk client climber coach columnist comedian commander commentator commissioner competitor composer
  conductor conservationist constable consultant contractor coordinator coroner correspondent councillor councilor counsel counsellor
  critic curator customer cyclist dancer dealer dean deckhand defendant defender delegate demonstrator dentist deputy designer detective developer
  diplomat director dispatcher diver doctor driver ecologist economist editor educator electrician employee employer engineer entrepreneur
  environmentalist epidemiologist executive expert farmer filmmaker financier fireman firefighter fisher foreman founder friend gardener
  general geologist governor graduate guard guest guide hairdresser head headteacher historian host hunter immigrant inspector instructor
  interpreter inventor investigator investor jockey journalist judge juror keeper landlord lawmaker lawyer leader lecturer legislator librarian
  lieutenant linguist lobbyist magistrate maker manager marshal mathematician mayor mechanic mediator member meteorologist midfielder midwife
  minister ministers missionary model moderator mp musician negotiator neighbor neighbour novelist nurse nutritionist observer officer official
  operator opponent organiser organizer owner painter paramedic participant partner passenger pastor patient pediatrician pensioner performer person
  pharmacist philosopher photographer physician physicist pianist pilot player playwright plumber poet politician pollster porter premier president
  presenter preacher principal prisoner producer professor programmer promoter prosecutor protester psychiatrist psychologist publicist publisher
  rabbi ranger receptionist referee refugee registrar regulator reporter representative rescuer researcher resident retiree reviewer rider
  sailor scholar scientist sculptor secretary senator sergeant sheriff shopper shopkeeper singer skipper sociologist soldier solicitor songwriter
  source speaker specialist spokesperson staffer strategist striker student superintendent supervisor supporter surgeon surveyor survivor suspect swimmer
  teacher technician teenager tenant therapist tourist trader trainer translator treasurer trucker trustee tutor undersecretary user veteran vet vicar
  victim visitor volunteer voter warden winner witness worker writer youth inmate lifeguard councilmember councilmen counselor quarterback goalkeeper
  campaigner chairmen ceo cfo dispatcher novelist organist violinist cellist drummer guitarist rapper tenor
  co-founder co-author co-owner cofounder vice-president mogul billionaire nominee frontrunner front-runner newcomer incumbent
  motorist commuter cabbie bystander shareholder homeowner breeder grower rower surfer paddler sprinter cellmate churchgoer archivist botanist zoologist toxicologist pathologist virologist immunologist cardiologist oncologist neurologist astrophysicist geophysicist climatologist seismologist volcanologist glaciologist oceanographer hydrologist demographer whistleblower whistle-blower pundit evangelist televangelist activist organizer socialite heir ringmaster
  associate confidant confidante booster megadonor bundler superdelegate adoptee freshman cop classmate buyer seller planner bidder kid
  guy enemy foe emissary comrade caller respondent interviewer interviewee panelist panellist tweeter merchant bartender janitor deacon
  republican democrat separatist nationalist feminist landowner farmworker seaman guardsman serviceman servicewoman sniper trooper
  patrolman bailiff notary paralegal accuser complainant litigant relative grandparent stepfather stepmother godfather provost navigator
  eyewitness officeholder office-holder jobseeker assemblymember attendee
  traveler traveller inhabitant citizen asylum-seeker expatriate speechwriter copywriter screenwriter scriptwriter`),
]);

/** Shares and numbers of people: "a majority said", "42 percent say". */
export const quantityNouns: ReadonlySet<string> = words(`percent % majority minority plurality half third quarter number dozens scores hundreds
  thousands millions handful chorus`);
