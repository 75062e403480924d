import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/core/address';
import { appBehind, brokerOf } from '../../src/core/brokers';

describe('a broker', () => {
  test.each([
    ['shop.auth0.com', 'auth0'],
    ['shop.eu.auth0.com', 'auth0'],
    ['shop-123.firebaseapp.com', 'firebase'],
    ['abcdefghijklmnopqrst.supabase.co', 'supabase'],
    ['shop.auth.eu-west-1.amazoncognito.com', 'cognito'],
    ['shop.okta.com', 'okta'],
    ['shop.b2clogin.com', 'entra'],
    ['happy-cat-1.clerk.accounts.dev', 'clerk'],
  ])('is known by its host: %s', (host, id) => {
    expect(brokerOf(host)).toBe(id);
  });

  test.each(['shop.example', 'auth0.com.evil.example', 'notauth0.com', 'firebase.google.com', 'spotify.com'])(
    'is not %s',
    (host) => {
      expect(brokerOf(host)).toBeUndefined();
    },
  );

  test('does not hide the app behind another broker', () => {
    const address = readAddress(
      'https://shop.auth0.com/authorize?redirect_uri=https%3A%2F%2Fshop.firebaseapp.com%2F__%2Fauth%2Fhandler',
    );
    expect(address && appBehind(address)).toBeUndefined();
  });

  test('is asked only about its own pages', () => {
    const address = readAddress('https://shop.example/?redirect_uri=https%3A%2F%2Fother.example');
    expect(address && appBehind(address)).toBeUndefined();
  });
});
