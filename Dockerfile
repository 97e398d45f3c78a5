# The site (target « site ») and the nginx before it (target « front »). Built once for one public address:
#   docker compose build --build-arg SITE_URL=https://metiers.example.fr
FROM node:24-bookworm-slim AS build
ARG SITE_URL
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
RUN test -n "$SITE_URL" || { echo "Dites l'adresse publique : --build-arg SITE_URL=https://metiers.example.fr" >&2; exit 1; }
RUN npm run build && rm -rf .next/cache
# Two services of compose.yaml and of kubernetes/ answer under these names.
ARG REPLICAS=site-a:3000,site-b:3000
RUN node lib/hosting/nginx/write-front.mjs "$(node -p 'new URL(process.env.SITE_URL).hostname')" \
      --replicas "$REPLICAS" --listen 8080 --brotli --state /tmp/nginx \
      --trusted 10.0.0.0/8,172.16.0.0/12,192.168.0.0/16 > /nginx.conf

FROM node:24-bookworm-slim AS site
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /site
COPY --from=build /site ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/sante').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "lib/cli/start.mjs"]

FROM debian:bookworm-slim AS front
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-filter \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /nginx.conf /etc/nginx/nginx.conf
USER www-data
EXPOSE 8080
CMD ["sh", "-c", "mkdir -p /tmp/nginx && exec nginx -e stderr -g 'daemon off;'"]
