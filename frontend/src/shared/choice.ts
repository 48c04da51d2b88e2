/** One choice in a menu; it is a radio where `checked` says whether it is the chosen one. */
export interface Choice {
  readonly label: string;
  readonly hint?: string;
  readonly checked?: boolean;
  /** Choices of one group follow each other under its name. */
  readonly group?: string;
  /** The menu stays open when this is chosen. */
  readonly stays?: boolean;
  readonly action: () => void;
}
