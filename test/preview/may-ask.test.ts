import { expect, test } from '@jest/globals';
import { mayAsk } from '../../src/preview/may-ask.js';

const asks = (headers: Readonly<Record<string, string>>): boolean =>
  mayAsk({ headers: new Map(Object.entries(headers)) }, 4000);

const host = '127.0.0.1:4000';

test.each([
  { host },
  { host: 'localhost:4000' },
  { host, origin: `http://${host}` },
  { host, 'sec-fetch-site': 'same-origin' },
  { host, 'sec-fetch-site': 'none' },
])('its own page, or an address that a person types, may ask: %j', (headers) => {
  expect(asks(headers)).toBe(true);
});

test.each([
  {},
  { host: '127.0.0.1' },
  { host: '127.0.0.1:4001' },
  { host: 'council.example:4000' },
  { host: '127.0.0.1:4000.council.example' },
  { host, origin: 'http://council.example' },
  { host, origin: 'null' },
  { host, origin: 'https://127.0.0.1:4000' },
  { host, origin: 'http://localhost:4000' },
  { host, 'sec-fetch-site': 'cross-site' },
  { host, 'sec-fetch-site': 'same-site' },
])('nobody else may: %j', (headers) => {
  expect(asks(headers)).toBe(false);
});
