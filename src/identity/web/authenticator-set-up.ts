import { qrCode, QrCodeView } from './qr-code';

/** What a set-up page prints for the authenticator app: picture, link and key say the same. */
export interface AuthenticatorSetUp {
  qr: QrCodeView;
  link: string;
  /** The key in groups of four, for typing. */
  key: string;
  /** The key as one word, for copying. */
  plainKey: string;
}

/** `uri` is the otpauth address, `secret` its key in base32. */
export function authenticatorSetUp(uri: string, secret: string): AuthenticatorSetUp {
  return { qr: qrCode(uri), link: uri, key: (secret.match(/.{1,4}/g) ?? []).join(' '), plainKey: secret };
}
