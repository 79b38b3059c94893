import { InfoPage } from "~/ui/page/info-page";

export default function Toegankelijkheid() {
  return <InfoPage name="toegankelijkheid" />;
}
