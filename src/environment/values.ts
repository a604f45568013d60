import proxyaddr from 'proxy-addr';
import { z } from 'zod';
import { parseAllowances } from '../fetching/addresses.js';

/** Where a Postgres is. */
export const url = z
  .string()
  .refine(
    (value) => /^postgres(?:ql)?:\/\/[^\s]+$/u.test(value),
    'must look like postgres://user:password@host:5432/database',
  )
  .optional();
/** Where readers reach the service; without a slash at the end. */
export const publicUrl = z
  .url({ protocol: /^https?$/u, error: 'must look like https://quotes.example.org' })
  .transform((value) => value.replace(/\/+$/u, ''))
  .optional();
export const onOrOff = z.enum(['on', 'off'], 'must be on or off');
export const toggle = (fallback: 'on' | 'off') => onOrOff.default(fallback);
/** A whole number within bounds. */
export const whole = (least: number, most: number, fallback: number) =>
  z.coerce.number(`must be a whole number from ${least} to ${most}`).int().min(least).max(most).default(fallback);

/** No less than the dearest query costs, which could never be asked else. */
export const budget = (fallback: number) =>
  z.coerce
    .number()
    .refine((value) => value === 0 || (Number.isInteger(value) && value >= 30_000), 'must be 0 or at least 30000')
    .default(fallback);

/** Ranges and ports that may be fetched from although private. */
export const allowances = z
  .string()
  .default('')
  .transform((value, context) => {
    try {
      return parseAllowances(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
/** Addresses and ranges of proxies. */
export const proxies = z
  .string()
  .default('')
  .transform((value, context) => {
    const given = value.split(/[\s,]+/u).filter(Boolean);
    try {
      proxyaddr.compile(given);
      return given;
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: `${(error as Error).message}: give addresses or ranges (10.0.0.0/8)`,
      });
      return z.NEVER;
    }
  });
/** It goes into a header: in brackets, on one line. */
export const contact = z
  .string()
  .regex(/^[!-'*-~]{3,200}$/u, 'must be the address of a page or an e-mail address')
  .optional();
