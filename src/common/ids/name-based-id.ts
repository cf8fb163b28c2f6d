import { createHash } from 'node:crypto';

/** Namespace of the project's own names; changing it would give every seeded row a new id. */
const namespace = '2e34367d-e0d4-40a0-8233-bc81c3eeb554';

/**
 * The same UUID for the same name, for rows that ship with the program, so that loading them again finds what is there.
 * Rows that people make get random ids.
 *
 * @param parts parts of the name, from general to particular: `nameBasedId('election', '2020-judges')`
 * @returns a UUID of version 5 (RFC 9562, section 5.5: SHA-1 of namespace and name)
 */
export function nameBasedId(...parts: readonly string[]): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(parts.join('/'), 'utf8')
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
