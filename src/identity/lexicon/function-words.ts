/**
 * Words that say little of what a sentence is about, by language; in a comparison they weigh less than others. The most
 * frequent words of each language without nouns, full verbs and adjectives, collected by hand.
 */
const english =
  'a about after again all also always am an and any are as at back be because been before being but by can come could did do does doing done down each even ever every few for from get go going good got had has have having he her here him his how i if in into is it its just like made make many me might more most much must my need never new no not now of off on once one only or other our out over own people put really s said same say see shall she should so some something still such take than that the their them then there these they thing things think this those through time to too two under up us very want was way we well were what when where which while who why will with would year years yes yet you your 1 2';
const french =
  'a à au aussi aux avait avec avoir avons bien c ce cela ces cet cette comme d dans de des deux du elle elles en encore est et était être eu fait faire faut il ils j je jamais l la là le les leur leurs lui ma mais me même mes moi mon n ne nos notre nous on ont ou où par pas peu peut plus pour qu quand que qui s sa sans se sera ses si son sont suis sur ta tout tous toute toutes tres très tu un une va vous y';
const german =
  'aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dem den der des die dies diese dieser doch du durch ein eine einem einen einer eines er es etwas für fur gar ganz habe haben hat hatte hier ich ihm ihn ihr ihre im immer in ins ist ja jetzt kann kein keine können konnen man mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll über uber um und uns unser unsere unter viel vom von vor war waren was weil wenn wer werden wie wieder wir wird wo wurde zu zum zur';
const spanish =
  'a al algo alguien ante antes aquí asi así aun aunque bien cada como con cosa cual cuando de del desde donde dos el él ella ellos en era eran es esa ese eso esta está están estar este esto fue ha había hace hacer han hasta hay la las le les lo los mas más me mi mis mucho muy nada ni no nos nosotros nuestra nuestro o os otra otro para pero por porque puede que qué quien se sea ser si sí sido sin sobre solo son soy su sus también tan te tiene todo todos tu un una unos va vamos y ya yo';

export const functionWords: ReadonlySet<string> = new Set([english, french, german, spanish].join(' ').split(' '));
