import { InfoPage } from "~/ui/info-page";

export default function Privacy() {
  return <InfoPage name="privacy" />;
}
