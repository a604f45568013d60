// Loaded into a server before anything else: tells whoever forked it what it has spent so far.
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const [peakRssMb, rssMb] = [process.resourceUsage().maxRSS / 1024, process.memoryUsage.rss() / 2 ** 20];
  process.send({ cpuMs: (user + system) / 1000, peakRssMb, rssMb });
});
// Whoever listens would never end by itself.
process.channel.unref();
