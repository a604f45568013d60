import { expect, test } from '@jest/globals';
import { networkInterfaces } from 'node:os';
import { parseAllowances, whyNot } from '../../src/fetching/addresses.js';

test.each([
  ['8.8.8.8', null],
  ['2606:4700::1111', null],
  ['::ffff:8.8.8.8', null],
  ['64:ff9b::808:808', null],
  ['2002:808:808::', null],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'link-local'],
  ['100.100.100.200', 'inside a provider'],
  ['168.63.129.16', 'metadata'],
  ['192.0.0.192', 'reserved'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['198.18.0.1', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::127.0.0.1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a9fe:a9fe', 'link-local'],
  ['::ffff:0:127.0.0.1', 'reserved'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['64:ff9b:1::7f00:1', 'reserved'],
  ['2002:7f00:1::', 'loopback'],
  ['2002:c0a8:101::1', 'private'],
  ['2001:0:7f00:1::', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['fc00::1', 'private'],
  ['fd00:ec2::254', 'private'],
  ['fec0::1', 'reserved'],
  ['ff02::1', 'multicast'],
  ['4000::1', 'reserved'],
  ['localhost', 'no address'],
])('%s: %s', (address, reason) => {
  const why = whyNot(address, 443, []);
  if (reason === null) expect(why).toBeNull();
  else expect(why).toContain(reason);
});

test('no other ports than those of the web', () => {
  expect([80, 443].map((port) => whyNot('8.8.8.8', port, []))).toEqual([null, null]);
  for (const port of [1, 22, 25, 5432, 8080])
    expect(whyNot('8.8.8.8', port, [])).toMatch(/^port \d+ is not one of the web/);
});

test('no address of this machine, public as it may be', () => {
  for (const { address } of Object.values(networkInterfaces()).flatMap((each) => each ?? [])) {
    expect(whyNot(address, 80, [])).not.toBeNull();
  }
});

test('what is allowed by name, in all forms of its address, at its port', () => {
  const allowed = parseAllowances('127.0.0.1/32:8080, 10.0.0.0/8:*,[fd00::]/8:443, 8.8.8.8/32:8443');
  for (const [address, port] of [
    ['127.0.0.1', 8080],
    ['::ffff:127.0.0.1', 8080],
    ['64:ff9b::7f00:1', 8080],
    ['10.9.8.7', 5],
    ['fd00::1', 443],
    ['8.8.8.8', 8443],
  ] as const)
    expect(whyNot(address, port, allowed)).toBeNull();
  for (const [address, port] of [
    ['127.0.0.1', 8081],
    ['127.0.0.2', 8080],
    ['11.0.0.1', 5],
    ['fd00::1', 80],
    ['::1', 8080],
  ] as const)
    expect(whyNot(address, port, allowed)).not.toBeNull();
});

test.each([
  '127.0.0.1',
  '127.0.0.1:80',
  '1.2.3.4/33:80',
  '[::1/128:80',
  '::1/129:80',
  '1.2.3.4/8:0',
  '1.2.3.4/8:70000',
  'x',
])('%s is no allowance', (entry) =>
  expect(() => parseAllowances(`10.0.0.0/8:80,${entry}`)).toThrow(`"${entry}" is no CIDR:port`),
);
