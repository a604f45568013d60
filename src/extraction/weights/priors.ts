/**
 * What the ranking of a pronoun's candidates (extraction/coreference/) weighs before any example is seen, set by hand:
 * who was mentioned last, as the subject of a cue or of a main clause, and whose gender is known. Centering theory
 * (Grosz, Joshi and Weinstein, 1995) holds subjects most prominent, in news the one who speaks. The examples of a few
 * dozen articles move these weights but could not find them; features that are absent start at zero.
 */
export const pronounPriors: ReadonlyMap<string, number> = new Map([
  ['distance=0', 0.5],
  ['distance=1', 0.8],
  ['distance=2', 0.3],
  ['distance=4', -0.5],
  ['distance=6', -1],
  ['gender=known', 1],
  ['gender=unknown', -0.3],
  ['gender=unlikely', -2],
  ['in=cue@0', 0.5],
  ['in=cue@1', 0.8],
  ['in=main@1', 0.6],
  ['last-cue', 1],
  ['last-main', 0.7],
  ['part=cue', 0.8],
  ['part=main', 0.6],
  ['part=other', -0.3],
  ['part=subject', 0.2],
  ['teller', 1],
  ['times=2', 0.2],
  ['times=3', 0.4],
  ['times=4', 0.5],
]);
