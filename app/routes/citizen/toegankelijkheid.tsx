import { InfoPage } from "~/ui/info-page";

export default function Toegankelijkheid() {
  return <InfoPage name="toegankelijkheid" />;
}
