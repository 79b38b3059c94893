import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, renderIcs } from "./calendar";

const ENTRY: CalendarEntry = {
  lastDay: "2027-01-04",
  today: "2026-11-24",
  title: "Laatste dag voor uw bezwaar",
  description: "Brief van 20 november 2026; zes weken.\nNieuwjaarsdag en het weekend tellen niet.",
  uid: "bezwaar-2027-01-04-pw",
};

function eventOf(ics: string) {
  const component = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent");
  if (component === null) throw new Error("no event");
  return {
    event: new ICAL.Event(component),
    alarms: component.getAllSubcomponents("valarm"),
    stamp: component.getFirstPropertyValue("dtstamp"),
  };
}

describe("the last day as a calendar file", () => {
  it("is one whole day on the date itself", () => {
    const { event } = eventOf(renderIcs(ENTRY));
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe("2027-01-04");
    expect(event.endDate.toString()).toBe("2027-01-05");
    expect([event.summary, event.description]).toEqual([ENTRY.title, ENTRY.description]);
  });

  it("reminds 14, 7 and 2 days before", () => {
    const triggers = eventOf(renderIcs(ENTRY)).alarms.map((alarm) =>
      String(alarm.getFirstPropertyValue("trigger")),
    );
    expect(triggers).toEqual(["-P14D", "-P7D", "-P2D"]);
  });

  it("leaves out a reminder whose day is past", () => {
    expect(eventOf(renderIcs({ ...ENTRY, today: "2026-12-28" })).alarms).toHaveLength(2);
    expect(eventOf(renderIcs({ ...ENTRY, today: "2027-01-03" })).alarms).toHaveLength(0);
  });

  it("has the same identity each time and no moment of making", () => {
    expect(renderIcs(ENTRY)).toBe(renderIcs(ENTRY));
    const { event, stamp } = eventOf(renderIcs(ENTRY));
    expect(event.uid).toBe("bezwaar-2027-01-04-pw@noodrem");
    expect(String(stamp)).toBe("2026-11-24T00:00:00Z");
  });

  it("tells nothing in the quiet form", () => {
    const ics = renderIcs({ ...ENTRY, neutralTitle: "Afspraak" });
    expect(eventOf(ics).event.summary).toBe("Afspraak");
    expect(ics).not.toMatch(/bezwaar voor|Laatste dag|weken/);
  });

  it("has lines of at most 75 octets, also in another script", () => {
    const ics = renderIcs({
      ...ENTRY,
      title: "آخر يوم لتقديم الاعتراض على القرار الذي تلقيته من البلدية في هولندا",
    });
    expect(ics.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(eventOf(ics).event.summary).toContain("الاعتراض");
  });
});
