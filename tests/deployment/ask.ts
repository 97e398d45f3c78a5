import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Asked {
  /** What stands in the request line, as it is. */
  target: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** The address of the client: any of 127.0.0.0/8. */
  from?: string;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Decompressed. */
  text: string;
}

/** As browsers do: connections are kept and used again. */
const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });

/** What an answer that began and never ended is refused with. */
export const CUT = 'the answer is cut';

/** Asks a server of this machine for anything, as no browser would; rejects where the answer is cut, or compressed wrongly. */
export function ask(port: number, { target, method = 'GET', headers, body, from }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: target, method, headers, agent, timeout: 60_000 };
    const asked = request({ ...options, ...(from && { localAddress: from }) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('aborted', () => reject(new Error(CUT)));
      answer.on('end', () => {
        try {
          const text = decompress(Buffer.concat(parts), answer.headers['content-encoding']);
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        } catch (error) {
          reject(error);
        }
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in a minute')));
    asked.on('error', reject);
    asked.end(body);
  });
}

function decompress(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  if (encoding === 'br') return brotliDecompressSync(bytes).toString();
  return encoding === 'gzip' ? gunzipSync(bytes).toString() : bytes.toString();
}
