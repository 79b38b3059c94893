import { InfoPage } from "~/ui/page/info-page";

export default function Over() {
  return <InfoPage name="over" />;
}
