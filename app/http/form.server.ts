/**
 * The fields of a posted form. Signs that no database keeps and no screen shows (U+0000, half characters) are taken
 * out, so that nothing else that the person typed is lost.
 */
export async function readForm(request: Request): Promise<Form> {
  let data: FormData;
  try {
    data = await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
  const clean = (value: FormDataEntryValue): string =>
    typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : "";
  return {
    get: (name) => clean(data.get(name) ?? ""),
    all: (name) => data.getAll(name).map(clean),
    has: (name) => data.has(name),
  };
}

export interface Form {
  /** The value of a field; empty when it was not sent. */
  get(name: string): string;
  all(name: string): string[];
  has(name: string): boolean;
}
