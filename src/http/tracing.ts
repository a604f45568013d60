import type { Tracing } from './tracer.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Traces where the environment names an exporter, by the variables that OpenTelemetry has for it: else null, and nothing of
 * it is even loaded.
 */
export async function startTracing(env: Environment = process.env): Promise<Tracing | null> {
  if (!isWanted(env)) return null;
  const { openTelemetry } = await import('./open-telemetry.js');
  return openTelemetry(env);
}

function isWanted(env: Environment): boolean {
  if (env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none') return false;
  const names = ['OTEL_TRACES_EXPORTER', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  return names.some((name) => env[name] !== undefined && env[name] !== '');
}
