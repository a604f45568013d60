import { describe, expect, test } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { addressReader } from '../../src/http/client-address.js';

/** A request as far as its address goes. */
const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    connection: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('without proxies', () => {
  const addressOf = addressReader([]);

  test('it is that of the connection, whatever a client says', () => {
    expect(addressOf(from('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9');
  });

  test('an IPv4 address in an IPv6 one is the former', () => {
    expect(addressOf(from('::ffff:203.0.113.9'))).toBe('203.0.113.9');
  });

  test('all addresses of one IPv6 network are one client', () => {
    expect(addressOf(from('2001:db8:7:1::1'))).toBe(addressOf(from('2001:db8:7:1:ffff::9')));
    expect(addressOf(from('2001:db8:7:1::1'))).not.toBe(addressOf(from('2001:db8:7:2::1')));
  });
});

describe('behind proxies', () => {
  const addressOf = addressReader(['10.0.0.0/8', 'loopback']);

  test('it is the last one before them', () => {
    expect(addressOf(from('10.0.0.1', '198.51.100.1, 203.0.113.9, 10.1.2.3'))).toBe('203.0.113.9');
  });

  test('nobody else is believed', () => {
    expect(addressOf(from('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9');
  });

  test('what is no address is taken as it stands', () => {
    expect(addressOf(from('127.0.0.1', 'nonsense:1'))).toBe('nonsense:1');
  });
});
