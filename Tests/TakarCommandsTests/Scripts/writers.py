"""Many processes write to one database at once: everything that was acknowledged is there, and nobody waits for long.

usage: writers.py TAKAR FOLDER SECONDS WRITERS ASSESSORS

First imports run alone while a prober asks for the writers' lock as takar does: of ASSESSORS ratings of everybody, of a
hundred times as many employees, and of as many participants; then WRITERS processes import, correct and score for so many seconds, and another makes backups. FOLDER must be empty.
Prints what was measured; exit code 1 where something acknowledged is missing or somebody waited over 30 s.
"""
import fcntl
import os
import random
import struct
import sys
import threading
import time

from office import CODES, HEADER, PEOPLE, founded, nip, rows, staff, staff_nip

OFD_SETLK = 37


class Prober(threading.Thread):
    """Takes the writers' lock again and again, and notes how long each turn let it wait."""

    def __init__(self, office):
        super().__init__(daemon=True)
        self.file = os.open(os.path.join(office.path, "takar.db.lock"), os.O_RDWR)
        self.waits, self.ended = [], False

    def gate(self, kind):
        fcntl.fcntl(self.file, OFD_SETLK, struct.pack("hhqqi4x", kind, os.SEEK_SET, 0, 1, 0))

    def until(self, attempt):
        while True:
            try:
                return attempt()
            except OSError:
                time.sleep(0.001)

    def run(self):
        while not self.ended:
            start = time.monotonic()
            self.until(lambda: self.gate(fcntl.F_WRLCK))
            self.until(lambda: fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB))
            self.waits.append(time.monotonic() - start)
            self.gate(fcntl.F_UNLCK)
            fcntl.flock(self.file, fcntl.LOCK_UN)
            time.sleep(0.004)


def probe_imports(office, assessors):
    office.write("large.csv", HEADER + "".join(rows(["L%d" % number]) for number in range(assessors)))
    probe(office, assessors * PEOPLE * len(CODES), "evidence", "large.csv", "--event", "e1")
    office.write("people.csv", staff(assessors * 100))
    probe(office, assessors * 100, "employees", "people.csv")
    office.do("event", "create", "e2", "--rubric", "asn-assessment-center-medium", "--purpose", "mapping",
              "--date", "2026-03-31")
    office.write("present.csv", "nip,status\n" + "".join(
        "%s,present\n" % staff_nip(place) for place in range(assessors * 100)))
    probe(office, assessors * 100, "participants", "present.csv", "--event", "e2")


def probe(office, count, *words):
    prober = Prober(office)
    prober.start()
    start = time.monotonic()
    office.do("import", *words)
    took = time.monotonic() - start
    prober.ended = True
    prober.join()
    waits = sorted(prober.waits)
    print("import of %d rows of %s in %.1f s: %d turns of another writer, median %.1f ms, longest %.1f ms" %
          (count, words[0], took, len(waits), waits[len(waits) // 2] * 1000, waits[-1] * 1000), flush=True)


class Writer(threading.Thread):
    def __init__(self, office, number, end):
        super().__init__()
        self.office, self.number, self.end = office, number, end
        self.imports, self.corrections, self.times, self.faults = 0, 0, [], []

    def run(self):
        generator = random.Random(self.number)
        while time.monotonic() < self.end:
            kind = generator.choice(["add", "correct", "correct", "score"])
            start = time.monotonic()
            outcome = self.office.run(getattr(self, kind)())
            self.times.append(time.monotonic() - start)
            if outcome.returncode:
                self.faults.append("%s: %d %s" % (kind, outcome.returncode, outcome.stderr))
            elif kind == "add":
                self.imports += 1
            elif kind == "correct":
                self.corrections += 1

    def correct(self):
        return ["correct", "--event", "e1", "--nip", nip(self.number), "--competency", CODES[self.number % 9],
                "--method", "bei", "--assessor", "A", "--value", "4", "--by", "S", "--reason", "uji"]

    def score(self):
        return ["score", "--event", "e1", "--employee", nip(self.number)]

    def add(self):
        name, assessor = "w%d-%d.csv" % (self.number, len(self.times)), "W%d-%d" % (self.number, len(self.times))
        self.office.write(name, HEADER + "".join(
            "%s,%s,bei,%s,3,2026-03-30\n" % (nip(self.number), code, assessor) for code in CODES))
        return ["import", "evidence", name, "--event", "e1"]


def write_together(office, seconds, count):
    end = time.monotonic() + seconds
    writers = [Writer(office, number, end) for number in range(count)]
    for writer in writers:
        writer.start()
    backups, faults = 0, []
    while time.monotonic() < end:
        name = "copy%d.db" % backups
        outcome = office.run(["backup", name])
        if outcome.returncode or office.run(["verify", "--database", name, "--against", office.known["now"]]).returncode:
            faults.append("backup: " + outcome.stderr)
        backups += 1
    for writer in writers:
        writer.join()
        faults += writer.faults
    times = sorted(sum((writer.times for writer in writers), []))
    print("%d processes for %d s: %d commands acknowledged, %d backups meanwhile, longest command %.1f s, median %.2f s" %
          (count, seconds, len(times) - len(faults), backups, times[-1], times[len(times) // 2]), flush=True)
    if times[-1] > 30:
        faults.append("a command took longer than 30 s")
    return faults + missing(office, writers)


def missing(office, writers):
    faults = []
    imports = office.number("SELECT count(*) FROM import_seal JOIN import ON import.id = import WHERE source LIKE 'w%-%.csv'")
    corrections = office.number("SELECT count(*) FROM superseded")
    if imports != sum(writer.imports for writer in writers):
        faults.append("%d imports are there, %d acknowledged" % (imports, sum(writer.imports for writer in writers)))
    if corrections != sum(writer.corrections for writer in writers):
        faults.append("%d corrections are there, %d acknowledged" %
                      (corrections, sum(writer.corrections for writer in writers)))
    outcome = office.run(["verify", "--against", office.known["now"]])
    if outcome.returncode:
        faults.append("verify: " + outcome.stdout[:500] + outcome.stderr)
    return faults


def main():
    takar, folder, seconds, count, assessors = sys.argv[1], os.path.abspath(sys.argv[2]), *map(int, sys.argv[3:6])
    office = founded(takar, os.path.join(folder, "base"))
    probe_imports(office, assessors)
    faults = write_together(office, seconds, count)
    for fault in faults[:20]:
        print("  " + fault)
    print("%d faults" % len(faults))
    sys.exit(1 if faults else 0)


main()
