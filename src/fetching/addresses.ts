import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** An entry of `QUOTEWIRE_FETCH_ALLOW`: addresses that may be connected to although they are private, or at another port. */
export interface Allowance {
  readonly network: ipaddr.IPv4 | ipaddr.IPv6;
  readonly bits: number;
  /** Null: any. */
  readonly port: number | null;
}

/** Ports of the web. A fetch that could choose the port could talk to mail servers and databases. */
const PORTS: ReadonlySet<number> = new Set([80, 443]);

/** Where clouds keep the secrets of a machine, beyond the link-local, private and reserved ranges: Azure's is public. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

/** All addresses that were ever given out to be reached from everywhere (IANA's IPv6 address space registry). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Prefixes that carry an IPv4 address, and the byte it begins at: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056). */
const CARRIERS: readonly (readonly [prefix: [ipaddr.IPv6, number], at: number])[] = [
  [ipaddr.IPv6.parseCIDR('::ffff:0:0/96'), 12],
  [ipaddr.IPv6.parseCIDR('::/96'), 12],
  [ipaddr.IPv6.parseCIDR('64:ff9b::/96'), 12],
  [ipaddr.IPv6.parseCIDR('2002::/16'), 2],
];

/**
 * Reads `CIDR:port` entries with commas between: `10.1.0.0/16:8080`, `127.0.0.1/32:*`, `[fd00::]/8:443`.
 *
 * @throws Error naming the entry that cannot be read
 */
export function parseAllowances(list: string): Allowance[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [, open, address, close, bits, port] =
        /^(\[?)([\da-f.:]+)(\]?)\/(\d{1,3}):(\*|\d{1,5})$/iu.exec(entry) ?? [];
      const isSound = address !== undefined && (open === '[') === (close === ']') && ipaddr.isValid(address);
      const network = isSound ? ipaddr.parse(address) : null;
      const most = network?.kind() === 'ipv6' ? 128 : 32;
      if (network === null || Number(bits) > most || (port !== '*' && (Number(port) < 1 || Number(port) > 65535))) {
        throw new Error(`"${entry}" is no CIDR:port, such as 10.1.0.0/16:8080, 127.0.0.1/32:* or [fd00::]/8:443`);
      }
      return { network, bits: Number(bits), port: port === '*' ? null : Number(port) };
    });
}

/**
 * May a fetch connect to this address? To public ones at the ports of the web, and to whatever is allowed by name.
 *
 * @returns null if so, else why not: "127.0.0.1 is a loopback address"
 */
export function whyNot(address: string, port: number, allowed: readonly Allowance[]): string | null {
  if (!ipaddr.isValid(address)) return `"${address}" is no address`;
  const plain = unwrapped(ipaddr.parse(address));
  if (allowed.some((allowance) => allows(allowance, plain, port))) return null;
  const kind = specialKind(plain);
  if (kind !== null) return `${plain.toString()} is ${kind}`;
  return PORTS.has(port) ? null : `port ${port} is not one of the web`;
}

function allows({ network, bits, port }: Allowance, address: ipaddr.IPv4 | ipaddr.IPv6, asked: number): boolean {
  return (port === null || port === asked) && network.kind() === address.kind() && address.match(network, bits);
}

/** The IPv4 address that an IPv6 one stands for, where it does. */
function unwrapped(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  const carrier = CARRIERS.find(([prefix]) => address.match(prefix));
  const bytes = address.toByteArray();
  // :: and ::1 lie among the compatible addresses and are none.
  if (carrier === undefined || (carrier[1] === 12 && bytes.slice(0, 15).every((byte) => byte === 0))) return address;
  return new ipaddr.IPv4(bytes.slice(carrier[1], carrier[1] + 4));
}

const KINDS: Readonly<Record<string, string>> = {
  loopback: 'a loopback address',
  private: 'a private address',
  uniqueLocal: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'an address inside a provider’s network',
  multicast: 'a multicast address',
  broadcast: 'the broadcast address',
  unspecified: 'the unspecified address',
};

function specialKind(address: ipaddr.IPv4 | ipaddr.IPv6): string | null {
  const range = address.range();
  if (range !== 'unicast') return KINDS[range] ?? 'a reserved address';
  if (address instanceof ipaddr.IPv6 && !address.match(GLOBAL_UNICAST)) return 'a reserved address';
  if (METADATA.has(address.toString())) return 'the address of a cloud’s metadata';
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return own.some((each) => each.address === address.toString()) ? 'an address of this machine' : null;
}
