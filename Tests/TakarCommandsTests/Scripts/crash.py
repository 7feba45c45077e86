"""Ends takar by SIGKILL at random moments of each of its works, and looks at what is left.

usage: crash.py TAKAR FOLDER KILLS SEED [WORK...]

Prints a line for each work and each fault; exit code 1 where there was one. FOLDER must be empty.
"""
import json
import os
import pty
import random
import select
import signal
import subprocess
import sys
import time

from office import ATTENDANCE, CODES, ENVIRONMENT, PEOPLE, STAFF, founded, nip, staff_nip


class Work:
    """One kind of work. `check` gives faults of what is left, told how much was acknowledged."""
    words = []
    keeps_history = True

    def acknowledged(self, office, status):
        return status == 0

    def start(self, office):
        pass

    def check(self, office, acknowledged):
        return []

    def finish(self, office):
        """Begun again to the end; gives faults."""
        outcome = office.run(self.words)
        return [] if outcome.returncode == 0 else ["again: %d %s" % (outcome.returncode, outcome.stderr)]


class Import(Work):
    name, words = "import", ["import", "evidence", "many.csv", "--event", "e1"]
    total = 8 * 3 * PEOPLE * len(CODES)

    def seen(self, office):
        return office.number("""SELECT ifnull(sum(count), 0) FROM packet JOIN import ON import.id = packet.import
          JOIN import_seal ON import_seal.import = import.id WHERE source = 'many.csv'""")

    def check(self, office, acknowledged):
        seen = self.seen(office)
        if seen not in ([self.total] if acknowledged else [0, self.total]):
            return ["%d of %d rows are seen" % (seen, self.total)]
        return []

    def finish(self, office):
        return super().finish(office) + self.check(office, True)


class Employees(Work):
    """Seen are all of the list or none: in the file, and by whoever asks."""
    name, words = "employees", ["import", "employees", "staff.csv"]
    total = STAFF
    rows = """SELECT count(*) FROM employee_version v JOIN import ON import.id = v.import
      JOIN import_seal ON import_seal.import = import.id WHERE source = 'staff.csv'"""

    def seen(self, office):
        return office.number(self.rows)

    def check(self, office, acknowledged):
        seen = self.seen(office)
        if seen not in ([self.total] if acknowledged else [0, self.total]):
            return ["%d of %d rows are seen" % (seen, self.total)]
        return self.asked(office, bool(seen))

    def asked(self, office, known):
        outcome = office.run(["history", staff_nip(0)])
        return [] if (outcome.returncode == 0) == known else ["asked for one of the list: %d" % outcome.returncode]

    def finish(self, office):
        return super().finish(office) + self.check(office, True)


class Participants(Employees):
    name, words = "participants", ["import", "participants", "attendance.csv", "--event", "e1"]
    total = ATTENDANCE
    rows = """SELECT count(*) FROM participant p JOIN import ON import.id = p.import
      JOIN import_seal ON import_seal.import = import.id WHERE source = 'attendance.csv'"""

    def asked(self, office, known):
        lines = [line for line in office.do("history", nip(0)).splitlines() if "administrator@199" in line]
        return [] if bool(lines) == known else ["%d lines of participation" % len(lines)]


class Scoring(Work):
    name, words = "scoring", ["score", "--event", "e1"]

    def check(self, office, acknowledged):
        done = office.number("SELECT count(*) FROM run_seal") - 1
        shown = office.number("SELECT count(*) FROM result WHERE run IN (SELECT run FROM run_seal)") - PEOPLE
        # One that was ended between its seal and its exit is followed by a run that finds nothing to do.
        if shown != (PEOPLE if done else 0) or acknowledged and not done:
            return ["%d runs, %d results are seen" % (done, shown)]
        return []

    def finish(self, office):
        faults = super().finish(office)
        results = [json.loads(line) for line in
                   office.do("results", "--event", "e1", "--format", "json").splitlines()]
        runs = {result["run"] for result in results}
        if len(results) != PEOPLE or any(len(result["competencies"]) != len(CODES) for result in results):
            faults.append("half an assessment")
        return faults + ([] if len(runs) == 1 and office.run(["verify", "--recompute"]).returncode == 0 else ["%s" % runs])


