/** What was typed in a form that was refused. */
export interface TypedConnection {
  readonly naam: string;
  readonly rechten: readonly string[];
  readonly adres: string;
}
