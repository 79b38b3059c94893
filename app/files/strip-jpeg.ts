/**
 * A JPEG without what tells about its maker: all application segments but Adobe's (it says how colours are stored),
 * comments, and whatever follows the end of the picture. The picture itself is not touched. Null when the bytes are
 * no JPEG from begin to end.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (source.length < 4 || source.readUInt16BE(0) !== START) return null;
  const parts: Buffer[] = [source.subarray(0, 2)];
  for (let at = 2; at + 4 <= source.length; ) {
    const marker = source.readUInt16BE(at);
    if (marker === SCAN) {
      const end = source.lastIndexOf(END);
      return end < at ? null : Buffer.concat([...parts, source.subarray(at, end + 2)]);
    }
    if (marker < 0xffc0 || marker === 0xffff) return null;
    const next = at + 2 + source.readUInt16BE(at + 2);
    if (next > source.length) return null;
    if (!isTalk(marker)) parts.push(source.subarray(at, next));
    at = next;
  }
  return null;
}

const START = 0xffd8;
const SCAN = 0xffda;
const END = Buffer.from([0xff, 0xd9]);
const COMMENT = 0xfffe;
const ADOBE = 0xffee;

const isTalk = (marker: number): boolean =>
  marker === COMMENT || (marker >= 0xffe0 && marker <= 0xffef && marker !== ADOBE);
