import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ExportedQuoteRow } from '../database/statements/exported-quotes.js';
import { columns } from './columns.js';

/** Rows of a group: what is held in memory, and what readers can skip. */
const GROUP = 10_000;

/** Apache Parquet, a group of rows at a time; `card` goes into the metadata of the file under `quotewire.card`. */
export async function* asParquet(
  pages: AsyncIterable<readonly ExportedQuoteRow[]>,
  card: object,
): AsyncGenerator<Buffer> {
  const bytes = new ByteWriter(1024 * 1024);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'quotes', num_children: columns.length },
      ...columns.map(({ name, type }) => ({
        name,
        repetition_type: 'OPTIONAL' as const,
        ...(type === 'STRING' ? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const } : { type }),
      })),
    ],
    createdBy: 'quotewire',
    kvMetadata: [{ key: 'quotewire.card', value: JSON.stringify(card) }],
  });
  let held: ExportedQuoteRow[] = [];
  const writeGroup = async () => {
    const rows = held.splice(0, GROUP);
    await writer.write({
      columnData: columns.map(({ name, value }) => ({ name, data: rows.map(value), offsetIndex: false })),
      rowGroupSize: GROUP,
    });
    return drained(bytes);
  };
  for await (const rows of pages) {
    held = held.concat(rows);
    while (held.length >= GROUP) yield await writeGroup();
  }
  if (held.length > 0) yield await writeGroup();
  await writer.finish();
  yield drained(bytes);
}

/** Takes what was written; offsets in the file go on from where they are. */
function drained(bytes: ByteWriter): Buffer {
  const written = Buffer.from(bytes.getBytes());
  bytes.index = 0;
  return written;
}
