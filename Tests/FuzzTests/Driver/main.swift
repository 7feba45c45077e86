import Glibc

// `takar-fuzzer TARGET [libFuzzer's options] [FOLDER…]`; `takar-fuzzer words` prints a dictionary of the fields' names.

/// libFuzzer's entry for a program with a main of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

nonisolated(unsafe) private var target = FuzzTarget.definitions

private var arguments = CommandLine.unsafeArgv
private var count = CommandLine.argc
private let word = CommandLine.arguments.dropFirst().first ?? ""

if word == "words" {
  print(FieldWords.dictionary, terminator: "")
  exit(0)
}
if let chosen = FuzzTarget(rawValue: word) {
  target = chosen
  // The processes that `-fork` starts do not get the word.
  setenv("TAKAR_FUZZ_TARGET", word, 1)
  // libFuzzer sees the arguments without it.
  arguments[1] = arguments[0]
  arguments += 1
  count -= 1
} else if let inherited = getenv("TAKAR_FUZZ_TARGET").flatMap({ FuzzTarget(rawValue: String(cString: $0)) }) {
  target = inherited
} else {
  print("usage: takar-fuzzer \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [options] [folders]")
  exit(64)
}
exit(
  runDriver(&count, &arguments) { start, length in
    let broken = target.broken(by: Array(UnsafeBufferPointer(start: start, count: length)))
    if let broken { fatalError(broken) }
    return 0
  }
)
