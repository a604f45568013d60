import { plain } from '../article/normalise.js';
import { Coreference, type Referent } from './coreference/index.js';
import { describedBy } from './descriptions.js';
import { isBody, type Entity } from './entities.js';
import { HE, SHE } from './genders.js';
import type { NameTable } from './name-table.js';
import type { Label } from './labels.js';
import { demonyms } from './lexicon/demonyms.js';
import { documentNouns, namedBodies, organizationNouns } from './lexicon/organization-words.js';
import { personNouns, quantityNouns, relationNouns } from './lexicon/person-nouns.js';
import { isPeople } from './names/name-words.js';
import { formOf } from './names/spelling.js';
import { withoutTitle } from './names/titles.js';
import { singular } from './plurals.js';
import type { Phrase } from './phrase.js';
import type { Item } from './sentences.js';
import { issuerAt } from './issuers.js';
import { complementEnd, itemsText, undetermined } from './phrase-text.js';
import { printedRoles } from './printed-roles.js';
import type { RoleTable } from './roles.js';
import { ownerOf, type Frame } from './subjects.js';
import type { Evidence, SpeakerType } from './types.js';

/** Who a mention means. */
export interface Resolved {
  readonly entity: Entity | null;
  /** Name to show: the entity's, or the description of a group or body. */
  readonly name: string | null;
  readonly type: SpeakerType;
  readonly role: string | null;
  readonly evidence: readonly Evidence[];
  /** Of a pronoun: the probability that it means whom it is taken for. */
  readonly likelihood: number | null;
}

const PERSON_PRONOUN = /^(?:he|him|his|she|her|i|who|one|another|someone|somebody)$/u;
const GROUP_PRONOUN = /^(?:others|some|many|several|both|most|few|people|everyone|everybody|all|those|these)$/u;
const COUNTED = /^(?:two|three|four|five|six|several|many|some|most|both|dozens|hundreds|thousands|tens)\b/iu;

/**
 * The probability below which a pronoun names nobody: a wrong name is worse than none. More is asked of those whose
 * gender, or that they are people at all, the article does not tell.
 */
function sureEnough({ entity, gender }: Referent, pronoun: string): number {
  if (pronoun === 'it' && entity?.kind !== 'organization') return Infinity; // a town, as likely as a body
  if (gender || entity?.kind === 'organization') return 0.4;
  return entity?.kind === 'person' ? 0.5 : 0.8;
}

/** Where "two in three" starts, of which the phrase is the last number. */
function startOfShare(items: readonly Item[], { from, head }: Phrase): number {
  const share = items[head]!.pos === 'NUM' && items[from - 1]?.lower === 'in' && items[from - 2]?.pos === 'NUM';
  return share ? from - 2 : from;
}

/** Reads the article once, in order, and knows at each place who was spoken of and with which role. */
export class SpeakerResolver {
  private readonly roles: RoleTable;
  readonly coreference: Coreference;

  constructor(
    private readonly text: string,
    private readonly table: NameTable,
    frames: readonly Frame[],
    private readonly authors: readonly string[],
    pronounWeights?: ReadonlyMap<string, number>,
  ) {
    this.roles = printedRoles(text, table, frames);
    this.coreference = new Coreference(text, table, this.roles, frames, pronounWeights);
  }

  rolesOf(entity: Entity): readonly string[] {
    return this.roles.of(entity);
  }

  /** Who a transcript's label means: somebody the article names, or the label itself. */
  resolveLabel(label: Label): Resolved {
    const evidence: Evidence[] = [{ step: 'label', text: label.name, span: label.source }];
    if (label.question)
      return { entity: null, name: null, type: 'person', role: 'interviewer', evidence, likelihood: null };
    if (label.answer) {
      // The one asked is the person the piece is about, where there is only one.
      const people = this.table.prominent().filter((entity) => entity.kind === 'person' && entity.name.includes(' '));
      const entity = people.length === 1 ? people[0]! : null;
      return {
        entity,
        name: entity?.name ?? null,
        type: 'person',
        role: entity ? (this.rolesOf(entity)[0] ?? null) : null,
        evidence,
        likelihood: null,
      };
    }
    const { words, title } = withoutTitle(label.name.split(/\s+/u));
    if (!words.length)
      return { entity: null, name: null, type: 'person', role: title!.toLowerCase(), evidence, likelihood: null };
    const known = this.table.called(words);
    const author = words.length === 1 && !known?.name.includes(' ') ? this.authorCalled(words[0]!) : null;
    const entity = author ? this.table.add(author.split(' ')) : (known ?? this.table.add(words));
    if (title) this.roles.add(entity, title.toLowerCase());
    evidence.push({ step: 'name', text: entity.name, span: null });
    return {
      entity,
      name: entity.name,
      type: 'person',
      role: this.rolesOf(entity)[0] ?? null,
      evidence,
      likelihood: null,
    };
  }

