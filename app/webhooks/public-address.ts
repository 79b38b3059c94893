import { lookup } from "node:dns/promises";
import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Addresses that no webhook may reach: this machine, networks behind it, and what is reserved (IANA special-purpose
 * registries). Reaching them would make this service a way into its own network.
 */
const RESERVED: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Of IPv6 only global unicast is public, and of that not the parts that are documentation or carry IPv4 inside. */
const RESERVED_6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const reserved = new BlockList();
for (const [network, prefix] of RESERVED) reserved.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of RESERVED_6) reserved.addSubnet(network, prefix, "ipv6");
const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");

/** Can this address be reached from everywhere, so that sending there gives nobody a way in here? */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !reserved.check(address, "ipv4");
  return isIPv6(address) && global6.check(address, "ipv6") && !reserved.check(address, "ipv6");
}

/**
 * The one address to connect to for this host; null when it has none, or when any of its addresses is not public (a
 * name that points both ways is an attack). The caller connects to this address and asks the name no second time.
 */
export async function publicAddressOf(host: string): Promise<string | null> {
  const bare = host.replace(/^\[|\]$/g, "");
  const addresses = isIPv4(bare) || isIPv6(bare) ? [bare] : await resolve(bare);
  return addresses.length > 0 && addresses.every(isPublicAddress) ? (addresses[0] ?? null) : null;
}

async function resolve(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
