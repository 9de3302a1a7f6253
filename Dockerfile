# Build: everything that developers need, thrown away afterwards.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY tsconfig.json nest-cli.json ./
COPY src ./src
COPY migrations ./migrations
COPY web ./web
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

# Run: the built service and the packages it uses, as a user who owns nothing but the data.
FROM node:24-slim
LABEL org.opencontainers.image.title="Lernstand" \
      org.opencontainers.image.description="Keeps and proves the training obligation of a German city administration" \
      org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
# Without PUBLIC_URL=https://… or TRUST_PROXY the service refuses to start on 0.0.0.0: see docs/operation.md.
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY LICENSE ./
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