  /** The only author with such a surname, as interviewers are called in their pieces. */
  private authorCalled(surname: string): string | null {
    const called = this.authors.filter((author) => formOf([author.split(' ').at(-1)!]) === formOf([surname]));
    return called.length === 1 && called[0]!.includes(' ') ? called[0]! : null;
  }

  /** Who the source of a quote is. */
  resolve(frame: Frame, phrase: Phrase, sentence: number, answering = false): Resolved {
    const { items } = frame.sentence;
    const start = items[phrase.from]!.start;
    const end = items[phrase.to - 1]!.end;
    const printed = plain(this.text.slice(start, end)).replace(/\s+/gu, ' ');
    const evidence: Evidence[] = [{ step: 'mention', text: printed, span: { start, end } }];
    const named = (entity: Entity, step: string, likelihood: number | null = null): Resolved => {
      evidence.push({ step, text: entity.name, span: null });
      const type: SpeakerType = isBody(entity) ? 'organization' : 'person';
      return { entity, name: entity.name, type, role: this.rolesOf(entity)[0] ?? null, evidence, likelihood };
    };
    const unnamed = (type: SpeakerType, role: string | null = null, name: string | null = null): Resolved => ({
      entity: null,
      name,
      type,
      role,
      evidence,
      likelihood: null,
    });
    if (phrase.members) return this.together(frame, phrase, sentence, evidence, printed);
    const lower = items[phrase.head]!.lower;
    if (phrase.antecedent) {
      // "Roe, who told …": whoever the pronoun stands for.
      const { evidence: way, ...rest } = this.resolve(frame, phrase.antecedent, sentence);
      const { gender } = rest.entity ?? {};
      const fits = !gender || !(gender === 'm' ? SHE : HE).has(lower);
      if (fits) return { ...rest, evidence: [...evidence, ...way] };
    }
    if (phrase.kind === 'name') {
      const entity = this.table.named(phrase);
      return entity ? named(entity, 'name') : unnamed('unknown');
    }
    if (GROUP_PRONOUN.test(lower))
      return unnamed(
        'group',
        null,
        undetermined(itemsText(this.text, frame, phrase.from, complementEnd(frame, phrase))).toLowerCase(),
      );
    if (phrase.kind === 'pronoun') {
      const meant = this.coreference.pronoun(
        { word: lower, sentence, paragraph: frame.sentence.paragraph, at: start },
        answering,
      );
      if (meant?.referent.entity && meant.probability >= sureEnough(meant.referent, lower))
        return named(meant.referent.entity, 'pronoun', meant.probability);
      const described = meant?.referent.description ?? null;
      if (meant?.referent.group) return unnamed('group', null, described && this.withoutOpening(described));
      // "one of the judges"
      const share = items[phrase.to]?.lower === 'of' ? complementEnd(frame, phrase, /^of$/u) : phrase.to;
      const role = share > phrase.to ? itemsText(this.text, frame, phrase.from, share).toLowerCase() : described;
      return unnamed(PERSON_PRONOUN.test(lower) ? 'person' : 'unknown', role);
    }
    if (documentNouns.has(lower) || documentNouns.has(singular(lower))) {
      const definite = phrase.determined && !/^(?:an?|another|one)$/u.test(items[phrase.from]!.lower);
      const issuer = issuerAt(frame, phrase, this.table) ?? (definite ? this.roles.issuer(lower) : null);
      if (issuer) return named(issuer, 'issuer');
      // "the company's website"
      const owner = phrase.owner ? null : ownerOf(frame, phrase);
      const publisher = owner && describedBy(frame, owner, this.text, this.table, this.roles);
      if (publisher) return named(publisher, 'issuer');
    }
    const owned = this.owned(frame, phrase, sentence);
    if (owned?.entity) return named(owned.entity, 'relative');
    if (owned) return unnamed('organization', null, owned.name);
    const described = describedBy(frame, phrase, this.text, this.table, this.roles);
    if (described) return named(described, 'description');
    const epithet = personNouns.has(lower) ? this.coreference.epithet(frame, phrase, sentence) : null;
    if (epithet) return named(epithet, 'epithet');
    if (items[phrase.from]!.lower === 'those') return unnamed('group', null, printed.toLowerCase()); // "those surveyed"
    const from = startOfShare(items, phrase);
    const whole = undetermined(itemsText(this.text, frame, from, complementEnd(frame, phrase)));
    if (
      isPeople(items[phrase.head]!) ||
      COUNTED.test(printed) ||
      quantityNouns.has(lower) ||
      items[phrase.head]!.pos === 'NUM'
    )
      return unnamed('group', null, this.withoutOpening(whole));
    if (personNouns.has(lower)) {
      // "Roe said … The astronomer also said": the one who spoke last, where nothing else is known of them; not "the man who".
      const last =
        items[phrase.from]!.lower === 'the' &&
        phrase.to === phrase.from + 2 &&
        !relationNouns.has(lower) &&
        !/^(?:who|whom|whose|that)$/u.test(items[phrase.to]?.lower ?? '')
          ? this.coreference.lastToSpeak(sentence, start)
          : null;
      if (last && this.rolesOf(last).length === 0 && !this.names(frame, last)) return named(last, 'description');
      return unnamed('person', whole);
    }
    if (organizationNouns.has(lower) || namedBodies.has(lower)) {
      // "Ellery's transport ministry", "the office of the mayor", "police": bodies that are called just so.
      const owned = phrase.owner !== null || items[phrase.to]?.lower === 'of';
      const body = undetermined(itemsText(this.text, frame, phrase.from, complementEnd(frame, phrase, /^of$/u)));
      return unnamed('organization', whole, owned || namedBodies.has(lower) ? body : null);
    }
    return unnamed(documentNouns.has(lower) || documentNouns.has(singular(lower)) ? 'organization' : 'unknown', whole);
  }

