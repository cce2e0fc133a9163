/** Some seconds of silence as the address of a sound (WAV, 8 bit, 8 kHz). */
export function silence(seconds: number): string {
  const samples = seconds * 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // PCM
  head.writeUInt16LE(1, 22); // channels
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  return `data:audio/wav;base64,${Buffer.concat([head, Buffer.alloc(samples, 128)]).toString('base64')}`;
}
