/*
 * Names that many bear, lower case, folded: of two strangers, the likelier to share a name. From the frequent names of
 * the censuses of the United States and the United Kingdom and of public registers elsewhere, general knowledge,
 * written for this project.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/u));

export const commonSurnames: ReadonlySet<string> = list(`
  adams ahmed alexander ali allen andersen anderson andersson bailey baker barnes begum bell bennett bianchi brooks brown bryant
  butler campbell carter chan chapman chen cheng cho choi clark clarke cohen collins cook cooper cox cruz das davies davis diaz dubois
  edwards ellis evans fernandez ferrari fischer flores foster fox garcia gomez gonzalez graham gray green griffin
  gupta gutierrez hall hamilton hansen harris harrison hassan hayes henderson hernandez hill ho hoffmann howard huang hughes
  hunt hussain hussein ibrahim ito ivanov jackson james jansen jenkins jensen jimenez johansen johansson johnson johnston
  jones jordan jung kang kaya kelly kennedy khan kim king kowalski kumar kuznetsov lam larsen le lee lewis li lim lin liu long lopez
  marshall martin martinez mason matthews mcdonald mehta meyer miller mitchell mohamed mohammed moore morales morgan morris muller
  murphy murray myers nelson ng nguyen nielsen nilsson novak nowak obrien oconnor olsen ortiz owen palmer park parker patel
  pedersen pereira perez peterson petrov pham phillips popescu popov powell price ramirez ramos reed reid reyes reynolds
  richards richardson rivera roberts robertson robinson rodriguez rogers rojas romano rosen ross rossi russell russo ryan
  salazar sanchez sanders santos sato schmidt schneider schulz scott shah shaw simpson singh smirnov smith sousa silva souza
  stevens stewart sullivan sun suzuki svensson tan tanaka taylor thomas thompson thomson torres tran turner vargas
  wagner walker wallace wang ward watanabe watson weber webb west white wilkinson williams wilson wong wood woods wright wu
  xu yamamoto yang yilmaz young zhang zhao zhou zhu
`);

export const commonGivenNames: ReadonlySet<string> = list(`
  aaron abdul adam ahmed alan alex alexander ali alice amanda amy ana andrea andrew angela anna anne anthony antonio ashley
  barbara ben benjamin brian carlos carol caroline catherine charles charlotte chris christine christopher claire
  daniel david deborah diana donald donna dorothy edward elizabeth emily emma eric eva frank fatima gary george grace
  hannah harry helen henry hassan ibrahim ivan jack jacob james jane janet jason jean jennifer jessica jim joan joe john
  jonathan jose joseph joshua juan julia julie karen kate katherine kelly kenneth kevin kim larry laura lee linda lisa
  louise lucy luis margaret maria marie mark martin mary matthew megan michael michelle mike mohamed mohammed
  muhammad nancy nicholas nicole olivia omar oliver pamela patricia patrick paul paula peter philip rachel raymond rebecca
  richard robert roger ronald rosa ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon simon sophie
  stephanie stephen steve steven stuart susan thomas tim timothy tom tony tracy victoria walter wei wendy will william
  yan ying yusuf min jun hui ming li
`);
