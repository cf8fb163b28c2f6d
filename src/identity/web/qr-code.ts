import { create } from 'qrcode';

export interface QrCodeView {
  /** Side in modules, quiet zone included. */
  size: number;
  /** One SVG path with a square for each dark module. */
  path: string;
}

const QUIET = 4;

/** A QR code as an SVG path, so that no picture has to be stored or fetched. */
export function qrCode(text: string): QrCodeView {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * QUIET, path: squares.join('') };
}
