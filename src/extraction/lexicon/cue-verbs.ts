import type { Stance } from '../types.js';
import { words } from './words.js';

/**
 * English verbs of saying, one list a stance, written for this project after reading news prose.
 *
 * The letter after the slash tells how far a verb can be trusted to introduce words:
 * - `s` (strong) says so by itself: said, told, replied;
 * - `m` (middling) speaks where marked words or "that" follow at once: noted, argued, joked;
 * - `w` (weak) mostly means something else and counts only right beside marked words: called, described, went.
 */
const VERBS: Readonly<Record<Stance, string>> = {
  say: `say/s tell/s add/s write/s continue/m explain/s note/s state/s comment/s remark/s recall/s announce/s
    report/m tweet/s post/m retweet/m text/m email/m declare/s quip/s joke/s observe/m mention/m recount/m relate/m
    reiterate/s repeat/m stress/s emphasize/s emphasise/s underscore/m underline/m highlight/m point/m reveal/m disclose/m
    conclude/m begin/m start/m finish/m open/w shout/s yell/s scream/s cry/m whisper/s mutter/s murmur/s chant/s exclaim/s
    growl/m sigh/m laugh/m smile/w grin/w nod/w proclaim/s pronounce/w opine/s muse/s reflect/m elaborate/s expand/w
    interject/s interrupt/m chime/m clarify/s summarize/m summarise/m describe/w call/w dub/w label/w brand/w term/w
    characterize/w characterise/w refer/w cite/w quote/w read/w go/w put/w offer/m issue/w release/w deliver/w
    recite/m narrate/m testify/s depose/m inform/s notify/m brief/w share/w stipulate/w specify/m message/m
    caption/w headline/w blog/m title/w introduce/w define/w speak/m talk/w discuss/w address/w
    remember/m reminisce/m venture/m volunteer/w gush/m enthuse/s rave/m deadpan/s wisecrack/s crow/m
    declaim/s intone/s echo/m counsel/m preface/w close/w signal/w indicate/m communicate/w convey/w relay/m paint/w
    frame/w show/w cast/w portray/w depict/w deem/w compare/w liken/w hail/w bill/w salute/w greet/w thank/w open/w sum/w reminisce/m vent/m
    recollect/m articulate/m outline/m detail/m reference/w invoke/w use/w paraphrase/w radio/m phone/w respond/s`,
  claim: `claim/s allege/s assert/s argue/s contend/s maintain/s insist/s suggest/m imply/m hint/m posit/m profess/m
    purport/w pretend/w boast/s brag/s swear/m speculate/m theorize/m theorise/m estimate/m predict/m forecast/m
    reason/m propose/m advocate/w assure/s reassure/m caution/s`,
  deny: `deny/s refute/m dispute/m reject/w dismiss/w disavow/w rebut/m disagree/m contradict/w object/m protest/m counter/s`,
  admit: `admit/s acknowledge/s concede/s confess/s apologize/m apologise/m allow/w grant/w accept/w own/w`,
  confirm: `confirm/s affirm/s agree/m concur/m verify/m reaffirm/s attest/m certify/w corroborate/m`,
  ask: `ask/s inquire/s enquire/s question/m wonder/m query/m quiz/w press/w`,
  answer: `answer/s reply/s respond/s retort/s shoot/w fire/w rejoin/m`,
  promise: `promise/s vow/s pledge/s swear/m commit/w guarantee/m undertake/w`,
  warn: `warn/s threaten/m alert/m fear/w worry/m`,
  demand: `demand/m require/w request/m insist/s beg/m plead/m implore/m`,
  order: `order/m instruct/m command/m direct/w rule/m decree/m`,
  urge: `urge/s advise/s encourage/w exhort/m appeal/m recommend/m counsel/m implore/m invite/w challenge/w`,
  accuse: `accuse/w blame/w charge/m denounce/w condemn/w decry/w`,
  praise: `praise/w applaud/w commend/w laud/w tout/w welcome/w congratulate/w celebrate/w defend/w endorse/w admire/w extol/w`,
  criticise: `criticize/w criticise/w complain/s slam/w blast/w lambast/w lambaste/w attack/w ridicule/w mock/w deride/w scoff/s
    snap/m rail/m rant/m fume/m lament/s bemoan/m grumble/m gripe/m sneer/m taunt/m rebuke/w chide/w scold/w chastise/w berate/w
    bash/w rip/w rage/m thunder/m hit/w lash/w carp/m cavil/m regret/m pound/w assail/w hammer/w`,
  think: `think/m believe/m feel/w hope/m expect/w know/w consider/w see/w view/w rate/w figure/m reckon/s suspect/m assume/w
    envision/w imagine/w decide/w realize/m realise/m find/w want/w`,
  other: '',
};