class Rating(Work):
    """Digits one after the other; each is acknowledged by the screen before the next is typed."""
    name = "rating"
    words = ["rate", "--event", "e1", "--nip", nip(0), "--method", "in-tray", "--assessor", "R"]

    def start(self, office):
        office.typed = getattr(office, "typed", 0)
        office.limit = office.typed

    def check(self, office, acknowledged):
        found = office.query("""SELECT evidence.value FROM packet JOIN import ON import.id = packet.import
          JOIN evidence ON evidence.id BETWEEN first AND first + count - 1
          WHERE import.kind = 'rating' ORDER BY evidence.id""")
        if not office.typed <= len(found) <= office.limit:
            return ["%d ratings, %d acknowledged" % (len(found), office.typed)]
        office.typed = office.limit = len(found)
        return [] if all(value % 1000000 == 0 for (value,) in found) else ["a value nobody typed"]

    def finish(self, office):
        return []


class Backup(Work):
    name, words = "backup", ["backup", "copy.db"]

    def check(self, office, acknowledged):
        if not office.holds("copy.db"):
            return ["the backup is not there"] if acknowledged else []
        if office.run(["verify", "--database", "copy.db", "--against", office.known["now"]]).returncode != 0:
            return ["a backup that does not verify"]
        return []

    def finish(self, office):
        was = office.holds("copy.db")
        outcome = office.run(self.words)
        faults = [] if outcome.returncode == (73 if was else 0) else ["again: " + outcome.stderr]
        left = [name for name in os.listdir(office.path) if name.startswith("copy.db.")]
        return faults + self.check(office, True) + (["left behind: %s" % left] if left and not was else [])


class Restore(Work):
    name, words, keeps_history = "restore", ["restore", "earlier.db", "--replace"], False

    def check(self, office, acknowledged):
        code = office.code()
        known = [office.known["earlier"]] + ([] if acknowledged else [office.known["now"]])
        return [] if code in known else ["neither the one nor the other: " + code]

    def finish(self, office):
        return super().finish(office) + self.check(office, True)


class Erase(Work):
    name, words = "erase", ["erase", nip(0), "--reason", "permohonan sendiri", "--by", "Sekretaris", "--yes"]

    def values(self, office):
        return office.number("SELECT count(value) FROM personal WHERE person = (SELECT min(id) FROM person)")

    def check(self, office, acknowledged):
        values = self.values(office)
        faults = [] if values in ([0] if acknowledged else [0, 4]) else ["%d values are left" % values]
        if office.number("SELECT count(*) FROM erasure") != (values == 0):
            faults.append("the erasure is not recorded")
        is_told = values == 0 and "erase --rewrite" in office.run(["verify", "--lang", "en"]).stderr
        if values == 0 and self.stands(office) and not is_told:
            faults.append("the number is still in the file, and verify does not tell")
        return faults + (["told of what is finished"] if acknowledged and is_told else [])

    def stands(self, office):
        names = [name for name in os.listdir(office.path) if name.startswith("takar.db")]
        return any(nip(0).encode() in office.bytes(name) for name in names)

    def finish(self, office):
        if self.values(office):
            faults = super().finish(office)
        else:
            outcome = office.run(["erase", "--rewrite"])
            faults = [] if outcome.returncode == 0 else ["again: " + outcome.stderr]
        return faults + self.check(office, True)


class Correction(Work):
    name = "correction"
    words = ["correct", "--event", "e1", "--nip", nip(1), "--competency", "M.01", "--method", "bei", "--assessor", "A",
             "--value", "4", "--by", "Sekretaris", "--reason", "salah ketik"]

    def check(self, office, acknowledged):
        done = office.number("SELECT count(*) FROM superseded")
        office.done = max(getattr(office, "done", 0) + acknowledged, 0)
        if not office.done <= done <= office.done + 1:
            return ["%d corrections, %d acknowledged" % (done, office.done)]
        office.done = done
        return []


