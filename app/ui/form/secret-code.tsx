import { QrCode } from "./qr-code";

interface SecretCodeProps {
  readonly code: string;
  /** Id by which tests and helpers find the code. */
  readonly id: string;
  readonly label: string;
}

/** A code in groups of four, as text to copy and as a picture to photograph. Left to right in every language. */
export function SecretCode({ code, id, label }: SecretCodeProps) {
  const groups = code.match(/.{1,4}/g) ?? [];
  return (
    <>
      <p className="code" dir="ltr" id={id}>
        {groups.join(" ")}
      </p>
      <details>
        <summary>{label}</summary>
        <QrCode text={code} label={label} />
      </details>
    </>
  );
}
