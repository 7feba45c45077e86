import Testing

/// A way to misbehave on the culprit's case, as lines of Python put into the starting plugin.
struct PluginFault: CustomTestStringConvertible, Sendable {
  enum Place: Sendable {
    /// In `figure`, with the culprit's `case`.
    case judging
    /// In `answer`, with the `message` and the `rows` of its findings.
    case answering
  }

  let name: String
  let place: Place
  let lines: [String]
  /// Why the result says that the competency failed.
  let flag: String

  var testDescription: String { name }

  init(_ name: String, _ flag: String, at place: Place = .judging, _ lines: String...) {
    self.init(name, flag, at: place, lines: lines)
  }

  init(_ name: String, _ flag: String = "", at place: Place = .judging, lines: [String]) {
    self.name = name
    self.flag = flag
    self.place = place
    self.lines = lines
  }

  /// Those that cost no more than the time to start again.
  static let quick = [
    PluginFault("crash", "evaluator-crashed", "import os", "os._exit(3)"),
    PluginFault("abort", "evaluator-crashed", "import os", "os.abort()"),
    PluginFault("exception", "evaluator-crashed", "raise RuntimeError(case[0])"),
    PluginFault(
      "half a line",
      "evaluator-crashed",
      "import os",
      #"os.write(1, b'{"type":"findings","batch":')"#,
      "os._exit(0)"
    ),
    PluginFault(
      "memory growth",
      "evaluator-crashed",
      "block = []",
      "while True:",
      "    block.append(bytearray(1 << 24))"
    ),
    PluginFault("garbage", "evaluator-unreadable", #"print("debug: case", case[0], flush=True)"#),
    PluginFault(
      "bytes of no text",
      "evaluator-unreadable",
      #"sys.stdout.buffer.write(bytes(range(128, 256)) + b"\n")"#,
      "sys.stdout.flush()"
    ),
    PluginFault("a figure as a number", "evaluator-unreadable", "return [case[0], 3.0]"),
    PluginFault("wrong id", "evaluator-unexpected", #"return [case[0] + 1000000, "3"]"#),
    PluginFault(
      "extra output",
      "evaluator-unexpected",
      at: .answering,
      #"print(json.dumps({"type": "findings", "batch": message["batch"], "findings": rows}), flush=True)"#
    ),
    PluginFault(
      "too much output",
      "evaluator-too-much-output",
      "while True:",
      #"    sys.stdout.write("x" * 65536)"#
    ),
    PluginFault("off the scale", "figure-off-scale", #"return [case[0], "5.000001"]"#),
    PluginFault(
      "two answers to one question",
      "evaluator-inconsistent",
      #"figure.calls = getattr(figure, "calls", 0) + 1"#,
      "return [case[0], str(1 + figure.calls % 3)]"
    ),
  ]

  /// These cost a deadline for each attempt.
  static let slow = [
    PluginFault("hang", "evaluator-timed-out", "import time", "time.sleep(60)"),
    PluginFault(
      "half a line, then silence",
      "evaluator-timed-out",
      "import time",
      #"sys.stdout.write('{"type":"findings"'); sys.stdout.flush()"#,
      "time.sleep(60)"
    ),
  ]
}

extension PluginInstitution {
  /// Changes the plugin and accepts it.
  func misbehave(_ fault: PluginFault) throws {
    let day = "\"\(PluginInstitution.day)\""
    let body = fault.lines.map { "        \($0)\n" }.joined()
    switch fault.place {
    case .judging:
      let condition = "    if any(row[2] == \(day) for row in case[4]):\n"
      try change("    values.sort()\n", to: "\(condition)\(body)    values.sort()\n")
    case .answering:
      let rows = #"        rows = [figure(case, fewest) for case in message["cases"]]"# + "\n"
      let condition = #"        if any(row[2] == \#(day) for case in message["cases"] for row in case[4]):"# + "\n"
      let deeper = fault.lines.map { "            \($0)\n" }.joined()
      try change(rows, to: rows + condition + deeper)
    }
    try edit("plugin.json", #""output_mb": 4"#, to: #""output_mb": 1"#)
    if fault.flag == "evaluator-timed-out" {
      try edit("plugin.json", #""batch_seconds": 5"#, to: #""batch_seconds": 2"#)
    }
    try accept()
  }
}
