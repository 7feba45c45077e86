"""The whole job as a user would write it with pandas: with_pandas.py FOLDER. Validates nothing, keeps no ledger."""

import os
import sqlite3
import sys

import numpy
import pandas

WEIGHTS = {"bei": 30, "lgd": 20, "in-tray": 20, "case-analysis": 15, "presentation": 15}
REQUIRED = 3


def main():
    folder = sys.argv[1]
    database = sqlite3.connect(os.path.join(folder, "pandas.db"))
    database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
    employees = pandas.read_csv(os.path.join(folder, "employees.csv"), dtype={"nip": str})
    employees.to_sql("employee", database, index=False)
    evidence = pandas.read_csv(os.path.join(folder, "evidence.csv"), dtype={"nip": str})
    evidence.to_sql("evidence", database, index=False)
    evidence["weight"] = evidence["method"].map(WEIGHTS)
    evidence["weighted"] = evidence["weight"] * evidence["value"]
    sums = evidence.groupby(["nip", "competency"], sort=False)[["weighted", "weight"]].sum()
    levels = (numpy.floor(sums["weighted"] / sums["weight"] * 2 + 0.5) / 2).rename("attained").reset_index()
    levels["required"] = REQUIRED
    levels["gap"] = levels["attained"] - levels["required"]
    totals = levels.groupby("nip", sort=False)[["attained", "required"]].sum()
    percent = (100 * totals["attained"] / totals["required"]).round(2)
    category = numpy.where(percent >= 90, "O", numpy.where(percent >= 78, "CO", "KO"))
    results = pandas.DataFrame({"percent": percent, "category": category})
    levels.to_sql("level", database, index=False)
    results.to_sql("result", database)
    table = levels.pivot(index="nip", columns="competency", values="attained")
    results.join(table).to_csv(os.path.join(folder, "pandas-results.csv"))
    counts = results["category"].value_counts()
    print(" ".join(f"{code}={counts[code]}" for code in sorted(counts.index)))


main()
