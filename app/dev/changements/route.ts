import { watchContent } from '@/lib/content/watch-content';

export const dynamic = 'force-dynamic';

/** Development only: a stream of events that says when a sheet has changed. */
export function GET(request: Request): Response {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 });
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const stop = watchContent(process.env.CONTENT_DIR || 'content', () => send('data: change\n\n'));
      request.signal.addEventListener('abort', () => {
        stop();
        controller.close();
      });
      send(': ready\n\n');
    },
  });
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
}
