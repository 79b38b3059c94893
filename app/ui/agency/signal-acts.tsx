import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SignalView } from "../../usecases/noodrem/show-signal";
import { TextField } from "../form/text-field";

/** Acts that need words, and the name of the box for them. */
export const WRITTEN_ACTS = {
  ask: "vraag",
  forward: "reden-doorsturen",
  extend: "reden-uitstel",
  return: "opmerking",
  "keep-promise": "bewijs",
} as const;
export type WrittenAct = keyof typeof WRITTEN_ACTS;

/** An act that was not done: the words why (key with namespace), and what was typed. */
export interface Problem {
  readonly act: string;
  readonly text: string;
  readonly typed: string;
}

interface SignalActsProps {
  readonly signal: SignalView;
  readonly receivers: readonly { readonly id: string; readonly name: string }[];
  readonly problem: Problem | null;
}

/** Everything that can be done now with a signal besides answering it. */
export function SignalActs({ signal, receivers, problem }: SignalActsProps) {
  const { t } = useTranslation("agency");
  const life = (key: string) => t(key, { ns: "life" });
  const { possible } = signal;
  const write = (
    act: WrittenAct,
    words: {
      readonly title: string;
      readonly label: string;
      readonly hint: string | null;
      readonly button: string;
    },
    before: ReactNode = null,
  ) => {
    const error = problem?.act === act ? t(problem.text) : null;
    return (
      <details open={error !== null}>
        <summary>{words.title}</summary>
        <form method="post" noValidate>
          <input type="hidden" name="intent" value={act} />
          {before}
          <TextField
            name={WRITTEN_ACTS[act]}
            rows={4}
            label={words.label}
            hint={words.hint}
            error={error}
            value={error === null ? "" : (problem?.typed ?? "")}
          />
          <button className="button second" type="submit">
            {words.button}
          </button>
        </form>
      </details>
    );
  };
  const writtenInLife = (act: "forward" | "extend" | "return", before: ReactNode = null) =>
    write(
      act,
      {
        title: life(`acts.${act}_title`),
        label: life(`acts.${act}_reason`),
        hint: act === "return" ? null : life(`acts.${act}_hint`),
        button: life(`acts.${act}`),
      },
      before,
    );
  return (
    <>
      {possible.includes("ASK")
        ? write("ask", {
            title: t("signal.ask_title"),
            label: t("signal.question"),
            hint: t("signal.ask_hint"),
            button: t("signal.ask"),
          })
        : null}
      {possible.includes("KEEP_PROMISE")
        ? write("keep-promise", {
            title: t("signal.keep_title"),
            label: t("signal.keep_proof"),
            hint: null,
            button: t("signal.keep"),
          })
        : null}
      {possible.includes("RETURN") ? writtenInLife("return") : null}
      {possible.includes("EXTEND") ? writtenInLife("extend") : null}
      {possible.includes("FORWARD")
        ? writtenInLife(
            "forward",
            <div className="field">
              <label className="label" htmlFor="naar">
                {life("acts.forward_to")}
              </label>
              <select className="input" id="naar" name="naar" defaultValue="">
                <option value="">{life("acts.forward_choose")}</option>
                {receivers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>,
          )
        : null}
    </>
  );
}