WORKS = [Import(), Employees(), Participants(), Rating(), Scoring(), Backup(), Erase(), Restore(), Correction()]


def run_until(work, office, seconds):
    """Runs the work and ends it after so many seconds; the exit code, or `None` where it was ended before."""
    end = time.monotonic() + seconds
    work.start(office)
    if isinstance(work, Rating):
        return rate_until(work, office, end)
    process = subprocess.Popen([office.takar] + work.words, cwd=office.path, env=ENVIRONMENT,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return process.wait(max(0, end - time.monotonic()))
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


def rate_until(work, office, end):
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(office.path)
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        os.execve(office.takar, [office.takar] + work.words, dict(ENVIRONMENT, TERM="xterm"))
    drawn, waits, clear = b"", False, b"\x1b[2J"
    while time.monotonic() < end:
        if select.select([terminal], [], [], max(0, min(0.01, end - time.monotonic())))[0]:
            try:
                drawn += os.read(terminal, 65536)
            except OSError:
                break
        # A screen that was begun after the key: what is still being drawn of the one before may show a mark as well.
        if waits and drawn.count(clear) > screens and "\u2713".encode() in drawn.split(clear)[-1]:
            office.typed, waits = office.typed + 1, False
        if not waits and clear in drawn and b"/" in drawn.split(clear)[-1]:
            screens, waits = drawn.count(clear), True
            office.limit += 1
            os.write(terminal, b"%d" % (1 + office.limit % 5))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(terminal)
    return None


def faults_of(work, office, status):
    faults = []
    if office.query("PRAGMA integrity_check") != [("ok",)]:
        faults.append("integrity_check")
    against = ["--against", office.known["now"]] if work.keeps_history else []
    outcome = office.run(["verify"] + against)
    if outcome.returncode != 0:
        faults.append("verify: %d %s%s" % (outcome.returncode, outcome.stdout[:500], outcome.stderr[:500]))
    return faults + work.check(office, work.acknowledged(office, status))


def soak(work, base, kills, generator):
    """A folder sees up to three ends, then the work is done to its end."""
    began = time.monotonic()
    usual = 1.5
    if not isinstance(work, Rating):
        office = base.copy(base.path + "-work")
        start = time.monotonic()
        if work.finish(office):
            sys.exit("%s does not work at all: %s" % (work.name, work.finish(office)))
        office = base.copy(base.path + "-work")
        start = time.monotonic()
        office.run(work.words)
        usual = time.monotonic() - start
    ended, found, done, acknowledged = 0, [], 0, 0
    while done < kills:
        office = base.copy(base.path + "-work")
        for _ in range(min(generator.randint(1, 3), kills - done)):
            moment = generator.uniform(0, usual * 1.1)
            status = run_until(work, office, moment)
            done += 1
            ended += status is None
            acknowledged += status == 0
            found += ["%s %d after %.3f s: %s" % (work.name, done, moment, fault)
                      for fault in faults_of(work, office, status)]
            if status == 0:
                break
        acknowledged += getattr(office, "typed", 0)
        found += ["%s %d: %s" % (work.name, done, fault) for fault in work.finish(office)]
        if work.keeps_history and office.run(["verify", "--against", office.known["now"]]).returncode != 0:
            found.append("%s %d: does not verify at the end" % (work.name, done))
    print("%-10s %3d kills, %3d before its end, %d acknowledged, %d faults, %.0f s" %
          (work.name, done, ended, acknowledged, len(found), time.monotonic() - began), flush=True)
    for line in found[:20]:
        print("  " + line, flush=True)
    return found


def main():
    takar, folder, kills, seed, names = sys.argv[1], os.path.abspath(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5:]
    base = founded(takar, os.path.join(folder, "base"))
    works = [work for work in WORKS if not names or work.name in names]
    generator, faults = random.Random(seed), []
    for place, work in enumerate(works):
        share = kills * (place + 1) // len(works) - kills * place // len(works)
        if share:
            faults += soak(work, base, share, generator)
    print("%d kills over %s: %d faults" % (kills, ", ".join(work.name for work in works), len(faults)))
    sys.exit(1 if faults else 0)


main()