/** Principal parts that the rules of spelling do not give: third person, past, past participle, present participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  go: ['goes', 'went', 'gone', 'going'],
  put: ['puts', 'put', 'putting'],
  read: ['reads', 'read', 'reading'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  find: ['finds', 'found', 'finding'],
  shoot: ['shoots', 'shot', 'shooting'],
  cast: ['casts', 'cast', 'casting'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  beg: ['begs', 'begged', 'begging'],
  brag: ['brags', 'bragged', 'bragging'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  quip: ['quips', 'quipped', 'quipping'],
  blog: ['blogs', 'blogged', 'blogging'],
  rip: ['rips', 'ripped', 'ripping'],
  nod: ['nods', 'nodded', 'nodding'],
  admit: ['admits', 'admitted', 'admitting'],
  commit: ['commits', 'committed', 'committing'],
  refer: ['refers', 'referred', 'referring'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  concur: ['concurs', 'concurred', 'concurring'],
  slam: ['slams', 'slammed', 'slamming'],
  snap: ['snaps', 'snapped', 'snapping'],
  chat: ['chats', 'chatted', 'chatting'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  hit: ['hits', 'hit', 'hitting'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  grin: ['grins', 'grinned', 'grinning'],
  sum: ['sums', 'summed', 'summing'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  counsel: ['counsels', 'counseled', 'counselled', 'counseling', 'counselling'],
};

export type CueStrength = 'strong' | 'middling' | 'weak';
export type CueForm = 'base' | 'third' | 'past' | 'participle';

export interface CueVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly strength: CueStrength;
  /** `past` also stands for the past participle; `participle` is the -ing form. */
  readonly form: CueForm;
}

function inflect(lemma: string): readonly (readonly [string, CueForm])[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) {
    const form = (word: string, index: number): CueForm =>
      word.endsWith('ing') ? 'participle' : index === 0 ? 'third' : 'past';
    return [[lemma, 'base'], ...irregular.map((word, index) => [word, form(word, index)] as const)];
  }
  const consonantY = /[^aeiou]y$/u.test(lemma);
  const e = lemma.endsWith('e');
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : e ? `${lemma}d` : `${lemma}ed`;
  const participle = e && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    [participle, 'participle'],
  ];
}

const STRENGTH: Readonly<Record<string, CueStrength>> = { s: 'strong', m: 'middling', w: 'weak' };

/** Every inflected form of every cue verb. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = (() => {
  const forms = new Map<string, CueVerb>();
  for (const [stance, list] of Object.entries(VERBS) as [Stance, string][]) {
    for (const entry of list.split(/\s+/u).filter(Boolean)) {
      const [lemma = '', letter = 'w'] = entry.split('/');
      for (const [word, form] of inflect(lemma)) {
        if (!forms.has(word)) forms.set(word, { lemma, stance, strength: STRENGTH[letter] ?? 'weak', form });
      }
    }
  }
  return forms;
})();

/** Verbs whose object is the hearer: "told reporters", "assured them". What follows them is not their subject. */
export const hearerVerbs: ReadonlySet<string> = new Set(
  'tell inform assure reassure remind notify ask urge warn advise brief email text quiz press instruct order thank accuse blame'.split(
    ' ',
  ),
);

/** Nouns of what somebody thinks or taunts with, which lead to words by "that". */
export const thoughtNouns: ReadonlySet<string> = words(
  `finding ruling idea notion belief theory fear hope jibe gibe jab barb taunt insult lie lies hint prediction forecast quip
  complaint concern conviction diagnosis doctrine dictum insinuation`,
);

/** Nouns of saying: "her warning that", "his description of". */
export const cueNouns: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...(
    `statement comment remark reply response reaction tweet post message letter email e-mail text speech address interview
    announcement description account word words phrase line quote quip joke note memo report op-ed column book memoir
    slogan motto mantra catchphrase verdict conclusion summary testimony assessment view opinion observation explanation
    toast sermon caption video briefing diary entry affidavit complaint filing blog advice`
      .split(/\s+/u)
      .map((word) => [word, 'say'] as const)
  ),
  ...'claim assertion allegation argument contention insistence suggestion boast'.split(' ').map((word) => [word, 'claim'] as const),
  ...'denial'.split(' ').map((word) => [word, 'deny'] as const),
  ...'admission confession concession apology acknowledgement acknowledgment'.split(' ').map((word) => [word, 'admit'] as const),
  ...'confirmation'.split(' ').map((word) => [word, 'confirm'] as const),
  ...'question inquiry query'.split(' ').map((word) => [word, 'ask'] as const),
  ...'answer retort'.split(' ').map((word) => [word, 'answer'] as const),
  ...'promise pledge vow assurance commitment'.split(' ').map((word) => [word, 'promise'] as const),
  ...'warning threat'.split(' ').map((word) => [word, 'warn'] as const),
  ...'demand request plea'.split(' ').map((word) => [word, 'demand'] as const),
  ...'order instruction'.split(' ').map((word) => [word, 'order'] as const),
  ...'call appeal recommendation'.split(' ').map((word) => [word, 'urge'] as const),
  ...'accusation charge'.split(' ').map((word) => [word, 'accuse'] as const),
  ...'praise'.split(' ').map((word) => [word, 'praise'] as const),
  ...'criticism attack rebuke'.split(' ').map((word) => [word, 'criticise'] as const),
  ...'belief hope fear'.split(' ').map((word) => [word, 'think'] as const),
]);
