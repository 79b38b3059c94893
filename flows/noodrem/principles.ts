/**
 * The principles to which a signal can appeal and with which an answer weighs. Data only: the questions are words
 * (`principle.<key>.question`). `yesIsGround`: "yes" is the complaint, where elsewhere "no" is.
 * Sources: rulebook R11.1 (general principles of proper administration), R11.2 (headings of the Wegingskader goed
 * openbaar bestuur) and R11.3 (Behoorlijkheidswijzer of the Nationale ombudsman).
 */
export const PRINCIPLE_GROUPS = [
  "behoorlijk_bestuur",
  "wegingskader",
  "open_en_duidelijk",
  "respectvol",
  "betrokken_en_oplossingsgericht",
  "eerlijk_en_betrouwbaar",
] as const;
export type PrincipleGroup = (typeof PRINCIPLE_GROUPS)[number];

interface Principle {
  readonly key: string;
  readonly group: PrincipleGroup;
  readonly rule: "R11.1" | "R11.2" | "R11.3";
  /** Article of the norm, or how it is known where it is unwritten. */
  readonly norm: string | null;
  readonly yesIsGround: boolean;
}

const abbb = <K extends string>(key: K, norm: string, yesIsGround = false) =>
  ({ key, group: "behoorlijk_bestuur", rule: "R11.1", norm, yesIsGround }) as const;
const waarde = <K extends string>(key: K) =>
  ({ key, group: "wegingskader", rule: "R11.2", norm: null, yesIsGround: false }) as const;
const behoorlijk = <K extends string, G extends PrincipleGroup>(group: G, key: K) =>
  ({ key, group, rule: "R11.3", norm: null, yesIsGround: false }) as const;

export const PRINCIPLES = [
  abbb("zorgvuldigheid", "Awb 3:2"),
  abbb("hoor_vooraf", "Awb 4:7, 4:8"),
  abbb("fair_play", "Awb 2:4"),
  abbb("legaliteit", "Awb 1:1, 3:1; Grondwet"),
  abbb("misbruik_bevoegdheid", "Awb 3:3"),
  abbb("belangen", "Awb 3:4 lid 1"),
  abbb("evenredigheid", "Awb 3:4 lid 2; ECLI:NL:RVS:2022:285"),
  abbb("motivering", "Awb 3:46-3:50"),
  abbb("vertrouwen", "ongeschreven; ECLI:NL:RVS:2019:1694", true),
  abbb("gelijkheid", "Grondwet 1; ongeschreven", true),
  abbb("rechtszekerheid", "ongeschreven"),
  abbb("bijzondere_omstandigheden", "Awb 4:84"),
  abbb("tijdigheid", "Awb 4:13, 7:10"),
  abbb("schuld_en_hoogte", "Awb 5:41, 5:46"),
  abbb("dienstverlening", "Awb 2:1, 2:3"),
  abbb("hardheidsclausule", "bijzondere wetten", true),
  waarde("rechtsstaat"),
  waarde("democratie"),
  waarde("bestuurlijk_vermogen"),
  behoorlijk("open_en_duidelijk", "transparant"),
  behoorlijk("open_en_duidelijk", "informatieverstrekking"),
  behoorlijk("open_en_duidelijk", "luisteren"),
  behoorlijk("open_en_duidelijk", "goede_motivering"),
  behoorlijk("respectvol", "grondrechten"),
  behoorlijk("respectvol", "actieve_deelname"),
  behoorlijk("respectvol", "fatsoenlijke_bejegening"),
  behoorlijk("respectvol", "eerlijke_kans"),
  behoorlijk("respectvol", "niet_zwaarder_dan_nodig"),
  behoorlijk("respectvol", "bijzondere_zorg"),
  behoorlijk("betrokken_en_oplossingsgericht", "maatwerk"),
  behoorlijk("betrokken_en_oplossingsgericht", "samenwerking"),
  behoorlijk("betrokken_en_oplossingsgericht", "coulante_opstelling"),
  behoorlijk("betrokken_en_oplossingsgericht", "voortvarendheid"),
  behoorlijk("betrokken_en_oplossingsgericht", "de_escalatie"),
  behoorlijk("eerlijk_en_betrouwbaar", "integriteit"),
  behoorlijk("eerlijk_en_betrouwbaar", "betrouwbaarheid"),
  behoorlijk("eerlijk_en_betrouwbaar", "onpartijdigheid"),
  behoorlijk("eerlijk_en_betrouwbaar", "redelijkheid"),
  behoorlijk("eerlijk_en_betrouwbaar", "goede_voorbereiding"),
  behoorlijk("eerlijk_en_betrouwbaar", "goede_organisatie"),
  behoorlijk("eerlijk_en_betrouwbaar", "professionaliteit"),
] as const satisfies readonly Principle[];

export type PrincipleKey = (typeof PRINCIPLES)[number]["key"];

const keys = PRINCIPLES.map((principle) => principle.key);
export const PRINCIPLE_KEYS = keys as unknown as readonly [PrincipleKey, ...PrincipleKey[]];
