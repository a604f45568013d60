// A process that joins the embedded database, for tests that start, stop and kill such processes:
//   node member.js DATA_FOLDER [handler]
// It prints its URL as a line of JSON and then obeys lines on its input: "leave" gives the share back and ends,
// "exit" ends without. With "handler" it has a SIGTERM handler of its own, as a server has that finishes its work first.
// DATA_FOLDER "" is the default one.
import { createInterface } from 'node:readline';
import { joinEmbedded } from '../../src/database/embedded/server.js';

const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`);
const [dataFolder, handler] = process.argv.slice(2);
try {
  const { url, leave } = await joinEmbedded(dataFolder || null);
  if (handler === 'handler') {
    process.on('SIGTERM', () => {
      say({ handled: 'SIGTERM' });
      void leave().then(() => process.exit(0));
    });
  }
  say({ url });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'exit') process.exit(3);
    if (line === 'leave') break;
  }
  await leave();
  process.exit(0);
} catch (error) {
  const { name, message } = error as Error;
  say({ error: name, message });
  process.exit(1);
}
