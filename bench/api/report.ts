import type { Figures, QueryFigures } from './measure.js';

const COLUMNS = [
  'query',
  'req/s',
  'p50',
  'p95',
  'p99',
  'CPU ms',
  'peer',
  'ratio',
  'Postgres',
  'peer',
  'of both',
  'bare',
  'rate/bare',
];

/**
 * The figures as a table for people; `ratio` is our CPU over the peer's, `of both` that of server and Postgres together,
 * `rate/bare` our rate over the bare server's.
 */
export function report({ queries, hotListP95Ratio, peakRssMb }: Figures): string {
  const rows = Object.entries(queries).map(([name, query]) => [
    name,
    query.rps.toFixed(0),
    query.p50.toFixed(1),
    query.p95.toFixed(1),
    query.p99.toFixed(1),
    query.cpuMs.toFixed(3),
    query.peerCpuMs.toFixed(3),
    (query.cpuMs / query.peerCpuMs).toFixed(2),
    query.postgresCpuMs?.toFixed(3) ?? '–',
    query.peerPostgresCpuMs?.toFixed(3) ?? '–',
    ratioOfBoth(query)?.toFixed(2) ?? '–',
    query.bareCpuMs?.toFixed(3) ?? '–',
    query.bareRps === null ? '–' : (query.rps / query.bareRps).toFixed(2),
  ]);
  const widths = COLUMNS.map((title, place) => Math.max(title.length, ...rows.map((row) => row[place]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!))).join('  ');
  return [
    line(COLUMNS),
    ...rows.map(line),
    '',
    `95th percentile of the hot list, largest over smallest database: ${hotListP95Ratio?.toFixed(2) ?? 'not measured'}`,
    `Most memory of the service: ${peakRssMb.toFixed(0)} MB`,
  ].join('\n');
}

function ratioOfBoth({ cpuMs, postgresCpuMs, peerCpuMs, peerPostgresCpuMs }: QueryFigures): number | null {
  if (postgresCpuMs === null || peerPostgresCpuMs === null) return null;
  return (cpuMs + postgresCpuMs) / (peerCpuMs + peerPostgresCpuMs);
}
