import { inflateSync } from 'node:zlib';

/** A picture of 8 bits a channel, with or without transparency. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, 0 to 255. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/** Reads a PNG that is not interlaced (ISO/IEC 15948): colour type 2 or 6. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('This is no PNG.');
  const parts = chunks(file);
  const header = parts.find(({ name }) => name === 'IHDR')?.content ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlaced] = [header[8], header[9], header[12]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0)
    throw new Error('This kind of PNG is not read.');
  const size = colour === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(parts.filter(({ name }) => name === 'IDAT').map(({ content }) => content)));
  const bytes = unfiltered(raw, width * size, size);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, opacity = 255] = bytes.subarray(index * size, (index + 1) * size);
    return [red, green, blue, opacity] as const;
  });
  return { width, height, pixels };
}

function chunks(file: Buffer): readonly { readonly name: string; readonly content: Buffer }[] {
  const found = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const content = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    found.push({ name: file.toString('latin1', at + 4, at + 8), content });
  }
  return found;
}

/** Undoes what each line was filtered with (9.2 of the standard). */
function unfiltered(raw: Buffer, line: number, size: number): Buffer {
  const height = raw.length / (line + 1);
  const bytes = Buffer.alloc(line * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (line + 1)] ?? 0;
    for (let column = 0; column < line; column += 1) {
      const at = row * line + column;
      const left = column < size ? 0 : (bytes[at - size] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - line] ?? 0);
      const corner = column < size || row === 0 ? 0 : (bytes[at - line - size] ?? 0);
      const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
      bytes[at] = ((raw[row * (line + 1) + 1 + column] ?? 0) + guess) % 256;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
