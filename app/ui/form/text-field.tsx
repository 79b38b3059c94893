interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly error?: string | null;
  readonly value?: string;
  readonly rows?: number;
  readonly short?: boolean;
  readonly autoComplete?: string;
  readonly type?: "text" | "email" | "password";
}

/** A label, a hint, an error and a box to type in, tied together by ids. Order as in WCAG technique H44 and ARIA21. */
export function TextField({
  name,
  label,
  hint,
  error,
  value,
  rows,
  short,
  autoComplete = "off",
  type = "text",
}: TextFieldProps) {
  const described =
    [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ") || undefined;
  const field = {
    className: short ? "input short" : "input",
    id: name,
    name,
    autoComplete,
    defaultValue: value,
    "aria-describedby": described,
    "aria-invalid": error ? (true as const) : undefined,
  };
  return (
    <div className={error ? "field wrong" : "field"}>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      {rows ? (
        <textarea {...field} rows={rows} dir="auto" />
      ) : (
        <input {...field} type={type} dir={type === "text" ? "auto" : undefined} />
      )}
    </div>
  );
}
