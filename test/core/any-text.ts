// Text as hostile pages write it: all of UTF-16, lone surrogates too, and much of what means something in an address.

import fc from 'fast-check';

const meaningful = fc.constantFrom(
  ...'%25%3D&=?#/:@{}[]"\\+. eyJ',
  'https://',
  'client_id=',
  '%2F%2F',
  '%zz',
);
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

export const anyText = fc.array(fc.oneof(meaningful, unit), { maxLength: 60 }).map((units) => units.join(''));
