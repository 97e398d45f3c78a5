export const dynamic = 'force-dynamic';

const script = `new EventSource('/dev/changements').addEventListener('message', () => location.reload());\n`;

/** Development only: reloads the page when a sheet has changed. */
export function GET(): Response {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 });
  return new Response(script, { headers: { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' } });
}
