import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, ConsoleSpanExporter, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { onStatement } from '../database/statement.js';
import type { Tracing } from './tracer.js';

/** Monitors ask without end, and nobody wants to know how. */
const UNTRACED: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);
/** Of a statement without a name, its start stands for it; values are parameters and no part of it. */
const LONGEST_NAME = 60;

/**
 * Traces by OpenTelemetry, as its variables say: `OTEL_TRACES_EXPORTER` (otlp or console), `OTEL_EXPORTER_OTLP_…`,
 * `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER`, `OTEL_BSP_…`, `OTEL_PROPAGATORS`.
 */
export function openTelemetry(env: Readonly<Record<string, string | undefined>>): Tracing {
  const exporter = env['OTEL_TRACES_EXPORTER'] === 'console' ? new ConsoleSpanExporter() : new OTLPTraceExporter();
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'quotewire' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = trace.getTracer('quotewire');
  const forget = onStatement((text, _args, name) => {
    const span = tracer.startSpan(name ?? text.slice(0, LONGEST_NAME), {
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'postgresql', 'db.query.text': text },
    });
    return (failed: boolean) => {
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
  });
  return {
    request(request, response, path, tally, work) {
      if (UNTRACED.has(path)) return void work();
      const method = request.method ?? 'GET';
      const isGraphql = path === '/graphql';
      const span = tracer.startSpan(
        isGraphql ? `${method} ${path}` : method,
        {
          kind: SpanKind.SERVER,
          attributes: { 'http.request.method': method, 'url.path': path, 'quotewire.request': tally.id },
        },
        propagation.extract(context.active(), request.headers),
      );
      response.on('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (tally.operation !== null) span.setAttribute('graphql.operation.name', tally.operation);
        if (tally.outcome !== null) span.setAttribute('quotewire.outcome', tally.outcome);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      context.with(trace.setSpan(context.active(), span), () => void work());
    },
    async close() {
      forget();
      await provider.shutdown();
    },
  };
}
