import { InfoPage } from "~/ui/info-page";

export default function Over() {
  return <InfoPage name="over" />;
}
