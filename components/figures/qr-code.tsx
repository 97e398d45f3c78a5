import type { QrCodeData } from '@/lib/views/shared/qr-code';

/** A QR code, black on white by night too: cameras ask for it. Its size is that of its box. */
export function QrCode({ code: { size, path, title } }: { code: QrCodeData }) {
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="qr-code">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
