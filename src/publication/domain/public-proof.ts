/** What proves that a released version has not changed since. */
export interface PublicProof {
  /** Ed25519 over the version's file, in base64. */
  signature: string;
  /** Canonical JSON that ties the file's hash to its number, date, reason and the version before. */
  manifest: string;
  manifestSignature: string;
}
