// The least that can answer a query: node:http, pg, one prepared statement and JSON.stringify. `node bare.mjs URL`.
// Every request names one of the statements below; its answer has the shape that a Relay connection has.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 });

const QUOTE = `q.id, q.text, q.kind, q.published_at AS "publishedAt", a.title, a.url, o.name AS outlet
  FROM quote q JOIN article a ON a.id = q.article_id LEFT JOIN outlet o ON o.id = q.outlet_id`;

const quote = ({ id, text, kind, title, url, outlet }) => ({
  id,
  text,
  kind,
  article: { title, url },
  outlet: { name: outlet },
});
const connection = (rows, node) => ({ edges: rows.map((row) => ({ node: node(row) })) });

const facetsSql = (where) => `SELECT kind, stance, language, count(*)::int AS count FROM quote q
  ${where === '' ? 'WHERE' : `${where} AND`} q.status <> 'REJECTED' GROUP BY GROUPING SETS ((kind), (stance), (language))`;
const facetsOf = (rows) => {
  const of = (name) => rows.filter((row) => row[name] !== null).map((row) => ({ [name]: row[name], count: row.count }));
  return { quoteFacets: { kinds: of('kind'), stances: of('stance'), languages: of('language') } };
};

const answers = {
  hello: { sql: 'SELECT 1', args: [], shape: () => ({ __typename: 'Query' }) },
  speaker: {
    sql: 'SELECT name, type, quote_count AS "quoteCount" FROM speaker WHERE slug = $1',
    shape: (rows) => ({ speaker: rows[0] }),
  },
  speakerQuotes: {
    sql: `SELECT s.name, ${QUOTE} JOIN speaker s ON s.id = q.speaker_id
      WHERE q.speaker_id = (SELECT id FROM speaker WHERE slug = $1) AND q.status <> 'REJECTED'
      ORDER BY q.published_at DESC NULLS LAST, q.id DESC LIMIT 20`,
    shape: (rows) => ({ speaker: { name: rows[0].name, quotes: connection(rows, quote) } }),
  },
  quotes: {
    sql: `SELECT s.name AS speaker, s.slug, ${QUOTE} LEFT JOIN speaker s ON s.id = q.speaker_id
      WHERE q.status <> 'REJECTED' ORDER BY q.published_at DESC NULLS LAST, q.id DESC LIMIT 100`,
    shape: (rows) => ({
      quotes: connection(rows, (row) => ({ ...quote(row), speaker: { name: row.speaker, slug: row.slug } })),
    }),
  },
  nested: {
    sql: `SELECT s.id AS "speakerId", s.name, s.quote_count AS "quoteCount", page.*
      FROM (SELECT * FROM speaker ORDER BY quote_count DESC, id DESC LIMIT 20) AS s
      CROSS JOIN LATERAL (SELECT ${QUOTE} WHERE q.speaker_id = s.id AND q.status <> 'REJECTED'
        ORDER BY q.published_at DESC NULLS LAST, q.id DESC LIMIT 5) AS page
      ORDER BY s.quote_count DESC, s.id DESC, page."publishedAt" DESC NULLS LAST, page.id DESC`,
    shape: (rows) => {
      const speakers = new Map();
      for (const row of rows) {
        let speaker = speakers.get(row.speakerId);
        if (speaker === undefined) {
          speaker = { name: row.name, quoteCount: row.quoteCount, quotes: { edges: [] } };
          speakers.set(row.speakerId, speaker);
        }
        speaker.quotes.edges.push({ node: quote(row) });
      }
      return { speakers: { edges: [...speakers.values()].map((node) => ({ node })) } };
    },
  },
  search: {
    sql: `SELECT ${QUOTE} CROSS JOIN websearch_to_tsquery('english', $1) AS wanted
      WHERE q.search @@ wanted AND q.status <> 'REJECTED' ORDER BY q.published_at DESC NULLS LAST, q.id DESC LIMIT 20`,
    shape: (rows) => ({ quotes: connection(rows, quote) }),
  },
  count: {
    sql: `SELECT count(*)::int AS value FROM quote q
      WHERE q.speaker_id = (SELECT id FROM speaker WHERE slug = $1) AND q.status <> 'REJECTED'`,
    shape: (rows) => ({ quotes: { count: rows[0] } }),
  },
  facets: {
    sql: facetsSql('WHERE q.speaker_id = (SELECT id FROM speaker WHERE slug = $1)'),
    shape: facetsOf,
  },
  facetsOfAll: { sql: facetsSql(''), shape: facetsOf },
};

async function answer(body) {
  const { name, args } = JSON.parse(body);
  const { sql, shape } = answers[name];
  const rows = name === 'hello' ? [] : (await pool.query({ name, text: sql, values: args })).rows;
  return JSON.stringify({ data: shape(rows) });
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    answer(body).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/` }));
