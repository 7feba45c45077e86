"""A small office in a folder, and takar run in it."""
import os
import shutil
import sqlite3
import subprocess
import sys

PEOPLE, CODES = 60, ["M.0%d" % number for number in range(1, 9)] + ["S.01"]
STAFF, ATTENDANCE = 6000, 12000
ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", "/"), "TAKAR_LANG": "en"}
HEADER = "nip,competency,method,assessor,value,date\n"


def nip(person):
    return "19%02d%02d%02d2015011%03d" % (70 + person % 25, 1 + person % 12, 1 + person % 28, 1 + person)


def staff(count):
    """A list of so many people whom nobody else has."""
    return "nip,name,unit,position,standard,effective\n" + "".join(
        "%s,Pegawai %d,Unit %d,Analis,administrator,2025-01-01\n" % (staff_nip(place), place, place % 500)
        for place in range(count))


def staff_nip(place):
    return "1960%02d%02d%04d%02d%d%03d" % (
        1 + place % 12, 1 + place // 12 % 28, 2000 + place // 336 % 20, 1 + place // 6720 % 12, 1 + place % 2,
        1 + place // 80640)


def rows(assessors, days=1):
    return "".join(
        "%s,%s,bei,%s,%d,2026-03-%02d\n" % (nip(person), code, assessor, 2 + (person + day) % 3, 10 + day)
        for assessor in assessors for day in range(days) for person in range(PEOPLE) for code in CODES
    )


class Office:
    """A folder with a database: all that was recorded before stands under the short code."""

    def __init__(self, takar, path):
        self.takar, self.path = takar, path

    def run(self, words, environment=ENVIRONMENT):
        return subprocess.run([self.takar] + words, cwd=self.path, env=environment, capture_output=True, text=True)

    def do(self, *words):
        outcome = self.run(list(words))
        if outcome.returncode != 0:
            sys.exit("takar %s: %s" % (" ".join(words), outcome.stderr))
        return outcome.stdout

    def write(self, name, text):
        with open(os.path.join(self.path, name), "w") as file:
            file.write(text)

    def query(self, sql, name="takar.db"):
        base = sqlite3.connect(os.path.join(self.path, name))
        try:
            return base.execute(sql).fetchall()
        finally:
            base.close()

    def number(self, sql):
        return self.query(sql)[0][0]

    def code(self, name="takar.db"):
        return self.do("verify", "--database", name, "--quiet").split()[-1].rstrip(".")

    def copy(self, path):
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(self.path, path)
        copy = Office(self.takar, path)
        copy.known = self.known
        return copy

    def holds(self, name):
        return os.path.exists(os.path.join(self.path, name))

    def bytes(self, name):
        with open(os.path.join(self.path, name), "rb") as file:
            return file.read()


def founded(takar, path):
    """Everybody rated and scored once, and later files that nobody has imported: ratings, employees, participants."""
    os.makedirs(path)
    office = Office(takar, path)
    office.write("people.csv", "nip,name,unit,position,standard,effective\n" + "".join(
        "%s,Orang %d,Unit Uji,Analis,administrator,2025-01-01\n" % (nip(person), person) for person in range(PEOPLE)))
    office.do("init", "--bare")
    office.do("import", "employees", "people.csv")
    office.do("event", "create", "e1", "--rubric", "asn-assessment-center-medium", "--purpose", "mapping",
              "--date", "2026-03-31")
    office.write("first.csv", HEADER + rows("A"))
    office.do("import", "evidence", "first.csv", "--event", "e1")
    office.do("score", "--event", "e1")
    office.do("backup", "earlier.db")
    office.write("second.csv", HEADER + rows("B"))
    office.do("import", "evidence", "second.csv", "--event", "e1")
    office.write("many.csv", HEADER + rows("CDEFGHIJ", days=3))
    office.write("staff.csv", staff(STAFF))
    office.write("attendance.csv", "nip,standard,status\n" + "".join(
        "%s,administrator@%d,invited\n" % (nip(person), job) for job in range(ATTENDANCE // PEOPLE) for person in range(PEOPLE)))
    office.known = {"now": office.code(), "earlier": office.code("earlier.db")}
    return office
