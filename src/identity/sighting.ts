/** What is known of whoever bears a name: from one article, or from all that have printed it. */
export interface Sighting {
  readonly name: string;
  readonly isBody: boolean;
  /** Titles as printed. */
  readonly roles: readonly string[];
  /** First and last date of the articles; null where none has one. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** Countries of the outlets, by the ends of their domains. */
  readonly countries: readonly string[];
  /** Keys of others who are quoted in the same articles. */
  readonly companions: readonly string[];
}
