import { mayBeOne } from '../identity/likeness.js';
import { lookupsOf } from '../identity/lookups.js';
import { byKey } from './keyed.js';
import { isBody } from './sightings.js';
import type { SpeakerRow } from './speaker-rows.js';
import { nearNames, type SimilarSpeaker, similarSpeakers } from './statements/similar-speakers.js';
import { storable } from './storable.js';
import type { Runner } from './transaction.js';

/** Who may be meant by open names, as it is stored. More than the names is read only of those whose name may be the same. */
export async function namesakes(
  run: Runner,
  speakers: readonly SpeakerRow[],
): Promise<ReadonlyMap<string, readonly SimilarSpeaker[]>> {
  if (speakers.length === 0) return new Map();
  const forms = new Map<string, { form: string; key: string }>();
  for (const speaker of speakers) {
    for (const form of lookupsOf(speaker.name, isBody(speaker)).asked)
      forms.set(`${form} ${speaker.key}`, { form: storable(form), key: speaker.key });
  }
  const asked = [...forms.values()];
  const near = byKey(
    await run(nearNames, [
      [...new Set(speakers.map(({ key }) => key))],
      asked.map(({ form }) => form),
      asked.map(({ key }) => key),
    ]),
  );
  const meant = new Set<string>();
  for (const speaker of speakers) {
    for (const { id, name, isSameKey } of near.get(speaker.key) ?? [])
      if (isSameKey || mayBeOne(speaker.name, name, isBody(speaker))) meant.add(id);
  }
  if (meant.size === 0) return new Map();
  const about = new Map((await run(similarSpeakers, [[...meant]])).map((each) => [each.id, each]));
  return new Map(
    [...near].map(([key, names]) => [
      key,
      names.flatMap(({ id, isSameKey }) => {
        const known = about.get(id);
        return known === undefined ? [] : [{ ...known, isSameKey }];
      }),
    ]),
  );
}
