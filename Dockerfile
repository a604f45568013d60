# Two stages: the first has the compilers, the second only what runs.

FROM node:24-slim AS build
WORKDIR /app
# `npm ci` also builds (the prepare script), so the sources come first; the cache keeps downloads between builds.
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json prisma.config.ts ./
COPY prisma ./prisma
COPY tools ./tools
COPY src ./src
COPY bin ./bin
RUN --mount=type=cache,target=/root/.npm npm ci && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY prisma ./prisma
COPY seeds ./seeds
COPY LICENSE NOTICE ./
# The image's own ordinary user: the service writes nothing but to the database.
USER node
EXPOSE 4000
# The slim image has no curl. Ready: migrated, and the database answers.
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/quotewire.js", "serve"]
