/** A run of words that two wordings share, or that one of them alone has. */
export interface Run {
  readonly kind: 'same' | 'added' | 'left-out';
  readonly text: string;
}

/** Words compared at most: the comparison takes time and room in proportion to the product of the lengths. */
const MOST = 600;

/**
 * How a wording differs from another one, word by word: the words of `text`, with those that `base` has besides put in
 * where they are missing. Case and punctuation at the ends of words make no difference.
 */
export function differencesOf(base: string, text: string): Run[] {
  const from = wordsOf(base);
  const to = wordsOf(text);
  if (from.length > MOST || to.length > MOST) return [{ kind: base === text ? 'same' : 'added', text }];
  const lengths = commonLengths(from.map(plain), to.map(plain));
  const runs: { kind: Run['kind']; words: string[] }[] = [];
  const put = (kind: Run['kind'], word: string) => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && plain(from[i]!) === plain(to[j]!)) {
      put('same', to[j++]!);
      i++;
    } else if (j >= to.length || (i < from.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      put('left-out', from[i++]!);
    } else put('added', to[j++]!);
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** `[i][j]`: how many words the rests from `i` and `j` on have in common, in order. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        from[i] === to[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function plain(word: string): string {
  return (
    word
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      .replace(/[’']/gu, "'")
      .toLowerCase() || word
  );
}
