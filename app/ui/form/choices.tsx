import { Icon } from "./icon";

export interface ChoiceView {
  readonly id: string;
  readonly icon: string | null;
  readonly label: string;
  readonly explanation: string | null;
  readonly checked: boolean;
}

interface ChoicesProps {
  readonly several: boolean;
  readonly legend: string;
  readonly hint: string | null;
  readonly error: string | null;
  readonly options: readonly ChoiceView[];
  readonly name?: string;
  /** Id of the first input, when another group on the page has the same name. */
  readonly id?: string;
  /** Is the legend the heading of the page? */
  readonly heading?: boolean;
}

/** Radios or checkboxes, stacked, each a large target with its pictogram and words. The first input has the name as id. */
export function Choices({
  several,
  legend,
  hint,
  error,
  options,
  name = "answer",
  id = name,
  heading = true,
}: ChoicesProps) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ");
  return (
    <fieldset className={error ? "field wrong" : "field"} aria-describedby={described || undefined}>
      <legend>{heading ? <h1>{legend}</h1> : <b className="label">{legend}</b>}</legend>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={errorId}>
          {error}
        </p>
      ) : null}
      <div className="choices">
        {options.map((option, index) => (
          <label key={option.id} className={option.icon ? "choice icon" : "choice"}>
            <input
              type={several ? "checkbox" : "radio"}
              name={name}
              id={index === 0 ? id : undefined}
              value={option.id}
              defaultChecked={option.checked}
            />
            {option.icon ? <Icon id={option.icon} /> : null}
            <span>
              <span>{option.label}</span>
              {option.explanation ? <small>{option.explanation}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
