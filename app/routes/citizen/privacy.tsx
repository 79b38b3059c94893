import { InfoPage } from "~/ui/page/info-page";

export default function Privacy() {
  return <InfoPage name="privacy" />;
}
