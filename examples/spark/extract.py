"""Reads articles with Quotewire on a Spark cluster, from JSON Lines or web archives to Parquet or JSON Lines.

    spark-submit extract.py --input 'articles/*.jsonl' --output quotes --quotewire 'npx quotewire'
    spark-submit extract.py --input 'crawl/*.warc.gz' --warc --output quotes

Quotewire is a filter here: each partition is piped through one process of `quotewire extract`, which every machine of the
cluster needs (Node and the built project, or a container). Results go to OUTPUT/articles, what is no article to
OUTPUT/errors. `--to jsonl` writes the lines as `quotewire extract --with-text` prints them, ready for `quotewire load`.
"""

import argparse
import json
import shlex
import subprocess
import threading
from typing import Iterable, Iterator

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DoubleType,
    IntegerType,
    StringType,
    StructField,
    StructType,
)


def strings(*names: str) -> list[StructField]:
    return [StructField(name, StringType()) for name in names]


SPANS = ArrayType(ArrayType(IntegerType()))
QUOTE = StructType(
    strings("kind", "speaker", "speakerType", "role", "via", "stance", "rule")
    + [StructField(name, SPANS) for name in ("content", "cue", "source")]
    + [StructField("confidence", DoubleType()), StructField("implicit", BooleanType())]
)
# Offsets are UTF-16 units into `text`: to cut it in Python, encode it as utf-16-le and count two bytes a unit.
ARTICLE = StructType(
    strings("id", "url", "title", "outlet", "publishedAt", "language", "text")
    + [
        StructField("authors", ArrayType(StringType())),
        StructField("wires", ArrayType(StringType())),
        StructField("quotes", ArrayType(QUOTE)),
    ]
)
ERROR = StructType(strings("id", "error") + [StructField("line", IntegerType())])


def piped(command: list[str], lines: Iterable[str] | None) -> Iterator[str]:
    """What a process prints, results and errors alike, while lines are fed to it from another thread."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")

    def feed() -> None:
        try:
            for line in lines or ():
                process.stdin.write(line.rstrip("\n") + "\n")
        except BrokenPipeError:
            pass  # The exit code below says why.
        finally:
            process.stdin.close()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    yield from process.stdout
    feeder.join()
    # 1: some inputs were no articles, and stand among the lines. Anything else: the parser could not be run.
    if process.wait() not in (0, 1):
        raise RuntimeError(f"{shlex.join(command)} ended with {process.returncode}")


def extracted(command: list[str], lines: Iterator[str]) -> Iterator[str]:
    first = next(lines, None)
    if first is None:
        return  # An empty partition starts no process.
    yield from piped(command + ["-", "--format", "jsonl"], (line for part in ([first], lines) for line in part))


def extracted_files(command: list[str], paths: Iterator[str]) -> Iterator[str]:
    for path in paths:
        yield from piped(command + [path.removeprefix("file:")], None)


def parsed(lines: Iterator[str]) -> Iterator[dict]:
    for line in lines:
        try:
            yield json.loads(line)
        except json.JSONDecodeError:
            yield {"id": None, "error": line.strip()}  # A word of the runtime itself.


def row(fields: StructType, value: dict) -> Row:
    """Only the columns of the schema, missing ones null."""
    cells = {}
    for field in fields.fields:
        cell = value.get(field.name)
        if field.name == "quotes":
            cell = [row(QUOTE, quote) for quote in cell or []]
        cells[field.name] = cell
    return Row(**cells)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--input", required=True, help="files of JSON Lines, one article a line, or web archives")
    options.add_argument("--output", required=True, help="folder that does not exist yet")
    options.add_argument("--warc", action="store_true", help="the files are web archives; one is read by one process")
    options.add_argument("--to", choices=["parquet", "jsonl"], default="parquet")
    options.add_argument("--partitions", type=int, default=0, help="parts to cut JSON Lines into (0: as Spark does)")
    options.add_argument("--quotewire", default="npx quotewire", help="how the command is called on the machines")
    given = options.parse_args()

    spark = SparkSession.builder.appName("quotewire").getOrCreate()
    # Spark runs a task a core: more threads in a task would only wait for each other.
    command = shlex.split(given.quotewire) + ["extract", "--with-text", "--jobs", "1"]
    if given.warc:
        paths = spark.sparkContext.binaryFiles(given.input).keys().collect()
        lines = spark.sparkContext.parallelize(paths, max(1, len(paths))).mapPartitions(
            lambda part: extracted_files(command, part)
        )
    else:
        articles = spark.sparkContext.textFile(given.input)
        if given.partitions:
            articles = articles.repartition(given.partitions)
        lines = articles.mapPartitions(lambda part: extracted(command, part))
    # Read once: both outputs come from it, and a lost part of it is made again from its own input alone.
    found = lines.mapPartitions(parsed).persist()
    good = found.filter(lambda value: "error" not in value)
    if given.to == "jsonl":
        good.map(lambda value: json.dumps(value, ensure_ascii=False)).saveAsTextFile(f"{given.output}/articles")
    else:
        spark.createDataFrame(good.map(lambda value: row(ARTICLE, value)), ARTICLE).write.parquet(f"{given.output}/articles")
    bad = found.filter(lambda value: "error" in value).map(lambda value: row(ERROR, value))
    spark.createDataFrame(bad, ERROR).write.json(f"{given.output}/errors")
    print(f"{good.count()} articles, {bad.count()} inputs that are none: {given.output}")
    spark.stop()


if __name__ == "__main__":
    main()
