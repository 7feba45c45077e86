#!/usr/bin/env python3
"""Checks proofs from a Takar ledger (RFC 6962) without Takar. Python 3.8 or newer, nothing else.

Usage: check_proof.py [--checkpoint FILE]... [--code CODE]... PROOF.json...

A checkpoint is the text that `takar checkpoint` prints for machines, a code the short one in the signed minutes; each
must name a tree that the proofs speak of. Signatures are not checked here.
Exit code: 0 all hold, 1 something does not, 2 usage.

Memeriksa bukti dari buku besar Takar tanpa Takar. Kode keluar: 0 semua benar, 1 ada yang tidak, 2 cara pakai salah.
"""
import argparse
import hashlib
import json
import re
import sys

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Fault(Exception):
    """Why something does not hold."""


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def require(condition, message):
    if not condition:
        raise Fault(message)


def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def digest(text):
    require(isinstance(text, str) and re.fullmatch("sha256:[0-9a-f]{64}", text), "malformed digest")
    return bytes.fromhex(text[7:])


def number(value):
    require(type(value) is int and value >= 0, "malformed number")
    return value


def node(left, right):
    return sha256(b"\1", left, right)


def climb(first, last, path):
    """Each sibling on the way up from node `first` of a level whose last is `last`, and whether it stands on the left.

    RFC 9162, sections 2.1.3.2 and 2.1.4.2."""
    for sibling in map(digest, path):
        require(last > 0, "the path is too long")
        on_left = first % 2 == 1 or first == last
        yield sibling, on_left
        while on_left and first % 2 == 0 and first > 0:
            first, last = first // 2, last // 2
        first, last = first // 2, last // 2
    require(last == 0, "the path is too short")


def check_inclusion(proof):
    index, size, found = number(proof["index"]), number(proof["size"]), digest(proof["leaf"])
    require(index < size, "the index is outside the tree")
    if "form" in proof:
        require(sha256(b"\0", bytes.fromhex(proof["form"])) == found, "the leaf is not the hash of its form")
    for sibling, on_left in climb(index, size - 1, proof["path"]):
        found = node(sibling, found) if on_left else node(found, sibling)
    require(found == digest(proof["root"]), "the path does not lead to the root")
    return {size: found}


def check_consistency(proof):
    first, last = number(proof["old_size"]), number(proof["new_size"])
    old_root, new_root, path = digest(proof["old_root"]), digest(proof["new_root"]), list(proof["path"])
    roots = {first: old_root, last: new_root}
    require(first <= last, "the older tree is the larger one")
    if first in (0, last):
        require(not path and old_root == (new_root if first else sha256()), "the roots do not fit")
        return roots
    if first & (first - 1) == 0:
        path.insert(0, proof["old_root"])
    require(path, "the path is too short")
    old = new = digest(path[0])
    first, last = first - 1, last - 1
    while first % 2 == 1:
        first, last = first // 2, last // 2
    for sibling, on_left in climb(first, last, path[1:]):
        old = node(sibling, old) if on_left else old
        new = node(sibling, new) if on_left else node(new, sibling)
    require((old, new) == (old_root, new_root), "the path does not lead to both roots")
    return roots


CHECKS = {"inclusion-proof/1": check_inclusion, "consistency-proof/1": check_consistency}


def read_checkpoint(text):
    lines = text.splitlines()
    require(len(lines) >= 5 and lines[0] == "takar/checkpoint/1", "malformed checkpoint")
    require(lines[1].startswith("size ") and lines[2].startswith("root "), "malformed checkpoint")
    return int(lines[1][5:]), digest(lines[2][5:])


def read_code(text):
    size, _, rest = text.replace(" ", "").partition("-")
    digits = rest.replace("-", "").upper().translate(str.maketrans("OIL", "011"))
    require(re.fullmatch("[0-9]+", size) and len(digits) == 28 and set(digits) <= set(DIGITS), "malformed code")
    value = sum(DIGITS.index(digit) << 5 * place for place, digit in enumerate(reversed(digits)))
    root = (value >> 20).to_bytes(15, "big")
    check = int.from_bytes(sha256(f"takar/paper/1 {int(size)} ".encode(), root)[:3], "big") >> 4
    require(check == value & 0xFFFFF, "the code is mistyped")
    return int(size), root


def check_all(options):
    """Every proof, then that they agree with each other and with every checkpoint."""
    trees = {}
    for name in options.proofs:
        proof = json.loads(read(name))
        check = CHECKS.get(proof.get("takar")) if isinstance(proof, dict) else None
        require(check, f"{name}: not a proof of Takar")
        try:
            for size, root in check(proof).items():
                require(trees.setdefault(size, root) == root, f"another proof has another root for size {size}")
        except Fault as fault:
            raise Fault(f"{name}: {fault}") from fault
    for size, root in [read_checkpoint(read(name)) for name in options.checkpoint] + list(map(read_code, options.code)):
        require(size in trees, f"no proof speaks of the checkpoint's size {size}")
        require(trees[size].startswith(root), f"the root at size {size} is not the checkpoint's: history was rewritten")
    return trees


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", action="append", default=[], metavar="FILE")
    parser.add_argument("--code", action="append", default=[])
    parser.add_argument("proofs", nargs="+", metavar="PROOF.json")
    try:
        trees = check_all(parser.parse_args(arguments))
    except (Fault, OSError, ValueError, KeyError, TypeError) as fault:
        print("GAGAL / FAILED:", fault, file=sys.stderr)
        return 1
    for size, root in sorted(trees.items()):
        print(f"BENAR / OK: {size} sha256:{root.hex()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
