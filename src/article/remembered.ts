/** Longer texts come once. */
const LONGEST = 120;

/**
 * The same function, which remembers what it gave for short texts: names and words come again and again. What it gives
 * must depend on the text alone and must not be changed.
 *
 * @param most texts that are remembered; when there are so many, all are forgotten
 */
export function remembered<V>(most: number, make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      value = make(text);
      known.set(text, value);
    }
    return value;
  };
}
