import type { QrCodeData } from '@/lib/views/shared/qr-code';

/** A QR code, black on white by night too: cameras ask for it. Its size is that of its box. */
export function QrCode({ code }: { code: QrCodeData }) {
  return (
    <svg role="img" viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges" className="qr-code">
      <title>{code.title}</title>
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path stroke="#000" d={code.path} />
    </svg>
  );
}
