"""Lets every single write of takar to its database fail, one after the other, and looks at what is left.

usage: full_disk.py TAKAR SHIM FOLDER STEP [WORK...]

SHIM is failing_writes.c, compiled to be preloaded; STEP 1 tries every position, 7 every seventh.
Prints a line for each work and each fault; exit code 1 where there was one. FOLDER must be empty.
"""
import os
import re
import sys

from office import CODES, ENVIRONMENT, HEADER, founded, nip

ENOSPC, EIO = 28, 5
# Word for word in both languages: the code, and what to do next.
SAID = {"en": r"error\[E0\d\d\d\]: .+\n  help: .+", "id": r"kesalahan\[E0\d\d\d\]: .+\n  saran: .+"}


class Work:
    def __init__(self, name, *words, repeats=(0,), allowed=(0, 74), seen=None):
        self.name, self.words, self.repeats, self.allowed, self.seen = name, list(words), repeats, allowed, seen


SMALL = "SELECT count(*) FROM import_seal JOIN import ON import.id = import WHERE source = 'small.csv'"
WORKS = [
    Work("import", "import", "evidence", "small.csv", "--event", "e1", seen=SMALL),
    Work("people", "import", "employees", "more.csv",
         seen="SELECT count(*) FROM import_seal JOIN import ON import.id = import WHERE source = 'more.csv'"),
    Work("scoring", "score", "--event", "e1", seen="SELECT count(*) - 1 FROM run_seal"),
    Work("correction", "correct", "--event", "e1", "--nip", nip(1), "--competency", "M.01", "--method", "bei",
         "--assessor", "A", "--value", "4", "--by", "S", "--reason", "salah", seen="SELECT count(*) FROM superseded"),
    Work("checkpoint", "checkpoint", "--by", "Sekretariat", seen="SELECT count(*) FROM checkpoint"),
    Work("backup", "backup", "copy.db", allowed=(0, 73, 74), repeats=(0, 73)),
    Work("restore", "restore", "earlier.db", "--replace"),
    Work("erase", "erase", nip(0), "--reason", "permohonan", "--by", "S", "--yes", repeats=(0, 65, 66),
         seen="SELECT count(*) FROM erasure"),
    Work("init", "init", "--bare", "--database", "new.db", allowed=(0, 73, 74), repeats=(0, 73)),
]


def attempt(office, work, shim, **settings):
    environment = dict(ENVIRONMENT, LD_PRELOAD=shim, **{name: str(value) for name, value in settings.items()})
    return office.run(work.words, environment)


def faults(office, work, outcome, language):
    if outcome.returncode not in work.allowed:
        yield "exit %d: %s" % (outcome.returncode, outcome.stderr)
    if outcome.returncode and not re.search(SAID[language], outcome.stderr):
        yield "said: " + outcome.stderr
    if office.query("PRAGMA integrity_check") != [("ok",)]:
        yield "integrity_check"
    against = [] if work.name == "restore" else ["--against", office.known["now"]]
    check = office.run(["verify"] + against)
    if check.returncode:
        yield "verify: " + check.stdout[:400] + check.stderr[:400]
    if outcome.returncode == 0 and work.seen and office.number(work.seen) != 1:
        yield "acknowledged and not there"
    for name in ("copy.db", "new.db"):
        if office.holds(name) and office.run(["verify", "--database", name]).returncode:
            yield name + " is not whole"
    again = office.run(work.words)
    if again.returncode not in work.repeats or work.seen and office.number(work.seen) < 1:
        yield "again: %d %s" % (again.returncode, again.stderr)


def soak(work, base, shim, step):
    folder = base.path + "-work"
    office = base.copy(folder)
    counted = os.path.join(base.path, "..", "count")
    outcome = attempt(office, work, shim, FAIL_COUNT=counted)
    if outcome.returncode:
        sys.exit("%s does not work at all: %s" % (work.name, outcome.stderr))
    with open(counted) as file:
        positions = int(file.read())
    found, tried, done = [], 0, 0
    for place in range(1, positions + 1, step):
        for way, (number, once) in enumerate([(ENOSPC, False), (EIO, True)]):
            language = ("id", "en")[(place + way) % 2]
            settings = {"FAIL_AT": place, "FAIL_ERRNO": number, "TAKAR_LANG": language}
            if once:
                settings["FAIL_ONCE"] = 1
            office = base.copy(folder)
            outcome = attempt(office, work, shim, **settings)
            tried += 1
            done += outcome.returncode == 0
            found += ["%s, write %d of %d, errno %d: %s" % (work.name, place, positions, number, fault)
                      for fault in faults(office, work, outcome, language)]
    print("%-10s %3d writes, %3d failures tried, %d of them harmless, %d faults" %
          (work.name, positions, tried, done, len(found)), flush=True)
    for line in found[:12]:
        print("  " + line, flush=True)
    return found


def main():
    takar, shim, folder, step, names = *sys.argv[1:3], os.path.abspath(sys.argv[3]), int(sys.argv[4]), sys.argv[5:]
    base = founded(takar, os.path.join(folder, "base"))
    base.write("small.csv", HEADER + "".join("%s,%s,bei,Z,3,2026-03-30\n" % (nip(0), code) for code in CODES))
    base.write("more.csv", "nip,name,unit,position,standard\n%s,Orang Baru,Unit,Analis,administrator\n" % nip(99))
    found = []
    for work in WORKS:
        if not names or work.name in names:
            found += soak(work, base, shim, step)
    print("%d faults" % len(found))
    sys.exit(1 if found else 0)


main()
