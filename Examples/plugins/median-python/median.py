#!/usr/bin/env python3
"""The median of all ratings of a competency: a complete evaluator for Takar, without any dependency.

It speaks Documentation/plugin-protocol.md on standard input and output: one JSON object a line.
Figures are exact: values come as decimal texts and leave as fractions; no float in between.
"""
import json
import sys

ID = "example/median-python"
VERSION = "1.0.0"
MILLION = 1_000_000

DESCRIPTION = {
    "type": "description",
    "id": ID,
    "version": VERSION,
    "summary": {"id": "Median semua nilai level.", "en": "The median of all levels given."},
    "rationale": {
        "id": "Satu nilai yang jauh menyimpang tidak menggeser hasilnya.",
        "en": "One rating far from the others does not move the result.",
    },
    "kinds": ["managerial", "sociocultural"],
    "parameters": [
        {
            "name": "min_ratings",
            "type": {"is": "integer", "low": 1, "high": 20},
            "default": "1",
            "summary": {
                "id": "Jumlah nilai paling sedikit; kurang dari itu tidak terukur.",
                "en": "The fewest ratings; with fewer, nothing is measured.",
            },
        }
    ],
    "examples": [
        {
            "title": {"id": "Nilai yang menyimpang", "en": "A rating far away"},
            "setup": {
                "kind": "managerial",
                "scale": {"min": "0", "max": "5", "step": "0.5"},
                "competency": {"code": "M.01", "title": "Integritas", "definition": "…", "levels": []},
                "methods": [{"id": "bei", "title": "Wawancara", "measures": ["level"], "weight": "1"}],
                "parameters": {},
                "texts": ["bei"],
            },
            "case": [0, "3", "2026-03-31", 3, [[0, "3", "2026-03-31", 1], [0, "3", "2026-03-31", 2],
                                               [0, "0", "2026-03-31", 3]]],
            "expected": [0, "3"],
        }
    ],
}

fewest_by_setup = {}
millionths_by_text = {}


def millionths(text):
    """A decimal as a whole number of millionths; remembered, since few different values occur."""
    value = millionths_by_text.get(text)
    if value is None:
        whole, _, decimals = text.lstrip("-").partition(".")
        value = int(whole) * MILLION + int((decimals + "000000")[:6])
        if text.startswith("-"):
            value = -value
        if len(millionths_by_text) < 100_000:
            millionths_by_text[text] = value
    return value


def figure(case, fewest):
    """The finding of one case: [case, figure] or [case, null, flags]."""
    values = [millionths(row[1]) for row in case[4] if row[1] is not None]
    if len(values) < fewest:
        return [case[0], None, ["few-assessors" if case[4] else "no-evidence"]]
    values.sort()
    middle = len(values) // 2
    if len(values) % 2:
        return [case[0], f"{values[middle]}/{MILLION}"]
    return [case[0], f"{values[middle - 1] + values[middle]}/{2 * MILLION}"]


def configure(message):
    faults = []
    for name in message["parameters"]:
        if name != "min_ratings":
            faults.append(fault(name, "tidak dikenal", "is not known"))
    text = message["parameters"].get("min_ratings", "1")
    if isinstance(text, str) and text.isascii() and text.isdigit() and 1 <= int(text) <= 20:
        fewest_by_setup[message["setup"]] = int(text)
    else:
        faults.append(fault("min_ratings", "harus bilangan bulat 1 sampai 20", "must be a whole number from 1 to 20"))
    return {"type": "configured", "setup": message["setup"], "faults": faults}


def fault(name, indonesian, english):
    return {"path": [name], "reason": {"id": f"{name} {indonesian}", "en": f"{name} {english}"}}


def explain(message):
    case = message["case"]
    finding = figure(case, fewest_by_setup[message["setup"]])
    step = {
        "rule": "median",
        "sentence": {"id": f"Median dari {len(case[4])} nilai.", "en": f"The median of {len(case[4])} ratings."},
        "evidence": list(range(len(case[4]))),
        "result": finding[1],
    }
    steps = [step] if finding[1] is not None else []
    return {"type": "explanation", "batch": message["batch"], "finding": finding, "steps": steps}


def answer(message):
    """The answer to one message, or None where none is due."""
    kind = message["type"]
    if kind == "cases":
        fewest = fewest_by_setup[message["setup"]]
        rows = [figure(case, fewest) for case in message["cases"]]
        return {"type": "findings", "batch": message["batch"], "findings": rows}
    if kind == "hello":
        if not message["protocol"]["lowest"] <= 1 <= message["protocol"]["highest"]:
            found = f'{message["protocol"]["lowest"]}…{message["protocol"]["highest"]}'
            return {"type": "refusal", "field": "protocol", "expected": "1", "found": found}
        return {"type": "welcome", "protocol": 1, "id": ID, "version": VERSION}
    if kind == "describe":
        return DESCRIPTION
    if kind == "configure":
        return configure(message)
    if kind == "explain":
        return explain(message)
    if kind == "cancel":
        return {"type": "cancelled", "batch": message["batch"]}
    return None


def main():
    encode = json.JSONEncoder(separators=(",", ":")).encode
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] in ("shutdown", "refusal"):
            break
        reply = answer(message)
        if reply is not None:
            sys.stdout.write(encode(reply) + "\n")
            sys.stdout.flush()


main()
