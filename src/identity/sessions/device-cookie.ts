import { Request, Response } from 'express';
import { HttpSettings } from '../../common/config';
import { DEVICE_LASTS } from './known-devices';

const nameOf = (http: HttpSettings): string => (http.secure ? '__Host-device' : 'device');

/** The secret by which this browser is known, or null. It opens nothing by itself (S6). */
export function deviceOf(request: Request, http: HttpSettings): string | null {
  const name = `${nameOf(http)}=`;
  const pair = (request.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(name));
  const value = pair?.trim().slice(name.length) ?? '';
  return /^[A-Za-z0-9_-]{20,100}$/.test(value) ? value : null;
}

export function rememberDevice(response: Response, http: HttpSettings, token: string): void {
  const flags = { httpOnly: true, secure: http.secure, sameSite: 'strict', path: '/' } as const;
  response.cookie(nameOf(http), token, { ...flags, maxAge: DEVICE_LASTS * 1000 });
}
