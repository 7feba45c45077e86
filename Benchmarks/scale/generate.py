"""Makes an event of N invented people: employees.csv, participants.csv and evidence.csv (45 ratings each). Seeded."""

import datetime
import os
import random
import sys

COMPETENCIES = ["M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "S.01"]
METHODS = ["bei", "lgd", "in-tray", "case-analysis", "presentation"]
PROFILES = 1009


def number(index):
    """A well-formed number of a civil servant, another for each index below 17 million."""
    birth = datetime.date(1965, 1, 1) + datetime.timedelta(days=index % 9000)
    rest = index // 9000
    appointed = f"{2008 + rest % 10}{rest // 10 % 12 + 1:02d}"
    return f"{birth:%Y%m%d}{appointed}{index % 2 + 1}{rest // 120 + 1:03d}"


def profile(random_source):
    """The rows of one person behind the number: around a level of their own, on the grid of half levels."""
    ability = random_source.gauss(2.9, 0.5)
    rows = []
    for competency in COMPETENCIES:
        level = ability + random_source.gauss(0, 0.4)
        for method in METHODS:
            halves = max(0, min(10, round(2 * (level + random_source.gauss(0, 0.3)))))
            value = str(halves // 2) if halves % 2 == 0 else f"{halves // 2}.5"
            assessor = f"AS-{random_source.randrange(60):02d}"
            rows.append(f",{competency},{method},{assessor},{value},2026-03-{random_source.randrange(1, 29):02d}\n")
    return rows


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    source = random.Random(20260331)
    profiles = [profile(source) for _ in range(PROFILES)]
    os.makedirs(folder, exist_ok=True)

    def path(name):
        return os.path.join(folder, name)

    with open(path("employees.csv"), "w") as employees, open(path("participants.csv"), "w") as participants, open(
        path("evidence.csv"), "w"
    ) as evidence:
        employees.write("nip,name,unit,position,standard,identity,status,effective\n")
        participants.write("nip,standard,status,group\n")
        evidence.write("nip,competency,method,assessor,value,date\n")
        for index in range(count):
            nip = number(index)
            employees.write(
                f"{nip},Pegawai {index},Dinas {index % 40},Analis {index % 7},administrator,nip,PNS,2025-01-01\n"
            )
            participants.write(f"{nip},,present,Gelombang {index % 9}\n")
            evidence.write("".join([nip + row for row in profiles[index * 7 % PROFILES]]))


main()
