#!/usr/bin/python3
"""A plugin that behaves as the file `behaviour` beside it says. Honest: the figure is the mean of the values."""
import json
import os
import sys
import time
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
BEHAVIOUR = open(os.path.join(HERE, "behaviour")).read().strip()
CULPRIT = "0.5"
TEXT = {"id": "contoh", "en": "example"}
setups = {}
leak = []
count = 0


def say(message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def figure(case):
    values = [Fraction(row[1]) for row in case[4] if row[1] is not None]
    return str(sum(values) / len(values)) if values else None


def row(case):
    answer = figure(case)
    return [case[0], answer] if answer is not None else [case[0], None, ["no-evidence"]]


def is_culprit(case):
    return any(evidence[1] == CULPRIT for evidence in case[4])


def misbehave(batch, case):
    global count
    if BEHAVIOUR == "crash":
        os._exit(3)
    if BEHAVIOUR == "abort":
        os.abort()
    if BEHAVIOUR == "hang":
        time.sleep(60)
    if BEHAVIOUR == "spin":
        while True:
            pass
    if BEHAVIOUR == "garbage":
        print("debug: what is this?", flush=True)
    if BEHAVIOUR == "binary":
        sys.stdout.buffer.write(bytes(range(128, 256)) + b"\n")
        sys.stdout.flush()
    if BEHAVIOUR == "half-line":
        sys.stdout.write('{"type":"findings","batch":')
        sys.stdout.flush()
        os._exit(0)
    if BEHAVIOUR == "half-line-and-wait":
        sys.stdout.write('{"type":"findings","batch":')
        sys.stdout.flush()
        time.sleep(60)
    if BEHAVIOUR == "closes-output":
        os.close(1)
        time.sleep(60)
    if BEHAVIOUR == "flood":
        while True:
            sys.stdout.write("x" * 65536)
    if BEHAVIOUR == "memory":
        block = []
        while True:
            block.append(bytearray(16 << 20))
    if BEHAVIOUR == "exception":
        raise RuntimeError("no such table")
    if BEHAVIOUR == "declines":
        say({"type": "failure", "batch": batch, "case": case[0], "reason": "cannot judge this"})
        return None
    answers = {
        "wrong-id": [case[0] + 1000000, "3"],
        "off-scale": [case[0], "5.000001"],
        "below-scale": [case[0], "-1"],
        "off-scale-ceiling": [case[0], "3", [], None, "9"],
        "number-figure": [case[0], 3.0],
        "exponent": [case[0], "3e0"],
        "not-a-number": [case[0], "NaN"],
        "zero-denominator": [case[0], "3/0"],
        "unknown-flag": [case[0], "3", ["excellent"]],
        "no-reason": [case[0], None],
        "host-flag": [case[0], None, ["evaluator-failed"]],
        "text-figure": [case[0], "three"],
        "short-row": [case[0]],
        "object-row": {"case": case[0], "figure": "3"},
    }
    if BEHAVIOUR in answers:
        return answers[BEHAVIOUR]
    if BEHAVIOUR == "random":
        count += 1
        return [case[0], str(1 + count % 3)]
    return row(case)


def evaluate(message):
    rows = []
    for case in message["cases"]:
        answer = misbehave(message["batch"], case) if is_culprit(case) else row(case)
        if answer is not None:
            rows.append(answer)
        if is_culprit(case) and BEHAVIOUR == "twice":
            rows.append(row(case))
        if is_culprit(case) and BEHAVIOUR == "silent-about-it":
            rows.pop()
    if BEHAVIOUR == "leaky":
        leak.append(bytearray(24 << 20))
    if BEHAVIOUR == "backwards":
        rows.reverse()
    if BEHAVIOUR == "one-line-each":
        for each in rows:
            say({"type": "findings", "batch": message["batch"], "findings": [each]})
        return
    batch = message["batch"]
    if any(is_culprit(case) for case in message["cases"]):
        if BEHAVIOUR == "wrong-batch":
            batch += 77
        if BEHAVIOUR == "missing-bracket":
            print('{"type":"findings","batch":%d,"findings":[[0,"3"]' % batch, flush=True)
            return
    say({"type": "findings", "batch": batch, "findings": rows})
    if BEHAVIOUR == "extra-output" and any(is_culprit(case) for case in message["cases"]):
        say({"type": "findings", "batch": batch, "findings": rows})


def hostile():
    """Tries what a plugin may not, and says in its summary what it got."""
    got = []

    def attempt(name, action):
        try:
            action()
            got.append(name)
        except BaseException:
            pass

    target = open(os.path.join(HERE, "target")).read().strip()
    import ctypes
    import mmap
    import signal
    import socket
    attempt("read", lambda: open(target).read())
    if not target.endswith(".db"):
        return ",".join(got + ["nothing else tried"])
    attempt("write", lambda: open(target, "a").write("x"))
    attempt("create", lambda: open(os.path.join(HERE, "new"), "w"))
    attempt("temporary", lambda: open("/tmp/takar-plugin-was-here", "w"))
    attempt("list", lambda: os.listdir(os.path.dirname(target)))
    attempt("accounts", lambda: open("/etc/passwd").read())
    attempt("parent-environment", lambda: open("/proc/%d/environ" % os.getppid()).read())
    attempt("own-environment", lambda: os.environ["TAKAR_TEST_SECRET"])
    attempt("descriptors", lambda: [os.fstat(n) for n in range(3, 5)])
    attempt("chmod", lambda: os.chmod(target, 0o777))
    attempt("chmod-own", lambda: os.chmod(os.path.join(HERE, "behaviour"), 0o777))
    attempt("times", lambda: os.utime(target))
    attempt("rename", lambda: os.rename(target, target + ".x"))
    attempt("unlink", lambda: os.unlink(target))
    attempt("truncate", lambda: os.truncate(target, 0))
    attempt("link", lambda: os.link(target, os.path.join(HERE, "link")))
    attempt("inet", lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM))
    attempt("unix", lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
    attempt("fork", os.fork)
    attempt("kill-parent", lambda: os.kill(os.getppid(), 0))
    attempt("kill-all", lambda: os.kill(-1, 0))
    attempt("setuid", lambda: os.setuid(12345))
    attempt("run", lambda: os.execv("/tmp/nothing-here", ["x"]))
    attempt("shared-memory", lambda: mmap.mmap(-1, 1 << 20))
    attempt("thread", lambda: __import__("threading").Thread(target=int).start())
    libc = ctypes.CDLL(None, use_errno=True)

    def call(number, *arguments):
        if libc.syscall(number, *arguments) < 0:
            raise OSError(ctypes.get_errno())

    if os.uname().machine == "x86_64":
        attempt("ptrace", lambda: call(101, 16, os.getppid(), 0, 0))
        attempt("memory-of-parent", lambda: call(310, os.getppid(), 0, 0, 0, 0, 0))
        attempt("clone", lambda: call(56, 17, 0, 0, 0, 0))
        attempt("clone3", lambda: call(435, 0, 0))
        attempt("memfd", lambda: call(319, b"x", 0))
        attempt("io-uring", lambda: call(425, 4, 0))
        attempt("unshare", lambda: call(272, 0x10000000))
        attempt("limits-of-parent", lambda: call(302, os.getppid(), 7, 0, 0))
        attempt("outlive", lambda: call(157, 1, 0))
    return ",".join(got) or "nothing"


def describe():
    if BEHAVIOUR == "hostile":
        got = hostile()
        TEXT.update(id=got, en=got)
    if BEHAVIOUR == "escapes":
        TEXT.update(en="\x1b]0;owned\x07")
    if BEHAVIOUR == "crash-in-describe":
        os._exit(4)
    identity = "example/other" if BEHAVIOUR == "describes-another" else "example/fake"
    say({
        "type": "description", "id": identity, "version": "1.0.0", "summary": TEXT, "rationale": TEXT,
        "kinds": ["managerial"], "parameters": [
            {"name": "within", "type": {"is": "choice", "of": ["mean", "median"]}, "default": "mean", "summary": TEXT}
        ], "examples": [],
    })


def welcome(message):
    welcome = {"type": "welcome", "protocol": 1, "id": "example/fake", "version": "1.0.0"}
    if BEHAVIOUR == "wrong-protocol":
        welcome["protocol"] = 2
    if BEHAVIOUR == "wrong-identity":
        welcome["id"] = "example/else"
    if BEHAVIOUR == "wrong-version":
        welcome["version"] = "1.0.1"
    if BEHAVIOUR == "refuses":
        welcome = {"type": "refusal", "field": "protocol", "expected": "7", "found": "1"}
    if BEHAVIOUR == "mute":
        time.sleep(60)
    say(welcome)


def configure(message):
    if BEHAVIOUR == "crash-in-configure":
        os._exit(5)
    setups[message["setup"]] = message
    faults = []
    if message["parameters"].get("within", "mean") not in ("mean", "median"):
        faults = [{"path": ["within"], "reason": {"id": "salah", "en": "wrong"}, "suggestion": "mean"}]
    say({"type": "configured", "setup": message["setup"], "faults": faults})


def explain(message):
    case = message["case"]
    texts = setups[message["setup"]]["texts"]
    step = {"rule": "mean", "sentence": TEXT, "evidence": [0], "result": figure(case), "method": texts[case[4][0][0]]}
    say({"type": "explanation", "batch": message["batch"], "finding": [0, figure(case)], "steps": [step]})


def main():
    if BEHAVIOUR == "chatty-start":
        print("Loading ...", flush=True)
    for line in sys.stdin:
        message = json.loads(line)
        kind = message["type"]
        if kind == "hello":
            welcome(message)
        elif kind == "describe":
            describe()
        elif kind == "configure":
            configure(message)
        elif kind == "texts":
            setups[message["setup"]]["texts"] += message["texts"]
        elif kind == "cases":
            evaluate(message)
        elif kind == "explain":
            explain(message)
        elif kind == "cancel":
            say({"type": "cancelled", "batch": message["batch"]})
        elif kind in ("shutdown", "refusal"):
            return


main()
