"""The whole job as a user would write it with DuckDB: with_duckdb.py FOLDER. Validates nothing, keeps no ledger."""

import os
import sys

import duckdb


def main():
    folder = sys.argv[1]

    def path(name):
        return os.path.join(folder, name)

    database = duckdb.connect(path("duck.db"))
    database.execute(f"CREATE TABLE employee AS SELECT * FROM read_csv('{path('employees.csv')}', types={{'nip': 'VARCHAR'}})")
    database.execute(f"CREATE TABLE evidence AS SELECT * FROM read_csv('{path('evidence.csv')}', types={{'nip': 'VARCHAR'}})")
    database.execute(
        """
        CREATE TABLE level AS
        WITH weight(method, weight) AS (
          VALUES ('bei', 30), ('lgd', 20), ('in-tray', 20), ('case-analysis', 15), ('presentation', 15)
        )
        SELECT nip, competency, 3 AS required, floor(sum(weight * value) / sum(weight) * 2 + 0.5) / 2 AS attained,
          attained - required AS gap
        FROM evidence JOIN weight USING (method) GROUP BY nip, competency;
        CREATE TABLE result AS
        SELECT nip, round(100 * sum(attained) / sum(required), 2) AS percent,
          CASE WHEN percent >= 90 THEN 'O' WHEN percent >= 78 THEN 'CO' ELSE 'KO' END AS category
        FROM level GROUP BY nip;
        """
    )
    table = "SELECT * FROM result JOIN (PIVOT level ON competency USING first(attained) GROUP BY nip) USING (nip) ORDER BY nip"
    database.execute(f"COPY ({table}) TO '{path('duck-results.csv')}' (HEADER)")
    counts = database.execute("SELECT category, count(*) FROM result GROUP BY 1 ORDER BY 1").fetchall()
    database.execute("CHECKPOINT")
    print(" ".join(f"{code}={count}" for code, count in counts))


main()
