"""Tests of check_proof.py: python3 -m unittest test_check_proof"""
import contextlib
import copy
import io
import json
import os
import tempfile
import unittest

import check_proof

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "examples")
INCLUSION = os.path.join(HERE, "inclusion.json")
CONSISTENCY = os.path.join(HERE, "consistency.json")
CHECKPOINT = os.path.join(HERE, "checkpoint.txt")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def run(*arguments):
    """The exit code and what was printed as error."""
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        try:
            return check_proof.main(list(arguments)), errors.getvalue()
        except SystemExit as exit:
            return exit.code, errors.getvalue()


def run_json(*proofs, options=()):
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, f"{index}.json") for index in range(len(proofs))]
        for name, proof in zip(names, proofs):
            with open(name, "w", encoding="utf-8") as file:
                json.dump(proof, file)
        return run(*options, *names)


def flipped(text):
    return text[:-1] + ("0" if text[-1] != "0" else "1")


class CheckProofTests(unittest.TestCase):
    def setUp(self):
        self.inclusion = load(INCLUSION)
        self.consistency = load(CONSISTENCY)
        with open(os.path.join(HERE, "code.txt"), encoding="utf-8") as file:
            self.code = file.read().strip()

    def test_accepts_the_examples_with_their_checkpoint(self):
        self.assertEqual(run("--checkpoint", CHECKPOINT, "--code", self.code, INCLUSION, CONSISTENCY), (0, ""))

    def test_accepts_a_code_as_people_type_it(self):
        typed = self.code.lower().replace("-", " - ").replace("0", "o").replace("1", "l")
        self.assertEqual(run("--code", typed, CONSISTENCY), (0, ""))

    def test_refuses_any_changed_digest(self):
        for proof in (self.inclusion, self.consistency):
            for key in [key for key, value in proof.items() if str(value).startswith("sha256:")]:
                self.assertEqual(run_json({**proof, key: flipped(proof[key])})[0], 1, key)
            for index in range(len(proof["path"])):
                changed = copy.deepcopy(proof)
                changed["path"][index] = flipped(changed["path"][index])
                self.assertEqual(run_json(changed)[0], 1, index)

    def test_refuses_a_changed_form(self):
        code, errors = run_json({**self.inclusion, "form": flipped(self.inclusion["form"])})
        self.assertEqual(code, 1)
        self.assertIn("not the hash of its form", errors)

    def test_refuses_changed_numbers(self):
        for change in ({"index": 4}, {"index": 8}, {"size": 5}, {"index": -1}, {"index": True}, {"index": "5"}):
            self.assertEqual(run_json({**self.inclusion, **change})[0], 1, change)
        for change in ({"old_size": 5}, {"old_size": 0}, {"old_size": 8}, {"new_size": 5}, {"new_size": 20}):
            self.assertEqual(run_json({**self.consistency, **change})[0], 1, change)

    def test_refuses_a_path_with_a_hash_too_many_or_too_few(self):
        for proof in (self.inclusion, self.consistency):
            self.assertEqual(run_json({**proof, "path": proof["path"][:-1]})[0], 1)
            self.assertEqual(run_json({**proof, "path": proof["path"] + proof["path"][:1]})[0], 1)

    def test_refuses_proofs_of_different_histories(self):
        foreign = {"takar": "inclusion-proof/1", "index": 0, "size": 1, "path": []}
        one, other = ("sha256:" + digit * 64 for digit in "01")
        code, errors = run_json({**foreign, "leaf": one, "root": one}, {**foreign, "leaf": other, "root": other})
        self.assertEqual(code, 1)
        self.assertIn("another root for size 1", errors)

    def test_refuses_a_checkpoint_of_another_root(self):
        size, root = check_proof.read_checkpoint(check_proof.read(CHECKPOINT))
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, "checkpoint.txt")
            with open(name, "w", encoding="utf-8") as file:
                file.write(f"takar/checkpoint/1\nsize {size}\nroot sha256:{flipped(root.hex())}\n\n\n")
            code, errors = run("--checkpoint", name, CONSISTENCY)
        self.assertEqual(code, 1)
        self.assertIn("history was rewritten", errors)

    def test_refuses_a_checkpoint_that_no_proof_speaks_of(self):
        code, errors = run("--code", self.code, INCLUSION)
        self.assertEqual(code, 1)
        self.assertIn("no proof speaks of", errors)

    def test_tells_a_mistyped_code(self):
        for index, character in enumerate(self.code):
            if index > 1 and character != "-":
                mistyped = self.code[:index] + ("8" if character == "7" else "7") + self.code[index + 1:]
                code, errors = run("--code", mistyped, CONSISTENCY)
                self.assertEqual(code, 1)
                self.assertIn("mistyped", errors)

    def test_refuses_what_is_no_proof(self):
        for proof in ([], {}, {"takar": "result/1"}, {"takar": []}, {"takar": "inclusion-proof/1"}):
            self.assertEqual(run_json(proof)[0], 1, proof)
        self.assertEqual(run(os.path.join(HERE, "missing.json"))[0], 1)

    def test_explains_its_use(self):
        self.assertEqual(run()[0], 2)


if __name__ == "__main__":
    unittest.main()