  /** Does a sentence name somebody, so that no description in it means them? */
  private names(frame: Frame, entity: Entity): boolean {
    return frame.names.some((name) => this.table.find(name, name.start) === entity);
  }

  /** A description without the capital of the sentence that it opens: "Residents" → "residents", but "U.S. officials". */
  private withoutOpening(description: string): string {
    const [first, second] = description.split(' ');
    const capital = /^\p{Lu}[\p{Ll}-]*$/u.test(first!) && !(second && /^\p{Lu}/u.test(second));
    if (!capital || demonyms.has(first!.toLowerCase()) || this.table.called([first!])) return description;
    return description[0]!.toLowerCase() + description.slice(1);
  }

  /** "her husband", "Roe's wife", "her office": by whose they are. */
  private owned(
    frame: Frame,
    phrase: Phrase,
    sentence: number,
  ): { readonly entity: Entity | null; readonly name: string } | null {
    const { items } = frame.sentence;
    const first = items[phrase.from]!;
    const head = items[phrase.head]!.lower;
    const office = /^(?:office|campaign)$/u.test(head);
    if (!office && !relationNouns.has(head)) return null;
    const owner = phrase.owner
      ? this.table.find(phrase.owner, phrase.owner.start)
      : /^(?:his|her)$/u.test(first.lower)
        ? (this.coreference.pronoun({
            word: first.lower,
            sentence,
            paragraph: frame.sentence.paragraph,
            at: first.start,
          })?.referent.entity ?? null)
        : null;
    if (!owner) return null;
    if (office) return phrase.owner ? null : { entity: null, name: `${head} of ${owner.name}` };
    const entity = this.roles.relative(owner, head);
    return entity && { entity, name: entity.name };
  }

  private together(frame: Frame, phrase: Phrase, sentence: number, evidence: Evidence[], printed: string): Resolved {
    const [first, second] = phrase.members!.map((member) => this.resolve(frame, member, sentence));
    const name = first!.name && second!.name ? `${first!.name} and ${second!.name}` : null;
    return {
      entity: null,
      name,
      type: 'group',
      role: name ? null : printed,
      evidence: [...evidence, ...first!.evidence, ...second!.evidence],
      likelihood: null,
    };
  }
}
