"""The whole job as a user would write it with csv and sqlite3: with_csv.py FOLDER. Validates nothing, keeps no ledger."""

import csv
import math
import os
import sqlite3
import sys

WEIGHTS = {"bei": 30, "lgd": 20, "in-tray": 20, "case-analysis": 15, "presentation": 15}
REQUIRED = {code: 3 for code in ["M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "S.01"]}


def category(percent):
    return "O" if percent >= 90 else "CO" if percent >= 78 else "KO"


def rows(path):
    with open(path, newline="") as file:
        reader = csv.reader(file)
        next(reader)
        yield from reader


def score(evidence):
    """From the evidence in order of person: competencies and verdict of each."""
    sums, person = {}, None
    for nip, competency, method, value in evidence:
        if nip != person:
            if person is not None:
                yield verdict(person, sums)
            sums, person = {}, nip
        pair = sums.setdefault(competency, [0.0, 0])
        pair[0] += WEIGHTS[method] * value
        pair[1] += WEIGHTS[method]
    if person is not None:
        yield verdict(person, sums)


def verdict(person, sums):
    attained = {code: math.floor(total / weight * 2 + 0.5) / 2 for code, (total, weight) in sums.items()}
    percent = round(100 * sum(attained.values()) / sum(REQUIRED[code] for code in attained), 2)
    return person, attained, percent, category(percent)


def main():
    folder = sys.argv[1]
    database = sqlite3.connect(os.path.join(folder, "python.db"))
    database.executescript(
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE employee (nip TEXT PRIMARY KEY, name TEXT, unit TEXT, position TEXT, standard TEXT);
        CREATE TABLE evidence (id INTEGER PRIMARY KEY, nip TEXT, competency TEXT, method TEXT, assessor TEXT, value REAL,
          day TEXT);
        CREATE TABLE result (nip TEXT PRIMARY KEY, percent REAL, category TEXT);
        CREATE TABLE level (nip TEXT, competency TEXT, required REAL, attained REAL, gap REAL);
        """
    )
    with database:
        employees = (row[:5] for row in rows(os.path.join(folder, "employees.csv")))
        database.executemany("INSERT INTO employee VALUES (?, ?, ?, ?, ?)", employees)
    with database:
        evidence = ((*row[:4], float(row[4]), row[5]) for row in rows(os.path.join(folder, "evidence.csv")))
        database.executemany(
            "INSERT INTO evidence (nip, competency, method, assessor, value, day) VALUES (?, ?, ?, ?, ?, ?)", evidence
        )
    reading = database.execute("SELECT nip, competency, method, value FROM evidence ORDER BY id")
    counts = {}
    with database, open(os.path.join(folder, "python-results.csv"), "w", newline="") as output:
        writer = csv.writer(output)
        for person, attained, percent, code in score(reading):
            database.execute("INSERT INTO result VALUES (?, ?, ?)", (person, percent, code))
            database.executemany(
                "INSERT INTO level VALUES (?, ?, ?, ?, ?)",
                [(person, key, REQUIRED[key], level, level - REQUIRED[key]) for key, level in attained.items()],
            )
            writer.writerow([person, percent, code, *attained.values()])
            counts[code] = counts.get(code, 0) + 1
    print(" ".join(f"{code}={counts[code]}" for code in sorted(counts)))


main()
