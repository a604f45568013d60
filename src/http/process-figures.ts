import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Counter, Gauge, Registry } from 'prom-client';

/** How finely the lag of the event loop is measured, in milliseconds. */
const RESOLUTION = 50;

/**
 * Figures of the process, which are the same for all servers in it. prom-client's own set would do, but that it watches
 * each garbage collection, which takes a tenth of what a query does.
 */
export function processFigures(): Registry {
  return (figures ??= make());
}
let figures: Registry | null = null;

function make(): Registry {
  const register = new Registry();
  const registers = [register];
  const lag = monitorEventLoopDelay({ resolution: RESOLUTION });
  lag.enable();
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU that the process has spent.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('process_start_time_seconds', 'When the process began, since 1970.', () => performance.timeOrigin / 1000);
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  gauge('nodejs_heap_size_used_bytes', 'What of it objects of JavaScript take.', () => process.memoryUsage().heapUsed);
  gauge(
    'nodejs_eventloop_utilization',
    'Share of the time in which the event loop was busy, since the start.',
    () => performance.eventLoopUtilization().utilization,
  );
  gauge(
    'nodejs_eventloop_lag_p99_seconds',
    'How late its timers come, but for one in a hundred, since last asked.',
    () => {
      const late = Math.max(0, lag.percentile(99) / 1e9 - RESOLUTION / 1000);
      lag.reset();
      return late;
    },
  );
  return register;
}
